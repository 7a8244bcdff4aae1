// What a reader's own acts need of a page that is being read: cards, the chosen actor, and the way from mark to mark. In the card script, which
// comes with the first such act (late-cards.ts). Decides nothing of what is marked.
import { closesOnEscape } from '../hover/hover-state.ts'
import type { EntityCard } from '../knowledge/card.ts'
import type { EntityId } from '../model/ids.ts'
import { isEntityCard } from '../protocol/card-guard.ts'
import { isNothing } from '../protocol/guards.ts'
import type { MarkCommand, StepDirection, StepPlace } from '../protocol/panel-requests.ts'
import { hiddenMark } from '../settings/hidden.ts'
import type { FaceSettings } from '../ui/card/face.ts'
import { mountCardLayer } from '../ui/popover/card-layer.tsx'
import type { LayerOptions } from '../ui/popover/layer-types.ts'
import { type CardSession, createCardSession } from './card-session.ts'
import { type ChosenActor, createChosenActor } from './chosen-actor.ts'
import { faceSettings, hoverOptions } from './face-settings.ts'
import { cardWindow, placeOf } from './frame-place.ts'
import { createMarkPlaces, createMarkSteps, type MarkSteps } from './mark-places.ts'
import { hoverMark, type NamedMark, wordsOf } from './name-marks.ts'
import { watchOtherFrames } from './other-frames.ts'
import type { PageSession } from './page-session.ts'
import type { ReadingParts } from './script-doors.ts'

export type PageCards = {
  send: CardSession['send']
  chosen: ChosenActor
  steps: MarkSteps
  /** To the next or previous mark (of one entity, if named); says where that is. */
  step: (direction: StepDirection, entity: string | null, from: 'here' | 'outside') => StepPlace
  /** A key that the reader pressed, in the browser's own way. */
  command: (command: Exclude<MarkCommand, 'toggle-page'>) => void
  /** Is this our own host element? */
  isOwn: (target: EventTarget | null) => boolean
  /** Escape was pressed; true: it closed something. */
  escape: () => boolean
  /** The settings have changed. */
  follow: () => void
  /** The page may stand on another ground than before: what lies over it goes with it. */
  followGround: () => void
}

const isCardOrNull = (value: unknown): value is EntityCard | null => value === null || isEntityCard(value)

/** Everything ends with the parts' signal. */
export function createPageCards(parts: ReadingParts, session: PageSession): PageCards {
  const { view, top, settings, ask, signal } = parts
  const { facts, painter, blocks } = session
  const stage = () => cardWindow(view, top)
  const chosen = createChosenActor({ view, stage, painter, blocks, show: (edge) => cards.showEdge(edge), signal })
  const steps = createMarkSteps(session)
  /** Who is chosen is shown wherever the page names it. */
  const choose = (key: string | null, at?: NamedMark): void => {
    if (key !== null) session.askRest()
    chosen.choose(key, at)
  }
  const faces = () => faceSettings(settings(), session.record.branches(), painter.side())
  /** The ground that cards were told last. */
  let ground = painter.side()
  const configure = (): void => {
    ground = painter.side()
    cards.layer().configure(faces())
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
      if (text !== undefined) void ask({ type: 'setHidden', mark: hiddenMark({ entity, text, ...placeOf(top) }, scope), hidden }, isNothing)
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
      mountLayer: (send) => {
        drawnIn = stage()
        return mountCardLayer(drawnIn.document, layerOptions(send), signal)
      },
      open: (open) => {
        elsewhere.abort()
        elsewhere = new AbortController()
        const press = () => cards.send({ type: 'pressOutside' })
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

  const isOwn = (target: EventTarget | null): boolean => cards.layer().isHost(target)
  function closeByEscape(): boolean {
    const closes = closesOnEscape(cards.state())
    cards.send({ type: 'escape', card: cards.layer().focused() })
    return chosen.end() || closes
  }

  const step: PageCards['step'] = (direction, entity, from) => {
    session.askRest()
    const found = steps.step(direction, entity, from)
    if (found === null) return { index: 0, of: 0 }
    cards.send({ type: 'step', mark: hoverMark(found.mark) })
    return { index: found.index, of: found.of }
  }

  return {
    send: cards.send,
    chosen,
    steps,
    step,
    command: (command) => {
      if (command !== 'open-card') return void step(command === 'next-mark' ? 'next' : 'previous', null, 'here')
      const mark = steps.current() ?? steps.step('next', null, 'here')?.mark
      if (mark !== undefined) cards.send({ type: 'keyOpen', mark: hoverMark(mark) })
    },
    isOwn,
    escape: closeByEscape,
    follow: () => {
      cards.send({ type: 'configure', options: hoverOptions(settings()) })
      configure()
      if (asked !== null && asked !== faces().language) cards.askAnew()
    },
    followGround: () => {
      if (painter.side() !== ground) configure()
    },
  }
}
