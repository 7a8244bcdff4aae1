// Finds the phrases round a block's meeting nouns, and what each tells by its own words.
// How a phrase is walked is in phrase-left.ts and phrase-right.ts; which meeting it means, fitting-meetings.ts decides.
import { FOLD, foldWord, isCapitalAt } from '../../text/fold.ts'
import { contains } from '../../text/span.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { wordAfter, wordBefore } from '../neighbours.ts'
import { MEETING_NOUNS, type MeetingNoun, PATTERN_CLASS } from '../pattern.ts'
import { plain } from '../plain-text.ts'
import { isQuotedAlone } from '../quoted-alone.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import { wordTest } from '../word-sets.ts'
import { isAppeal } from './appeals.ts'
import { dayOfCompound } from './compound-day.ts'
import { daysIn } from './days-of-block.ts'
import { MeetingReference } from './meeting-reference.ts'
import { mayTellOccasion } from './occasions.ts'
import { isOfOtherMinisters } from './others-meetings.ts'
import { bareDays, leadingDay } from './passage-days.ts'
import { isFaceToFace } from './phrase-asides.ts'
import { afterQuotation, beforeQuotation, tiesToNext } from './phrase-joints.ts'
import { LeftWalk } from './phrase-left.ts'
import { RightWalk } from './phrase-right.ts'
import { Surroundings } from './phrase-surroundings.ts'
import { isBody } from './phrase-walk.ts'
import { isTitle } from './phrase-words.ts'
import { placeOfClause } from './relative-place.ts'
import { sessionNumberBefore } from './session-number.ts'
import { isOnlyNamed, isSession } from './sessions.ts'
import { takeStateAsPlace } from './state-as-place.ts'
import { tells } from './told-days.ts'

/** All phrases round meeting nouns in a block, in order. */
export function findMeetingReferences(reading: BlockReading, day: number | null, gazetteer: Gazetteer): MeetingReference[] {
  const references: MeetingReference[] = []
  const surroundings: Surroundings[] = []
  for (const noun of reading.lexicon) {
    if (noun.class !== PATTERN_CLASS.MEETING_NOUN || isVerb(reading, noun) || isAppeal(reading, noun)) continue
    if (references.some((one) => one.start <= noun.start && noun.end <= one.end)) continue
    const kind = MEETING_NOUNS[noun.target] as MeetingNoun
    if (kind === 'occasion' && !mayTellOccasion(reading, gazetteer)) continue
    const bodies = bodiesAt(reading, noun, gazetteer)
    if (bodies.length > 0 && (isOnlyNamed(reading, noun) || tiesToNext(reading.block.text, noun.end))) continue
    const reference = new MeetingReference(reading, noun.start, noun.end, kind)
    const joined = dayOfCompound(reading, noun, day)
    if (joined) reference.days.push(joined)
    for (const one of bodies) if (!reference.bodies.includes(one.target)) reference.bodies.push(one.target)
    if (bodies.length > 0) takeQuotationMarks(reference)
    new LeftWalk(reference, day, gazetteer).read()
    new RightWalk(reference, day, gazetteer).read()
    takeSessionNumber(reference, gazetteer)
    const listed = reference.days.length === 0 ? leadingDay(reading, reference.start, day) : null
    if (listed) reference.days.push(listed)
    // The body itself is meant, unless it is somewhere that one is at, has a day ("the European Council next week") or is the next of several.
    if (
      reference.turn === 0 &&
      bodies.some((one) => one.end >= noun.end) &&
      !isSession(reference, noun, bodies, gazetteer) &&
      !isOnItsDay(reference, day, gazetteer)
    )
      continue
    if (reference.places.length + reference.placeEntities.length === 0) reference.places.push(...placeOfClause(reading, reference.start))
    takeStateAsPlace(reference, gazetteer)
    if (isMeetingSomebody(reading, noun, reference, gazetteer)) continue
    if (isFaceToFace(plain(reading.block.text, reference.start, reference.end))) reference.bilateral = true
    // Spoken about: which meeting it would be is left open, where neither a time nor whose it was says so.
    const says = reference.days.length + reference.levels.length + reference.owners.length + reference.bodies.length > 0
    if ((!says && isQuotedAlone(reading.block.text, reference)) || isManner(reading.block.text, reference)) reference.foreign = true
    if (isOfOtherMinisters(reference)) reference.foreign = true
    reference.around = new Surroundings(reading, reference, surroundings, day)
    // "Tuesday's Contact Group summit": the body's own name was no meeting by itself.
    const last = references.at(-1)
    if (last && reference.bodies.length > 0 && contains(reference, last)) references.pop()
    references.push(reference)
  }
  return references
}

/** "at the European Council": bodies whose own name is that of their meetings. */
function bodiesAt(reading: BlockReading, noun: Match, gazetteer: Gazetteer): readonly Match[] {
  return reading.names.filter(
    (one) => one.start < noun.end && noun.start < one.end && one.class === PATTERN_CLASS.NAME && isBody(gazetteer.kindOf(one.target)),
  )
}

/** "П'ятничний «Рамштайн»": the marks round the body's own name belong to it. */
function takeQuotationMarks(reference: MeetingReference): void {
  const { text } = reference.reading.block
  const start = beforeQuotation(text, reference.start)
  const end = afterQuotation(text, reference.end)
  if (start === reference.start || end === reference.end) return
  reference.start = start
  reference.end = end
}

