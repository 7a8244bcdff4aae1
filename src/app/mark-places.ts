// What cards and keyboard need of the page's marks: where a mark is now, what was printed there and why it is linked, and the way from
// one mark to the next. Looks the marks up afresh each time, since the page may have changed.
import { Folds } from '../page/cut-off.ts'
import { markRects, scrollToMark, stepFrom } from '../page/marks.ts'
import type { StepDirection, StepPlace } from '../protocol/panel-requests.ts'
import type { FaceMention } from '../ui/card/face.ts'
import type { Anchor } from '../ui/popover/layer-types.ts'
import type { MarkPlaces } from './card-session.ts'
import { offsetIn, outermostFrame } from './frame-place.ts'
import { type NamedMark, wordsOf } from './name-marks.ts'
import type { PageSession } from './page-session.ts'

/** The smallest other mark that holds this one whole ("[Macron]'s Paris talks" in the talks), or null. */
function outerOf(mark: NamedMark, marks: readonly NamedMark[]): NamedMark | null {
  const { start, end } = mark.span
  const holders = marks.filter(
    ({ pageBlock, span }) => pageBlock === mark.pageBlock && span.start <= start && span.end >= end && span.end - span.start > end - start,
  )
  return holders.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0] ?? null
}

export type MarkSteps = {
  /** The next step goes from this mark; null: as if there had been none. */
  standAt: (mark: NamedMark | null) => void
  /** The mark that was stepped to last, while it is there. */
  current: () => NamedMark | null
  /**
   * The next or previous mark that a reader can come to (of one entity, if named), its number from 1 and how many there are; null: none.
   * `from` outside: the first, or backwards the last, wherever the last step was.
   */
  step: (direction: StepDirection, entity: string | null, from: 'here' | 'outside') => { mark: NamedMark; index: number; of: number } | null
  /** The number of the current mark among them, from 1 (0: it is none of them), and how many there are. */
  place: (entity: string | null) => StepPlace
}

export function createMarkSteps({ named, painter }: PageSession): MarkSteps {
  let at: NamedMark | null = null
  const shown = (): NamedMark[] => {
    const folds = new Folds()
    return [...named().painted].filter((mark) => painter.isShown(mark) && !folds.cutsOff(mark))
  }
  const wanted = (entity: string | null): NamedMark[] =>
    shown().filter(({ key, entities }) => entity === null || key === entity || entities.includes(entity))
  const current = (): NamedMark | null => {
    const place = at?.place
    return place === undefined ? null : ([...named().painted].find((mark) => mark.place === place) ?? null)
  }
  return {
    standAt: (mark) => {
      at = mark
    },
    current,
    place: (entity) => {
      const ordered = wanted(entity)
      const place = current()?.place
      return { index: ordered.findIndex((mark) => mark.place === place) + 1, of: ordered.length }
    },
    step: (direction, entity, from) => {
      const ordered = wanted(entity)
      const outermost = direction === 'next' ? ordered[0] : ordered.at(-1)
      at = from === 'outside' ? (outermost ?? null) : stepFrom(ordered, current(), direction)
      return at === null ? null : { mark: at, index: ordered.indexOf(at) + 1, of: ordered.length }
    },
  }
}

/**
 * The places of a session's marks, in the coordinates of the window where cards are drawn now (`stage`). `choose`: called with the
 * mark that was moved to, and its key.
 */
export function createMarkPlaces(
  view: Window,
  stage: () => Window,
  { named }: PageSession,
  choose: (key: string, at: NamedMark) => void,
): MarkPlaces {
  const find = (place: string): NamedMark | null => named().marks.find((mark) => mark.place === place) ?? null

  function boxes(place: string): { x: number; y: number; width: number; height: number }[] {
    const mark = find(place)
    if (mark === null) return []
    const offset = offsetIn(view, stage())
    return markRects(mark).map(({ x, y, width, height }) => ({ x: x + offset.x, y: y + offset.y, width, height }))
  }

  return {
    anchor: (place, point): Anchor => {
      const offset = offsetIn(view, stage())
      return {
        boxes: () => boxes(place),
        point: point === null ? null : { x: point.x + offset.x, y: point.y + offset.y },
        element: outermostFrame(view, stage()) ?? find(place)?.pageBlock.element ?? null,
      }
    },
    mention: (place): FaceMention | null => {
      const mark = find(place)
      if (mark === null) return null
      const outer = outerOf(mark, named().marks)
      const { reason, score } = mark.mention
      return { text: wordsOf(mark), reason, score, outer: outer === null ? null : { text: wordsOf(outer), entities: outer.entities } }
    },
    moveTo: (place) => {
      const mark = find(place)
      if (mark === null) return
      scrollToMark(mark)
      choose(mark.key, mark)
    },
  }
}
