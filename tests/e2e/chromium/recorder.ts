// Records a walk frame by frame, in the extension's own world of the page: where the card is and whether it can be seen, and whether
// anything of the page has moved. One step of a walk points at a name, goes straight to its card, rests in it and leaves.
import type { Frame, Page } from '@playwright/test'
import { expect, FIND_ROOT, inExtension } from './fixture.ts'

export type Box = { x: number; y: number; width: number; height: number }
type Sight = { card: Box | null; seen: boolean; cards: number; view: { width: number; height: number } }
type Recording = { sights: Sight[]; frames: number; shifts: number; moved: string[] }

/** Starts anew. Sights that are like the one before are counted, not kept. */
const START = `(() => {
  globalThis.walk?.end()
  const found = () => { ${FIND_ROOT}; return { hosts, root } }
  const places = () => [...document.querySelectorAll('body *')].filter((one) => one.getAttribute('popover') !== 'manual').map((one) => {
    const { x, y, width, height } = one.getBoundingClientRect()
    return [one.localName, one.id, x, y, width, height].join(' ')
  })
  const before = places()
  const walk = { sights: [], frames: 0, shifts: 0, moved: [], last: '' }
  const observer = new PerformanceObserver((list) => { walk.shifts += list.getEntries().length })
  observer.observe({ type: 'layout-shift' })
  let next = 0
  const look = () => {
    next = requestAnimationFrame(look)
    walk.frames += 1
    const { root } = found()
    const cards = [...(root?.querySelectorAll('.frame') ?? [])]
    const card = cards.at(-1)
    const box = card?.getBoundingClientRect()
    const sight = {
      card: box === undefined ? null : { x: box.x, y: box.y, width: box.width, height: box.height },
      // A card that still waits for its record is not yet what it will be.
      seen: card !== undefined && card.dataset.placed === 'true' && card.checkVisibility() && card.querySelector('.body > [role=status]') === null,
      cards: cards.length,
      view: { width: document.documentElement.clientWidth, height: innerHeight },
    }
    const now = JSON.stringify(sight)
    if (now !== walk.last) walk.sights.push(sight)
    walk.last = now
    const after = places()
    for (const [at, place] of after.entries()) if (place !== before[at] && walk.moved.length < 5) walk.moved.push(before[at] + ' -> ' + place)
  }
  next = requestAnimationFrame(look)
  globalThis.walk = { ...walk, of: walk, end: () => { cancelAnimationFrame(next); observer.disconnect() } }
})()`

const NOW = `globalThis.walk.of`

export const startRecording = (page: Page): Promise<unknown> => inExtension(page, START)
export const recording = async (page: Page): Promise<Recording> =>
  (await inExtension<Recording>(page, NOW)) ?? { sights: [], frames: 0, shifts: 0, moved: [] }

/** The lines of the mark on these words inside an element, in the coordinates of its frame. Waits until it is marked. */
export async function linesOf(frame: Frame | Page, id: string, words: string): Promise<Box[]> {
  const find = () =>
    frame.evaluate(
      ([holder, wanted]) => {
        const element = document.getElementById(holder)
        for (const highlight of CSS.highlights.values()) {
          for (const range of highlight) {
            if (!element?.contains(range.startContainer)) continue
            const live = document.createRange()
            live.setStart(range.startContainer, range.startOffset)
            live.setEnd(range.endContainer, range.endOffset)
            if (live.toString() !== wanted) continue
            return [...live.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }))
          }
        }
        return []
      },
      [id, words] as const,
    )
  await expect.poll(async () => (await find()).length, { message: `"${words}" is marked in #${id}` }).toBeGreaterThan(0)
  return find()
}

/**
 * Until scrolling is over, as the extension sees it: it takes no move of the pointer for a hover within 150 ms of a scroll event, and
 * that comes with the next frame, which a busy machine may be slow to draw. Told by the frame's own clock.
 */
export const scrollRests = (frame: Frame | Page): Promise<void> =>
  frame.evaluate(async () => {
    const drawn = () => new Promise(requestAnimationFrame)
    await drawn()
    await drawn()
    await new Promise<void>((rest) => {
      let timer = setTimeout(rest, 250)
      const again = () => {
        clearTimeout(timer)
        timer = setTimeout(rest, 250)
      }
      addEventListener('scroll', again, { capture: true })
    })
  })

/** The place in a box that is nearest to a point, and well inside it. */
function nearestIn(box: Box, point: { x: number; y: number }): { x: number; y: number } {
  const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high))
  return { x: clamp(point.x, box.x + 12, box.x + box.width - 12), y: clamp(point.y, box.y + 12, box.y + box.height - 12) }
}

const overlap = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** A place at the edge of the window, below the header, where no name stands. */
const AWAY = { x: 4, y: 90 }

/**
 * Points at the middle of a line, waits for the card, goes to it in a straight line, rests there for longer than a card stays when it is
 * left, and goes away. Holds what must be true in every frame meanwhile.
 */
export async function walkToCard(page: Page, line: Box, away = AWAY): Promise<void> {
  const move = (to: { x: number; y: number }, steps = 1) => page.mouse.move(to.x, to.y, { steps })
  const start = { x: line.x + line.width / 2, y: line.y + line.height / 2 }
  await move(away)
  await startRecording(page)
  await move(start, 3)
  const seen = async (): Promise<boolean> => (await recording(page)).sights.at(-1)?.seen ?? false
  await expect.poll(seen, { message: 'the card is seen', intervals: [30] }).toBe(true)
  const shown = (await recording(page)).sights.at(-1)?.card as Box
  const goal = nearestIn(shown, start)
  // A hand takes a while over it.
  for (let step = 1; step <= 8; step++) {
    await move({ x: start.x + ((goal.x - start.x) * step) / 8, y: start.y + ((goal.y - start.y) * step) / 8 })
    await page.waitForTimeout(12)
  }
  // Longer than the 300 ms that a card stays once it is left.
  await page.waitForTimeout(340)
  const { sights, frames, shifts, moved } = await recording(page)
  const first = sights.findIndex((sight) => sight.seen)
  const since = sights.slice(first)
  // Recorded at all, however slowly the machine draws.
  expect(frames).toBeGreaterThan(3)
  expect({ shifts, moved }, 'the page stands still').toEqual({ shifts: 0, moved: [] })
  expect(
    since.filter((sight) => !sight.seen),
    'once seen, the card stays',
  ).toEqual([])
  expect(
    since.map(({ cards }) => cards).filter((cards) => cards !== 1),
    'one card',
  ).toEqual([])
  for (const { card, view } of since) {
    if (card === null) continue
    expect(card, 'the card stands still').toEqual(shown)
    expect(card.x, 'left edge').toBeGreaterThanOrEqual(0)
    expect(card.y, 'upper edge').toBeGreaterThanOrEqual(0)
    expect(card.x + card.width, 'right edge').toBeLessThanOrEqual(view.width)
    expect(card.y + card.height, 'lower edge').toBeLessThanOrEqual(view.height)
  }
  expect(
    overlap(shown, { ...line, y: line.y + 1, height: line.height - 2 }),
    `card ${JSON.stringify(shown)} over line ${JSON.stringify(line)}`,
  ).toBe(false)
  const gap = Math.max(shown.y - (line.y + line.height), line.y - (shown.y + shown.height))
  expect(gap, 'beside the line that was pointed at').toBeLessThan(24)
  await move(away, 3)
  await expect.poll(seen, { message: 'the card goes', intervals: [30] }).toBe(false)
}
