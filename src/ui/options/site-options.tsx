// The two lists of sites: added one by one, removed with undo, saved and taken as plain text. And the pause, where one holds.
import { useState } from 'preact/hooks'
import type { Settings } from '../../settings/settings.ts'
import { readSiteList, siteListText } from '../../settings/settings-file.ts'
import { addSite, isPaused, removeSite, type SiteList, tidyPattern, undoSites } from '../../settings/sites.ts'
import type { Tongue } from '../i18n/language.ts'
import type { OptionsMessages } from '../i18n/options/en.ts'
import { FileButton } from '../kit/file-button.tsx'
import { saveText } from '../kit/files.ts'
import { IconButton } from '../kit/icon-button.tsx'
import { RemoveIcon } from '../kit/page-icons.tsx'
import type { UndoState } from '../kit/use-undo.ts'
import type { ChangeSettings } from './options-types.ts'

export type SiteOptionsProps = {
  settings: Settings
  now: number
  words: OptionsMessages
  tongue: Tongue
  change: ChangeSettings
  undo: UndoState
}

export function SiteOptions(props: SiteOptionsProps) {
  const { settings, now, words, change } = props
  return (
    <>
      {isPaused(settings.paused, now) && (
        <p class="note pause-note">
          {words.sites.paused}{' '}
          <button type="button" class="choice-button" onClick={() => change((current) => ({ ...current, paused: false }))}>
            {words.sites.resume}
          </button>
        </p>
      )}
      <SiteListEditor {...props} list="never" />
      <SiteListEditor {...props} list="always" />
    </>
  )
}

/** An address copied out of the browser means its site; a part of a site is written by hand, without "https://". */
function siteOf(typed: string): string {
  const address = typed.trim()
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address).host : address
}

type SiteListProps = Omit<SiteOptionsProps, 'now'> & {
  list: SiteList
  /** Offer to save the list and to take one from a file. */
  files?: boolean
}

export function SiteListEditor({ list, settings, words, tongue, change, undo, files = true }: SiteListProps) {
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const patterns = settings.sites[list]
  const title = words.sites[list]

  /** Changes the lists; the undo brings both back, since a pattern may have moved from the other one. */
  function changeSites(text: string, to: (current: Settings) => Settings): void {
    const [before, after] = [settings.sites, to(settings).sites]
    change(to)
    undo.note({ text, undo: () => change((current) => undoSites(current, before, after)) })
  }
  function add(): void {
    const pattern = tidyPattern(siteOf(typed))
    setProblem(pattern === null ? words.sites.refused(typed) : null)
    if (pattern === null) return
    changeSites(tongue.labelled(title, pattern), (current) => addSite(current, list, pattern))
    setTyped('')
  }
  function take(text: string): void {
    const { patterns: taken, refused } = readSiteList(text)
    const done = tongue.plural(taken.length, words.done.sitesImported)
    if (refused.length > 0) setProblem(tongue.plural(refused.length, words.sites.refusedLines))
    else setProblem(taken.length === 0 ? done : null)
    // Of a file of another kind nothing was taken: there is nothing to take back.
    if (taken.length === 0) return
    changeSites(done, (current) => taken.reduce((settings, pattern) => addSite(settings, list, pattern), current))
  }

  return (
    <div class="site-list">
      <h3>{title}</h3>
      {patterns.length === 0 && <p class="option-hint">{words.sites.none}</p>}
      <ul>
        {patterns.map((pattern) => (
          <li key={pattern}>
            <span class="site-pattern">{pattern}</span>
            <IconButton
              label={`${words.remove}: ${pattern}`}
              onPress={() => changeSites(words.done.removed(pattern), (current) => removeSite(current, list, pattern))}
            >
              <RemoveIcon />
            </IconButton>
          </li>
        ))}
      </ul>
      <form
        class="site-form"
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <input
          type="text"
          aria-label={`${title}: ${words.sites.pattern}`}
          placeholder="example.org"
          value={typed}
          aria-invalid={problem !== null}
          autocapitalize="off"
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="choice-button" aria-label={`${words.sites.add}: ${title}`}>
          {words.sites.add}
        </button>
      </form>
      <p class="field-problem" role="status">
        {problem}
      </p>
      {files && (
        <div class="button-row">
          <FileButton label={words.sites.import} of={title} accept=".txt,text/plain" onText={take} />
          {patterns.length > 0 && (
            <button
              type="button"
              class="choice-button"
              onClick={() => saveText(`sidelight-${list}.txt`, siteListText(patterns), 'text/plain')}
            >
              {words.sites.export}
            </button>
          )}
        </div>
      )}
    </div>
  )
}
