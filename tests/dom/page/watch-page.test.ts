import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import type { PageBlock } from '../../../src/page/page-block.ts'
import { PageText } from '../../../src/page/page-text.ts'
import { watchPage } from '../../../src/page/watch-page.ts'
import { until } from '../until.ts'
import { find, show } from './page-fixture.ts'

let controller = new AbortController()
afterEach(() => {
  controller.abort()
  controller = new AbortController()
})

interface Watched {
  host: HTMLElement
  text: PageText
  added: string[]
  removed: string[]
  stale: string[]
  replaced: () => number
}

const said = (blocks: readonly PageBlock[]): string[] => blocks.map(({ block }) => block.text)

/** Reads the markup and watches it; collects what is told. */
async function watched(markup: string): Promise<Watched> {
  const host = show(markup)
  const text = new PageText([find(host, 'article')], false)
  for await (const _ of text.read(controller.signal));
  const told: Watched = { host, text, added: [], removed: [], stale: [], replaced: () => count }
  let count = 0
  watchPage(
    document,
    text,
    {
      onChange: (removed, added) => {
        told.removed.push(...said(removed))
        told.added.push(...said(added))
      },
      onStale: (blocks) => told.stale.push(...said(blocks)),
      onReplaced: () => count++,
      onBatch: () => {},
    },
    controller.signal,
  )
  return told
}

const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

