// Why nothing, or not everything, is marked: one plain sentence and, where something can be done about it, the button.
// Gets the page's state; shows nothing where all is as it should be.
import type { ComponentChildren } from 'preact'
import type { PageSummary } from '../../protocol/panel-requests.ts'
import type { Settings } from '../../settings/settings.ts'
import { addSite, clearSite } from '../../settings/sites.ts'
import type { PanelMessages } from '../i18n/panel/en.ts'
import type { PanelActions, PanelLookup, PanelPage } from './panel-types.ts'

function Notice({ children, action, onAction }: { children: ComponentChildren; action?: string; onAction?: () => void }) {
  return (
    <div class="panel-notice">
      <p>{children}</p>
      {action !== undefined && (
        <button type="button" class="main-button" onClick={onAction}>
          {action}
        </button>
      )}
    </div>
  )
}

/** For a tab without a summary. */
export function NoSummary({
  page,
  words,
  actions,
}: {
  page: Exclude<PanelPage, { kind: 'summary' }>
  words: PanelMessages
  actions: PanelActions
}) {
  const { states } = words
  if (page.kind === 'loading') return <Notice>{states.reading}</Notice>
  if (page.kind === 'unreachable') return <Notice>{states.unreachable[page.why]}</Notice>
  if (page.kind === 'disconnected') {
    return (
      <Notice action={states.reload} onAction={actions.reloadPage}>
        {states.disconnected}
      </Notice>
    )
  }
  return (
    <Notice action={states.askPermission} onAction={actions.askPermission}>
      {states.noPermission(page.host)}
    </Notice>
  )
}

/** Where nothing is marked, what could be: whoever is new here cannot know it. */
export function WhatIsKnown({ lookup, words, actions }: { lookup: PanelLookup; words: PanelMessages; actions: PanelActions }) {
  return (
    <div class="panel-known">
      {lookup.record !== null && <p>{words.states.record(lookup.record)}</p>}
      <button type="button" class="link-button" onClick={actions.openWelcome}>
        {words.states.how}
      </button>
    </div>
  )
}

type SummaryNoticeProps = {
  summary: PageSummary
  settings: Settings
  words: PanelMessages
  time: (at: number) => string
  actions: PanelActions
}

/** For a tab with a summary: its state, where that is not simply "marked". */
export function SummaryNotice({ summary, settings, words, time, actions }: SummaryNoticeProps) {
  const { states } = words
  const { host, url, kind } = summary.facts
  switch (summary.state) {
    case 'marked':
      return kind === 'front' ? <Notice>{states.front}</Notice> : null
    case 'empty':
      return <Notice>{states.empty}</Notice>
    case 'reading':
      return <Notice>{states.reading}</Notice>
    case 'paused page':
      return (
        <Notice action={words.pause.resume} onAction={() => actions.pausePage(false)}>
          {states.pausedPage}
        </Notice>
      )
    case 'paused site':
      return (
        <Notice action={words.pause.resume} onAction={() => actions.changeSettings((current) => clearSite(current, host, url))}>
          {states.pausedSite(host)}
        </Notice>
      )
    case 'paused everywhere':
      return (
        <Notice action={words.pause.resume} onAction={() => actions.changeSettings((current) => ({ ...current, paused: false }))}>
          {typeof settings.paused === 'number' ? states.pausedUntil(time(settings.paused)) : states.pausedEverywhere}
        </Notice>
      )
    case 'not news':
      return (
        <Notice
          action={states.markAnyway}
          onAction={() => actions.changeSettings((current) => addSite(current, 'always', host.replace(/^www\./, '')))}
        >
          {states.notNews}
        </Notice>
      )
    case 'nothing found':
      return <Notice>{states.nothingFound}</Notice>
    case 'disconnected':
      return (
        <Notice action={states.reload} onAction={actions.reloadPage}>
          {states.disconnected}
        </Notice>
      )
  }
}
