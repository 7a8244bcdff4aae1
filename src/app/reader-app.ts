// The reader script: leaves its entrance where the content script finds it. Begun on a page, it builds the parts and passes them to
// each other: the session with the marks, pointer and keyboard that feed the hover table, and cards, which a third script draws.
import { closesOnEscape } from '../hover/hover-state.ts'
import type { EntityCard } from '../knowledge/card.ts'
import type { EntityId } from '../model/ids.ts'
import { withPrintedDay } from '../page/byline-date.ts'
import { lastMarkIn, linkBefore } from '../page/link-end.ts'
import { watchPointer } from '../page/pointer.ts'
import { hasUnreadFrame, UNREAD_FRAME } from '../page/unread-frames.ts'
import { isPageAnnotation } from '../protocol/annotation-guard.ts'
import { isEntityCard } from '../protocol/card-guard.ts'
import { isLoadScriptAnswer, isNothing } from '../protocol/guards.ts'
import { hiddenMark } from '../settings/hidden.ts'
import type { FaceSettings } from '../ui/card/face.ts'
import type { LayerOptions } from '../ui/popover/layer-types.ts'
import { createCardSession } from './card-session.ts'
import { createChosenActor } from './chosen-actor.ts'
import { countActors } from './count-reporter.ts'
import { faceSettings, hoverOptions } from './face-settings.ts'
import { cardWindow, pageAddress } from './frame-place.ts'
import { createMarkPlaces, createMarkSteps, hoverMark } from './mark-places.ts'
import { type NamedMark, wordsOf } from './name-marks.ts'
import { watchOtherFrames } from './other-frames.ts'
import { createPageSession } from './page-session.ts'
import { summarise } from './page-summary.ts'
import { cardDoor, type Reading, type ReadingParts, readerDoor } from './script-doors.ts'

const isCardOrNull = (value: unknown): value is EntityCard | null => value === null || isEntityCard(value)

export function startReader(): void {
  readerDoor.open(beginReading)
}

