// Meetings that are counted. "The second round" is one by its number; and where a page tells of more rounds at a place than the record holds
// meetings there, "the talks" at that place may be one that nobody of the record knows. Gets the page and candidates; gives the one so counted,
// or true where a link would be a guess.

import type { WorldMeeting } from '../gazetteer.ts'
import type { PageReading } from '../page-reading.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import { plain } from '../plain-text.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import type { Counted } from './antecedents.ts'
import { A_WEEK } from './choose-meeting.ts'
import type { MeetingCandidate } from './fitting-meetings.ts'
import { firstOfAll, inSeries, isKnown } from './introduced-meetings.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { placesOf } from './phrase-places.ts'

/** Is the phrase without a day of its own, the candidate some days old, and the page one that tells of later rounds at its place? */
export function isPerhapsLaterRound(page: PageReading, reference: MeetingReference, { distance }: MeetingCandidate): boolean {
  if (distance <= FRESH || reference.noun === 'summit' || reference.ordinal === 1) return false
  if (
    reference.places.length === 0 ||
    reference.days.length > 0 ||
    page.day === null ||
    reference.levels.some((level) => level !== 'delegations')
  )
    return false
  const { places } = reference
  const { meetings } = page.gazetteer.world()
  const known = meetings.filter((one) => one.start <= (page.day as number) && one.places.some((place) => places.includes(place)))
  // Where the record has more than anybody counts to, the page need not be read for them.
  if (known.length > NUMBERS.length) return false
  const counted = Math.max(0, ...places.map((place) => roundsAt(page, place)))
  return counted > Math.max(1, known.length)
}
/** Days after which a round is no longer the one that the page is about by itself. */
const FRESH = 3

/**
 * "The first round", where the page has counted another: the one so many before or after it at its place; null where nothing such is known.
 * `all`: the record's meetings.
 */
export function roundOf(counted: ReadonlyMap<string, Counted>, ordinal: number, all: readonly WorldMeeting[]): WorldMeeting | null {
  for (const [id, { ordinal: told, places }] of counted) {
    const known = all.find((one) => one.id === id)
    if (told === ordinal || known === undefined) continue
    const [city] = known.places
    const at = places.length > 0 ? places : city === undefined ? [] : [city]
    const series = all.filter((one) => one.exact && at.some((place) => one.places.includes(place))).sort((a, b) => a.start - b.start)
    const wanted = series[series.indexOf(known) + ordinal - told]
    if (wanted && Math.abs(wanted.start - known.start) <= SEASON) return wanted
  }
  return null
}

/** "The second meeting": which of the candidates it is by its number. One of these days is not the second of the spring. `tied`: the phrase says who met. */
export function ofPagesCount(
  page: PageReading,
  counts: ReadonlyMap<string, Counted>,
  reference: MeetingReference,
  tied: boolean,
  about: readonly MeetingCandidate[],
  introduced: MeetingCandidate | null,
): MeetingCandidate | null {
  const { ordinal, places } = reference
  if (ordinal === null) return null
  const round = roundOf(counts, ordinal, page.gazetteer.world().meetings)
  const known = about.find(({ meeting }) => meeting === round)
  if (known) return known
  // The first is one that the page knows; at a place, also the first of the few of these weeks there.
  const first =
    places.length > 0 && !tied && ordinal === 1 ? firstOfAll(about.filter(({ meeting }) => meeting.start <= (page.day ?? 0))) : null
  const one =
    first ??
    inSeries(ordinal === 1 ? about.filter((candidate) => isKnown(page, candidate)) : about, ordinal) ??
    atItsNumber(about, ordinal, placesOf(reference, page.gazetteer), page.gazetteer.world().meetings)
  return one && introduced && one.distance - introduced.distance > A_WEEK ? null : one
}

