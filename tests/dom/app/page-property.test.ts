// For any sequence of edits of a page: each mark's text is what was linked, no mark stands outside readable text, none survives its
// text, and none is missing once the page has settled. Runs the session with the real observer, painter and registry.
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { holds } from '../../properties/holds.ts'
import { until } from '../until.ts'
import { type EditedPage, expected, makeHaste, NAMES, openPage, paintedWords, registered, turn } from './edited-page.ts'

let atLeisure: () => void
beforeAll(() => {
  atLeisure = makeHaste()
})
afterAll(() => atLeisure())

const WORDS = [...Object.keys(NAMES), 'Ana', 'Brandt', 'Harbour', 'talks with', 'he said', 'Norlanders']
const text = fc.array(fc.constantFrom(...WORDS, ' ', ' ', ', ', '\u00ad'), { maxLength: 4 }).map((words) => words.join(' '))
const tag = fc.constantFrom('p', 'b', 'span', 'div', 'li', 'a', 'em', 'nav', 'button', 'code', 'blockquote', 'h2', 'x-post')
const place = fc.nat(1000)

/** One edit, most often of a text, where marks are; places are taken modulo what is there. `rest`: turns of the event loop before the next one; null: the next comes in the same turn. */
const edit = fc.record({
  what: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom('type', 'erase') },
    {
      weight: 5,
      arbitrary: fc.constantFrom(
        'append',
        'before',
        'remove',
        'text',
        'move',
        'split',
        'normalize',
        'wrap',
        'hide',
        'show',
        'edit',
        'empty',
        'shadow',
      ),
    },
  ),
  at: place,
  to: place,
  tag,
  text,
  rest: fc.option(fc.nat(6), { freq: 3 }),
})
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never

const textsIn = (root: Element): Text[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  return texts
}

function carryOut({ what, at, to, tag, text }: Edit, root: HTMLElement): void {
  const all = [...root.querySelectorAll<HTMLElement>('*')]
  const element: HTMLElement = all[at % Math.max(1, all.length)] ?? root
  const other = all[to % Math.max(1, all.length)] ?? root
  const texts = textsIn(root)
  const node = texts[at % Math.max(1, texts.length)]
  const offset = node === undefined ? 0 : to % (node.length + 1)
  const made = (): HTMLElement => Object.assign(document.createElement(tag), { textContent: text })
  if (what === 'append') element.append(made())
  else if (what === 'before') element.before(made())
  else if (what === 'remove') element.remove()
  else if (what === 'text') element.append(text)
  else if (what === 'type') node?.insertData(offset, text)
  else if (what === 'erase') node?.deleteData(offset, text.length + 1)
  else if (what === 'move' && !element.contains(other)) other.append(element)
  else if (what === 'split') node?.splitText(offset)
  else if (what === 'normalize') root.normalize()
  else if (what === 'wrap') {
    const wrap = document.createElement(tag)
    element.replaceWith(wrap)
    wrap.append(element)
  } else if (what === 'hide') element.hidden = true
  else if (what === 'show') element.hidden = false
  else if (what === 'edit') element.contentEditable = element.isContentEditable ? 'false' : 'true'
  else if (what === 'empty') element.textContent = text
  else if (what === 'shadow') {
    const host = document.createElement('div')
    host.attachShadow({ mode: 'open' }).append(made())
    element.append(host)
  }
}

const names = Object.keys(NAMES)

/** Marks may be in parts where something unread stands in a name's midst; a part is one of a name, and not of what is beside it. */
const isOfAName = (words: string): boolean => words !== '' && names.some((name) => name.includes(words))

const MARKUP =
  '<h2>Norland</h2><p>Ana Brandt <b>of Norland</b> met the Harbour League.</p><ul><li>Norland</li><li>talks with <i>Ana</i> Brandt</li></ul>'

/** Waits until exactly the marks of a fresh reading are registered. */
const settled = (page: EditedPage): Promise<void> =>
  until(() => {
    if (page.session.isBusy()) throw new Error('still busy')
    expect(registered()).toEqual(expected())
  }, 5)

holds(
  'whatever is edited, marks are of their text at every moment, and in the end exactly those of a fresh reading',
  fc.asyncProperty(
    fc.array(edit, { minLength: 1, maxLength: 14 }),
    fc.array(fc.nat(8), { minLength: 1, maxLength: 4 }),
    async (edits, delays) => {
      const page = openPage(MARKUP, delays)
      const root = page.article.lastElementChild as HTMLElement
      try {
        for (const one of edits) {
          if (root.isConnected) carryOut(one, root)
          if (one.rest === null) continue
          // Observers are told before anything else runs, and before the browser paints.
          await Promise.resolve()
          expect(paintedWords().filter((words) => !isOfAName(words))).toEqual([])
          for (let turns = one.rest; turns > 0; turns--) await turn()
          expect(paintedWords().filter((words) => !isOfAName(words))).toEqual([])
        }
        await until(() => {
          if (page.session.isBusy()) throw new Error('still busy')
          expect(registered()).toEqual(expected())
        }, 5)
      } finally {
        page.end()
      }
      expect(registered()).toEqual([])
    },
  ),
  { normal: 120, long: 3000, slow: true },
)

/** Failures that generated edits found, each in its smallest form: markup, edit, and how many ranges stand in the end. */
const FOUND: readonly (readonly [string, string, (root: HTMLElement) => void, number])[] = [
  ['a box comes into the midst of a name', '<p>Ana<i></i> Brandt</p>', (root) => part(root, 'i').append(box('Norland')), 1],
  [
    'the box in the midst of a name goes',
    '<blockquote>Ana<i><div>x</div></i> Brandt</blockquote>',
    (root) => part(root, 'div').remove(),
    1,
  ],
  [
    'a button comes into the midst of a name',
    '<p>Ana <i>Brandt</i></p>',
    (root) => part(root, 'i').before(document.createElement('button')),
    2,
  ],
  ['a link that leads nowhere comes round a text', '<p>Norland</p>', (root) => wrapIn('a', part(root, 'p')).append(box('Norland')), 2],
  [
    'a text is read by two readings of one batch',
    '<h2>Norland <p>Norland</p></h2>',
    (root) => {
      part(root, 'p').append(' again')
      wrapIn('a', part(root, 'h2')).append('Ana Brandt')
    },
    3,
  ],
  [
    'an element of the page’s own comes into a line',
    '<x-post>Norland, Ana</x-post><ul><li> Brandt</li></ul>',
    (root) => part(root, 'li').prepend(part(root, 'x-post')),
    2,
  ],
  [
    'an element of the page’s own comes and goes into a line that is read before it',
    '<ul><li>Ana Brandt</li></ul>',
    (root) => {
      part(root, 'li').append(' again ')
      const post = Object.assign(document.createElement('x-post'), { textContent: 'Norland' })
      part(root, 'ul').append(post)
      queueMicrotask(() => part(root, 'li').append(post))
    },
    2,
  ],
]

const part = (root: HTMLElement, selector: string): HTMLElement => root.querySelector(selector) as HTMLElement
const box = (text: string): HTMLElement => Object.assign(document.createElement('div'), { textContent: text })
function wrapIn(tag: string, element: HTMLElement): HTMLElement {
  const wrap = document.createElement(tag)
  element.replaceWith(wrap)
  wrap.append(element)
  return wrap
}

test.each(FOUND)('%s', async (_what, markup, change, ranges) => {
  const page = openPage(markup, [0])
  try {
    await settled(page)
    change(page.article.lastElementChild as HTMLElement)
    await settled(page)
    expect(registered()).toHaveLength(ranges)
  } finally {
    page.end()
  }
})
