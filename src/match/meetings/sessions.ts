// Bodies whose own name is that of their meetings: "at the European Council", "Tuesday's contact group", "piątkowy Ramstein". Gets the phrase round
// such a name; says whether it means a session, or the body itself.
import { foldWord } from '../../text/fold.ts'
import type { Gazetteer, WorldMeeting } from '../gazetteer.ts'
import { ROUND_IT } from '../languages/held-words.ts'
import { wordBefore } from '../neighbours.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import { plain } from '../plain-text.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { wordSet, wordTest } from '../word-sets.ts'
import { ledToBy } from './lead-words.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { beforeQuotation } from './phrase-joints.ts'
import { GENITIVE, GROUP } from './phrase-links.ts'

/** Is a body that the noun names met with: does the phrase tell a day or a place, or is somebody at it? */
export function isSession(reference: MeetingReference, noun: Match, bodies: readonly Match[], gazetteer: Gazetteer): boolean {
  const { reading, days, places } = reference
  if (reference.session !== null) return true
  if (isNumbered(reading, noun)) return leadsToPlace(reading, noun) && !isOwner(reading, noun)
  // A council may be named and nothing more; a group acts, and is met with on a day that is said to be its own.
  if (isGroup(reading, noun)) return days.some(({ start }) => isOwnDay(reading, noun, start)) || isRound(reading, noun)
  // "The new Ramstein": there has been another.
  if (days.length + places.length > 0 || reference.newer) return true
  // "At Ramstein": the town whose name the group bears, where nouns have no cases that could tell.
  const isOfTown =
    bodies.some((one) => gazetteer.kindOf(one.target) === 'bloc') && !/[а-я]/iu.test(reading.block.text.slice(noun.start, noun.end))
  return isRound(reading, noun) || (!isOfTown && isAt(reading, noun))
}

/** "The G7": a group that is far more often told of as one that acts. */
function isNumbered({ block }: BlockReading, { start, end }: Match): boolean {
  return /^\p{L}-?\d{1,2}$/u.test(plain(block.text, start, end))
}

/** "The G7 in Kananaskis", "le G7 de Kananaskis": nothing but one small word between the group and a place of meetings. */
function leadsToPlace({ block, lexicon }: BlockReading, { end }: Match): boolean {
  const place = lexicon.find((one) => one.class === PATTERN_CLASS.PLACE && one.start >= end)
  return place !== undefined && /^\s\p{L}{1,2}\s$/u.test(plain(block.text, end, place.start))
}

/** "The countries of the G7", "страны G7": whose those are who were there. */
function isOwner(reading: BlockReading, noun: Match): boolean {
  const { rules, block } = reading
  if (rules.cases) return !isRound(reading, noun) && !isAt(reading, noun)
  let word = wordBefore(block.text, noun.start)
  if (word && wordSet(rules.definite).has(word.folded) && !OF.test(word.folded)) word = wordBefore(block.text, word.start)
  return word !== null && OF.test(word.folded)
}
/** Genitives with their articles; folded. */
const OF = wordTest(/^(?:d|de|degli|dei|del|dell|della|der|des|di|du|of)$/)

/** "The G7 in Kananaskis": has the record one meeting of the body at the phrase's place? Then no day need tell which. */
export function isOnlyOneThere({ bodies, places }: MeetingReference, gazetteer: Gazetteer): boolean {
  const isThere = (one: WorldMeeting) =>
    bodies.every((body) => one.bodies.includes(body)) && places.some((place) => one.places.includes(place))
  return places.length > 0 && gazetteer.world().meetings.filter(isThere).length === 1
}

/** "The «Рамштайн» format", "the base at Ramstein": a name beside what it names, no session. */
export function isOnlyNamed(reading: BlockReading, noun: Match): boolean {
  const { text } = reading.block
  let word = wordBefore(text, beforeQuotation(text, noun.start))
  if (word !== null && wordSet(reading.rules.locative).has(word.folded)) word = wordBefore(text, word.start)
  return word?.joint === 'space' && (GROUP.test(word.folded) || BASE.test(word.folded))
}
/** What an army has in a town; in all languages, folded. */
const BASE = wordTest(/^(?:\p{L}*bas[eis]?|\p{L}*base[ns]?|baz\p{L}{1,3}|\p{L}*баз\p{L}{1,3}|\p{L}*stutzpunkt\p{L}*|airfield|flugplatz)$/u)

/** "Contact Group", "Kontaktgruppe": who meets, by the word itself. */
function isGroup({ block }: BlockReading, { start, end }: Match): boolean {
  return plain(block.text, start, end)
    .split(/\s/)
    .some((word) => IS_GROUP.test(foldWord(word, 0, word.length)))
}
const IS_GROUP = /^(?:group|groupe|\p{L}*gruppe|grupo|gruppo|grup[aąeęy]|grupie|груп[аиіуоюп]{1,3}|групп[аыеоую]{1,2})$/u

/** A day before the group's name is its own ("Tuesday's contact group"), as is one that a genitive joins ("il gruppo di contatto di venerdì"). */
function isOwnDay({ block }: BlockReading, noun: Match, day: number): boolean {
  if (day < noun.start) return true
  const between = plain(block.text, noun.end, day)
    .trim()
    .split(/[\s'’]/)
  return between.length <= 2 && between[0] !== '' && (GENITIVE.test(between[0] as string) || between[0] === 'vom')
}

/** Does a preposition of place stand before the noun, with an article or a word for the day between at most? */
function isAt(reading: BlockReading, noun: Match): boolean {
  const { rules, block } = reading
  let word = wordBefore(block.text, beforeQuotation(block.text, noun.start))
  for (let hops = 0; hops < 3 && word && (word.joint === 'space' || word.joint === 'apostrophe'); hops++) {
    if (wordSet(rules.locative).has(word.folded)) return true
    word = wordBefore(block.text, word.start)
  }
  return false
}

/** "After the European Council", "en marge du Conseil européen": what has a time is no body, unless it is only whose something is. */
function isRound(reading: BlockReading, { start, end }: Match): boolean {
  return isLedToAsRound({ reading, start }) && !/^['’]s/u.test(reading.block.text.slice(end, end + 2))
}
const isLedToAsRound = ledToBy(ROUND_IT, 2)
