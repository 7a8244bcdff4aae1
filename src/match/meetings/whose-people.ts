// Whose people met: "EU leaders", "a meeting of European ministers" are none of a table at which nobody of the Union sat. Gets a phrase and a
// meeting of the record; tells whether those who took part belong to the body, or to Europe, of which the phrase speaks.
import type { EntityId } from '../../model/ids.ts'
import type { Gazetteer, WorldMeeting } from '../gazetteer.ts'
import { EUROPEAN } from '../languages/european-words.ts'
import { THEME } from '../languages/meeting-themes.ts'
import { wordAfter, wordBefore } from '../neighbours.ts'
import { KIND, PATTERN_CLASS, USE } from '../pattern.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import { anyOf, fitsWord } from '../word-sets.ts'
import type { MeetingCandidate } from './fitting-meetings.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { isBody } from './phrase-walk.ts'

/** Did somebody take part who belongs to each body that the phrase names, and a European where it says so? */
export function areTheirPeople(reference: MeetingReference, meeting: WorldMeeting, gazetteer: Gazetteer): boolean {
  const { owners, bodies, actors, levels, isCall } = reference
  const isAbsent = (one: number) =>
    isBody(gazetteer.kindOf(one)) &&
    !meeting.bodies.includes(one) &&
    !groupsAt(meeting, gazetteer).has(one) &&
    !((levels.length > 0 || (isCall && meeting.online)) && meeting.bodies.length === 0 && isOfUnknownMembers(one, gazetteer))
  if (bodies.some(isAbsent) || owners.some(isAbsent) || actors.some(isAbsent)) return false
  if (!reference.european) return true
  const groups = groupsAt(meeting, gazetteer)
  return meeting.bodies.length > 0 || gazetteer.world().europeans.some((one) => groups.has(one))
}

/** Of candidates, those that are of each of these bodies; "the October European Council" is none that the record calls informal, where it has another. */
export function ofBodies(
  candidates: readonly MeetingCandidate[],
  owners: readonly number[],
  { themes }: MeetingReference,
  gazetteer: Gazetteer,
): MeetingCandidate[] {
  const owned = candidates.filter(({ meeting }) => owners.every((one) => meeting.bodies.includes(one)))
  // "The EU summit" is any at which they sat.
  if ((themes & THEME.INFORMAL) !== 0 || owners.every((one) => gazetteer.kindOf(one) === 'bloc')) return owned
  const formal = owned.filter(({ meeting }) => (meeting.themes & THEME.INFORMAL) === 0)
  return formal.length > 0 ? formal : owned
}

/** Does the phrase name the body whose meeting it is ("the EU summit"), or whose people met ("EU leaders' meeting")? */
export function isOfItsBody({ bodies, levels, actors }: MeetingReference, meeting: WorldMeeting): boolean {
  return bodies.length > 0 || (levels.length > 0 && actors.some((one) => meeting.bodies.includes(one)))
}

/** Is it a meeting of all the bodies whose the phrase says it is? Not where it names none. */
export function isOfBodiesTold({ owners, bodies }: MeetingReference, meeting: WorldMeeting): boolean {
  return owners.length + bodies.length > 0 && [...owners, ...bodies].every((one) => meeting.bodies.includes(one))
}

/** "European leaders", "un sommet européen": said of those who met, or of the meeting itself. */
export function saysEuropean({ reading, start, end }: Pick<MeetingReference, 'reading' | 'start' | 'end'>): boolean {
  const { text } = reading.block
  return reading.lexicon.some(
    (one) =>
      (one.class === PATTERN_CLASS.LEVEL || one.class === PATTERN_CLASS.MEETING_NOUN) &&
      one.start >= start &&
      one.end <= end &&
      [wordBefore(text, one.start), wordAfter(text, one.end)].some((word) => word?.joint === 'space' && fitsWord(A_EUROPEAN, word.folded)),
  )
}
const A_EUROPEAN = anyOf(EUROPEAN)

