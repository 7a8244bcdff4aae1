// The toolbar popup: connects the panel to the active tab, the settings and the record.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { KnowledgeIndex } from '../knowledge/compiled-knowledge.ts'
import { openDossier } from '../platform/dossier-page.ts'
import { askToReadPages } from '../platform/permissions.ts'
import { activeTab, type OpenTab, openPage, reloadTab } from '../platform/tabs.ts'
import { chooseLanguage, tongue } from '../ui/i18n/language.ts'
import { panelMessages } from '../ui/i18n/panel/panel-messages.ts'
import type { PanelActions, PanelPage } from '../ui/panel/panel-types.ts'
import { ToolbarPanel } from '../ui/panel/toolbar-panel.tsx'
import { askAllFrames } from './ask-page.ts'
import { type PanelFacts, panelFacts } from './panel-facts.ts'
import { panelLookup, readIndex } from './record-index.ts'
import { stepInTab } from './tab-steps.ts'
import { summariseTab } from './tab-summary.ts'
import { useNames } from './use-names.ts'
import { useSettings } from './use-settings.ts'

/** How often an open popup asks again: marks arrive while it is open, and its own switches take effect on the page. */
const REFRESH_MS = 1000

export function ToolbarApp() {
  const { reading, change } = useSettings()
  const language = chooseLanguage(reading.settings.language, navigator.languages)
  const [tab, setTab] = useState<OpenTab | null>(null)
  const [page, setPage] = useState<PanelPage>({ kind: 'loading' })
  const [index, setIndex] = useState<KnowledgeIndex | null>(null)
  const [facts, setFacts] = useState<PanelFacts>({ differing: [], absent: [] })
  const summary = page.kind === 'summary' ? page.summary : null

  const asked = useRef({ last: 0, shown: 0 })
  const refresh = async (): Promise<void> => {
    asked.current.last += 1
    const mine = asked.current.last
    const active = await activeTab()
    setTab(active)
    const told = await summariseTab(active)
    // An answer that a later one has overtaken is of a page as it was.
    if (mine < asked.current.shown) return
    asked.current.shown = mine
    setPage(told)
  }
  useEffect(() => {
    void refresh()
    const timer = setInterval(() => void refresh(), REFRESH_MS)
    return () => clearInterval(timer)
  }, [])

  const tabId = tab?.id ?? null
  useEffect(() => {
    // Without the index names are missing, and the page's own line says what is wrong with the file.
    if (tabId !== null) readIndex(tabId).then(setIndex, () => undefined)
  }, [tabId])

  const names = useNames([...(summary?.entities.map(({ id }) => id) ?? []), ...(summary?.undecided.flat() ?? [])], index, tabId)
  const named = summary?.entities.map(({ id }) => id).join(' ') ?? ''
  useEffect(() => {
    if (summary === null || named === '') return
    let isLate = false
    void panelFacts(summary, language).then((told) => {
      // The page has named others meanwhile: their facts are on the way.
      if (!isLate) setFacts(told)
    })
    return () => {
      isLate = true
    }
  }, [named, language])

  const actions: PanelActions = {
    step: async (direction, entity) => (tab === null ? { index: 0, of: 0 } : stepInTab(tab.id, direction, entity)),
    pausePage: (paused) => {
      if (tab !== null) void askAllFrames(tab.id, { type: 'pausePage', paused }).then(refresh)
    },
    changeSettings: change,
    askPermission: () => void askToReadPages().then(refresh),
    reloadPage: () => {
      if (tab !== null) void reloadTab(tab.id).then(() => window.close())
    },
    openDossier: (hash) => void openDossier(hash, tabId),
    openOptions: () => void openPage('options', ''),
    openWelcome: () => void openPage('welcome', ''),
  }
  const lookup = useMemo(() => panelLookup({ index, names }, language, summary?.branches ?? {}), [index, names, language, summary])
  return (
    <ToolbarPanel
      words={panelMessages[language]}
      tongue={tongue(language)}
      page={page}
      settings={reading.settings}
      now={Date.now()}
      lookup={lookup}
      differing={facts.differing}
      absent={facts.absent}
      actions={actions}
    />
  )
}
