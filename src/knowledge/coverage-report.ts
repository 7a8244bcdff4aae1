// The coverage report: for each topic and meeting how many sources from where, which sides are thin, what is stale. A plain value,
// for npm run data:coverage. It judges the record, never an outlet.
import { compareDates, dayRange, type FuzzyDate } from '../model/fuzzy-date.ts'
import type { KnowledgeSet } from '../model/knowledge-set.ts'
import { type Report, STANCES, type Stance } from '../model/statement.ts'
import { indexKnowledge, type KnowledgeLookup } from './index-knowledge.ts'
import { countOrigins } from './origins.ts'
import { dateOfStatement } from './positions.ts'

/** What some records rest on. Countries are those of the outlets. */
export interface Sources {
  articles: number
  outlets: number
  origins: number
  countries: string[]
  languages: string[]
}

export interface Side {
  stance: Stance
  actors: number
  statements: number
  origins: number
}

export interface TopicCoverage extends Sources {
  id: string
  statements: number
  /** Sides that someone takes, in the order of the stances' list. */
  sides: Side[]
  /** "favour" or "against" where nobody in the record takes it, or only on one origin. */
  thin: Stance[]
  latest: FuzzyDate | null
  stale: boolean
}

export interface MeetingCoverage extends Sources {
  id: string
  start: FuzzyDate
  participants: number
  statements: number
  facts: number
  /** Participants, in person or remote, without any statement made there. */
  silent: string[]
}

export interface CoverageReport {
  topics: TopicCoverage[]
  meetings: MeetingCoverage[]
  /** Articles by country ("??": unknown) and by language, most first. */
  countries: [string, number][]
  languages: [string, number][]
  /** Statements by the number of their origins: 1 (or unknown), 2, 3 and more. */
  depth: { one: number; two: number; more: number }
}

/** A question on which nothing was said for half a year before the record's end has probably moved on. */
const STALE_DAYS = 183

export function coverageReport(set: KnowledgeSet): CoverageReport {
  const lookup = indexKnowledge(set)
  const valid = { ...set, statements: set.statements.filter(({ superseded }) => superseded === undefined) }
  const depths = valid.statements.map(({ reports }) => countOrigins(reports))
  return {
    topics: set.topics.map(({ id }) => topicCoverage(id, valid, lookup)),
    meetings: lookup.meetings
      .filter(({ superseded }) => superseded === undefined)
      .map((meeting) => meetingCoverage(meeting, valid, lookup)),
    countries: tally(set.articles.map(({ outlet }) => lookup.outlets.get(outlet)?.country ?? '??')),
    languages: tally(set.articles.map(({ language }) => language)),
    depth: {
      one: depths.filter((depth) => depth <= 1).length,
      two: depths.filter((depth) => depth === 2).length,
      more: depths.filter((depth) => depth > 2).length,
    },
  }
}

function topicCoverage(id: string, set: KnowledgeSet, lookup: KnowledgeLookup): TopicCoverage {
  const statements = set.statements.filter(({ topic }) => topic === id)
  const sides = STANCES.flatMap((stance) => {
    const theirs = statements.filter((statement) => statement.stance === stance)
    if (theirs.length === 0) return []
    const origins = countOrigins(theirs.flatMap(({ reports }) => reports))
    return [{ stance, actors: new Set(theirs.map(({ actor }) => actor)).size, statements: theirs.length, origins }]
  })
  const thin = (['favour', 'against'] as const).filter((stance) => (sides.find((side) => side.stance === stance)?.origins ?? 0) <= 1)
  const dates = statements.map((statement) => dateOfStatement(statement, (article) => lookup.articles.get(article)?.published))
  const latest =
    dates
      .filter((date) => date !== undefined)
      .sort(compareDates)
      .at(-1) ?? null
  const stale = latest !== null && dayRange(set.manifest.period.until)[1] - dayRange(latest)[1] > STALE_DAYS
  const reports = statements.flatMap((statement) => statement.reports)
  return {
    id,
    statements: statements.length,
    sides,
    thin: statements.length > 0 ? thin : [],
    latest,
    stale,
    ...sourcesOf(reports, [], lookup),
  }
}

function meetingCoverage(meeting: KnowledgeLookup['meetings'][number], set: KnowledgeSet, lookup: KnowledgeLookup): MeetingCoverage {
  const statements = set.statements.filter((statement) => statement.meeting === meeting.id)
  const facts = (lookup.factsByEntity.get(meeting.id) ?? []).filter(({ superseded }) => superseded === undefined)
  const reports = [
    ...statements.flatMap((statement) => statement.reports),
    ...facts.flatMap(({ accounts }) => accounts.flatMap((account) => account.reports)),
  ]
  const speaking = new Set<string>(
    statements.flatMap(({ actor, speaker }) => [actor, speaker !== undefined && 'actor' in speaker ? speaker.actor : actor]),
  )
  const present = meeting.participations.filter(({ mode }) => mode === 'in person' || mode === 'remote')
  // A state has spoken where someone spoke on its behalf, and a person where their state is on record.
  const silent = present.filter(({ actor, onBehalfOf }) => !speaking.has(actor) && (onBehalfOf === undefined || !speaking.has(onBehalfOf)))
  const others = [...meeting.sources, ...meeting.participations.flatMap(({ sources }) => sources)]
  return {
    id: meeting.id,
    start: meeting.start,
    participants: new Set(meeting.participations.map(({ actor }) => actor)).size,
    statements: statements.length,
    facts: facts.length,
    silent: [...new Set(silent.map(({ actor }) => actor))],
    ...sourcesOf(reports, others, lookup),
  }
}

function sourcesOf(reports: readonly Report[], further: readonly string[], lookup: KnowledgeLookup): Sources {
  const ids = new Set<string>([...reports.map(({ article }) => article), ...further])
  const articles = [...ids].map((id) => lookup.articles.get(id)).filter((article) => article !== undefined)
  const outlets = new Set(articles.map(({ outlet }) => outlet))
  const countries = new Set([...outlets].map((outlet) => lookup.outlets.get(outlet)?.country).filter((country) => country !== undefined))
  return {
    articles: articles.length,
    outlets: outlets.size,
    origins: countOrigins(reports),
    countries: [...countries].sort(),
    languages: [...new Set(articles.map(({ language }) => language))].sort(),
  }
}

function tally(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}
