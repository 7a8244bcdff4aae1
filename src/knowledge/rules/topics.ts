// A meaning for each side of a topic that is taken; that topics are a tree is in cycles.ts.
import type { Finding, Rule } from './finding.ts'

export const checkTopics: Rule = ({ set, lookup }) => {
  const findings: Finding[] = []
  const find = (record: string, path: Finding['path'], message: string, mend: string) =>
    findings.push({ record, path, rule: 'topics', message, mend })
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
