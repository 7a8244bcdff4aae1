// Finds the phrases round a block's meeting nouns and what each tells: place, days, level, bodies, who, and its span.
// How a phrase is walked is in phrase-left.ts and phrase-right.ts; which meeting it means, link-meeting.ts decides.
import type { MeetingLevel } from '../../model/entity.ts'
import type { Span } from '../../model/page.ts'
import { isCapitalAt } from '../../text/fold.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { wordBefore } from '../neighbours.ts'
import { MEETING_NOUNS, type MeetingNoun, PATTERN_CLASS } from '../pattern.ts'
import { plainBefore } from '../plain-text.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import { wordSet } from '../word-sets.ts'
import { daysIn } from './days-of-block.ts'
import { type DaysApart, daysApartAfter, daysApartBefore } from './later-days.ts'
import { tells } from './link-meeting.ts'
import type { DayPhrase } from './meeting-days.ts'
import { bareDays, hintsAt } from './passage-days.ts'
import { LeftWalk } from './phrase-left.ts'
import { RightWalk } from './phrase-right.ts'
import { isOnlyWished } from './wished-meetings.ts'

export interface MeetingReference {
  reading: BlockReading
  start: number
  end: number
  noun: MeetingNoun
  definite: boolean
  /** With "a", "any", "another": only a place or a day can make it one of ours. */
  indefinite: boolean
  /** Place numbers of the gazetteer's world (cities, regions) and entity numbers of states and offices named as places. */
  places: number[]
  placeEntities: number[]
  days: DayPhrase[]
  /** Days that the rest of the sentence tells: they decide between meetings, but contradict none. */
  spokenDays: DayPhrase[]
  /** Months and loose days of the passage (passage-days.ts): they choose, and reach meetings of longer ago. */
  hints: DayPhrase[]
  /** Places that the rest of the clause names after the noun: another place there makes it another meeting. */
  spokenPlaces: number[]
  /** Places that the whole sentence names with a preposition of place. */
  sentencePlaces: number[]
  /** "Two days later", "a week ago"; null where the sentence says nothing such. */
  later: DaysApart | null
  /** Named as the ones at whose place it was ("bei Merz", "у Макрона"). */
  hosts: number[]
  /** "the first meeting": 1, "the second": 2. */
  ordinal: number | null
  levels: MeetingLevel[]
  /** States that it is said to be about ("summit on Ukraine"). */
  subjects: number[]
  /** Bodies before the noun ("NATO summit"): it is their meeting. */
  bodies: number[]
  /** Actors named as taking part. */
  actors: number[]
  /** Blocs and organisations named right after the noun as its owner ("summit of the coalition"); a stronger tie than taking part. */
  owners: number[]
  remote: boolean
  /** Said to be of two sides only. */
  bilateral: boolean
  /** Some word says that it is a meeting of another kind, of several at once, or part of a name we do not know. */
  foreign: boolean
  hypothetical: boolean
  /** Something that we do not know stands after the noun as its own ("the meeting of shareholders"). */
  qualified: boolean
  /** That is an owner: a genitive leads to it. */
  owned: boolean
  /** With "new": a later meeting than those told of. */
  newer: boolean
}

/** A reference that tells nothing but its noun yet. */
export function bareReference(reading: BlockReading, start: number, end: number, noun: MeetingNoun): MeetingReference {
  return {
    reading,
    start,
    end,
    noun,
    definite: false,
    indefinite: false,
    places: [],
    placeEntities: [],
    ordinal: null,
    spokenDays: [],
    hints: [],
    spokenPlaces: [],
    sentencePlaces: [],
    later: null,
    hosts: [],
    days: [],
    levels: [],
    subjects: [],
    bodies: [],
    actors: [],
    owners: [],
    remote: false,
    bilateral: false,
    foreign: false,
    hypothetical: false,
    qualified: false,
    owned: false,
    newer: false,
  }
}

