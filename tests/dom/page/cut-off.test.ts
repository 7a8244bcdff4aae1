import { expect, test } from 'vitest'
import { collectBlocks } from '../../../src/page/collect-blocks.ts'
import { Folds } from '../../../src/page/cut-off.ts'
import type { PageMark } from '../../../src/page/page-mark.ts'
import { find, show } from './page-fixture.ts'

const LINES = '<p style="margin:0;height:300px">Nobody</p>'
const NAME = '<p class="name" style="margin:0">NATO</p>'

function markIn(host: Element): PageMark {
  const pageBlock = collectBlocks([host]).find(({ block }) => block.text.includes('NATO'))
  if (pageBlock === undefined) throw new Error('no block names it')
  const start = pageBlock.block.text.indexOf('NATO')
  return { pageBlock, span: { start, end: start + 4 }, key: 'NATO', kind: 'organisation', slot: 0 }
}

const box = (style: string, inner: string): string => `<div class="box" style="${style}">${inner}</div>`

test.each([
  ['the part that a fold keeps back', box('height:200px;overflow:hidden', LINES + NAME), true],
  ['the same, clipped', box('height:200px;overflow:clip', LINES + NAME), true],
  ['a fold further up', box('height:200px;overflow:hidden', `<section><div>${LINES}${NAME}</div></section>`), true],
  ['the part above the fold', box('height:200px;overflow:hidden', NAME + LINES), false],
  ['a slide beside the one that shows', box('width:300px;overflow-x:clip', `<div style="margin-left:400px">${NAME}</div>`), true],
  ['a page that cuts off only what is too wide', box('height:200px;overflow-x:clip', LINES + NAME), false],
  ['a box that the reader scrolls', box('height:200px;overflow:auto', LINES + NAME), false],
  ['the same in a frame as high as the window', box('height:200px;overflow:hidden', box('height:100%;overflow:auto', LINES + NAME)), false],
  [
    'a scrolled box in the part that a fold keeps back',
    box('height:200px;overflow:hidden', LINES + box('height:100px;overflow:auto', LINES + NAME)),
    true,
  ],
  [
    'what is placed outside its box, which is not placed',
    box('height:20px;overflow:hidden', `<div style="position:absolute;top:400px">${NAME}</div>`),
    false,
  ],
  [
    'what is placed outside its box, which is placed too',
    box('height:20px;overflow:hidden;position:relative', `<div style="position:absolute;top:400px">${NAME}</div>`),
    true,
  ],
  [
    'a span, which has no box',
    `<p><span style="overflow:hidden">Nobody<br>and <b style="position:relative;top:90px">NATO</b></span></p>`,
    false,
  ],
])('cut off from the reader: %s', (_name, markup, expected) => {
  expect(new Folds().cutsOff(markIn(show(markup)))).toBe(expected)
})

test('a fold that opens cuts nothing off any more', () => {
  const host = show(box('height:200px;overflow:hidden', LINES + NAME))
  const mark = markIn(host)
  expect(new Folds().cutsOff(mark)).toBe(true)
  find(host, '.box').style.height = 'auto'
  expect(new Folds().cutsOff(mark)).toBe(false)
})

test('through the shadow roots between the name and the fold', () => {
  const host = show(
    `<div style="height:200px;overflow:hidden"><section><template shadowrootmode="open">${LINES}<slot></slot></template>${NAME}</section></div>`,
  )
  expect(new Folds().cutsOff(markIn(host))).toBe(true)
})
