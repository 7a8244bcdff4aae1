// One holder at a time for posts that only one person holds: "the French president" has to mean one person on any day.
import type { Membership, Person, PostKey } from '../../model/entity.ts'
import { dayRange } from '../../model/fuzzy-date.ts'
import type { Finding, Rule } from './finding.ts'

/** Posts of which a state or body has one. Vice-presidents, envoys, ambassadors and spokespeople may be several. */
const SINGLE: ReadonlySet<PostKey> = new Set([
  'president',
  'prime-minister',
  'chancellor',
  'monarch',
  'secretary-general',
  'commission-president',
  'council-president',
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'interior-minister',
  'supreme-commander',
  'pope',
])

interface Holding {
  person: Person
  index: number
  post: Membership
}

export const checkPosts: Rule = ({ set }) => {
  const holdings = new Map<string, Holding[]>()
  for (const person of set.entities) {
    if (person.kind !== 'person' || person.superseded !== undefined) continue
    for (const [index, post] of person.posts.entries()) {
      if (!SINGLE.has(post.post)) continue
      const key = `${post.post} ${post.of}`
      holdings.set(key, [...(holdings.get(key) ?? []), { person, index, post }])
    }
  }
  return [...holdings.values()].flatMap((held) => held.flatMap((holding, at) => clash(holding, held.slice(0, at)) ?? []))
}

function clash({ person, index, post }: Holding, earlier: readonly Holding[]): Finding | null {
  const other = earlier.find((candidate) => candidate.person.id !== person.id && surelyOverlap(candidate.post, post))
  if (other === undefined) return null
  const message = `${other.person.id} is ${post.post} of ${post.of} at the same time`
  return { record: person.id, path: ['posts', index], rule: 'one holder', message, mend: 'correct "from" and "until" of the two' }
}

/** By more than the day on which one hands over to the other, whatever day a vague date means. */
function surelyOverlap(a: Membership, b: Membership): boolean {
  const starts = Math.max(...[a, b].map(({ from }) => (from === undefined ? Number.NEGATIVE_INFINITY : dayRange(from)[1])))
  const ends = Math.min(...[a, b].map(({ until }) => (until === undefined ? Number.POSITIVE_INFINITY : dayRange(until)[0])))
  return starts < ends
}