/** "The 27th meeting of the group": only where the record counts the sessions of a body that the phrase names. */
function takeSessionNumber(reference: MeetingReference, gazetteer: Gazetteer): void {
  const { text } = reference.reading.block
  const session = sessionNumberBefore(text, reference.start)
  if (!session) return
  const own = [...reference.actors, ...reference.bodies]
  if (own.length === 0 && !FIGURE.test(text.slice(Math.max(0, reference.start - FIGURE_REACH), reference.start))) return
  const bodies = own.length > 0 ? own : bodyBefore(reference, gazetteer)
  if (!gazetteer.world().meetings.some((one) => one.session !== null && bodies.some((body) => one.bodies.includes(body)))) return
  if (own.length === 0) {
    reference.actors.push(...bodies)
    reference.owners.push(...bodies)
    reference.qualified = false
  }
  reference.session = session.number
  reference.start = session.start
  // The number is no day, and no day is needed beside it.
  reference.spokenDays = []
  reference.hints = []
}

/** "The contact group meets today. It is the 27th meeting of the supporters": the one body that the block has named before. */
function bodyBefore({ reading, start }: MeetingReference, gazetteer: Gazetteer): number[] {
  const named = reading.names.filter((one) => one.end <= start && one.class === PATTERN_CLASS.NAME && isBody(gazetteer.kindOf(one.target)))
  const bodies = new Set(named.map((one) => one.target))
  return bodies.size === 1 ? [...bodies] : []
}
/** A figure of two or more, and what a number of an order has after it. */
const FIGURE = /\d\d\P{L}{0,2}\p{L}{0,3}\s$/u
/** Units of the longest of these. */
const FIGURE_REACH = 10

/** German nouns have a capital: "treffen" without one is the verb. "Leaders are gathering", "to sit down", "se cita", "a rencontré" are verbs, too. */
function isVerb(reading: BlockReading, noun: Match): boolean {
  const { text } = reading.block
  if (reading.rules.language === 'de') return !isCapitalAt(text, noun.start)
  const before = wordBefore(text, noun.start)?.folded ?? ''
  if (reading.rules.language === 'fr') return isRencontrer(reading, noun, before)
  if (reading.rules.language === 'es') return CITED.test(before) && foldWord(text, noun.start, noun.end) === 'cita'
  if (reading.rules.language !== 'en') return false
  return endsInIng(text, noun) ? IS.test(before) : DOES.test(before) && /\s|^call$/i.test(plain(text, noun.start, noun.end))
}
/** Is it a form of the verb: "a rencontré", "Rubio rencontre à Genève une délégation", "qui les rencontre"? French. */
function isRencontrer({ block, names }: BlockReading, { start, end }: Match, before: string): boolean {
  if (foldWord(block.text, start, end) !== 'rencontre') return false
  if (MET.test(block.text.slice(start, end).normalize('NFC')) || WHO_MEETS.test(before)) return true
  return names.some((one) => one.end === start - 1 && one.class === PATTERN_CLASS.NAME)
}
/** Only the participle is printed so; folded it is the noun. */
const MET = /é/iu
const WHO_MEETS = wordTest(/^(?:elle|il|ils|les|lui|me|ne|nous|on|qui|se|vous|y)$/)
/** Spanish "se cita", "que cita". */
const CITED = wordTest(/^(?:le|les|lo|los|me|no|nos|que|quien|se|te)$/)
const DOES = wordTest(/^(?:can|could|might|must|should|to|will|would)$/)
/** "Leaders including the prime minister meeting President X": the verb, since nothing but an article or a day before it makes it a noun. */
function isMeetingSomebody(
  reading: BlockReading,
  noun: Match,
  { start, definite, indefinite }: MeetingReference,
  gazetteer: Gazetteer,
): boolean {
  const { text } = reading.block
  if (reading.rules.language !== 'en' || definite || indefinite || start < noun.start) return false
  if (!endsInIng(text, noun)) return false
  let word = wordAfter(text, noun.end)
  for (let hops = 0; hops < TITLES && word?.joint === 'space'; hops++) {
    const at = word.start
    const name = reading.names.find((one) => one.start === at)
    if (name && gazetteer.kindOf(name.target) === 'person') return true
    if (!name && !isTitle(reading, word)) return false
    word = wordAfter(text, name ? name.end : word.end)
  }
  return false
}
/** Words of the longest title before a name ("US special envoy"). */
const TITLES = 3
function endsInIng(text: string, { start, end }: Match): boolean {
  // Few nouns of meeting end in its last letter.
  return FOLD[text.charCodeAt(end - 1)] === G && foldWord(text, start, end).endsWith('ing')
}
const G = 0x67
const IS = wordTest(/^(?:are|is|were|was|be|been|now|currently|today)$/)

/** Does the sentence tell a day on which the body met ("le 6 mars, le Conseil européen…", "il Consiglio europeo del 18 e 19")? */
function isOnItsDay(reference: MeetingReference, day: number | null, gazetteer: Gazetteer): boolean {
  if (reference.bodies.some((one) => gazetteer.kindOf(one) === 'bloc')) return false
  const { start, end } = sentenceRound(reference.reading, reference)
  const told = daysIn(reference.reading, start, end, day)
  const days = told.length > 0 ? told : bareDays(reference.reading, start, end, [], day)
  return gazetteer
    .world()
    .meetings.some((meeting) => meeting.exact && tells(days, meeting) && reference.bodies.some((body) => meeting.bodies.includes(body)))
}

/** "Per videoconferencia", "by phone call": how they spoke, no meeting. */
function isManner(text: string, reference: MeetingReference): boolean {
  return reference.noun === 'call' && BY.test(text.slice(Math.max(0, reference.start - BY_REACH), reference.start))
}
const BY = /(?<!\p{L})(?:by|via|through|par|en|por|per|in|mediante)\s$/iu
/** Units of the longest of these words with the space after it and the unit before. */
const BY_REACH = 10
