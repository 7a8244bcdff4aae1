// axe over every state of the card inside its closed root, every fold open, in every theme and both directions.
// axe cannot see into a closed root by itself and would report nothing, which is no pass: the root is shown to it on purpose,
// and a planted fault must be found.
import axe from 'axe-core'
import { describe, expect, test } from 'vitest'
import { CARD_CASES } from '../../../gallery/states.ts'
import { anchorOn, button, type LayerPage, layerOver, pageWith, unfoldAll } from './layer-fixture.ts'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function faults({ host, root }: LayerPage): Promise<string[]> {
  Object.defineProperty(host, 'shadowRoot', { value: root, configurable: true })
  for (const running of document.getAnimations()) running.finish()
  const { violations, passes } = await axe.run(host, { runOnly: RULES, resultTypes: ['violations', 'passes'] })
  expect(passes.length).toBeGreaterThan(3)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`))
}

const PAGE = '<main><h1>Page</h1><p><b id="name">Ada Morel</b> spoke.</p></main>'

describe.each(['light', 'dark', 'contrast'] as const)('in the %s theme', (theme) => {
  test.each(CARD_CASES)('axe finds nothing on the card "$name"', async ({ face, back = false, pinned = false }) => {
    pageWith(PAGE)
    const page = layerOver({ theme })
    const frame = await page.show({ face, back })
    if (pinned) page.layer.pin(1)
    await unfoldAll(frame)
    expect(await faults(page)).toEqual([])
  })

  test('nor on the comparison, the handle and the strip', async () => {
    pageWith(PAGE)
    const page = layerOver({ theme })
    const [actor, , other] = CARD_CASES
    if (actor === undefined || other === undefined) throw new Error('the gallery lost its cases')
    await page.show({ face: actor.face })
    page.layer.pin(1)
    const second = await page.show({ card: 2, face: other.face })
    button(second, 'Compare with Ada Morel').click()
    page.layer.showHandle('Ada Morel', anchorOn(document.querySelector('#name') ?? document.body))
    page.layer.showEdge({ entity: 'person/ada-morel', name: 'Ada Morel', places: [0.1], above: 1, below: 1, faded: false })
    expect(await faults(page)).toEqual([])
  })
})

test('right to left changes nothing of that', async () => {
  pageWith(PAGE)
  const page = layerOver()
  const frame = await page.show()
  frame.querySelector('.card')?.setAttribute('dir', 'rtl')
  expect(await faults(page)).toEqual([])
})

test('a fault planted in the closed root is found', async () => {
  pageWith(PAGE)
  const page = layerOver()
  const frame = await page.show()
  const fault = document.createElement('button')
  frame.querySelector('.body')?.prepend(fault)
  expect((await faults(page)).join()).toContain('button-name')
})

test('signs that are only drawn are not read aloud with the words beside them', async () => {
  pageWith(PAGE)
  const { show } = layerOver()
  const frame = await show()
  const drawn = Array.from(frame.querySelectorAll('*')).flatMap((element) =>
    (['::before', '::after'] as const).map((part) => getComputedStyle(element, part).content).filter((content) => /[▸▾◂·]/.test(content)),
  )
  expect(drawn.length).toBeGreaterThan(3)
  expect(drawn.filter((content) => !content.endsWith('/ ""'))).toEqual([])
})
