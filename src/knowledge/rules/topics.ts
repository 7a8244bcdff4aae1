// A tree of topics without cycles, and a meaning for each side that is taken.
import type { Finding, Rule } from './finding.ts'

export const checkTopics: Rule = ({ set, lookup }) => {
  const findings: Finding[] = []
  const find = (record: string, path: Finding['path'], message: string, mend: string) =>
    findings.push({ record, path, rule: 'topics', message, mend })
  for (const topic of set.topics) {
    const seen = new Set<string>()
    for (let at: string | undefined = topic.parent; at !== undefined && !seen.has(at); at = lookup.topics.get(at)?.parent) {
      if (at === topic.id) find(topic.id, ['parent'], `"${topic.id}" is among its own ancestors`, 'give one of them another parent')
      seen.add(at)
    }
  }
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
