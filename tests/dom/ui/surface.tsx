// Puts one of our own pages on the test's document, as it stands in its tab: theme and direction on the root, the page's sheets,
// and the component alone in the body. Removes it after each test. axe looks at the whole document.
import axe from 'axe-core'
import { type ComponentChildren, render } from 'preact'
import { afterEach, expect } from 'vitest'
import '../../../src/ui/styles/tokens.css'
import '../../../src/ui/styles/page.css'
import '../../../src/ui/styles/kit.css'

export const THEMES = ['light', 'dark', 'contrast'] as const
export type ShownTheme = (typeof THEMES)[number]

let mounted: HTMLElement | null = null

afterEach(() => {
  if (mounted !== null) render(null, mounted)
  mounted?.remove()
  mounted = null
})

/** Shows the page; a second call shows the next state of the same page. Gives the element that holds it. */
export function show(page: ComponentChildren, theme: ShownTheme = 'light', direction: 'ltr' | 'rtl' = 'ltr'): HTMLElement {
  const root = document.documentElement
  root.dataset.theme = theme
  root.lang = 'en'
  root.dir = direction
  document.title = 'Sidelight'
  if (mounted === null) {
    mounted = document.createElement('div')
    document.body.append(mounted)
  }
  render(page, mounted)
  return mounted
}

/** What axe finds on the page: rule and place. Colours that are still fading are waited for. */
export async function faults(): Promise<string[]> {
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
  // The document, not the element: rules about a page as a whole (landmarks, a first heading) look at nothing less.
  const { violations } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  })
  // What axe lets pass: browsers take no name for a control from a live region inside it.
  const nameless = [...(mounted ?? document).querySelectorAll(':is(button, summary, a) :is([role="status"], [role="alert"])')]
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`)),
    ...nameless.map(({ textContent }) => `no name from a status inside: ${textContent}`),
  ]
}

/** The control with this accessible name; fails where there is none, or more than one. */
export function control(name: string | RegExp, selector = 'button, input, select, a, summary'): HTMLElement {
  const all = [...(mounted ?? document).querySelectorAll<HTMLElement>(selector)]
  const found = all.filter((element) => (typeof name === 'string' ? accessibleName(element) === name : name.test(accessibleName(element))))
  expect(found.map(accessibleName), `one control named ${name}, of: ${all.map(accessibleName).join(' | ')}`).toHaveLength(1)
  return found[0] as HTMLElement
}

function accessibleName(element: HTMLElement): string {
  const label = element.getAttribute('aria-label')
  if (label !== null) return label
  const labels = element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? [...(element.labels ?? [])] : []
  const text = labels.length > 0 ? labels.map((each) => each.textContent).join(' ') : element.textContent
  return (text ?? '').replace(/\s+/g, ' ').trim()
}

/** Lets Preact render what a change asked for. */
export const settled = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))

export async function press(name: string | RegExp, selector?: string): Promise<void> {
  control(name, selector).click()
  await settled()
}
