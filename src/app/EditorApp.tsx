// The pack editor: connects its page to the stored draft, the Worker, the record's index and the browser's tabs.
import { useEffect, useRef, useState } from 'preact/hooks'
import { type KnownRecord, knownOfRecord } from '../knowledge/pack/known-records.ts'
import { followKnowledge } from '../platform/knowledge-signal.ts'
import { openPage, showTab } from '../platform/tabs.ts'
import { EditorPage } from '../ui/editor/editor-page.tsx'
import { editorMessages } from '../ui/i18n/editor/editor-messages.ts'
import { chooseLanguage, tongue } from '../ui/i18n/language.ts'
import { readList } from './record-index.ts'
import { useDraft } from './use-draft.ts'
import { useDraftJobs } from './use-draft-jobs.ts'
import { useSettings } from './use-settings.ts'

export function EditorApp() {
  const { reading, ready } = useSettings()
  const language = chooseLanguage(reading.settings.language, navigator.languages)
  const words = editorMessages[language]
  const [known, setKnown] = useState<readonly KnownRecord[]>([])
  const outdate = useRef(() => {})
  const { state, draft, table, hasEarlier, opening, problem, ...steps } = useDraft(() => outdate.current())
  const { checking, trial, saving, tabs, ...jobs } = useDraftJobs(() => draft)
  outdate.current = jobs.outdate

  useEffect(() => {
    // Without the record's lists the draft's own records can still be chosen.
    const read = () =>
      void readList().then(
        (record) => setKnown(knownOfRecord(record)),
        () => setKnown([]),
      )
    read()
    const follower = followKnowledge(read)
    return follower.stop
  }, [])
  useEffect(() => {
    document.title = `${words.title} – Sidelight`
  }, [words])

  if (!ready || state === 'waiting') return null
  if (state === 'elsewhere') {
    return (
      <main class="editor-elsewhere">
        <h1>{words.title}</h1>
        <p class="note">{words.elsewhere}</p>
      </main>
    )
  }
  return (
    <EditorPage
      words={words}
      tongue={tongue(language)}
      draft={draft}
      table={table}
      known={known}
      hasEarlier={hasEarlier}
      opening={opening}
      problem={problem}
      checking={checking}
      trial={trial}
      tabs={tabs}
      saving={saving}
      actions={{ ...steps, ...jobs, showTab: (tab) => void showTab(tab), openOptions: () => void openPage('options', 'packs') }}
    />
  )
}
