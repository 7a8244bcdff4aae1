// Positions, derived and never stored: statements grouped by actor and topic, with the latest stance as seen from a day or a meeting, the
// earlier and later ones and who ascribes another. A statement without a stance, and one that has been superseded, count for nothing here.
import { compareDates, type FuzzyDate } from '../model/fuzzy-date.ts'
import type { ActorId, TopicId } from '../model/ids.ts'
import type { Report, Stance, Statement } from '../model/statement.ts'
import { countOrigins } from './origins.ts'

export type StancedStatement = Statement & { stance: Stance }
/** How the leading stance stands to the one before it. */
export type StanceChange = 'stated first' | 'unchanged' | 'changed'

export interface Position {
  actor: ActorId
  topic: TopicId
  /** The one that leads: the newest as seen from the viewpoint; where all were made after it, the first of them. */
  latest: StancedStatement
  /** Newest first. */
  earlier: StancedStatement[]
  /** Made after the viewpoint's day, oldest first. */
  later: StancedStatement[]
  change: StanceChange
  /** Reports of the leading statement that ascribe another stance to it. */
  otherReadings: (Report & { stance: Stance })[]
  /** Distinct known origins over all its statements, at least 1. */
  origins: number
}

/** The day an undated statement is sorted by: that of its first dated article, since it was said by then. */
export type PublishedOf = (article: string) => FuzzyDate | undefined

/** When a statement was made, as near as the record knows; undefined where nothing dates it. */
export function dateOfStatement(statement: Statement, publishedOf: PublishedOf): FuzzyDate | undefined {
  if (statement.said !== undefined) return statement.said
  const dates = statement.reports.map((report) => publishedOf(report.article)).filter((date) => date !== undefined)
  return dates.sort(compareDates)[0]
}

/** From where positions are looked at; without any of these, from the record's end. */
export interface Viewpoint {
  /** As they were held at this meeting: of those who spoke there, up to what they said there. */
  heldAt?: string
  /** As they were held on a day: is this date after it? */
  isLater?: (date: FuzzyDate) => boolean
}

/** One position for each actor and topic that some statement takes a stance on, in the order of first appearance. */
export function derivePositions(statements: readonly Statement[], publishedOf: PublishedOf, viewpoint: Viewpoint = {}): Position[] {
  const groups = new Map<string, StancedStatement[]>()
  for (const statement of statements) {
    if (!hasStance(statement) || statement.superseded !== undefined) continue
    const key = `${statement.actor} ${statement.topic}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [statement])
    else group.push(statement)
  }
  return [...groups.values()].flatMap((group) => toPosition(group, publishedOf, viewpoint) ?? [])
}

function hasStance(statement: Statement): statement is StancedStatement {
  return statement.stance !== null
}

interface Dated {
  statement: StancedStatement
  date: FuzzyDate | undefined
}

/** Which of a group, newest first, leads it; -1: none does. What nothing dates leads only where nothing else is there. */
function leadOf(newestFirst: readonly Dated[], { heldAt, isLater }: Viewpoint): number {
  if (heldAt !== undefined) return newestFirst.findIndex(({ statement }) => statement.meeting === heldAt)
  const known = newestFirst.findIndex(({ date }) => date !== undefined && isLater?.(date) !== true)
  return known >= 0
    ? known
    : Math.max(
        0,
        newestFirst.findLastIndex(({ date }) => date !== undefined),
      )
}

function toPosition(group: StancedStatement[], publishedOf: PublishedOf, viewpoint: Viewpoint): Position | null {
  const dated: Dated[] = group.map((statement) => ({ statement, date: dateOfStatement(statement, publishedOf) }))
  dated.sort((a, b) => compareOptional(b.date, a.date) || (a.statement.id < b.statement.id ? 1 : -1))
  const newestFirst = dated.map(({ statement }) => statement)
  const at = leadOf(dated, viewpoint)
  const [latest, ...earlier] = at < 0 ? [] : newestFirst.slice(at)
  if (latest === undefined) return null
  const before = earlier[0]
  const later = viewpoint.heldAt === undefined ? newestFirst.slice(0, at).reverse() : []
  return {
    actor: latest.actor,
    topic: latest.topic,
    latest,
    earlier,
    later,
    change: before === undefined ? 'stated first' : before.stance === latest.stance ? 'unchanged' : 'changed',
    otherReadings: latest.reports.filter(
      (report) => report.stance !== undefined && report.stance !== latest.stance,
    ) as Position['otherReadings'],
    origins: countOrigins([latest, ...earlier, ...later].flatMap((statement) => statement.reports)),
  }
}

/** Undated sorts as oldest: it must not displace a statement whose day is known. */
function compareOptional(a: FuzzyDate | undefined, b: FuzzyDate | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined)
  return compareDates(a, b)
}