describe('changes of text', () => {
  test('a changed text node: one block goes, one comes, under the same number', async () => {
    const page = await watched('<article><p>One</p><p>Two</p></article>')
    const [, second] = page.text.blocks()
    ;(page.host.querySelectorAll('p')[1]?.firstChild as Text).data = 'Zwei'
    await until(() => expect(page.added).toEqual(['Zwei']))
    expect(page.removed).toEqual(['Two'])
    expect(page.stale).toContain('Two')
    expect(page.text.get(second?.block.index ?? -1)?.block.text).toBe('Zwei')
  })

  test('words that change beside the article wake nobody', async () => {
    const idle = vi.spyOn(window, 'requestIdleCallback')
    onTestFinished(() => idle.mockRestore())
    const page = await watched('<p>Ticker: <span>one</span></p><article><p>One</p></article>')
    const timer = vi.spyOn(window, 'setTimeout')
    onTestFinished(() => timer.mockRestore())
    const words = find(page.host, 'span').firstChild as Text
    for (let turn = 0; turn < 5; turn++) {
      words.data = `turn ${turn}`
      // Observers hear of it at the end of the task's microtasks.
      await Promise.resolve()
    }
    expect(timer).not.toHaveBeenCalled()
    expect(page.text.notes.isEmpty()).toBe(true)
    // What is read is followed as ever.
    find(page.host, 'p').setAttribute('aria-hidden', 'true')
    await Promise.resolve()
    expect(timer).not.toHaveBeenCalled()
    ;(find(page.host, 'article p').firstChild as Text).data = 'Two'
    await until(() => expect(page.added).toEqual(['Two']))
    expect(idle).toHaveBeenCalled()
  })

  test('frames and scripts that come and go wake nobody, in the article or beside it', async () => {
    const page = await watched('<div></div><article><p>One</p></article>')
    const timer = vi.spyOn(window, 'setTimeout')
    onTestFinished(() => timer.mockRestore())
    for (const place of [find(page.host, 'div'), find(page.host, 'article')]) {
      const added = ['iframe', 'script', 'style'].map((tag) => document.createElement(tag))
      place.append(...added)
      await Promise.resolve()
      for (const element of added) element.remove()
      await Promise.resolve()
    }
    expect(timer).not.toHaveBeenCalled()
    expect(page.text.notes.isEmpty()).toBe(true)
  })

  test('added paragraphs are read, and nothing else is read again', async () => {
    const page = await watched('<article><p>One</p></article>')
    find(page.host, 'article').insertAdjacentHTML('beforeend', '<section><p>Two <b>more</b></p></section><nav>Menu</nav>')
    await until(() => expect(page.added).toEqual(['Two more']))
    expect(page.removed).toEqual([])
  })

  test('text added to a paragraph through an inline element', async () => {
    const page = await watched('<article><p>One</p></article>')
    find(page.host, 'p').insertAdjacentHTML('beforeend', ' <b>and two</b>')
    await until(() => expect(page.added).toEqual(['One and two']))
    expect(page.removed).toEqual(['One'])
  })

  test.each([
    ['nested inline elements', (p: Element) => p.insertAdjacentHTML('beforeend', ' <font><font>and</font> two</font>'), 'One and two'],
    ['an inline element round another', (p: Element) => p.insertAdjacentHTML('afterbegin', '<a href="#"><b>Zero</b></a> '), 'Zero One'],
    ['a custom element in the line', (p: Element) => p.insertAdjacentHTML('beforeend', '<x-word> and two</x-word>'), 'One and two'],
    ['an inline element that is hidden', (p: Element) => p.insertAdjacentHTML('beforeend', '<span hidden> too</span>'), null],
  ])('%s: the line stays one block', async (_name, change, expected) => {
    const page = await watched('<article><p>One</p></article>')
    change(find(page.host, 'p'))
    // What is hidden changes nothing: there a look too early would find the same.
    if (expected === null) await rest(500)
    await until(() => expect(said(page.text.blocks())).toEqual([expected ?? 'One']))
    const added = find(page.host, 'p').querySelector<HTMLElement>('[hidden]')
    if (added !== null) {
      added.hidden = false
      await until(() => expect(said(page.text.blocks())).toEqual(['One too']))
    }
    for (const element of [...find(page.host, 'p').children]) element.remove()
    await until(() => expect(said(page.text.blocks()).map((text) => text.trim())).toEqual(['One']))
  })

  test('an inline element that moves from line to line takes its words along', async () => {
    const page = await watched('<article><p>One <b><i>word</i></b></p><p class="to">Two </p></article>')
    find(page.host, '.to').append(find(page.host, 'b'))
    await until(() => expect(said(page.text.blocks()).map((text) => text.trim())).toEqual(['One', 'Two word']))
  })

  test('removed elements take their blocks with them', async () => {
    const page = await watched('<article><div><p>One</p><p>Two</p></div><p>Three</p></article>')
    find(page.host, 'div').remove()
    await until(() => expect(page.removed).toEqual(['One', 'Two']))
    expect(said(page.text.blocks())).toEqual(['Three'])
  })

  test('elements that only move keep their blocks', async () => {
    const page = await watched('<article><ul><li>One</li><li>Two</li></ul></article>')
    const before = page.text.blocks()
    find(page.host, 'ul').append(find(page.host, 'li'))
    await rest(400)
    expect(page.added).toEqual([])
    expect(page.removed).toEqual([])
    expect(page.text.blocks()).toEqual(before)
  })

  test('slides take turns: the one that is kept from screen readers goes, the other comes', async () => {
    const page = await watched('<article><p>One</p><p class="x" aria-hidden="true">Two</p></article>')
    find(page.host, '.x').removeAttribute('aria-hidden')
    find(page.host, 'p').setAttribute('aria-hidden', 'true')
    await until(() => expect(page.added).toEqual(['Two']))
    expect(page.removed).toEqual(['One'])
  })

  test('a list of which all rows change in one turn is stale to the last of them before the browser paints', async () => {
    const page = await watched(`<article>${'<p>One</p>'.repeat(600)}</article>`)
    for (const p of page.host.querySelectorAll('p')) (p.firstChild as Text).data = 'Two'
    await Promise.resolve()
    expect(page.stale).toHaveLength(600)
  })

  test('what is moved out of the article goes, what moves with it stays', async () => {
    const page = await watched('<nav></nav><section></section><div><article><p>One</p><p class="x">Two</p></article></div>')
    find(page.host, 'nav').append(find(page.host, '.x'))
    await until(() => expect(page.removed).toEqual(['Two']))
    find(page.host, 'section').append(find(page.host, 'div'))
    await rest(400)
    expect(said(page.text.blocks())).toEqual(['One'])
    expect([...page.added, ...page.removed]).toEqual(['Two'])
  })

  test('text that becomes a menu by its role goes, and is read when it is none any more', async () => {
    const page = await watched('<article><p>One</p><p class="x">Two</p></article>')
    find(page.host, '.x').setAttribute('role', 'menu')
    await until(() => expect(page.removed).toEqual(['Two']))
    find(page.host, '.x').removeAttribute('role')
    await until(() => expect(page.added).toEqual(['Two']))
  })

  test.each([
    ['a slot that comes', (root: ShadowRoot) => root.append(Object.assign(document.createElement('slot'), { name: 'b' }))],
    ['another slot for a child', (root: ShadowRoot) => root.host.lastElementChild?.setAttribute('slot', 'a')],
  ])('text that shows by %s is read, once', async (_name, change) => {
    const page = await watched(
      '<article><div><template shadowrootmode="open"><slot name="a"></slot></template><p slot="a">One</p><p slot="b">Two</p></div></article>',
    )
    expect(said(page.text.blocks())).toEqual(['One'])
    change(find(page.host, 'div').shadowRoot as ShadowRoot)
    await until(() => expect(page.added).toEqual(['Two']))
    expect(page.removed).toEqual([])
  })

  test('what an element shows that the page defines late is read, and what it hides goes', async () => {
    const page = await watched(
      '<article><p>One</p><x-late-post><p>Two</p></x-late-post><p>A line <x-late-word>with</x-late-word> it</p></article>',
    )
    expect(said(page.text.blocks())).toEqual(['One', 'Two', 'A line with it'])
    const define = (name: string, markup: string): void =>
      customElements.define(
        name,
        class extends HTMLElement {
          connectedCallback(): void {
            this.attachShadow({ mode: 'open' }).innerHTML = markup
          }
        },
      )
    define('x-late-post', '<p>Three</p>')
    await until(() => expect(page.added).toEqual(['Three']))
    expect(page.removed).toEqual(['Two'])
    define('x-late-word', '<p>Four, in a box of its own</p>')
    await until(() => expect(page.added).toContain('Four, in a box of its own'))
  })

  test('text that is unhidden is read; hidden text goes', async () => {
    const page = await watched('<article><p>One</p><p class="x" hidden>Two</p></article>')
    find(page.host, '.x').hidden = false
    await until(() => expect(page.added).toEqual(['Two']))
    find(page.host, 'p').hidden = true
    await until(() => expect(page.removed).toEqual(['One']))
  })

  test('changes in open shadow roots', async () => {
    const page = await watched('<article><x-post><template shadowrootmode="open"><p>One</p></template></x-post></article>')
    const root = find(page.host, 'x-post').shadowRoot
    ;(root?.querySelector('p')?.firstChild as Text).data = 'Eins'
    await until(() => expect(page.added).toEqual(['Eins']))
  })

  test('what changes while the first reading rests is not lost', async () => {
    const host = show(`<article>${'<p>Words</p>'.repeat(20)}</article>`)
    const text = new PageText([find(host, 'article')], false)
    const reading = text.read(controller.signal)
    const first = reading.next()
    host.querySelectorAll('p')[3]?.append(' more')
    find(host, 'article').append(Object.assign(document.createElement('p'), { textContent: 'Late' }))
    await first
    for await (const _ of reading);
    expect([...text.notes.dirty.keys()].map((element) => element.textContent)).toEqual(['Words more', 'Late'])
  })

  test('nor what changes in a shadow root meanwhile', async () => {
    const host = show('<article><x-post><template shadowrootmode="open"><p>One</p></template></x-post></article>')
    const text = new PageText([find(host, 'article')], false)
    const reading = text.read(controller.signal)
    await reading.next()
    ;(find(host, 'x-post').shadowRoot?.querySelector('p')?.firstChild as Text).data = 'Eins'
    for await (const _ of reading);
    expect([...text.notes.dirty.keys()].map((element) => element.textContent)).toEqual(['Eins'])
  })

  test('changes outside the article tell nothing', async () => {
    const page = await watched('<nav>Menu</nav><article><p>One</p><nav><span>0</span></nav></article><p>Beside</p>')
    find(page.host, 'span').textContent = '1'
    find(page.host, 'article + p').textContent = 'Else'
    await rest(400)
    expect([...page.added, ...page.removed]).toEqual([])
  })

  test('a ticker is read ever more rarely, and its last word is not lost', async () => {
    const page = await watched('<article><p>One</p><p class="t">0</p></article>')
    const ticker = find(page.host, '.t')
    for (let tick = 1; tick <= 30; tick++) {
      ticker.textContent = `tick ${tick}`
      await rest(50)
    }
    expect(page.added.length).toBeLessThan(8)
    await until(() => expect(page.added.at(-1)).toBe('tick 30'))
  })

  test('an article swapped for another is told once', async () => {
    const page = await watched('<article><p>One</p></article>')
    find(page.host, 'article').replaceWith(Object.assign(document.createElement('article'), { textContent: 'Another' }))
    await until(() => expect(page.replaced()).toBe(1))
  })

  test.each([
    ['article', 'that is its field'],
    ['div', 'in the field'],
  ])('an article that somebody begins to write in, %s %s, has no text until it is none any more', async (tag) => {
    const page = await watched('<div><article><p contenteditable="false">One</p><p>Two</p></article></div>')
    find(page.host, 'p').setAttribute('contenteditable', 'true')
    await until(() => expect(page.removed).toEqual(['One']))
    const field = find(page.host, tag)
    field.setAttribute('contenteditable', 'true')
    await until(() => expect(page.removed).toEqual(['One', 'Two']))
    find(page.host, 'p + p').append(' and more')
    find(page.host, 'article').insertAdjacentHTML('beforeend', '<p>Three</p>')
    await rest(400)
    expect(page.added).toEqual([])
    field.removeAttribute('contenteditable')
    await until(() => expect(page.added).toEqual(['Two and more', 'Three']))
  })

  test('so has one in a document that as a whole is written in', async () => {
    const page = await watched('<article><p>One</p></article>')
    document.designMode = 'on'
    onTestFinished(() => {
      document.designMode = 'off'
    })
    find(page.host, 'p').append(' word')
    await until(() => expect(page.removed).toEqual(['One']))
    expect(page.added).toEqual([])
    document.designMode = 'off'
    find(page.host, 'p').append('s')
    await until(() => expect(page.added).toEqual(['One words']))
  })

  test('a further article that an endless page appends is read', async () => {
    const page = await watched('<article><p>One</p></article>')
    const further = document.createElement('article')
    further.innerHTML = `<h1>Next</h1>${`<p>${'Words that are many enough. '.repeat(6)}</p>`.repeat(4)}`
    find(page.host, 'article').after(further)
    await until(() => expect(page.added).toHaveLength(5))
    expect(page.added[0]).toBe('Next')
  })

  test('articles that follow are read even when they have become a list, and so are short posts in it', async () => {
    const page = await watched('<main><article><p>One</p></article><nav>Menu</nav></main>')
    const further = (title: string): Element => {
      const article = document.createElement('article')
      article.innerHTML = `<h2>${title}</h2>${`<p>${'Words that are many enough. '.repeat(6)}</p>`.repeat(4)}`
      return article
    }
    for (const [at, title] of ['Second', 'Third', 'Fourth'].entries()) {
      find(page.host, 'main').append(further(title))
      await until(() => expect(page.added.filter((text) => text === title)).toHaveLength(1))
      expect(page.text.blocks()).toHaveLength(1 + 5 * (at + 1))
    }
    find(page.host, 'main').append(Object.assign(document.createElement('article'), { textContent: 'A short post' }))
    await until(() => expect(page.added).toContain('A short post'))
    expect(page.removed).toEqual([])
  })

  test('nothing is told after the end', async () => {
    const page = await watched('<article><p>One</p></article>')
    controller.abort()
    find(page.host, 'p').textContent = 'Two'
    await rest(400)
    expect(page.added).toEqual([])
  })
})