/** "The third Saudi meeting": of the candidates, the one that is so many at the place within a season. `all`: the record's meetings. */
function atItsNumber(
  candidates: readonly MeetingCandidate[],
  ordinal: number,
  places: readonly number[],
  all: readonly WorldMeeting[],
): MeetingCandidate | null {
  if (ordinal < HIGH || places.length === 0) return null
  const isThere = (one: WorldMeeting) => one.exact && one.places.some((place) => places.includes(place))
  const rank = ({ meeting }: MeetingCandidate) =>
    all.filter((one) => isThere(one) && one.start <= meeting.start && meeting.start - one.start <= SEASON).length
  return candidates.find((one) => rank(one) === ordinal) ?? null
}
/** Days. */
const SEASON = 92
/** Below it, a number often says only that a meeting is the new one or the old one. */
const HIGH = 3

/** "The fourth meeting of the two": only one that a count leads to; of a body's own, the record holds not all. */
export function isOfAHighNumber({ ordinal, owners, bodies, actors, session }: MeetingReference): boolean {
  return ordinal !== null && ordinal >= HIGH && session === null && owners.length + bodies.length + actors.length === 0
}

/** The highest round that a sentence which names the place counts to. Read once a page and place. */
function roundsAt(page: PageReading, place: number): number {
  const read = ROUNDS_READ.get(page) ?? new Map<number, number>()
  ROUNDS_READ.set(page, read)
  let most = read.get(place)
  if (most === undefined) {
    most = 0
    for (const reading of page.readings)
      for (const one of reading.lexicon) {
        if (one.class !== PATTERN_CLASS.PLACE || one.target !== place) continue
        const { start, end } = sentenceRound(reading, one)
        most = Math.max(most, roundsTold(plain(reading.block.text, start, end)))
      }
    read.set(place, most)
  }
  return most
}
const ROUNDS_READ = new WeakMap<PageReading, Map<number, number>>()

/** "The first round" is none that the page has called the second (`told`). */
export function isCountedOtherwise({ ordinal, reading, start, end }: MeetingReference, told: number | undefined): boolean {
  return ordinal !== null && told !== undefined && told !== ordinal && A_ROUND.test(reading.block.text.slice(start, end))
}

/** The highest round that a text counts to; 0 where it counts none. */
function roundsTold(text: string): number {
  let most = 0
  if (!A_ROUND.test(text)) return most
  for (const { groups } of text.matchAll(ROUNDS)) {
    const at = NUMBERS.findIndex((form) => form.test(groups?.number ?? ''))
    most = Math.max(most, at + 2)
  }
  return most
}
/** What every word for rounds has, asked first: most sentences have none. */
const A_ROUND = /round|session|cycle|tour|rund|rond|tornat|tur|раунд/iu
const NUMBERS = [
  /^(?:second|2|two|both|deux|zwei|dos|segund|due|drug|dwie|obie|друг|втор|два|обид|оба)/iu,
  /^(?:third|3|three|trois|dritt|drei|tres|terc|terz|tre|trze|trzy|трет|три)/iu,
  /^(?:fourth|4|four|quatr|viert|vier|cuart|cuatro|quart|quattro|czwart|cztery|четв|четыр|чотир)/iu,
]
/** A count before a word for rounds, in all languages; an adjective may stand between ("two earlier rounds"). */
const ROUNDS =
  /(?<!\p{L})(?<number>second[eoa]?|third|fourth|[234](?:nd|rd|th|e|ème|º|\.)|two|three|four|both|deux(?:ième)?|trois(?:ième)?|quatr\p{L}+|zwei(?:te[nrs]?)?|drei|dritte[nrs]?|vier(?:te[nrs]?)?|dos|segunda|tres|tercera?|cuatro|cuarta|due|terz[oa]|tre|quart[oa]|quattro|drug\p{L}+|dwie|obie|trzeci\p{L}+|trzy|czwart\p{L}+|cztery|друг\p{L}+|втор\p{L}+|два|оба|обидва|трет\p{L}+|три|четв\p{L}+)\s(?:\p{L}+\s){0,2}(?:rounds?|sessions?|cycles?|tours?|\p{L}*runden?|rondas?|tornat[ae]|rund\p{L}*|tur[ay]?|раунд\p{L}*)(?!\p{L})/giu
