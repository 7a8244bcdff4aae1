// The scene in which a phrase stands: where its sentence and the one before it are set, on which level, with whom. Gets a phrase and the meetings
// that fit it; gives those that fit the scene clearly better than the others, or all. It chooses only, and contradicts none.
import { MEETING_LEVELS } from '../../model/entity.ts'
import type { Span } from '../../model/page.ts'
import type { Gazetteer, WorldMeeting } from '../gazetteer.ts'
import { wordBefore } from '../neighbours.ts'
import { KIND, PATTERN_CLASS } from '../pattern.ts'
import { plainBefore } from '../plain-text.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import { wordTest } from '../word-sets.ts'
import type { Antecedents } from './antecedents.ts'
import type { MeetingCandidate } from './fitting-meetings.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { peopleOf } from './on-the-spot.ts'
import { isBody } from './phrase-walk.ts'
import { represents } from './who-met.ts'

/** What stretches of text beside a phrase tell. */
interface Scene {
  places: readonly number[]
  levels: ReadonlySet<string>
  bodies: readonly number[]
  people: readonly number[]
}

/** Those of the candidates that agree with the scene clearly more than the others. `before`: what the page has told of so far. */
export function ofTheScene(
  candidates: readonly MeetingCandidate[],
  reference: MeetingReference,
  gazetteer: Gazetteer,
  before: Antecedents,
): readonly MeetingCandidate[] {
  if (candidates.length < 2) return candidates
  const scenes = scenesOf(reference, gazetteer)
  const told = before.ofThisSceneSoFar(reference)
  const { sentencePlaces } = reference
  const isThere = ({ places }: WorldMeeting) => sentencePlaces.some((place) => places.includes(place))
  // "In London it went worse: the April meeting …": at another place than what was just told of.
  const isJustTold = (meeting: WorldMeeting) => told.has(meeting.id) && (sentencePlaces.length === 0 || isThere(meeting))
  const points = candidates.map(({ meeting }) =>
    scenes.reduce(
      (sum, scene) => sum + agreement(meeting, scene, gazetteer),
      (isJustTold(meeting) ? JUST_TOLD : 0) + Number(isThere(meeting)),
    ),
  )
  const most = Math.max(...points)
  const [best] = candidates.filter((_, index) => points[index] === most)
  const isMuchNearer = (one: MeetingCandidate) => best !== undefined && best.distance - one.distance > MUCH_NEARER
  return candidates.filter((one, index) => most - (points[index] as number) < CLEARLY || isMuchNearer(one))
}
/** Days by which a meeting must be nearer to the article to stand against the scene. */
const MUCH_NEARER = 20
/** Points by which a meeting must agree better with the scene. */
const CLEARLY = 2
/** Points: a place, a level or a body alone is enough, of people two have to be there; what was just told of outweighs one of these. */
const JUST_TOLD = 3
const AT_THE_PLACE = 2
const OF_THE_LEVEL = 2
const OF_THE_BODY = 2
const MOST_PEOPLE = 3

/** Is the scene set at a place of the meeting? */
export function isSetThere(reference: MeetingReference, { meeting }: MeetingCandidate, gazetteer: Gazetteer): boolean {
  return scenesOf(reference, gazetteer).some((scene) => scene.places.some((place) => meeting.places.includes(place)))
}

/** "The meeting on 3 September, when he will be in Washington": told by its day alone, in a sentence that names places, and none of theirs. */
export function isOfADayElsewhere(
  { levels, bodies, owners, actors, hosts, subjects, places, placeEntities, sentencePlaces }: MeetingReference,
  candidates: readonly MeetingCandidate[],
): boolean {
  if (levels.length + bodies.length + owners.length + actors.length + hosts.length + subjects.length > 0) return false
  if (places.length + placeEntities.length > 0 || sentencePlaces.length === 0) return false
  return !candidates.some(({ meeting }) => sentencePlaces.some((one) => meeting.places.includes(one)))
}

function agreement({ places, level, bodies, actors }: WorldMeeting, scene: Scene, gazetteer: Gazetteer): number {
  const there = scene.places.some((place) => places.includes(place)) ? AT_THE_PLACE : 0
  const theirs = scene.bodies.some((body) => bodies.includes(body)) ? OF_THE_BODY : 0
  const company = scene.people.filter((one) => actors.some((actor) => actor === one || represents(one, actor, gazetteer))).length
  return there + theirs + (scene.levels.has(level) ? OF_THE_LEVEL : 0) + Math.min(company, MOST_PEOPLE)
}

/** The phrase's own sentence and, where that tells neither day nor place, the one before it. */
function scenesOf(reference: MeetingReference, gazetteer: Gazetteer): Scene[] {
  const { reading } = reference
  const own = sentenceRound(reading, reference)
  const first = sceneOf(own, reference, gazetteer)
  const isDated = reference.days.some((one) => one.precise) || reference.spokenDays.length > 0
  if (own.start === 0 || first.places.length > 0 || isDated) return [first]
  return [first, sceneOf(sentenceRound(reading, { start: own.start - 1, end: own.start - 1 }), reference, gazetteer)]
}

/** What a sentence tells outside the meetings' phrases. */
function sceneOf({ start, end }: Span, reference: MeetingReference, gazetteer: Gazetteer): Scene {
  const { reading, around } = reference
  const isOutside = (one: Span) =>
    one.start >= start && one.end <= end && (one.end <= reference.start || one.start >= reference.end) && !around?.isOfAnother(one)
  const lexicon = reading.lexicon.filter(isOutside)
  const people = peopleOf(reading, { start, end }, gazetteer, isOutside)
  return {
    places: lexicon.filter((one) => isWhere(reading, one)).map((one) => one.target),
    levels: new Set(lexicon.filter((one) => one.class === PATTERN_CLASS.LEVEL).map((one) => MEETING_LEVELS[one.target] as string)),
    bodies: reading.names.filter((one) => isBody(gazetteer.kindOf(one.target)) && isOutside(one)).map((one) => one.target),
    people,
  }
}

/** A place, but no capital without a preposition, which is a government. "Speaking in Brussels", "he said in Paris" need not be where they met. */
function isWhere(reading: BlockReading, { class: kind, start }: Match): boolean {
  if (kind !== PATTERN_CLASS.PLACE || isWhereSpoken(reading, start)) return false
  return !reading.names.some((one) => one.start === start && one.nameKind === KIND.METONYM) || !isBare(reading, start)
}

/** Does no small word lead to it ("Washington had just struck"), or one that makes it a government ("guarantees for Kyiv")? */
function isBare({ block, rules }: BlockReading, start: number): boolean {
  const word = wordBefore(block.text, start)
  if (word?.joint !== 'space') return true
  // As printed: "że" is no "ze", which folded it would be.
  const printed = word.text.toLowerCase()
  return !rules.locative.includes(printed) && (FOR.test(word.folded) || !rules.links.includes(printed))
}
const FOR = wordTest(/^(?:for|pour|fur|para|per|dla|для)$/)

function isWhereSpoken({ block }: BlockReading, start: number): boolean {
  return SPOKEN.test(plainBefore(block.text, start, SPOKEN_REACH))
}
const SPOKEN =
  /(?<!\p{L})(?:speaking|spoke|said|sagte|sprach|erklärte|parlant|dit|déclaré|dijo|declaró|habló|detto|dichiarato|parlando|powiedział\p{L}*|mówił\p{L}*|сказа\p{L}+|заяви\p{L}+|говори\p{L}+)\s(?:\p{L}+\s){0,3}$/iu
/** Units of the longest such words. */
const SPOKEN_REACH = 40