/** Reads and marks the page until the signal aborts. */
function beginReading(parts: ReadingParts): Reading {
  const { view, top, settings, ask, signal } = parts
  const facts = withPrintedDay(view.document, parts.facts)
  const place = () => ({ host: top.location.hostname, page: pageAddress(top) })
  const session = createPageSession({
    document: view.document,
    facts,
    ask: (blocks, evidence) => ask({ type: 'annotatePage', facts, blocks, evidence }, isPageAnnotation),
    choice: () => ({ settings: settings(), ...place() }),
    changed: () => {
      parts.changed()
      chosen.refresh()
    },
    replaced: parts.replaced,
    lookAround: parts.lookAround,
    signal,
  })
  const { painter, blocks } = session
  const stage = () => cardWindow(view, top)
  const chosen = createChosenActor({ view, stage, painter, blocks, show: (edge) => cards.showEdge(edge), signal })
  const steps = createMarkSteps(session)
  /** Who is chosen is shown wherever the page names it. */
  const choose = (key: string | null, at?: NamedMark): void => {
    if (key !== null) session.askRest()
    chosen.choose(key, at)
  }
  const faces = () => faceSettings(settings(), session.record.branches())

  const step: Reading['step'] = (direction, entity, from) => {
    session.askRest()
    const found = steps.step(direction, entity, from)
    if (found === null) return { index: 0, of: 0 }
    cards.send({ type: 'step', mark: hoverMark(found.mark) })
    return { index: found.index, of: found.of }
  }

  /** The words of each card's mark where "Not this one" was chosen: to take that back, when the mark itself is gone. */
  const wordsIn = new Map<number, string>()
  const layerOptions = (send: LayerOptions['send']): LayerOptions => ({
    settings: faces(),
    send: (event) => {
      if (event.type === 'escape') chosen.end()
      send(event)
    },
    setHidden: (card, scope, entity, hidden) => {
      const mark = session.named().marks.find((one) => one.place === cards.markOf(card))
      if (mark !== undefined) wordsIn.set(card, wordsOf(mark))
      const text = wordsIn.get(card)
      // Where storage refuses, the mark stays: the options page says why.
      if (text !== undefined) void ask({ type: 'setHidden', mark: hiddenMark({ entity, text, ...place() }, scope), hidden }, isNothing)
    },
    setTopic: (topic, on) => void ask({ type: 'setTopic', topic, on }, isNothing),
    openPage: (page, hash) => void ask({ type: 'openPage', page, hash }, isNothing),
    stepEdge: (direction) => {
      const mark = chosen.nearest(direction)
      if (mark === null) return
      steps.standAt(mark)
      cards.send({ type: 'step', mark: hoverMark(mark) })
    },
    endEdge: chosen.end,
    isMarked: (entity) => painter.marks().some((mark) => mark.key === entity && painter.isShown(mark)),
    fade: chosen.fade,
  })

  let elsewhere = new AbortController()
  /** The window in whose document cards were mounted last. */
  let drawnIn = top
  /** The language in which cards were asked for last; null before the first. */
  let asked: FaceSettings['language'] | null = null
  const cards = createCardSession(
    {
      places: createMarkPlaces(view, stage, session, choose),
      describe: (id) => {
        const { published, publishedFrom } = facts.published === null ? session.record.published() : facts
        const page = { url: facts.url, published, publishedFrom, topics: session.record.topics() }
        asked = faces().language
        // A name in a card may lead to what is no entity; the worker says so.
        return ask({ type: 'describeEntity', id: id as EntityId, language: asked, page }, isCardOrNull)
      },
      loadLayer: async (send) => {
        if (cardDoor.entrance() === null) await ask({ type: 'loadScript', script: 'card' }, isLoadScriptAnswer)
        drawnIn = stage()
        return cardDoor.entrance()?.(drawnIn.document, layerOptions(send), signal) ?? null
      },
      open: (open) => {
        elsewhere.abort()
        elsewhere = new AbortController()
        if (open) watchOtherFrames(view, top, { press, escape: closeByEscape, isOwn }, elsewhere.signal)
      },
      pinned: (entities) => choose(entities?.join(' ') ?? null),
    },
    hoverOptions(settings()),
  )
  signal.addEventListener('abort', () => {
    elsewhere.abort()
    cards.destroy()
  })

  top.document.addEventListener(
    'fullscreenchange',
    () => {
      if (stage() === drawnIn) return
      cards.remount()
      chosen.refresh()
    },
    { signal },
  )

  const isOwn = (target: EventTarget | null): boolean => cards.layer()?.isHost(target) ?? false
  const press = () => cards.send({ type: 'pressOutside' })
  function closeByEscape(): boolean {
    const closes = closesOnEscape(cards.state())
    cards.send({ type: 'escape', card: null })
    return chosen.end() || closes
  }

  watchPointer(
    view,
    {
      marksAt: painter.marksAt,
      markBefore: (x, y) => {
        const link = linkBefore(view.document, x, y)
        return link === null ? null : lastMarkIn(link, session.named().painted)
      },
      isOwn,
    },
    {
      enter: (mark, point, late) => cards.send({ type: 'enter', mark: hoverMark(mark), point, late }),
      leave: () => cards.send({ type: 'leave' }),
      scroll: () => cards.send({ type: 'scroll' }),
      scrollEnd: () => cards.send({ type: 'scrollEnd' }),
      tap: (mark) => cards.send({ type: 'tapMark', mark: hoverMark(mark) }),
      press,
      escape: closeByEscape,
    },
    signal,
  )
  view.document.addEventListener('visibilitychange', () => view.document.hidden && cards.send({ type: 'pageHidden' }), { signal })

  return {
    summary: () => {
      session.askRest()
      const state = session.isBusy() ? 'reading' : session.named().marks.length > 0 ? 'marked' : 'nothing found'
      const incomplete =
        session.failure()?.message ??
        (session.leftOut() ? 'the end of a very long page' : hasUnreadFrame(view.document) ? UNREAD_FRAME : null)
      // The reader is looking: a good moment to try again what failed.
      session.retry()
      return summarise({ state, facts, ...session.named(), record: session.record, incomplete })
    },
    actors: () => countActors(session.named().painted),
    follow: () => {
      cards.send({ type: 'configure', options: hoverOptions(settings()) })
      cards.layer()?.configure(faces())
      if (asked !== null && asked !== faces().language) cards.askAnew()
      session.repaint()
    },
    step,
    stepPlace: steps.place,
    stepOut: () => {
      steps.standAt(null)
      chosen.end()
    },
    command: (command) => {
      if (command !== 'open-card') return void step(command === 'next-mark' ? 'next' : 'previous', null, 'here')
      const mark = steps.current() ?? steps.step('next', null, 'here')?.mark
      if (mark !== undefined) cards.send({ type: 'keyOpen', mark: hoverMark(mark) })
    },
  }
}
