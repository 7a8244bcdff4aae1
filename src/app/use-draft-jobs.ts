// The pack editor's jobs: the check, the trial on an open tab, the file. One at a time, each in a Worker; what comes of each is a state that
// the page shows.
import { useEffect, useRef, useState } from 'preact/hooks'
import { type Draft, findRecord } from '../knowledge/pack/draft.ts'
import { labelOf } from '../knowledge/pack/known-records.ts'
import { ownVersion } from '../platform/own-version.ts'
import { ownTab, pageTabs } from '../platform/tabs.ts'
import { beginTrial, endTrial } from '../platform/trial.ts'
import type { DraftReport } from '../protocol/draft-work.ts'
import { errorWords } from '../text/error-words.ts'
import type { CheckState, EditorTab, SaveState, TrialSight, TrialState } from '../ui/editor/editor-types.ts'
import { saveBlob } from '../ui/kit/files.ts'
import type { PanelPage } from '../ui/panel/panel-types.ts'
import { askAllFrames } from './ask-page.ts'
import type { DraftJob } from './draft-job.ts'
import { type DraftSession, draftSession } from './draft-session.ts'
import { summariseTab } from './tab-summary.ts'

/** The page on trial is looked at so often: it reads on while it is scrolled and changes. */
const LOOK_MS = 1500

export type DraftJobs = {
  checking: CheckState
  trial: TrialState
  saving: SaveState
  tabs: readonly EditorTab[]
  check: () => void
  tryOn: (tab: EditorTab) => void
  endTrial: () => void
  save: () => void
  lookForTabs: () => void
  /** The draft has changed: what was found may no longer hold. */
  outdate: () => void
}

const marksAgain = (tab: number): Promise<void> => askAllFrames(tab, { type: 'readAgain' })

export function useDraftJobs(draft: () => Draft): DraftJobs {
  const [checking, setChecking] = useState<CheckState>({ kind: 'none' })
  const [trial, setTrial] = useState<TrialState>({ kind: 'off', ended: false })
  const [saving, setSaving] = useState<SaveState>({ kind: 'none' })
  const [tabs, setTabs] = useState<readonly EditorTab[]>([])
  const session = useRef<DraftSession | null>(null)
  session.current ??= draftSession()
  // What a trial began with: the draft may be another since.
  const tried = useRef<Draft | null>(null)

  function start(type: DraftJob['type'], report: (report: DraftReport) => void): void {
    // The job before is dropped, so nothing waits for it any more.
    if (trial.kind === 'working') setTrial({ kind: 'off', ended: false })
    if (saving.kind === 'working') setSaving({ kind: 'none' })
    setChecking({ kind: 'working' })
    session.current?.start({ type, draft: draft(), sidelight: ownVersion() }, (told) => {
      if (told.type === 'checked') setChecking({ kind: 'done', problems: told.problems, stale: false })
      // What is wrong elsewhere is said there; a check that was not finished says so itself.
      if (told.type === 'draft failed') setChecking((now) => (now.kind === 'working' ? { kind: 'failed', why: told.why } : now))
      report(told)
    })
  }
  const isRefused = (report: DraftReport): boolean =>
    report.type === 'checked' && report.problems.some(({ weight }) => weight === 'refuses')

  async function beginOn(tab: EditorTab, id: number): Promise<void> {
    const before = trial.kind === 'on' ? trial.tab : null
    await beginTrial({ id, tab: tab.id, editor: (await ownTab()) ?? -1 })
    setTrial({ kind: 'on', tab: tab.id, title: tab.title || tab.url, sight: { kind: 'reading' } })
    await Promise.all([marksAgain(tab.id), before === null || before === tab.id ? undefined : marksAgain(before)])
  }
  async function stop(): Promise<void> {
    const ended = await endTrial()
    if (ended !== null) await marksAgain(ended.tab)
  }
  const lookForTabs = () => void pageTabs().then(setTabs, () => setTabs([]))

  useEffect(() => {
    lookForTabs()
    // A trial of this editor before it was reloaded.
    void stop().catch(() => undefined)
    const onShow = () => !document.hidden && lookForTabs()
    document.addEventListener('visibilitychange', onShow)
    return () => {
      document.removeEventListener('visibilitychange', onShow)
      session.current?.end()
    }
  }, [])

  const triedTab = trial.kind === 'on' ? trial.tab : null
  useEffect(() => {
    if (triedTab === null) return
    let ended = false
    const look = async () => {
      const sight = sightOf(await summariseTab({ id: triedTab, url: '' }), tried.current)
      if (!ended) setTrial((now) => (now.kind === 'on' && now.tab === triedTab ? { ...now, sight } : now))
    }
    void look()
    const timer = setInterval(() => void look(), LOOK_MS)
    return () => {
      ended = true
      clearInterval(timer)
    }
  }, [triedTab])

  return {
    checking,
    trial,
    saving,
    tabs,
    lookForTabs,
    check: () => start('check draft', () => {}),
    outdate: () => setChecking((now) => (now.kind === 'done' ? { ...now, stale: true } : now)),
    tryOn: (tab) => {
      const given = draft()
      start('try draft', (report) => {
        // What is on trial already goes on, and can be ended; why no other took its place stands with the check.
        if (isRefused(report) && trial.kind !== 'on') setTrial({ kind: 'refused' })
        if (report.type === 'draft failed' && trial.kind !== 'on') setTrial({ kind: 'failed', why: report.why })
        if (report.type === 'draft step' && trial.kind !== 'on') setTrial({ kind: 'working', step: report.step })
        if (report.type !== 'ready to try') return
        tried.current = given
        beginOn(tab, report.trial).catch((error: unknown) => setTrial({ kind: 'failed', why: errorWords(error) }))
      })
    },
    endTrial: () => {
      setTrial({ kind: 'off', ended: true })
      void stop().catch(() => undefined)
    },
    save: () => {
      start('write draft', (report) => {
        if (isRefused(report)) setSaving({ kind: 'refused' })
        if (report.type === 'draft failed') setSaving({ kind: 'failed', why: report.why })
        if (report.type !== 'written') return
        saveBlob(report.name, new Blob([report.bytes], { type: 'application/gzip' }))
        setSaving({ kind: 'done', name: report.name, leansOn: report.leansOn.length })
      })
      setSaving({ kind: 'working' })
    },
  }
}

/** What the page on trial shows of the draft. */
function sightOf(page: PanelPage, draft: Draft | null): TrialSight {
  if (page.kind !== 'summary') return { kind: 'gone' }
  const { state, entities } = page.summary
  if (state === 'not news') return { kind: 'notNews' }
  if (state === 'reading' || state === 'empty') return { kind: 'reading' }
  if (state === 'disconnected') return { kind: 'gone' }
  if (state.startsWith('paused')) return { kind: 'paused' }
  const seen = entities.flatMap(({ id, count }) => {
    const record = draft === null ? undefined : findRecord(draft, id)
    return record === undefined ? [] : [{ name: labelOf(record), count }]
  })
  return seen.length === 0 ? { kind: 'nothing' } : { kind: 'marked', seen }
}
