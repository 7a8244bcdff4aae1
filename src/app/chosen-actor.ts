// The actor or meeting that the reader chose (by stepping, pinning a card, the toolbar popup's list, or to fade the rest): emphasised on
// the page, shown on the strip beside the scroll bar, and followed while the page scrolls, changes size or changes its text.
// With nothing chosen it listens to nothing and does nothing; it never sets a timer.

import { Folds } from '../page/cut-off.ts'
import { edgeMarkers } from '../page/edge-markers.ts'
import { blocksWithout, firstBelow, inOrder } from '../page/marks.ts'
import type { PageBlock } from '../page/page-block.ts'
import type { Painter } from '../page/painter-types.ts'
import type { StepDirection } from '../protocol/panel-requests.ts'
import type { EdgeRequest } from '../ui/popover/layer-types.ts'
import { offsetIn } from './frame-place.ts'
import { type NamedMark, wordsOf } from './name-marks.ts'

/** Blocks that fade at once: more than three screens of the densest page either way, and few enough to be found within a frame. */
const FADED_AT_ONCE = 300

export type ChosenParts = {
  view: Window
  /** The window in whose document the strip is drawn now. */
  stage: () => Window
  painter: Pick<Painter<NamedMark>, 'marks' | 'choose' | 'isShown'>
  /** All blocks in the order of reading. */
  blocks: () => readonly PageBlock[]
  /** Draws the strip; null takes it away. */
  show: (edge: EdgeRequest | null) => void
  signal: AbortSignal
}

export type ChosenActor = {
  /**
   * Chooses by a mark's key, in place of what was chosen (null: nothing), and lets everything stand out again unless it is the same.
   * `at`: the mark where the reader is.
   */
  choose: (key: string | null, at?: NamedMark) => void
  /** Chooses, and fades the text that does not name it; or lets it stand out again. */
  fade: (key: string, faded: boolean) => void
  /** Chooses nothing. False: nothing was chosen. */
  end: () => boolean
  /** The page's marks or text have changed. */
  refresh: () => void
  /** Its nearest mark beyond the upper or lower edge of the screen; null: none. */
  nearest: (direction: StepDirection) => NamedMark | null
}

const longest = (words: readonly string[]): string => words.reduce((a, b) => (b.length > a.length ? b : a), '')

export function createChosenActor({ view, stage, painter, blocks, show, signal }: ChosenParts): ChosenActor {
  let key: string | null = null
  let here: NamedMark | null = null
  let faded = false
  let frame = 0
  let following: AbortController | null = null

  function marksOfIt(): NamedMark[] {
    const folds = new Folds()
    return inOrder(painter.marks().filter((mark) => mark.key === key && painter.isShown(mark) && !folds.cutsOff(mark)))
  }

  function drawStrip(): void {
    const marks = marksOfIt()
    if (key === null || marks.length === 0) {
      show(null)
      return
    }
    const { positions, above, below } = edgeMarkers(marks, stage(), offsetIn(view, stage()).y)
    // The fullest of the page's own names for it: "Ana Brandt", not "Brandt".
    show({ entity: key, name: longest(marks.map(wordsOf)), places: positions, above, below, faded })
  }

  function emphasise(): void {
    if (key === null || !faded) {
      painter.choose(key, undefined, here)
      return
    }
    const marks = painter.marks()
    const all = blocks()
    // On a page longer than what fades at once, it fades round what is on screen.
    const ordered = all.length > FADED_AT_ONCE ? inOrder(marks) : []
    const around = ordered[firstBelow(ordered, -offsetIn(view, stage()).y)] ?? ordered.at(-1) ?? null
    painter.choose(key, blocksWithout(all, marks, key, around, FADED_AT_ONCE), here)
  }

  let isTextNew = false
  function update(): void {
    frame = 0
    if (key === null) return
    if (faded && (isTextNew || blocks().length > FADED_AT_ONCE)) emphasise()
    isTextNew = false
    drawStrip()
  }
  /** Many calls make one update, with the page's next frame. */
  function soon(): void {
    if (key !== null && frame === 0) frame = view.requestAnimationFrame(update)
  }

  function follow(): void {
    if (following !== null) return
    following = new AbortController()
    const options = { capture: true, passive: true, signal: following.signal } as const
    for (const window of new Set([view, stage()])) {
      window.addEventListener('scrollend', soon, options)
      window.addEventListener('resize', soon, options)
    }
    // The page grows with each picture that arrives.
    const sizes = new ResizeObserver(soon)
    sizes.observe(view.document.documentElement)
    following.signal.addEventListener('abort', () => sizes.disconnect())
  }
  function unfollow(): void {
    following?.abort()
    following = null
    view.cancelAnimationFrame(frame)
    frame = 0
  }
  signal.addEventListener('abort', unfollow)

  function set(next: string | null, fades: boolean, at: NamedMark | null): void {
    if (signal.aborted || (next === null && key === null)) return
    key = next
    here = at
    faded = fades
    emphasise()
    if (next === null) unfollow()
    else follow()
    drawStrip()
  }

  return {
    choose: (next, at) => set(next, next !== null && next === key && faded, at ?? null),
    fade: (next, fades) => set(next, fades, here),
    end: () => {
      const was = key !== null
      set(null, false, null)
      return was
    },
    refresh: () => {
      isTextNew = true
      soon()
    },
    nearest: (direction) => {
      const marks = marksOfIt()
      const start = -offsetIn(view, stage()).y
      return marks[direction === 'previous' ? firstBelow(marks, start) - 1 : firstBelow(marks, start + stage().innerHeight)] ?? null
    },
  }
}
