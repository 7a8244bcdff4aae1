// A tree of topics without cycles, with at most seven top branches, each named in the manifest's order of branches if there is one, and a meaning for each side that is taken.
import type { Finding, Rule } from './finding.ts'

/** One colour for each top branch: readers tell no more than seven apart (design.md §1.6). */
const MOST_BRANCHES = 7

export const checkTopics: Rule = ({ set, lookup }) => {
  const findings: Finding[] = []
  const find = (record: string, path: Finding['path'], message: string, mend: string) =>
    findings.push({ record, path, rule: 'topics', message, mend })
  const branches = set.topics.filter(({ parent }) => parent === undefined)
  for (const { id } of branches.slice(MOST_BRANCHES)) {
    find(id, ['id'], `"${id}" is a top branch too many: ${branches.length}, at most ${MOST_BRANCHES}`, 'give it a parent')
  }
  const listed = set.manifest.branches
  for (const [index, id] of (listed ?? []).entries()) {
    if (branches.some((branch) => branch.id === id)) continue
    find('manifest', ['branches', index], `"${id}" is no top branch`, 'take it out of "branches"')
  }
  for (const { id } of branches) {
    if (listed === undefined || listed.includes(id)) continue
    find('manifest', ['branches'], `the top branch "${id}" has no place in "branches"`, 'add it where readers should see it')
  }
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