/** All phrases round meeting nouns in a block, in order. */
export function findMeetingReferences(reading: BlockReading, day: number | null, gazetteer: Gazetteer): MeetingReference[] {
  const references: MeetingReference[] = []
  for (const noun of reading.lexicon) {
    if (noun.class !== PATTERN_CLASS.MEETING_NOUN || isVerb(reading, noun)) continue
    if (references.some((one) => one.start <= noun.start && noun.end <= one.end)) continue
    const reference = bareReference(reading, noun.start, noun.end, MEETING_NOUNS[noun.target] as MeetingNoun)
    // "at the European Council": a body whose own name is that of its meetings.
    const bodies = reading.names.filter(
      (one) =>
        one.class === PATTERN_CLASS.NAME &&
        one.start < noun.end &&
        noun.start < one.end &&
        /^(?:organisation|bloc)$/.test(gazetteer.kindOf(one.target)),
    )
    reference.bodies.push(...new Set(bodies.map((one) => one.target)))
    new LeftWalk(reference, day, gazetteer).read()
    new RightWalk(reference, day, gazetteer).read()
    // The body itself is meant, unless it is somewhere that one is at, or has a day ("the European Council next week").
    const met = () => reference.days.length + reference.places.length > 0 || isAt(reading, noun)
    if (bodies.some((one) => one.end >= noun.end) && !met() && !isOnItsDay(reference, day, gazetteer)) continue
    if (!reference.days.some((one) => one.precise) && isOnlyWished(reading.block.text, reference.start)) reference.hypothetical = true
    if (isQuoted(reading.block.text, reference) || isManner(reading.block.text, reference)) reference.foreign = true
    const sentence = sentenceRound(reading, reference)
    if (reference.days.length === 0) reference.spokenDays = daysIn(reading, sentence.start, sentence.end, day)
    reference.later = daysApart(reference, sentence, references.at(-1))
    if (reference.places.length + reference.placeEntities.length === 0) {
      reference.spokenPlaces = placesOfClause(reading, reference.end)
      reference.sentencePlaces = placesBetween(reading, sentence.start, sentence.end)
    }
    references.push(reference)
  }
  // "Saturday's call will tell what the generals' meeting was worth": a day in another phrase is that one's.
  for (const one of references) {
    const others = references.filter((other) => other !== one)
    one.spokenDays = one.spokenDays.filter((day) => !others.some((other) => belongsTo(reading, day, other)))
    if (!one.days.some((day) => day.precise) && one.spokenDays.length === 0)
      one.hints = hintsAt(reading, one, day, (phrase) => others.some((other) => belongsTo(reading, phrase, other)))
  }
  return references
}

/** Does a day stand in a phrase, or right before it ("am 27. März der Gipfel")? Then it is that one's and no other's. */
function belongsTo(reading: BlockReading, day: DayPhrase, reference: MeetingReference): boolean {
  if (reference.start <= day.start && day.end <= reference.end) return true
  if (!day.precise || day.end > reference.start || reference.days.length > 0) return false
  const between = reading.block.text.slice(day.end, reference.start)
  if (between.length > ARTICLE_REACH || !/^\s[\p{L}\s]*$/u.test(between)) return false
  const { definite, indefinite } = reading.rules
  return between.split(' ').every((word) => word === '' || wordSet(definite).has(word) || wordSet(indefinite).has(word))
}
/** Units of two spaces and the longest article. */
const ARTICLE_REACH = 7

/** German nouns have a capital: "treffen" without one is the verb. */
function isVerb(reading: BlockReading, noun: Match): boolean {
  return reading.rules.language === 'de' && !isCapitalAt(reading.block.text, noun.start)
}

/** Does the sentence tell a day on which the body met ("le 6 mars, le Conseil européen…", "il Consiglio europeo del 18 e 19")? */
function isOnItsDay(reference: MeetingReference, day: number | null, gazetteer: Gazetteer): boolean {
  const { start, end } = sentenceRound(reference.reading, reference)
  const told = daysIn(reference.reading, start, end, day)
  const days = told.length > 0 ? told : bareDays(reference.reading, start, end, [], day)
  return gazetteer
    .world()
    .meetings.some((meeting) => meeting.exact && tells(days, meeting) && reference.bodies.some((body) => meeting.bodies.includes(body)))
}

