// What the toolbar popup is told of a frame: which entities it names and how often, and why nothing is marked where nothing is.
import type { PageFacts } from '../model/page.ts'
import type { PageState, PageSummary, SummaryEntity, Unread } from '../protocol/panel-requests.ts'
import type { NamedMark } from './name-marks.ts'
import type { PageRecord } from './page-record.ts'

export type SummaryParts = {
  state: PageState
  facts: PageFacts
  marks: readonly NamedMark[]
  painted: ReadonlySet<NamedMark>
  record: PageRecord
  /** null: all was read. */
  incomplete: Unread | null
}

function countEntities({ marks, painted, record }: SummaryParts): SummaryEntity[] {
  const counted = new Map<string, SummaryEntity>()
  const known = record.entities()
  for (const mark of marks) {
    const id = mark.mention.entity
    if (id === null) continue
    const entry = counted.get(id) ?? { id, count: 0, painted: 0, salience: known[id]?.salience ?? 0, topics: known[id]?.topics ?? [] }
    counted.set(id, { ...entry, count: entry.count + 1, painted: entry.painted + (painted.has(mark) ? 1 : 0) })
  }
  return [...counted.values()].sort((a, b) => b.salience - a.salience || b.count - a.count)
}

/** Candidate lists of the references that could not be told apart, each list once. */
function undecided(marks: readonly NamedMark[]): string[][] {
  const lists = marks.filter(({ mention }) => mention.entity === null)
  return [...new Map(lists.map(({ key, entities }) => [key, [...entities]])).values()]
}

export function summarise(parts: SummaryParts): PageSummary {
  const { state, facts, marks, record, incomplete } = parts
  return {
    state,
    facts: facts.published === null ? { ...facts, ...record.published() } : facts,
    entities: countEntities(parts),
    topics: [...record.topics()],
    branches: { ...record.branches() },
    article: record.article(),
    undecided: undecided(marks),
    incomplete,
  }
}
