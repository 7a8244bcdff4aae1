// A tree of topics without cycles, and a meaning for each side that is taken.
import type { Topic } from '../../model/statement.ts'
import type { Finding, Rule } from './finding.ts'

export const checkTopics: Rule = ({ set, lookup }) => {
  const findings: Finding[] = []
  const find = (record: string, path: Finding['path'], message: string, mend: string) =>
    findings.push({ record, path, rule: 'topics', message, mend })
  for (const id of inCycles(lookup.topics)) find(id, ['parent'], `"${id}" is among its own ancestors`, 'give one of them another parent')
  const unsaid = new Set<string>()
  for (const { topic: id, stance } of set.statements) {
    if (stance !== 'favour' && stance !== 'against') continue
    const topic = lookup.topics.get(id)
    const key = `${id} ${stance}`
    if (topic === undefined || topic.stances[stance] !== undefined || unsaid.has(key)) continue
    unsaid.add(key)
    find(id, ['stances'], `statements take "${stance}", but "stances" does not say what it means here`, `add "${stance}" to "stances"`)
  }
  return findings
}

/** Topics that are their own ancestors, in their order. Each is climbed through once, however long the chain. */
function inCycles(topics: ReadonlyMap<string, Topic>): string[] {
  const climbOf = new Map<string, string>()
  const found = new Set<string>()
  for (const start of topics.keys()) {
    let at: string | undefined = start
    while (at !== undefined && !climbOf.has(at)) {
      climbOf.set(at, start)
      at = topics.get(at)?.parent
    }
    // Met again in its own climb: from here on it goes round.
    while (at !== undefined && climbOf.get(at) === start && !found.has(at)) {
      found.add(at)
      at = topics.get(at)?.parent
    }
  }
  return [...topics.keys()].filter((id) => found.has(id))
}
