// Whether this page is read at all, and its reading while it is: decides by the site's state, the reader's pauses and the page's kind,
// begins and ends readings, and begins afresh when the page becomes another one. A site that is off is not looked at.
import type { PageFacts } from '../model/page.ts'
import { laterLooks } from '../page/later-looks.ts'
import { collectPageFacts } from '../page/page-facts.ts'
import { waitForText } from '../page/wait-for-text.ts'
import { watchNavigation } from '../page/watch-navigation.ts'
import type { PageState } from '../protocol/panel-requests.ts'
import type { Settings } from '../settings/settings.ts'
import { type SiteState, siteState } from '../settings/sites.ts'
import { pageAddress } from './frame-place.ts'
import type { BeginReading, Reading, ReadingParts } from './script-doors.ts'

export type PageLifeParts = Pick<ReadingParts, 'view' | 'top' | 'ask' | 'changed'> & {
  /** Loads the reader script and gives its entrance; null where that failed. */
  loadReader: () => Promise<BeginReading | null>
}

export type PageLife = {
  reading: () => Reading | null
  /** Why the page is not being read; meaningless while it is. */
  state: () => PageState
  facts: () => PageFacts
  /** Settings as they are now: begins, ends or repaints. */
  follow: (settings: Settings) => void
  /** Pauses or resumes until the page is left. */
  pause: (paused: boolean) => void
  isPaused: () => boolean
  /** Reads the page afresh, where it is being read: what the names stand for has changed. */
  restart: () => void
  /** Ends for good: the extension is gone. */
  end: () => void
}

/** What is known of a page that was not looked at. */
function unread(view: Window): PageFacts {
  const host = view.location.hostname.replace(/^www\./, '')
  return { url: pageAddress(view), host, lang: '', title: '', kind: 'other', published: null, publishedFrom: null }
}

export function createPageLife(parts: PageLifeParts): PageLife {
  const { view, top, ask, changed } = parts
  const life = new AbortController()
  let settings: Settings | null = null
  let paused = false
  let why: PageState = 'reading'
  let facts: PageFacts | null = null
  let reading: Reading | null = null
  let current: AbortController | null = null
  let resume: ReturnType<typeof setTimeout> | undefined

  const site = (): SiteState => (settings === null ? 'off' : siteState(settings, top.location.hostname, pageAddress(top), Date.now()))

  function stop(state: PageState): void {
    current?.abort()
    current = null
    reading = null
    facts = null
    why = state
  }

  async function begin(): Promise<void> {
    stop('empty')
    const controller = new AbortController()
    current = controller
    const { signal } = controller
    await waitForText(view.document, signal)
    if (signal.aborted) return
    why = 'reading'
    const found = collectPageFacts(view.document, view.location)
    facts = found
    if (found.kind === 'other' && site() !== 'always') {
      why = 'not news'
      return changed()
    }
    const start = await parts.loadReader()
    if (signal.aborted) return
    if (start === null) why = 'disconnected'
    else {
      const choice = () => settings as Settings
      const around = { view, top, ask, changed, replaced: again, lookAround: () => look() }
      reading = start({ ...around, facts: found, settings: choice, signal })
    }
    changed()
  }

  /** The page has become another one. */
  function again(): void {
    paused = false
    stop('reading')
    apply()
    later()
  }
  const later = laterLooks(
    view,
    () => {
      // What the page says of itself has changed since it was judged: that was the page before.
      if (facts === null || JSON.stringify(collectPageFacts(view.document, view.location)) === JSON.stringify(facts)) return
      stop('reading')
      apply()
    },
    life.signal,
  )
  const look = watchNavigation(view, again, life.signal)

  function apply(): void {
    if (settings === null || life.signal.aborted) return
    clearTimeout(resume)
    const now = site()
    // A pause with an end: marks come back by themselves.
    if (typeof settings.paused === 'number' && now === 'paused') resume = setTimeout(apply, settings.paused - Date.now())
    if (paused) stop('paused page')
    else if (now === 'off') stop('paused site')
    else if (now === 'paused') stop('paused everywhere')
    else if (reading !== null) reading.follow()
    else if (current === null || (why === 'not news' && now === 'always')) void begin()
    changed()
  }

  return {
    reading: () => reading,
    state: () => why,
    facts: () => facts ?? unread(view),
    follow: (next) => {
      settings = next
      apply()
    },
    pause: (wanted) => {
      paused = wanted
      apply()
    },
    isPaused: () => paused,
    restart: () => {
      if (reading === null && why !== 'reading') return
      stop('reading')
      apply()
    },
    end: () => {
      clearTimeout(resume)
      life.abort()
      stop('disconnected')
    },
  }
}
