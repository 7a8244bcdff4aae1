// The first-run page: connects it to the settings, the record's topics, the permission to read pages and the browser's keys.
import { useEffect, useState } from 'preact/hooks'
import type { KnowledgeIndex } from '../knowledge/compiled-knowledge.ts'
import { commandKeys } from '../platform/keys.ts'
import { askToReadPages, mayReadPages } from '../platform/permissions.ts'
import { openPage } from '../platform/tabs.ts'
import { chooseLanguage, tongue } from '../ui/i18n/language.ts'
import { optionsMessages } from '../ui/i18n/options/options-messages.ts'
import { welcomeMessages } from '../ui/i18n/welcome/welcome-messages.ts'
import type { KeyInfo } from '../ui/options/options-types.ts'
import { WelcomePage } from '../ui/welcome/welcome-page.tsx'
import { keyInfo } from './key-info.ts'
import { readIndex, topicTrees } from './record-index.ts'
import { useSettings } from './use-settings.ts'

export function WelcomeApp() {
  const { reading, ready, change } = useSettings()
  const language = chooseLanguage(reading.settings.language, navigator.languages)
  const [index, setIndex] = useState<KnowledgeIndex | null>(null)
  const [permitted, setPermitted] = useState<boolean | null>(null)
  const [keys, setKeys] = useState<readonly KeyInfo[]>([])
  const words = welcomeMessages[language]
  useEffect(() => {
    // Without the index the page offers no topics, and says so.
    readIndex().then(setIndex, () => undefined)
    void mayReadPages().then(setPermitted)
    void commandKeys().then((all) => setKeys(keyInfo(all)))
  }, [])
  useEffect(() => {
    document.title = words.title
  }, [words])
  if (!ready) return null
  return (
    <WelcomePage
      words={words}
      optionWords={optionsMessages[language]}
      tongue={tongue(language)}
      settings={reading.settings}
      change={change}
      topics={index === null ? null : topicTrees(index, language)}
      permitted={permitted}
      askPermission={() => void askToReadPages().then(setPermitted)}
      keys={keys}
      openOptions={() => void openPage('options', '')}
      openDossier={() => void openPage('dossier', '')}
    />
  )
}
