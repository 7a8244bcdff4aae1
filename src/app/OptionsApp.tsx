// The options page: connects it to the stored settings, the record's index and the browser's keys.
import { useEffect, useState } from 'preact/hooks'
import type { KnowledgeIndex } from '../knowledge/compiled-knowledge.ts'
import { type CommandKeys, commandKeys, keysPage } from '../platform/keys.ts'
import { dropUnreadableSettings } from '../platform/settings-store.ts'
import { openPage } from '../platform/tabs.ts'
import { chooseLanguage, tongue } from '../ui/i18n/language.ts'
import { optionsMessages } from '../ui/i18n/options/options-messages.ts'
import { OptionsPage } from '../ui/options/options-page.tsx'
import { keyInfo } from './key-info.ts'
import { panelLookup, readIndex, recordInfo, topicTrees } from './record-index.ts'
import { useNames } from './use-names.ts'
import { usePacks } from './use-packs.ts'
import { useSettings } from './use-settings.ts'

export function OptionsApp() {
  const { reading, ready, problem, change } = useSettings()
  const language = chooseLanguage(reading.settings.language, navigator.languages)
  const [index, setIndex] = useState<KnowledgeIndex | null>(null)
  const [keys, setKeys] = useState<readonly CommandKeys[]>([])
  const names = useNames(
    reading.settings.hidden.map(({ entity }) => entity),
    index,
  )
  const words = optionsMessages[language]
  // The page says by itself where topics or the record are missing.
  const readRecord = () => void readIndex().then(setIndex, () => setIndex(null))
  const packs = usePacks(language, readRecord)
  useEffect(() => {
    readRecord()
    void commandKeys().then(setKeys)
  }, [])
  useEffect(() => {
    document.title = words.title
  }, [words])
  // Before storage was read every switch would show its default, and jump.
  if (!ready) return null
  return (
    <OptionsPage
      words={words}
      tongue={tongue(language)}
      reading={reading}
      change={change}
      now={Date.now()}
      topics={index === null ? null : topicTrees(index, language)}
      nameOf={(id) => panelLookup({ index, names }, language, {}).entity(id)?.name ?? null}
      keys={keyInfo(keys)}
      keysPage={keysPage()}
      packs={packs}
      record={index === null ? null : recordInfo(index, language)}
      problem={problem}
      // What is stored then comes back as a change of the settings; where storage refuses, what was unreadable stays shown.
      forgetUnreadable={() => void dropUnreadableSettings().catch(() => undefined)}
      openDossier={() => void openPage('dossier', '')}
      openEditor={() => void openPage('editor', '')}
    />
  )
}
