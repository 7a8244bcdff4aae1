// The top branches of one set's topics: at most seven, and each in the manifest's order of branches where there is one.
// A set's own matter: packs beside each other may have more branches together; their colours then come round again.
import type { Finding, Rule } from './finding.ts'

/** One colour for each top branch: readers tell no more than seven apart (src/ui/styles/palette.ts). */
const MOST_BRANCHES = 7

export const checkBranches: Rule = ({ set }) => {
  const findings: Finding[] = []
  const find = (record: string, path: Finding['path'], message: string, mend: string) =>
    findings.push({ record, path, rule: 'branches', message, mend })
  const branches = set.topics.filter(({ parent }) => parent === undefined)
  for (const { id } of branches.slice(MOST_BRANCHES)) {
    find(id, ['id'], `"${id}" is a top branch too many: ${branches.length}, at most ${MOST_BRANCHES}`, 'give it a parent')
  }
  const listed = set.manifest.branches
  if (listed === undefined) return findings
  for (const [index, id] of listed.entries()) {
    if (branches.some((branch) => branch.id === id)) continue
    find('manifest', ['branches', index], `"${id}" is no top branch`, 'take it out of "branches"')
  }
  for (const { id } of branches) {
    if (listed.includes(id)) continue
    find('manifest', ['branches'], `the top branch "${id}" has no place in "branches"`, 'add it where readers should see it')
  }
  return findings
}
