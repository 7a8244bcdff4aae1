// The toolbar popup: what the active tab is about, who and what it names, where sources differ, who is not named, and the pause.
// A plain function of its props (panel-types.ts); it keeps only where the last step led. src/app mounts it.

import { useState } from 'preact/hooks'
import { isMeetingId } from '../../model/meeting-id.ts'
import type { PageState, PageSummary, StepDirection, StepPlace } from '../../protocol/panel-requests.ts'
import { copyToClipboard } from '../kit/clipboard.ts'
import { DownIcon, UpIcon } from '../kit/page-icons.tsx'
import { aboutPage, byWeight } from './about-page.ts'
import { AbsentActors } from './absent-actors.tsx'
import { copyOverview } from './copy-overview.ts'
import { DifferingFacts } from './differing-facts.tsx'
import { MentionList } from './mention-list.tsx'
import { NoSummary, SummaryNotice, WhatIsKnown } from './page-notice.tsx'
import type { PanelProps } from './panel-types.ts'
import { PauseBar } from './pause-bar.tsx'

/** States of a page that was looked at and has nothing to show. */
const NOTHING: readonly PageState[] = ['empty', 'not news', 'nothing found']

export function ToolbarPanel(props: PanelProps) {
  const { page, words, actions } = props
  const marksNothing = page.kind === 'summary' ? NOTHING.includes(page.summary.state) : page.kind === 'unreachable'
  const saysWhatItIsAbout = page.kind === 'summary' && page.summary.entities.length > 0
  return (
    <main class="toolbar-panel">
      {!saysWhatItIsAbout && <h1 class="visually-hidden">Sidelight</h1>}
      {page.kind === 'summary' ? (
        <PageOverview {...props} summary={page.summary} />
      ) : (
        <NoSummary page={page} words={words} actions={actions} />
      )}
      {marksNothing && <WhatIsKnown {...props} />}
      <footer class="panel-footer">
        <button type="button" class="link-button" onClick={() => actions.openDossier('')}>
          {words.links.dossier}
        </button>
        {page.kind === 'summary' && page.summary.entities.length > 0 && <CopyOverview {...props} summary={page.summary} />}
        <button type="button" class="link-button" onClick={actions.openOptions}>
          {words.links.options}
        </button>
      </footer>
    </main>
  )
}

/** Copies what the popup tells; says in its own place whether it did. */
function CopyOverview({ summary, differing, lookup, words, tongue }: PanelProps & { summary: PageSummary }) {
  const [outcome, setOutcome] = useState<keyof PanelProps['words']['copy']>('none')
  const copy = async (): Promise<void> => {
    const copied = await copyToClipboard(document, copyOverview(summary, differing, lookup, words, tongue))
    setOutcome(copied ? 'copied' : 'failed')
  }
  return (
    <>
      <button type="button" class="link-button" onClick={() => void copy()}>
        {words.copy[outcome]}
      </button>
      {/* A status inside the button would be told, but leave the button without a name. */}
      <span class="visually-hidden" role="status">
        {outcome === 'none' ? '' : words.copy[outcome]}
      </span>
    </>
  )
}

function PageOverview(props: PanelProps & { summary: PageSummary }) {
  const { summary, words, tongue, lookup, settings, now, differing, absent, actions } = props
  const [place, setPlace] = useState<StepPlace | null>(null)
  const step = (direction: StepDirection, entity: string | null): void => {
    // A page that went away meanwhile has no place to show; its state says so.
    actions.step(direction, entity).then(setPlace, () => setPlace(null))
  }
  const entities = byWeight(summary.entities)
  const meetings = entities.filter(({ id }) => isMeetingId(id))
  const actors = entities.filter(({ id }) => !isMeetingId(id))
  const found = entities.length > 0
  const lists = { pageTopics: summary.topics, lookup, settings, words, tongue, onStep: step, actions }
  return (
    <>
      {found && (
        <header class="panel-head">
          <h1 class="panel-about">{aboutPage(summary, lookup, words, tongue)}</h1>
          {summary.facts.published !== null && <p class="panel-date">{words.about.published(tongue.date(summary.facts.published))}</p>}
        </header>
      )}
      <SummaryNotice summary={summary} settings={settings} words={words} time={tongue.time} actions={actions} />
      {summary.state === 'marked' && found && (
        <div class="panel-steps">
          <button type="button" class="choice-button" onClick={() => step('previous', null)}>
            <UpIcon /> {words.steps.previous}
          </button>
          <button type="button" class="choice-button" onClick={() => step('next', null)}>
            <DownIcon /> {words.steps.next}
          </button>
          <p class="step-place" role="status">
            {place !== null && (place.of === 0 ? words.steps.none : words.steps.at(tongue.number(place.index), tongue.number(place.of)))}
          </p>
        </div>
      )}
      <MentionList title={words.lists.meetings} entities={meetings} {...lists} />
      <MentionList title={words.lists.actors} entities={actors} {...lists} />
      <Undecided {...props} groups={summary.undecided} />
      {summary.incomplete !== null && (
        <p class="panel-section panel-note">
          {words.states.incomplete(words.states.unread[summary.incomplete.what])}
          {summary.incomplete.detail !== '' && <span lang="en"> ({summary.incomplete.detail})</span>}
        </p>
      )}
      {found && <DifferingFacts facts={differing} words={words} tongue={tongue} openDossier={actions.openDossier} />}
      {found && <AbsentActors absent={absent} words={words} tongue={tongue} openDossier={actions.openDossier} />}
      <PauseBar summary={summary} settings={settings} now={now} words={words} time={tongue.time} actions={actions} />
    </>
  )
}

/** Meetings that nothing on the page tells apart: each with the candidates, which open in the record. */
function Undecided({ groups, words, tongue, lookup, actions }: PanelProps & { groups: readonly (readonly string[])[] }) {
  if (groups.length === 0) return null
  return (
    <section class="panel-section">
      <h2 class="panel-heading">{tongue.plural(groups.length, words.about.undecided)}</h2>
      <ul class="undecided-list">
        {groups.map((candidates) => (
          <li key={candidates.join(' ')}>
            {candidates.map((id) => (
              <button key={id} type="button" class="quiet-button" onClick={() => actions.openDossier(id)}>
                {lookup.entity(id)?.name ?? id}
              </button>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
