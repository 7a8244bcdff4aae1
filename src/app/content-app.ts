// The content script of one frame, which every page loads: reads the settings, looks whether the page is news, and only then has the
// reader script loaded. Answers the toolbar popup and the keyboard commands meanwhile, and ends when the extension is updated.
import { whenFrameIsSettled } from '../page/frame-start.ts'
import { isConnected } from '../platform/browser.ts'
import { followKnowledge } from '../platform/knowledge-signal.ts'
import { followSettings, loadSettings } from '../platform/settings-store.ts'
import { askWorker, listen } from '../platform/transport.ts'
import { handle } from '../protocol/dispatch.ts'
import { isLoadScriptAnswer, isNothing, panelParsers } from '../protocol/guards.ts'
import { DEFAULT_SETTINGS } from '../settings/defaults.ts'
import type { Settings } from '../settings/settings.ts'
import { type PanelHandlers, panelHandlers } from './content-answers.ts'
import { countReporter } from './count-reporter.ts'
import { reachableTop } from './frame-place.ts'
import { createPageLife } from './page-life.ts'
import { showUpdatedLine } from './plain-line.ts'
import { type AskWorker, readerDoor } from './script-doors.ts'

/** Starts in this frame, in an inner one when it has settled; does nothing in a frame whose top document belongs to another origin. */
export function startContent(view: Window = window): void {
  // A frame of the page's that is called "chrome" leaves us without the browser's API: nothing works then, and nothing is to be said.
  if (!isConnected()) return
  const top = reachableTop(view)
  if (top === view) startReachable(view, top)
  else if (top !== null) whenFrameIsSettled(view, () => startReachable(view, top))
}

function startReachable(view: Window, top: Window): void {
  const life = new AbortController()
  const { signal } = life
  let language: Settings['language'] = DEFAULT_SETTINGS.language

  /** Every question passes here, so that an update under the open page is noticed at the first answer. */
  const ask: AskWorker = async (request, check) => {
    const outcome = await askWorker(request, check)
    if (!outcome.ok && outcome.error.code === 'disconnected') end()
    return outcome
  }

  const count = countReporter((actors) => void ask({ type: 'reportCount', actors }, isNothing))
  const page = createPageLife({
    view,
    top,
    ask,
    changed: () => count(() => page.reading()?.actors() ?? null),
    loadReader: async () => {
      if (readerDoor.entrance() === null) await ask({ type: 'loadScript', script: 'reader' }, isLoadScriptAnswer)
      return readerDoor.entrance()
    },
  })

  function follow(settings: Settings): void {
    language = settings.language
    page.follow(settings)
  }
  // Storage that cannot be read leaves the defaults: the reader still gets marks, and the options page says what is wrong.
  const readSettings = (): Promise<void> =>
    loadSettings().then(
      ({ settings }) => follow(settings),
      () => follow(DEFAULT_SETTINGS),
    )

  /** Made at the first request: most pages are never asked. */
  let panel: { parsers: ReturnType<typeof panelParsers>; handlers: PanelHandlers } | null = null
  const stopListening = listen((message) => {
    panel ??= { parsers: panelParsers(), handlers: panelHandlers(page, view.document) }
    return handle(panel.parsers, panel.handlers, message, null)
  })
  const stopFollowing = followSettings(({ settings }) => follow(settings))
  const knowledge = followKnowledge(page.restart)
  // A page that comes back from the browser's memory heard of no change meanwhile.
  const comeBack = () => Promise.all([readSettings(), knowledge.check()])
  view.addEventListener('pageshow', (event) => event.persisted && void comeBack(), { signal })
  view.document.addEventListener('visibilitychange', () => !view.document.hidden && !isConnected() && end(), { signal })
  void readSettings()

  /** The extension was updated or removed under the page: marks and cards go, and one line says what to do. */
  function end(): void {
    if (signal.aborted) return
    life.abort()
    page.end()
    stopListening()
    stopFollowing()
    knowledge.stop()
    showUpdatedLine(top.document, language)
  }
}
