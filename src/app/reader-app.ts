// The reader script: leaves its entrance where the content script finds it. Begun on a page, it reads and marks it, and passes what the
// reader does there (pointer, keyboard, toolbar popup) to the page's cards, which are made at the first such act.
import { withPrintedDay } from '../page/byline-date.ts'
import { takeLeftMarks } from '../page/left-marks.ts'
import { lastMarkIn, linkBefore } from '../page/link-end.ts'
import { watchPointer } from '../page/pointer.ts'
import { hasUnreadFrame } from '../page/unread-frames.ts'
import { isPageAnnotation } from '../protocol/annotation-guard.ts'
import type { Unread } from '../protocol/panel-requests.ts'
import { takeLeftHosts } from '../ui/popover/left-hosts.ts'
import { countActors } from './count-reporter.ts'
import { placeOf, reachableTop } from './frame-place.ts'
import { hoverMark } from './mark-places.ts'
import { createPageCards, type PageCards } from './page-cards.ts'
import { createPageSession, type PageSession } from './page-session.ts'
import { summarise } from './page-summary.ts'
import { type Reading, type ReadingParts, readerDoor } from './script-doors.ts'

export function startReader(): void {
  // Loaded twice (begun, ended and begun again before it came), it would take its own marks for those of an earlier run. A frame's cards are
  // drawn in the top document, which may hold no mark itself.
  if (readerDoor.entrance() === null && takeLeftMarks(document)) takeLeftHosts((reachableTop(window) ?? window).document)
  readerDoor.open(beginReading)
}

/** The first thing that keeps the page from being known whole; null where nothing does. */
function unreadOf(session: PageSession, document: Document): Unread | null {
  const failure = session.failure()
  if (failure !== null) return { what: 'answer', detail: failure.message }
  if (session.leftOut()) return { what: 'page end', detail: '' }
  return hasUnreadFrame(document) ? { what: 'frame', detail: '' } : null
}

/** Reads and marks the page until the signal aborts. */
function beginReading(parts: ReadingParts): Reading {
  const { view, top, settings, ask, signal } = parts
  const facts = withPrintedDay(view.document, parts.facts)
  /** Null until the reader does something: what ends, leaves or scrolls finds nothing to do before. */
  let made: PageCards | null = null
  const session = createPageSession({
    document: view.document,
    facts,
    ask: (blocks, evidence) => ask({ type: 'annotatePage', facts, blocks, evidence }, isPageAnnotation),
    choice: () => ({ settings: settings(), ...placeOf(top) }),
    changed: () => {
      parts.changed()
      made?.chosen.refresh()
    },
    painted: () => made?.followGround(),
    replaced: parts.replaced,
    lookAround: parts.lookAround,
    signal,
  })

  const cards = (): PageCards => {
    made ??= createPageCards(parts, facts, session)
    return made
  }

  watchPointer(
    view,
    {
      marksAt: session.painter.marksAt,
      markBefore: (x, y) => {
        const link = linkBefore(view.document, x, y)
        return link === null ? null : lastMarkIn(link, session.named().painted)
      },
      isOwn: (target) => made?.isOwn(target) ?? false,
    },
    {
      enter: (mark, point, late) => cards().send({ type: 'enter', mark: hoverMark(mark), point, late }),
      leave: () => made?.send({ type: 'leave' }),
      scroll: () => made?.send({ type: 'scroll' }),
      scrollEnd: () => made?.send({ type: 'scrollEnd' }),
      tap: (mark) => cards().send({ type: 'tapMark', mark: hoverMark(mark) }),
      press: () => made?.send({ type: 'pressOutside' }),
      escape: () => made?.escape() ?? false,
    },
    signal,
  )
  view.document.addEventListener('visibilitychange', () => view.document.hidden && made?.send({ type: 'pageHidden' }), { signal })

  return {
    summary: () => {
      session.askRest()
      const state = session.isBusy() ? 'reading' : session.named().marks.length > 0 ? 'marked' : 'nothing found'
      const incomplete = unreadOf(session, view.document)
      // The reader is looking: a good moment to try again what failed.
      session.retry()
      return summarise({ state, facts, ...session.named(), record: session.record, incomplete })
    },
    actors: () => countActors(session.named().painted),
    follow: () => {
      made?.follow()
      session.repaint()
    },
    step: (...wanted) => cards().step(...wanted),
    stepPlace: (entity) => cards().steps.place(entity),
    stepOut: () => {
      made?.steps.standAt(null)
      made?.chosen.end()
    },
    command: (command) => {
      const { steps, step, send } = cards()
      if (command !== 'open-card') return void step(command === 'next-mark' ? 'next' : 'previous', null, 'here')
      const mark = steps.current() ?? steps.step('next', null, 'here')?.mark
      if (mark !== undefined) send({ type: 'keyOpen', mark: hoverMark(mark) })
    },
  }
}
