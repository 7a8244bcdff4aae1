// Several knowledge sets searched as one: packs in the reader's order of precedence. Where two hold one id, the first one's
// record stands; ids that lead from one pack into another work.
import type { KnowledgeSet } from '../model/knowledge-set.ts'
import { topicsInOrder } from './topic-tree.ts'

/** The first set gives the manifest and with it the record's end: another pack's later end must not vouch for its posts. */
export function mergeKnowledge(first: KnowledgeSet, ...others: readonly KnowledgeSet[]): KnowledgeSet {
  const sets = [first, ...others]
  const { manifest } = first
  const branches = [...new Set(sets.flatMap((set) => set.manifest.branches ?? []))]
  return {
    manifest: {
      ...manifest,
      languages: [...new Set(sets.flatMap((set) => set.manifest.languages))],
      ...(branches.length > 0 && { branches }),
    },
    entities: firstById(sets.map((set) => set.entities)),
    topics: topicsInOrder(firstById(sets.map((set) => set.topics)), branches),
    outlets: firstById(sets.map((set) => set.outlets)),
    articles: firstById(sets.map((set) => set.articles)),
    statements: firstById(sets.map((set) => set.statements)),
    facts: firstById(sets.map((set) => set.facts)),
  }
}

function firstById<T extends { id: string }>(lists: readonly (readonly T[])[]): T[] {
  const records = new Map<string, T>()
  for (const list of lists) for (const record of list) if (!records.has(record.id)) records.set(record.id, record)
  return [...records.values()]
}
