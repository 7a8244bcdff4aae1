// Roles that nobody of a record of politics has, beside a name: "coach Merz", "Pedro Sánchez, the baker". They make it somebody else's.
import { wordAfter, wordBefore } from './neighbours.ts'
import type { BlockReading, Match } from './read-block.ts'
import { wordSet } from './word-sets.ts'

/** The role right before a name, or after it and a comma (with an article or without); null where there is none. */
export function otherRoleBeside(reading: BlockReading, match: Match): string | null {
  const { text } = reading.block
  const { otherRoles, definite, indefinite } = reading.rules
  const before = wordBefore(text, match.start)
  if (before?.joint === 'space' && otherRoles.test(before.folded)) return before.text
  if (!/^\s?,\s/.test(text.slice(match.end, match.end + 3))) return null
  const first = wordAfter(text, match.end)
  const isArticle = first !== null && (wordSet(definite).has(first.folded) || wordSet(indefinite).has(first.folded))
  const role = isArticle ? wordAfter(text, first.end) : first
  // "Macron, der Trainer Kloppenburg lobte": a capital after the role is whose role it is.
  return role && otherRoles.test(role.folded) && !wordAfter(text, role.end)?.capital ? role.text : null
}
