// Pausing: this page, this site, an hour, everywhere, each with one click; and marking this site always. What was done is said
// with an undo beside it. Gets the state and says what to change; it keeps only the last change, for the undo.
import type { PageSummary } from '../../protocol/panel-requests.ts'
import type { Settings } from '../../settings/settings.ts'
import { addSite, clearSite, PAUSE_LENGTH, siteState, undoSites } from '../../settings/sites.ts'
import type { PanelMessages } from '../i18n/panel/en.ts'
import { useUndo } from '../kit/use-undo.ts'
import type { PanelActions } from './panel-types.ts'

type PauseBarProps = {
  summary: PageSummary
  settings: Settings
  now: number
  words: PanelMessages
  /** A time of day as the reader's language writes it. */
  time: (at: number) => string
  actions: Pick<PanelActions, 'pausePage' | 'changeSettings'>
}

export function PauseBar({ summary, settings, now, words, time, actions }: PauseBarProps) {
  const done = useUndo()
  const { host, url } = summary.facts
  const site = siteState({ ...settings, paused: false }, host, url, now)
  const paused = siteState({ ...settings, sites: { never: [], always: [] } }, host, url, now) === 'paused'
  const pagePaused = summary.state === 'paused page'

  function changeSites(text: string, to: (settings: Settings) => Settings): void {
    const [before, after] = [settings.sites, to(settings).sites]
    actions.changeSettings(to)
    done.note({ text, undo: () => actions.changeSettings((current) => undoSites(current, before, after)) })
  }
  function pausePage(on: boolean): void {
    actions.pausePage(on)
    done.note({ text: on ? words.pause.done.page : words.pause.done.resumed, undo: () => actions.pausePage(!on) })
  }
  function setPause(value: boolean | number, text: string): void {
    const before = settings.paused
    actions.changeSettings((current) => ({ ...current, paused: value }))
    done.note({ text, undo: () => actions.changeSettings((current) => ({ ...current, paused: before })) })
  }
  const setSite = (list: 'never' | 'always', text: string) => {
    if (site === (list === 'never' ? 'off' : 'always')) {
      return changeSites(words.pause.done.resumed, (current) => clearSite(current, host, url))
    }
    changeSites(text, (current) => addSite(clearSite(current, host, url), list, host.replace(/^www\./, '')))
  }

  const { pause } = words
  return (
    <section class="pause-bar" aria-labelledby="pause-title">
      <h2 class="panel-heading" id="pause-title">
        {pause.title}
      </h2>
      <div class="pause-buttons">
        <button type="button" class="choice-button" aria-pressed={pagePaused} onClick={() => pausePage(!pagePaused)}>
          {pause.page}
        </button>
        {host !== '' && (
          <button type="button" class="choice-button" aria-pressed={site === 'off'} onClick={() => setSite('never', pause.done.site(host))}>
            {pause.site}
          </button>
        )}
        <button
          type="button"
          class="choice-button"
          aria-pressed={paused && typeof settings.paused === 'number'}
          onClick={() =>
            paused && typeof settings.paused === 'number'
              ? setPause(false, pause.done.resumed)
              : setPause(now + PAUSE_LENGTH, pause.done.hour(time(now + PAUSE_LENGTH)))
          }
        >
          {pause.hour}
        </button>
        <button
          type="button"
          class="choice-button"
          aria-pressed={settings.paused === true}
          onClick={() => (settings.paused === true ? setPause(false, pause.done.resumed) : setPause(true, pause.done.everywhere))}
        >
          {pause.everywhere}
        </button>
      </div>
      {host !== '' && (
        <label class="check-row">
          <input type="checkbox" checked={site === 'always'} onChange={() => setSite('always', pause.done.always(host))} />
          <span>{pause.always}</span>
        </label>
      )}
      <p class="undo-line" role="status">
        {done.last !== null && (
          <>
            <span>{done.last.text}</span>
            <button type="button" class="quiet-button" onClick={done.undo}>
              {pause.undo}
            </button>
          </>
        )}
      </p>
    </section>
  )
}
