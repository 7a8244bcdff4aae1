// The people of a page who may be told by each other: so many surnames of so many states that no team, family or stable has them all.
// Gets the page's reading with its evidence; says nothing of one mention. How surely a page tells of governments is standing.ts' to say.
import type { EntityId } from '../../model/ids.ts'
import { NAME_KINDS } from '../../model/name.ts'
import { IN_OFFICE, idsNamed, namesakes, peopleNamed } from '../evidence-marks.ts'
import type { Gazetteer } from '../gazetteer.ts'
import type { PageReading } from '../page-reading.ts'
import { IN_A_ROW } from './capital-row.ts'
import { houseInSentence, houseOfSpeaker } from './house.ts'
import { isAmongPolitics } from './told-politics.ts'

/** People of ours who are on the page beyond doubt. */
export function peopleOf({ evidence }: PageReading): ReadonlySet<string> {
  const { otherBearers } = evidence
  const ids = idsNamed(evidence)
  if (ids !== idsRead || otherBearers !== bearersRead) {
    const people = new Set(peopleNamed(evidence))
    for (const mark of otherBearers) if (mark.endsWith(IN_OFFICE)) people.add(mark.slice(0, -IN_OFFICE.length))
    peopleRead = people
    idsRead = ids
    bearersRead = otherBearers
  }
  return peopleRead
}
// Read once of the same ids and bearers: neither list is ever changed in place.
let idsRead: readonly string[] = []
let bearersRead: readonly string[] = []
let peopleRead: ReadonlySet<string> = new Set()

/**
 * Are so many surnames of ours on this page, of so many states, told of in the words of politics, that no team, family or stable has them
 * all? Stories of a weary reporter name nobody in full. Those whom others bear here must be few beside them.
 */
export function isCastOfStates(page: PageReading): boolean {
  const { evidence, gazetteer } = page
  if (evidence.surnames.length < CAST) return false
  let is = castsRead.get(evidence.surnames)
  if (is === undefined) {
    const cast = [...new Set([...evidence.surnames, ...peopleOf(page)])].map((id) => gazetteer.entityNumber(id as EntityId))
    const states = new Set(cast.flatMap((person) => gazetteer.postsOf(person).slice(0, 1)).map((post) => post.other))
    const bearers = namesakes(evidence).length
    is =
      cast.length > CAST &&
      states.size >= STATES_OF_CAST &&
      bearers * CAST_PER_BEARER <= cast.length &&
      hasHouseOf(page, cast) &&
      (hasRowOfLeaders(page) || toldInPolitics(page, new Set(cast)) * CAST_PER_TOLD >= cast.length)
    castsRead.set(evidence.surnames, is)
  }
  return is
}
const castsRead = new WeakMap<readonly string[], boolean>()
/** So many people of the record are named together by the news of what they do. */
export const CAST = 4
/** A club's players are mostly of one state, and a guest of another. */
const STATES_OF_CAST = 3
/** Others of their surnames are one in three at most. */
const CAST_PER_BEARER = 3
/** So many of them that are told of in politics are no pun: one in four. */
const CAST_PER_TOLD = 4

/**
 * "Macron, Merz, Starmer, Meloni i Stubb": so many in one row, of so many states, who were at one meeting? Teams have others between them.
 */
function hasRowOfLeaders({ gazetteer, readings }: PageReading): boolean {
  return readings.some(({ names, block }) => {
    let row: number[] = []
    let end = -1
    for (const one of names) {
      if (one.nameKind !== FAMILY) continue
      if (end < 0 || !IN_A_ROW.test(block.text.slice(end, one.start))) row = []
      row.push(one.target)
      end = one.end
      if (row.length >= CAST && metTogether(gazetteer, row)) return true
    }
    return false
  })
}
const FAMILY = NAME_KINDS.indexOf('family')

function metTogether(gazetteer: Gazetteer, people: readonly number[]): boolean {
  const states = new Set(people.flatMap((person) => gazetteer.postsOf(person).slice(0, 1)).map((post) => post.other))
  const [first = -1, ...others] = people
  return (
    states.size >= STATES_OF_CAST &&
    gazetteer
      .groupsOf(first)
      .some((group) => gazetteer.kindOf(group) === 'meeting' && others.every((one) => gazetteer.groupsOf(one).includes(group)))
  )
}

/** Is a house or a body named in which one of these sits, by a post of the state whose house it is or of the body? */
function hasHouseOf({ evidence, gazetteer }: PageReading, cast: readonly number[]): boolean {
  const posts = new Set(cast.flatMap((person) => gazetteer.postsOf(person).map((post) => post.other)))
  return idsNamed(evidence).some((id) => {
    if (id.startsWith('organisation/')) return posts.has(gazetteer.entityNumber(id as EntityId))
    return id.startsWith('office/') && posts.has((gazetteer.entityOf[gazetteer.entityNumber(id as EntityId)] as number) - 1)
  })
}

/** How many of these are named in a sentence of politics. */
function toldInPolitics(page: PageReading, people: ReadonlySet<number>): number {
  const told = new Set<number>()
  for (const reading of page.readings)
    for (const one of reading.names)
      if (
        people.has(one.target) &&
        !told.has(one.target) &&
        (isAmongPolitics(reading, one) ||
          houseInSentence(page, reading, one, one.target) !== null ||
          houseOfSpeaker(page, reading, one, one.target) !== null)
      )
        told.add(one.target)
  return told.size
}