/** Does a preposition of place stand before the noun, with an article or a word for the day between at most? */
function isAt(reading: BlockReading, noun: Match): boolean {
  const { rules, block } = reading
  if (ROUND.test(plainBefore(block.text, noun.start, ROUND_REACH))) return true
  let word = wordBefore(block.text, noun.start)
  for (let hops = 0; hops < 3 && word && (word.joint === 'space' || word.joint === 'apostrophe'); hops++) {
    if (wordSet(rules.locative).has(word.folded)) return true
    word = wordBefore(block.text, word.start)
  }
  return false
}

/** "After the European Council", "en marge du Conseil européen": what has a time is no body. */
const ROUND =
  /(?<!\p{L})(?:after|before|during|following|ahead of|sidelines of|end of|eve of|issue|après|avant|lors|marge|veille|pendant|dopo|prima|durante|termine|margine|vista|vigilia|tras|después|antes|margen|término|nach|vor|während|rande|po|przed|podczas|marginesie|після|перед|під час|полях|после|во время)\s(?:(?:the|du|d['’]un|d['’]|de|del|dell['’]|di|la|el|dem|des|einem|eines)\s?){0,2}$/iu
/** Units of the longest such words. */
const ROUND_REACH = 24

/** "«vertice di Parigi»": a phrase in quotation marks by itself is spoken about; which meeting it would be is left open. */
function isQuoted(text: string, reference: MeetingReference): boolean {
  return (
    /^\s?[»“”"’]/u.test(text.slice(reference.end, reference.end + 2)) &&
    /[«„“"‘]\s?(?:(?:the|le|la|les|il|el|die|der|das)\s)?$/u.test(text.slice(Math.max(0, reference.start - QUOTED_REACH), reference.start))
  )
}
/** Units of a quotation mark, an article and the spaces after both. */
const QUOTED_REACH = 6

/** "Per videoconferencia", "by phone call": how they spoke, no meeting. */
function isManner(text: string, reference: MeetingReference): boolean {
  return reference.noun === 'call' && BY.test(text.slice(Math.max(0, reference.start - BY_REACH), reference.start))
}
const BY = /(?<![\p{L}])(?:by|via|through|par|en|por|per|in|mediante|via|per)\s$/iu
/** Units of the longest of these words with the space after it and the unit before. */
const BY_REACH = 10

/** Cities named with a preposition of place in what follows, as far as the next mark of punctuation. */
function placesOfClause(reading: BlockReading, from: number): number[] {
  if (!reading.lexicon.some((one) => one.class === PATTERN_CLASS.PLACE && one.start >= from)) return []
  const { text } = reading.block
  const stop = text.slice(from).search(CLAUSE_END)
  const to = stop < 0 ? text.length : from + stop
  return placesBetween(reading, from, to)
}
const CLAUSE_END = /[,;:.!?()–—]/

function placesBetween(reading: BlockReading, from: number, to: number): number[] {
  const { text } = reading.block
  const places = reading.lexicon.filter((one) => one.class === PATTERN_CLASS.PLACE && one.start >= from && one.end <= to)
  return places.filter((one) => wordSet(reading.rules.locative).has(wordBefore(text, one.start)?.folded ?? '')).map((one) => one.target)
}

/** Words before the phrase, not further than the phrase before it, or right after it; a day counted from that one where it is counted on from. */
function daysApart(reference: MeetingReference, sentence: Span, previous: MeetingReference | undefined): DaysApart | null {
  const { reading } = reference
  // Such words are words of dates, too.
  if (reading.dateWords.length === 0) return null
  const { text } = reading.block
  const near = previous !== undefined && previous.start >= sentence.start ? previous : null
  const from = near?.end ?? sentence.start
  const own =
    (tellsOfDays(reading, from, reference.start) ? daysApartBefore(text.slice(from, reference.start), reading.rules) : null) ??
    (tellsOfDays(reading, reference.end, sentence.end) ? daysApartAfter(text.slice(reference.end, sentence.end), reading.rules) : null)
  if (own !== null || near?.later?.from !== 'next') return own
  return { ...near.later, from: 'told' }
}

function tellsOfDays(reading: BlockReading, from: number, to: number): boolean {
  return reading.dateWords.some((one) => one.start >= from && one.end <= to)
}
