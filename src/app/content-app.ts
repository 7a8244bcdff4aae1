// The content script of one frame: builds its parts and passes them to each other. Settings decide whether the page is read; its life
// holds the session with the marks; pointer and keyboard feed the hover table; cards are drawn by a second script, in the top document.

import { closesOnEscape } from '../hover/hover-state.ts'
import type { EntityCard } from '../knowledge/card.ts'
import { watchPointer } from '../page/pointer.ts'
import { isConnected } from '../platform/browser.ts'
import { changeSettings, followSettings, loadSettings } from '../platform/settings-store.ts'
import { askWorker, listen } from '../platform/transport.ts'
import { isEntityCard } from '../protocol/card-guard.ts'
import { handle } from '../protocol/dispatch.ts'
import { isLoadCardAnswer, isNothing, isPageAnnotation, panelParsers } from '../protocol/guards.ts'
import type { Outcome } from '../protocol/outcome.ts'
import { DEFAULT_SETTINGS } from '../settings/defaults.ts'
import { hiddenMark, hideMark } from '../settings/hidden.ts'
import type { Settings } from '../settings/settings.ts'
import type { LayerOptions } from '../ui/popover/layer-types.ts'
import { cardDoor } from './card-door.ts'
import { createCardSession } from './card-session.ts'
import { panelHandlers } from './content-answers.ts'
import { countReporter } from './count-reporter.ts'
import { faceSettings, hoverOptions } from './face-settings.ts'
import { reachableTop } from './frame-place.ts'
import { createMarkPlaces, createMarkSteps, hoverMark } from './mark-places.ts'
import { wordsOf } from './name-marks.ts'
import { createPageLife } from './page-life.ts'
import { showUpdatedLine } from './plain-line.ts'

const isCardOrNull = (value: unknown): value is EntityCard | null => value === null || isEntityCard(value)

/** Starts in this frame; does nothing in a frame whose top document belongs to another origin. */
export function startContent(view: Window = window): void {
  const top = reachableTop(view)
  if (top === null) return
  const life = new AbortController()
  const { signal } = life
  let settings: Settings = DEFAULT_SETTINGS

  /** Every answer passes here, so that an update under the open page is noticed at the first of them. */
  function notice<T>(outcome: Outcome<T>): Outcome<T> {
    if (!outcome.ok && outcome.error.code === 'disconnected') end()
    return outcome
  }
  const count = countReporter((actors) => void askWorker({ type: 'reportCount', actors }, isNothing).then(notice))
  const page = createPageLife({
    view,
    top,
    annotate: (facts) => async (blocks, evidence) =>
      notice(await askWorker({ type: 'annotatePage', facts, blocks, evidence }, isPageAnnotation)),
    changed: () => count(page.session()),
    left: () => cards.send({ type: 'navigated' }),
  })
  const steps = createMarkSteps(page.session)
  const faces = () => faceSettings(settings, page.session()?.record.branches() ?? {})

  const layerOptions = (send: LayerOptions['send']): LayerOptions => ({
    settings: faces(),
    send,
    hideMark: (card, scope, entity) => {
      const mark = page
        .session()
        ?.named()
        .marks.find(({ place }) => place === cards.markOf(card))
      if (mark === undefined) return
      const place = { entity, text: wordsOf(mark), host: top.location.hostname, page: top.location.href.replace(/#.*$/, '') }
      changeSettings((now) => hideMark(now, hiddenMark(place, scope))).catch(() => undefined)
    },
    openPage: (wanted, hash) => void askWorker({ type: 'openPage', page: wanted, hash }, isNothing).then(notice),
    stepEdge: (direction) => void panel.step({ type: 'step', direction, entity: steps.current()?.key ?? null }),
  })

  const cards = createCardSession(
    {
      places: createMarkPlaces(view, page.session),
      describe: async (id) => {
        const session = page.session()
        const facts = page.facts()
        const { published, publishedFrom } = facts.published === null && session !== null ? session.record.published() : facts
        const about = { url: facts.url, published, publishedFrom, topics: session?.record.topics() ?? [] }
        return notice(await askWorker({ type: 'describeEntity', id, language: faces().language, page: about }, isCardOrNull))
      },
      loadLayer: async (send) => {
        if (cardDoor() === null) notice(await askWorker({ type: 'loadCard' }, isLoadCardAnswer))
        return cardDoor()?.(top.document, layerOptions(send)) ?? null
      },
    },
    hoverOptions(settings),
  )
  const panel = panelHandlers(page, steps, () => cards)

  const isOwn = (target: EventTarget | null): boolean =>
    cards.layer()?.holds({ target, composedPath: () => [target] } as unknown as Event) ?? false
  const marksAt = (x: number, y: number) => page.session()?.painter.marksAt(x, y) ?? []
  watchPointer(
    view,
    { marksAt, isOwn },
    {
      enter: (mark, point) => cards.send({ type: 'enter', mark: hoverMark(mark), point }),
      leave: () => cards.send({ type: 'leave' }),
      scroll: () => cards.send({ type: 'scroll' }),
      scrollEnd: () => cards.send({ type: 'scrollEnd' }),
      tap: (mark) => cards.send({ type: 'tapMark', mark: hoverMark(mark) }),
      press: () => cards.send({ type: 'pressOutside' }),
      escape: () => {
        const closes = closesOnEscape(cards.state())
        cards.send({ type: 'escape', card: null })
        page.session()?.painter.choose(null)
        return closes
      },
    },
    signal,
  )
  view.document.addEventListener(
    'visibilitychange',
    () => {
      if (view.document.hidden) cards.send({ type: 'pageHidden' })
      else if (!isConnected()) end()
    },
    { signal },
  )

  function follow(next: Settings): void {
    settings = next
    cards.send({ type: 'configure', options: hoverOptions(next) })
    cards.layer()?.configure(faces())
    page.follow(next)
  }
  // Storage that cannot be read leaves the defaults: the reader still gets marks, and the options page says what is wrong.
  const readSettings = (): Promise<void> =>
    loadSettings().then(
      ({ settings: read }) => follow(read),
      () => follow(DEFAULT_SETTINGS),
    )
  const stopListening = listen((message) => handle(panelParsers, panel, message, null))
  const stopFollowing = followSettings(({ settings: next }) => follow(next))
  // A page that comes back from the browser's memory heard of no change meanwhile.
  view.addEventListener('pageshow', (event) => event.persisted && void readSettings(), { signal })
  void readSettings()

  /** The extension was updated or removed under the page: marks and cards go, and one line says what to do. */
  function end(): void {
    if (signal.aborted) return
    life.abort()
    page.end()
    cards.destroy()
    stopListening()
    stopFollowing()
    showUpdatedLine(top?.document ?? view.document, settings.language)
  }
}
