// What the toolbar popup is told of a frame: which entities it names and how often, and why nothing is marked where nothing is.
import type { PageFacts } from '../model/page.ts'
import type { PageState, PageSummary, SummaryEntity } from '../protocol/panel-requests.ts'
import type { ChosenMark } from './choose-marks.ts'
import type { PageRecord } from './page-record.ts'

export type SummaryParts = {
  state: PageState
  facts: PageFacts
  marks: readonly ChosenMark[]
  record: PageRecord
  /** What could not be read, in a sentence; null: all was read. */
  incomplete: string | null
}

function countEntities(marks: readonly ChosenMark[], record: PageRecord): SummaryEntity[] {
  const counted = new Map<string, SummaryEntity>()
  const known = record.entities()
  for (const { mention, painted } of marks) {
    if (mention.entity === null) continue
    const id = mention.entity
    const entry = counted.get(id) ?? { id, count: 0, painted: 0, salience: known[id]?.salience ?? 0, topics: known[id]?.topics ?? [] }
    counted.set(id, { ...entry, count: entry.count + 1, painted: entry.painted + (painted ? 1 : 0) })
  }
  return [...counted.values()].sort((a, b) => b.salience - a.salience || b.count - a.count)
}

/** Candidate lists of the references that could not be told apart, each list once. */
function undecided(marks: readonly ChosenMark[]): string[][] {
  const lists = marks.filter(({ mention }) => mention.entity === null).map(({ entities }) => [...entities])
  return [...new Map(lists.map((list) => [list.join(' '), list])).values()]
}

export function summarise({ state, facts, marks, record, incomplete }: SummaryParts): PageSummary {
  const dated = facts.published === null ? { ...facts, ...record.published() } : facts
  return {
    state,
    facts: dated,
    entities: countEntities(marks, record),
    topics: [...record.topics()],
    branches: { ...record.branches() },
    article: record.article(),
    undecided: undecided(marks),
    incomplete,
  }
}
