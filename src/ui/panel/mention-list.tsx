// The page's meetings or actors by weight, each with its count, its mark as it looks on the page, and steps to its mentions.
// Marks on the page cannot be read by screen readers, so this list is their way through the page: headings, a list, buttons.
import { useState } from 'preact/hooks'
import type { StepDirection, SummaryEntity } from '../../protocol/panel-requests.ts'
import type { Settings } from '../../settings/settings.ts'
import { markColour } from '../../settings/topics.ts'
import type { Tongue } from '../i18n/language.ts'
import type { PanelMessages } from '../i18n/panel/en.ts'
import { IconButton } from '../kit/icon-button.tsx'
import { MarkSample } from '../kit/mark-sample.tsx'
import { DownIcon, RecordIcon, UpIcon } from '../kit/page-icons.tsx'
import type { PanelActions, PanelLookup } from './panel-types.ts'

/** Shown before "more": with the head and the pause below, as much as fits the popup's height without scrolling far. */
const SHOWN_AT_FIRST = 6

type MentionListProps = {
  title: string
  entities: readonly SummaryEntity[]
  pageTopics: readonly string[]
  lookup: PanelLookup
  settings: Settings
  words: PanelMessages
  tongue: Tongue
  onStep: (direction: StepDirection, entity: string) => void
  actions: Pick<PanelActions, 'openDossier'>
}

export function MentionList({ title, entities, ...rest }: MentionListProps) {
  const [all, setAll] = useState(false)
  const shown = all ? entities : entities.slice(0, SHOWN_AT_FIRST)
  const hidden = entities.length - shown.length
  if (entities.length === 0) return null
  return (
    <section class="panel-section">
      <h2 class="panel-heading">{title}</h2>
      <ul class="mention-list">
        {shown.map((entity) => (
          <MentionRow key={entity.id} entity={entity} {...rest} />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="quiet-button" onClick={() => setAll(true)}>
          {rest.tongue.plural(hidden, rest.words.lists.showAll)}
        </button>
      )}
    </section>
  )
}

type MentionRowProps = Omit<MentionListProps, 'title' | 'entities'> & { entity: SummaryEntity }

function MentionRow({ entity, pageTopics, lookup, settings, words, tongue, onStep, actions }: MentionRowProps) {
  const label = lookup.entity(entity.id)
  if (label === null) return null
  const { name, kind } = label
  const look = markColour(entity.topics, pageTopics, lookup.branches, settings)
  const marked = entity.painted > 0
  return (
    <li class="mention-row">
      <button type="button" class="mention-name" disabled={!marked} onClick={() => onStep('next', entity.id)}>
        <MarkSample kind={kind} colour={marked ? look.colour : null} faint={!marked}>
          {name}
        </MarkSample>
      </button>
      <span class="mention-count">
        {!marked && <span class="mention-unmarked">{words.lists.notMarked}</span>}
        <span aria-hidden="true">{tongue.number(entity.count)}</span>
        <span class="visually-hidden">{tongue.plural(entity.count, words.lists.mentions)}</span>
      </span>
      <span class="mention-steps">
        {marked && (
          <>
            <IconButton label={words.lists.previous(name)} onPress={() => onStep('previous', entity.id)}>
              <UpIcon />
            </IconButton>
            <IconButton label={words.lists.next(name)} onPress={() => onStep('next', entity.id)}>
              <DownIcon />
            </IconButton>
          </>
        )}
        <IconButton label={words.lists.record(name)} onPress={() => actions.openDossier(entity.id)}>
          <RecordIcon />
        </IconButton>
      </span>
    </li>
  )
}
