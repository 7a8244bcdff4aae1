// The reader script: leaves its entrance where the content script finds it. Begun on a page, it reads and marks it, and passes what the
// reader does there (pointer, keyboard, toolbar popup) to the page's cards, which come with the card script at the first such act.
import { withPrintedDay } from '../page/byline-date.ts'
import { takeLeftMarks } from '../page/left-marks.ts'
import { lastMarkIn, linkBefore } from '../page/link-end.ts'
import { watchPointer } from '../page/pointer.ts'
import { hasUnreadFrame } from '../page/unread-frames.ts'
import { isPageAnnotation } from '../protocol/annotation-guard.ts'
import { isLoadScriptAnswer } from '../protocol/guards.ts'
import type { StepPlace, Unread } from '../protocol/panel-requests.ts'
import { takeLeftHosts } from '../ui/popover/left-hosts.ts'
import { countActors } from './count-reporter.ts'
import { placeOf, reachableTop } from './frame-place.ts'
import { createLateCards } from './late-cards.ts'
import { hoverMark } from './name-marks.ts'
import { createPageSession, type PageSession } from './page-session.ts'
import { summarise } from './page-summary.ts'
import { cardDoor, type Reading, type ReadingParts, readerDoor } from './script-doors.ts'

export function startReader(): void {
  // Loaded twice (begun, ended and begun again before it came), it would take its own marks for those of an earlier run. A frame's cards are
  // drawn in the top document, which may hold no mark itself.
  if (readerDoor.entrance() === null && takeLeftMarks(document)) takeLeftHosts((reachableTop(window) ?? window).document)
  readerDoor.open(beginReading)
}

/** Where stepping stands in a frame without marks, or whose card script could not be loaded. */
const NOWHERE: StepPlace = { index: 0, of: 0 }

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
  const session = createPageSession({
    document: view.document,
    facts,
    ask: (blocks, evidence) => ask({ type: 'annotatePage', facts, blocks, evidence }, isPageAnnotation),
    choice: () => ({ settings: settings(), ...placeOf(top) }),
    changed: () => {
      parts.changed()
      cards.made()?.chosen.refresh()
    },
    painted: () => cards.made()?.followGround(),
    replaced: parts.replaced,
    lookAround: parts.lookAround,
    signal,
  })

  const cards = createLateCards(async () => {
    if (cardDoor.entrance() === null) await ask({ type: 'loadScript', script: 'card' }, isLoadScriptAnswer)
    return signal.aborted ? null : (cardDoor.entrance()?.(parts, session) ?? null)
  })

  watchPointer(
    view,
    {
      marksAt: session.painter.marksAt,
      markBefore: (x, y) => {
        const link = linkBefore(view.document, x, y)
        return link === null ? null : lastMarkIn(link, session.named().painted)
      },
      isOwn: (target) => cards.made()?.isOwn(target) ?? false,
    },
    {
      enter: (mark, point, late) => {
        const event = { type: 'enter', mark: hoverMark(mark), point, late } as const
        if (settings().hover) cards.begin(event)
        else cards.send(event)
      },
      leave: () => cards.send({ type: 'leave' }),
      scroll: () => cards.send({ type: 'scroll' }),
      scrollEnd: () => cards.send({ type: 'scrollEnd' }),
      tap: (mark) => cards.begin({ type: 'tapMark', mark: hoverMark(mark) }),
      press: () => cards.send({ type: 'pressOutside' }),
      escape: () => {
        const made = cards.made()
        if (made !== null) return made.escape()
        cards.send({ type: 'escape', card: null })
        return false
      },
    },
    signal,
  )
  view.document.addEventListener('visibilitychange', () => view.document.hidden && cards.send({ type: 'pageHidden' }), { signal })

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
      cards.made()?.follow()
      session.repaint()
    },
    step: async (...wanted) => (await cards.make())?.step(...wanted) ?? NOWHERE,
    stepPlace: async (entity) => (await cards.make())?.steps.place(entity) ?? NOWHERE,
    stepOut: () => {
      cards.made()?.steps.standAt(null)
      cards.made()?.chosen.end()
    },
    command: async (command) => (await cards.make())?.command(command),
  }
}
