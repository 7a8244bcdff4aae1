// Trying the pack on an open page: which page, what it shows now, and the end of it. Nothing is installed by it, and it says so.
import { useState } from 'preact/hooks'
import type { EditorMessages } from '../i18n/editor/en.ts'
import type { Tongue } from '../i18n/language.ts'
import type { EditorActions, EditorTab, TrialSight, TrialState } from './editor-types.ts'

type TrialPanelProps = {
  trial: TrialState
  tabs: readonly EditorTab[]
  words: EditorMessages
  tongue: Tongue
  actions: Pick<EditorActions, 'lookForTabs' | 'tryOn' | 'endTrial' | 'showTab'>
}

export function TrialPanel({ trial, tabs, words, tongue, actions }: TrialPanelProps) {
  const texts = words.trial
  const [chosen, setChosen] = useState<number | null>(null)
  const tab = tabs.find(({ id }) => id === (chosen ?? (trial.kind === 'on' ? trial.tab : null))) ?? tabs[0]
  return (
    <section class="finish-part" aria-labelledby="trial-title">
      <h3 id="trial-title">{texts.title}</h3>
      <p class="option-hint">{texts.hint}</p>
      {tab === undefined ? (
        <p class="note">{texts.noTabs}</p>
      ) : (
        <label class="trial-tab">
          {texts.tab}
          <select value={tab.id} onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}>
            {tabs.map(({ id, title, url }) => (
              <option key={id} value={id} selected={id === tab.id}>
                {title || url}
              </option>
            ))}
          </select>
        </label>
      )}
      <div class="button-row">
        {tab !== undefined && (
          <button type="button" class="main-button" disabled={trial.kind === 'working'} onClick={() => actions.tryOn(tab)}>
            {trial.kind === 'on' && trial.tab === tab.id ? texts.again : texts.start}
          </button>
        )}
        {trial.kind === 'on' && (
          <>
            <button type="button" class="choice-button" onClick={actions.endTrial}>
              {texts.stop}
            </button>
            <button type="button" class="choice-button" onClick={() => actions.showTab(trial.tab)}>
              {texts.show}
            </button>
          </>
        )}
        <button type="button" class="quiet-button" onClick={actions.lookForTabs}>
          {texts.refresh}
        </button>
      </div>
      <div role="status" class={trial.kind === 'on' ? 'trial-state is-on' : 'trial-state'}>
        <TrialStatus trial={trial} words={words} tongue={tongue} />
      </div>
    </section>
  )
}

function TrialStatus({ trial, words, tongue }: Pick<TrialPanelProps, 'trial' | 'words' | 'tongue'>) {
  const texts = words.trial
  switch (trial.kind) {
    case 'off':
      return <p class="option-hint">{trial.ended ? texts.ended : texts.off}</p>
    case 'working':
      return <p>{trial.step in texts.steps ? texts.steps[trial.step as keyof typeof texts.steps] : texts.steps.gathering}…</p>
    case 'refused':
      return <p class="note">{texts.refused}</p>
    case 'failed':
      return (
        <p class="note">
          {texts.failed} <span lang="en">{trial.why}</span>
        </p>
      )
    case 'on':
      return (
        <>
          <p>{texts.on(trial.title)}</p>
          <p>{sightOf(trial.sight, words, tongue)}</p>
        </>
      )
  }
}

function sightOf(sight: TrialSight, { trial }: EditorMessages, tongue: Tongue): string {
  if (sight.kind !== 'marked') return trial[sight.kind]
  return trial.marked(tongue.list(sight.seen.map(({ name, count }) => trial.count(name, tongue.number(count)))))
}