/** Everybody who took part, the states and bodies that they have held posts of, and the blocs that all these belong to: of the record, so read once. */
function groupsAt(meeting: WorldMeeting, gazetteer: Gazetteer): ReadonlySet<number> {
  let groups = GROUPS.get(meeting)
  if (!groups) {
    const sides = [...meeting.actors, ...meeting.actors.flatMap((actor) => gazetteer.postsOf(actor).map(({ other }) => other))]
    groups = new Set([...sides, ...sides.flatMap((side) => gazetteer.groupsOf(side))])
    GROUPS.set(meeting, groups)
  }
  return groups
}
const GROUPS = new WeakMap<WorldMeeting, ReadonlySet<number>>()

/** Is a bloc one of few members, all of whom come where it does? */
export function isOfFew(bloc: number, gazetteer: Gazetteer): boolean {
  return (sizesOf(gazetteer).get(bloc) ?? Number.POSITIVE_INFINITY) <= FEW
}
/** Entities: the four of a group of four, and the group. */
const FEW = 5

/** A coalition of which the record does not say who belongs to it: whose generals met may be theirs. */
function isOfUnknownMembers(bloc: number, gazetteer: Gazetteer): boolean {
  return gazetteer.kindOf(bloc) === 'bloc' && (sizesOf(gazetteer).get(bloc) ?? 0) <= 1
}

/** How many entities of the record belong to each: its members, whoever holds a post of it, and itself. */
function sizesOf(gazetteer: Gazetteer): ReadonlyMap<number, number> {
  let sizes = SIZES.get(gazetteer)
  if (!sizes) {
    const all = new Map<number, number>()
    for (let entity = 0; entity < gazetteer.entityOf.length; entity++)
      for (const group of gazetteer.groupsOf(entity)) all.set(group, (all.get(group) ?? 0) + 1)
    sizes = all
    SIZES.set(gazetteer, sizes)
  }
  return sizes
}
const SIZES = new WeakMap<Gazetteer, ReadonlyMap<number, number>>()

/** "The coalition's talks": is a body's only by a word that others are called by too, on a page that never means ours by it (`isMarked`)? */
export function isOfANamesake(reference: MeetingReference, gazetteer: Gazetteer, isMarked: (id: EntityId) => boolean): boolean {
  const { owners, bodies, reading, start, end } = reference
  // Asked of every phrase, so that the days of its sentence are not read before it is known to matter.
  if (owners.length + bodies.length === 0) return false
  const isTold = reference.placesAndDays + reference.spokenDays.length > 0
  return reading.names.some(
    ({ nameKind, use, target, start: from, end: to }) =>
      nameKind === KIND.SHORT &&
      use === USE.SUPPORTED &&
      from >= start &&
      to <= end &&
      (owners.includes(target) || bodies.includes(target)) &&
      (isTold ? COALITION : COMMON).test(reading.block.text.slice(from, to)) &&
      !isMarked(gazetteer.entityName(target)),
  )
}
/** One word, no name by its letters. A coalition may be anybody's; those who are willing are told by a place or a day. */
const COMMON = /^\p{Ll}\S*$/u
const COALITION = /^(?:[ck]oal|коал)\p{Ll}*$/u

/** "Merz and Macron came to London for a meeting with Zelensky": did three and more of its sentence, all who are named, sit there at the sentence's place? */
export function areAllThere(
  { reading, start, end, sentencePlaces }: MeetingReference,
  meeting: WorldMeeting,
  gazetteer: Gazetteer,
): boolean {
  if (!sentencePlaces.some((one) => meeting.places.includes(one))) return false
  const sentence = sentenceRound(reading, { start, end })
  const named = reading.names.filter(
    (one) => one.start >= sentence.start && one.end <= sentence.end && gazetteer.kindOf(one.target) === 'person',
  )
  const there = new Set(named.map(({ target }) => target).filter((one) => meeting.actors.includes(one)))
  return there.size >= A_TABLE && named.every(({ target, nameKind }) => there.has(target) || nameKind !== KIND.FULL)
}
const A_TABLE = 3
