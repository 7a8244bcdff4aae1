// A paragraph that tells by itself of those who met: an item of a morning letter stands among sport, markets and a cantata, and is one of politics
// all the same. Gets the page and a block's reading; gives those of ours in it who vouch for one of them. What the rest of the page is worth,
// standing.ts and company.ts tell.
import type { EntityId } from '../../model/ids.ts'
import type { PageReading } from '../page-reading.ts'
import { KIND, PATTERN_CLASS, USE } from '../pattern.ts'
import type { BlockReading } from '../read-block.ts'

/** The people of ours whom a block names, but those whose names others bear on the page; null where its words do not tell of our matters. */
function peopleTold({ gazetteer, evidence }: PageReading, { names, cues, meetingNames }: BlockReading): number[] | null {
  if (names.length < ROUND) return null
  const people = new Set<number>()
  let told = cues.length + meetingNames.length > 0
  for (const { target, use, nameKind, class: sort } of names) {
    if (sort !== PATTERN_CLASS.NAME) continue
    const kind = gazetteer.kindOf(target)
    if (use === USE.ALONE && (kind === 'bloc' || kind === 'person')) told = true
    if (kind === 'person' && (use === USE.ALONE || nameKind === KIND.FAMILY)) people.add(target)
  }
  if (!told || people.size < ROUND) return null
  return [...people].filter((one) => !evidence.otherBearers.includes(gazetteer.entityName(one)))
}

/**
 * Of those whom a block names beside a person, the ones who were at one meeting with him, where they are enough for him to be no player and no
 * neighbour: two others, of two states with his, and a bloc, a full name or a topic's word beside. Null otherwise.
 */
export function roundBeside(page: PageReading, reading: BlockReading, person: number): EntityId[] | null {
  const people = peopleTold(page, reading)
  if (people === null) return null
  const { gazetteer } = page
  const stateOf = (one: number) => gazetteer.postsOf(one)[0]?.other
  for (const group of gazetteer.groupsOf(person)) {
    if (gazetteer.kindOf(group) !== 'meeting') continue
    const others = people.filter((one) => one !== person && gazetteer.groupsOf(one).includes(group))
    if (others.length < ROUND - 1 || new Set([person, ...others].map(stateOf)).size < STATES) continue
    return others.slice(0, MOST_TOLD).map((one) => gazetteer.entityName(one))
  }
  return null
}
/** Three who met are no chance; two may share a pitch. */
const ROUND = 3
/** A team has them of one. */
const STATES = 2
/** Names that a card has room for. */
const MOST_TOLD = 3

/** Does a block name such a round? Then its houses are those in which they sit. */
export function isRoundOfOurs(page: PageReading, reading: BlockReading): boolean {
  return peopleTold(page, reading)?.some((one) => roundBeside(page, reading, one) !== null) === true
}
