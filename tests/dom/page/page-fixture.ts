// Puts markup on the test page and takes it away again. Shadow roots can be declared in the markup (<template shadowrootmode="open">).
import { afterEach } from 'vitest'

const hosts: Element[] = []

/** An element on the page with this markup inside; removed after the test. */
export function show(markup: string): HTMLElement {
  const host = document.createElement('div')
  host.setHTMLUnsafe(markup)
  document.body.append(host)
  hosts.push(host)
  return host
}

afterEach(() => {
  for (const host of hosts.splice(0)) host.remove()
})

/** A document of its own (no layout), from a whole page's markup. */
export function parse(page: string): Document {
  return new DOMParser().parseFromString(page, 'text/html')
}

/** The first element that matches; the test fails where there is none. */
export function find(root: ParentNode, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector)
  if (element === null) throw new Error(`no element matches ${selector}`)
  return element
}
