import { expect, test } from 'vitest'
import { createMarkSteps } from '../../../src/app/mark-places.ts'
import type { NamedMark } from '../../../src/app/name-marks.ts'
import type { PageSession } from '../../../src/app/page-session.ts'
import { collectBlocks } from '../../../src/page/collect-blocks.ts'
import { find, show } from '../page/page-fixture.ts'

/** Steps over the names of a page's paragraphs, one a paragraph. */
function stepsOver(markup: string) {
  const host = show(markup)
  const painted = collectBlocks([host]).flatMap((pageBlock): NamedMark[] => {
    const words = /NATO|EU|UN/.exec(pageBlock.block.text)
    if (words === null) return []
    const span = { start: words.index, end: words.index + words[0].length }
    return [{ pageBlock, span, key: words[0], place: words[0], entities: [] } as unknown as NamedMark]
  })
  const painter = { isShown: () => true }
  const session = { named: () => ({ painted: new Set(painted) }), painter } as unknown as PageSession
  return { host, steps: createMarkSteps(session) }
}

test('a step leads to no name that a fold keeps back, until it opens', () => {
  const { host, steps } = stepsOver(
    '<p>The NATO</p><div class="fold" style="height:100px;overflow:hidden"><p style="margin-bottom:400px">Nobody</p><p>The EU</p></div><p>The UN</p>',
  )
  const walk = (): (string | undefined)[] => [1, 2, 3].map(() => steps.step('next', null, 'here')?.mark.key)
  expect(walk()).toEqual(['NATO', 'UN', 'NATO'])
  expect(steps.place(null)).toEqual({ index: 1, of: 2 })
  find(host, '.fold').style.height = 'auto'
  expect(walk()).toEqual(['EU', 'UN', 'NATO'])
  expect(steps.place(null)).toEqual({ index: 1, of: 3 })
})
