// What a meeting's phrase becomes: a mention linked to one meeting, or one that lists several. How sure each reason is, is told here alone.
import { isoDay } from '../../model/fuzzy-date.ts'
import type { MeetingId } from '../../model/ids.ts'
import type { Candidate, Reason, ReasonCode, ResolvedMention, Span } from '../../model/page.ts'
import type { WorldMeeting } from '../gazetteer.ts'
import type { MeetingReference } from './meeting-reference.ts'

/** Out of one: a name tells most, nearness to the article's date and a noun taken up tell least. */
const SCORE: Partial<Record<ReasonCode, number>> = {
  'meeting-name': 0.97,
  'meeting-place-date': 0.95,
  'meeting-level-date': 0.92,
  'meeting-date': 0.88,
  'meeting-nearest': 0.85,
  'meeting-introduced': 0.85,
  'meeting-page-time': 0.75,
  undecided: 0.4,
}
/** Of a reason that has no score of its own. */
const OTHERWISE = 0.8

export function scoreOf(code: ReasonCode): number {
  return SCORE[code] ?? OTHERWISE
}

/** `day`: of the article, as a day number; null where it is not known, and then the reason has no date. */
export function reasonOf(code: ReasonCode, cue: string, day: number | null): Reason {
  return { code, cue, ...(day === null ? {} : { date: isoDay(day) }) }
}

export function linked(block: number, { start, end }: Span, id: MeetingId, reason: Reason, via: 'name' | 'reference'): ResolvedMention {
  return { block, start, end, entity: id, candidates: [], via, score: scoreOf(reason.code), reason }
}

/** A phrase that counts to a meeting from the article's day or in its row. `day`: of the article. */
export function counted({ reading, start, end }: MeetingReference, { id }: WorldMeeting, day: number | null): ResolvedMention {
  const { text, index } = reading.block
  return linked(index, { start, end }, id, reasonOf('meeting-nearest', text.slice(start, end), day), 'reference')
}

/** Meetings that cannot be told apart: each as likely as the others. */
export function undecided(block: number, { start, end }: Span, among: readonly WorldMeeting[], reason: Reason): ResolvedMention {
  const candidates: Candidate[] = among.map(({ id }) => ({ id, score: 1 / among.length }))
  return { block, start, end, entity: null, candidates, via: 'reference', score: scoreOf('undecided'), reason }
}
