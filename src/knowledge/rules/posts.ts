// One holder at a time for posts that only one person holds: "the French president" has to mean one person on any day.
import type { Membership, Person, PostKey } from '../../model/entity.ts'
import { dayRange } from '../../model/fuzzy-date.ts'
import type { Finding, Rule } from './finding.ts'
import { type DaySpan, overlaps } from './overlaps.ts'

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

interface Holding extends DaySpan {
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
      const held = holdings.get(key) ?? []
      held.push({ person, index, post, ...surely(post) })
      holdings.set(key, held)
    }
  }
  return [...holdings.values()].flatMap((held) => overlaps(held, (a, b) => a.person.id !== b.person.id).map(clash))
}

function clash([other, { person, index, post }]: [Holding, Holding]): Finding {
  const message = `${other.person.id} is ${post.post} of ${post.of} at the same time`
  return { record: person.id, path: ['posts', index], rule: 'one holder', message, mend: 'correct "from" and "until" of the two' }
}

/** The days on which it is surely held, whatever day a vague date means; without the last, on which one hands over to the other. */
function surely({ from, until }: Membership): DaySpan {
  return {
    from: from === undefined ? Number.NEGATIVE_INFINITY : dayRange(from)[1],
    until: until === undefined ? Number.POSITIVE_INFINITY : dayRange(until)[0] - 1,
  }
}
