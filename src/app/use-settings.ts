// The reader's settings in a page of ours: read once, followed from then on, changed in storage.
import { useEffect, useState } from 'preact/hooks'
import { changeSettings, followSettings, loadSettings } from '../platform/settings-store.ts'
import { DEFAULT_SETTINGS } from '../settings/defaults.ts'
import type { Settings } from '../settings/settings.ts'
import type { SettingsReading } from '../settings/stored-settings.ts'
import { errorWords } from '../text/error-words.ts'
import { chooseLanguage } from '../ui/i18n/language.ts'

export type SettingsInPage = {
  reading: SettingsReading
  /** Storage was read; before, defaults are shown. */
  ready: boolean
  /** Why storage could not be read or written, in the browser's words; null where all went well. */
  problem: string | null
  change: (change: (settings: Settings) => Settings) => void
}

const DEFAULTS: SettingsReading = { settings: DEFAULT_SETTINGS, unreadable: null, newer: false }

export function useSettings(): SettingsInPage {
  const [reading, setReading] = useState(DEFAULTS)
  const [ready, setReady] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    loadSettings()
      .then(setReading, (error: unknown) => setProblem(errorWords(error)))
      .finally(() => setReady(true))
    return followSettings(setReading)
  }, [])
  const { theme, language } = reading.settings
  useEffect(() => {
    document.documentElement.dataset.theme = theme
    document.documentElement.lang = chooseLanguage(language, navigator.languages)
  }, [theme, language])
  const change = (step: (settings: Settings) => Settings): void => {
    // Shown at once; storage tells the same a moment later, or why it could not.
    setReading((now) => ({ ...now, settings: step(now.settings) }))
    changeSettings(step).then(
      () => setProblem(null),
      async (error: unknown) => {
        setProblem(errorWords(error))
        // What was not stored is not shown as if it were.
        await loadSettings().then(setReading, () => undefined)
      },
    )
  }
  return { reading, ready, problem, change }
}
