// Positions, derived and never stored: statements grouped by actor and topic, with the latest stance, the earlier ones and
// who ascribes another. A statement without a stance, and one that has been superseded, count for nothing here.
import { compareDates, type FuzzyDate } from '../model/fuzzy-date.ts'
import type { ActorId, TopicId } from '../model/ids.ts'
import type { Report, Stance, Statement } from '../model/statement.ts'
import { countOrigins } from './origins.ts'

export type StancedStatement = Statement & { stance: Stance }
/** How the latest stance stands to the one before it. */
export type StanceChange = 'stated first' | 'unchanged' | 'changed'

export interface Position {
  actor: ActorId
  topic: TopicId
  latest: StancedStatement
  /** Newest first. */
  earlier: StancedStatement[]
  change: StanceChange
  /** Reports of the latest statement that ascribe another stance to it. */
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

/**
 * One position for each actor and topic that some statement takes a stance on, in the order of first appearance. With `heldAt`, the
 * positions as they were held at that meeting: of those who spoke there, up to what they said there.
 */
export function derivePositions(statements: readonly Statement[], publishedOf: PublishedOf, heldAt?: string): Position[] {
  const groups = new Map<string, StancedStatement[]>()
  for (const statement of statements) {
    if (!hasStance(statement) || statement.superseded !== undefined) continue
    const key = `${statement.actor} ${statement.topic}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [statement])
    else group.push(statement)
  }
  return [...groups.values()].flatMap((group) => toPosition(group, publishedOf, heldAt) ?? [])
}

function hasStance(statement: Statement): statement is StancedStatement {
  return statement.stance !== null
}

function toPosition(group: StancedStatement[], publishedOf: PublishedOf, heldAt: string | undefined): Position | null {
  const dated = group.map((statement) => ({ statement, date: dateOfStatement(statement, publishedOf) }))
  dated.sort((a, b) => compareOptional(b.date, a.date) || (a.statement.id < b.statement.id ? 1 : -1))
  const newestFirst = dated.map(({ statement }) => statement)
  const at = heldAt === undefined ? 0 : newestFirst.findIndex((statement) => statement.meeting === heldAt)
  const [latest, ...earlier] = at < 0 ? [] : newestFirst.slice(at)
  if (latest === undefined) return null
  const before = earlier[0]
  return {
    actor: latest.actor,
    topic: latest.topic,
    latest,
    earlier,
    change: before === undefined ? 'stated first' : before.stance === latest.stance ? 'unchanged' : 'changed',
    otherReadings: latest.reports.filter(
      (report) => report.stance !== undefined && report.stance !== latest.stance,
    ) as Position['otherReadings'],
    origins: countOrigins([latest, ...earlier].flatMap((statement) => statement.reports)),
  }
}

/** Undated sorts as oldest: it must not displace a statement whose day is known. */
function compareOptional(a: FuzzyDate | undefined, b: FuzzyDate | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined)
  return compareDates(a, b)
}
