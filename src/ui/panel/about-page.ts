// What a page is about, in one line: its heaviest meetings, else its topics, else how much of the record it names.
// Pure; the words come from the messages.
import { isMeetingId } from '../../model/meeting-id.ts'
import type { PageSummary, SummaryEntity } from '../../protocol/panel-requests.ts'
import type { Tongue } from '../i18n/language.ts'
import type { PanelMessages } from '../i18n/panel/en.ts'
import type { PanelLookup } from './panel-types.ts'

/** More would not fit one line, and less weighty ones are seldom what the page is about. */
const NAMED_AT_MOST = 2
/** A meeting counts as the page's subject from this share of the heaviest one's weight on. */
const SUBJECT_SHARE = 0.5

/** Entities by weight; with equal weight, the more often named first. */
export function byWeight(entities: readonly SummaryEntity[]): SummaryEntity[] {
  return [...entities].sort((a, b) => b.salience - a.salience || b.count - a.count || (a.id < b.id ? -1 : 1))
}

export function aboutPage(summary: PageSummary, lookup: PanelLookup, words: PanelMessages, tongue: Tongue): string {
  const meetings = byWeight(summary.entities.filter(({ id }) => isMeetingId(id)))
  const heaviest = meetings[0]?.salience ?? 0
  const subjects = meetings
    .filter(({ salience }) => salience >= heaviest * SUBJECT_SHARE)
    .flatMap(({ id }) => lookup.entity(id) ?? [])
    .slice(0, NAMED_AT_MOST)
  const [first] = subjects
  if (subjects.length === 1 && first?.start !== undefined) {
    const day = tongue.dateRange(first.start, first.end ?? null)
    // Many meetings are named by their day: it is not said twice.
    return first.name.includes(day) ? words.about.meetings(first.name) : words.about.meeting(first.name, day)
  }
  if (subjects.length > 0) return words.about.meetings(tongue.list(subjects.map(({ name }) => name)))
  const topics = summary.topics.flatMap((id) => lookup.topic(id) ?? []).slice(0, NAMED_AT_MOST)
  if (topics.length > 0) return words.about.topics(tongue.list(topics))
  return tongue.plural(summary.entities.length, words.about.named)
}
