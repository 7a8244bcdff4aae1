// Whether this page is marked at all, and its session while it is: decides by the site's state, the reader's pauses and the page's
// kind, begins and ends sessions, and begins afresh when the page becomes another one. A site that is off is not read at all.
import type { PageFacts } from '../model/page.ts'
import { collectPageFacts } from '../page/page-facts.ts'
import { waitForText } from '../page/wait-for-text.ts'
import { watchNavigation } from '../page/watch-navigation.ts'
import type { PageState } from '../protocol/panel-requests.ts'
import type { Settings } from '../settings/settings.ts'
import { type SiteState, siteState } from '../settings/sites.ts'
import type { AskAnnotation } from './ask-pieces.ts'
import { createPageSession, type PageSession } from './page-session.ts'

export type PageLifeParts = {
  view: Window
  /** The window whose address the site rules go by. */
  top: Window
  annotate: (facts: PageFacts) => AskAnnotation
  /** Something that the overview or the number on the toolbar shows has changed. */
  changed: () => void
  /** The page has become another: what was shown of it goes. */
  left: () => void
}

export type PageLife = {
  session: () => PageSession | null
  state: () => PageState
  facts: () => PageFacts
  /** Settings as they are now: begins, ends or repaints. */
  follow: (settings: Settings) => void
  /** Pauses or resumes until the page is left. */
  pause: (paused: boolean) => void
  isPaused: () => boolean
  /** Ends for good: the extension is gone. */
  end: () => void
}

/** What is known of a page that was not read. */
function unread({ location }: Window): PageFacts {
  return {
    url: location.href.replace(/#.*$/, ''),
    host: location.hostname.replace(/^www\./, ''),
    lang: '',
    title: '',
    kind: 'other',
    published: null,
    publishedFrom: null,
  }
}

const STATE_OF: { readonly [S in Exclude<SiteState, 'on' | 'always'>]: PageState } = { off: 'paused site', paused: 'paused everywhere' }

export function createPageLife(parts: PageLifeParts): PageLife {
  const { view, top } = parts
  const life = new AbortController()
  let settings: Settings | null = null
  let paused = false
  let why: PageState = 'reading'
  let page: { controller: AbortController; session: PageSession | null } | null = null
  let resume: ReturnType<typeof setTimeout> | undefined

  const place = () => ({ host: top.location.hostname, page: top.location.href.replace(/#.*$/, '') })
  const site = (): SiteState => (settings === null ? 'off' : siteState(settings, place().host, place().page, Date.now()))

  function stop(): void {
    page?.controller.abort()
    page = null
  }

  async function begin(): Promise<void> {
    const controller = new AbortController()
    const current: NonNullable<typeof page> = { controller, session: null }
    page = current
    why = 'reading'
    const { signal } = controller
    if (!(await waitForText(view.document, signal)) && signal.aborted) return
    const facts = collectPageFacts(view.document, view.location)
    if (facts.kind === 'other' && site() !== 'always') {
      why = 'not news'
      parts.changed()
      return
    }
    const choice = () => ({ settings: settings as Settings, ...place() })
    current.session = createPageSession({
      document: view.document,
      facts,
      ask: parts.annotate(facts),
      choice,
      changed: parts.changed,
      replaced: again,
      lookAround: () => look(),
      signal,
    })
  }

  function again(): void {
    paused = false
    stop()
    parts.left()
    apply()
  }
  const look = watchNavigation(view, again, life.signal)

  function apply(): void {
    if (settings === null || life.signal.aborted) return
    clearTimeout(resume)
    const now = site()
    if (now === 'off' || now === 'paused' || paused) {
      why = paused ? 'paused page' : STATE_OF[now === 'off' ? 'off' : 'paused']
      if (page !== null) parts.left()
      stop()
      // A pause with an end: marks come back by themselves.
      if (typeof settings.paused === 'number') resume = setTimeout(apply, settings.paused - Date.now())
    } else if (page === null || (why === 'not news' && page.session === null && now === 'always')) {
      stop()
      void begin()
    } else page.session?.repaint()
    parts.changed()
  }

  function state(): PageState {
    const session = page?.session ?? null
    if (session === null) return why
    if (session.isBusy()) return 'reading'
    return session.named().marks.length > 0 ? 'marked' : 'nothing found'
  }

  return {
    session: () => page?.session ?? null,
    state,
    facts: () => page?.session?.facts ?? unread(view),
    follow: (next) => {
      settings = next
      apply()
    },
    pause: (wanted) => {
      paused = wanted
      apply()
    },
    isPaused: () => paused,
    end: () => {
      clearTimeout(resume)
      life.abort()
      stop()
    },
  }
}
