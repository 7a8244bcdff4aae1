// The marks of a page as a reader sees them, for commands that point at one: the demo, the pictures, the bench. The functions that run in the
// page are sent to it as text, so that they use nothing from outside themselves; both browsers know what they use.
import type { Page } from 'playwright'

export interface ShownMark {
  text: string
  /** The middle of its first line, in CSS pixels of the viewport. */
  x: number
  y: number
  /** Edges of that line; below zero or beyond the viewport's height where it is scrolled away. */
  top: number
  bottom: number
  /** Would a pointer at its middle hit it? Not where the page lays something over it. */
  reachable: boolean
}

/** Every mark that has a place on the page, by order of painting. Runs in the page. */
export function shownMarks(): ShownMark[] {
  const marks: ShownMark[] = []
  for (const highlight of CSS.highlights.values()) {
    for (const range of highlight) {
      const live = document.createRange()
      try {
        live.setStart(range.startContainer, range.startOffset)
        live.setEnd(range.endContainer, range.endOffset)
      } catch {
        // The text became shorter meanwhile: such a range is drawn by no browser.
        continue
      }
      const box = live.getClientRects()[0]
      if (box === undefined) continue
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
      const reachable = document.elementFromPoint(x, y)?.contains(range.startContainer) ?? false
      marks.push({ text: live.toString(), x, y, top: box.top, bottom: box.bottom, reachable })
    }
  }
  return marks
}

/** Is any name marked? Runs in the page. */
export const isMarked = (): boolean => [...CSS.highlights.values()].some(({ size }) => size > 0)

/** Between two looks at a page that is still being marked. */
const LOOK_EVERY_MS = 100

/** Looks at the page's marks until `choose` takes one; null where it took none within `patience`, in milliseconds. */
export async function waitForMark(
  page: Page,
  patience: number,
  choose: (marks: readonly ShownMark[]) => ShownMark | undefined,
): Promise<ShownMark | null> {
  const end = performance.now() + patience
  for (;;) {
    const chosen = choose(await page.evaluate(shownMarks))
    if (chosen !== undefined) return chosen
    if (performance.now() > end) return null
    await page.waitForTimeout(LOOK_EVERY_MS)
  }
}