test('after any edits, what is known is what a fresh reading finds', async () => {
  const page = await watched('<article><h2>A</h2><p>B <b>C</b> D</p><div>E<p>F</p>G</div><ul><li>H</li><li>I</li></ul></article>')
  const article = find(page.host, 'article')
  const random = (() => {
    let state = 42
    return (below: number): number => {
      state = (state * 1_103_515_245 + 12_345) & 0x7fffffff
      return state % below
    }
  })()
  for (let round = 0; round < 12; round++) {
    for (let edit = 0; edit < 12; edit++) {
      const elements = [...article.querySelectorAll('*')]
      const element = elements[random(elements.length)] ?? article
      const made = document.createElement(['p', 'b', 'div', 'span', 'nav', 'li'][random(6)] ?? 'p')
      made.textContent = `word${random(1000)}`
      if (random(3) === 0)
        made.insertAdjacentHTML('beforeend', ` <i><u>and ${random(1000)}</u></i>${random(4) === 0 ? '<div>box</div>' : ''}`)
      const other = elements[random(elements.length)] ?? article
      switch (random(6)) {
        case 0:
          element.append(made)
          break
        case 1:
          element.before(made)
          break
        case 2:
          if (elements.length > 8) element.remove()
          break
        case 3:
          element.append(` text${random(1000)}`)
          break
        case 4:
          if (!element.contains(other)) other.append(element)
          break
        default:
          if (element.firstChild?.nodeType === 3) (element.firstChild as Text).data += random(10)
      }
    }
    await rest(round % 3 === 0 ? 400 : 10)
  }
  const fresh = new PageText([article], false)
  for await (const _ of fresh.read(controller.signal));
  await until(() => expect(said(page.text.blocks()).sort()).toEqual(said(fresh.blocks()).sort()), 200)
})
