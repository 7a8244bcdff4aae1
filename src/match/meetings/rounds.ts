// "The second round of the talks": the meeting that is so many in its row, as the record tells it: talks of one level between the same sides, in one
// town and within a season. Gets a phrase and the page; gives the meeting or null. Rounds that only the page counts are further-rounds.ts's.
import { foldText } from '../../text/fold.ts'
import type { Gazetteer, WorldMeeting } from '../gazetteer.ts'
import { ROUND_WORDS, TALK_ROUNDS } from '../languages/meeting-kinds.ts'
import type { PageReading } from '../page-reading.ts'
import { plain } from '../plain-text.ts'
import { anyOf, fitsWord } from '../word-sets.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { type Cast, isAbout } from './meeting-topic.ts'
import { placesOf } from './phrase-places.ts'
import { sessionNumberBefore } from './session-number.ts'
import { tells } from './told-days.ts'
import { tookPart } from './who-met.ts'
import { isNotToBe } from './wished-meetings.ts'

/** The round that the phrase counts, if the page is about its row; null where it counts none, or one that nobody of the record knows. */
export function ofItsRound(page: PageReading, reference: MeetingReference, cast: Cast): WorldMeeting | null {
  const { day, gazetteer } = page
  // Nearly no phrase counts, and of those that do hardly any is in a row of the record: told sooner than all that may forbid it.
  const number = reference.ordinal ?? sessionNumberBefore(reference.reading.block.text, reference.start)?.number ?? null
  if (number === null || !isOfARow(reference)) return null
  const own = placesOf(reference, gazetteer)
  const at = own.length > 0 ? own : reference.sentencePlaces
  const rows = new Rows(ofItsSides(reference, gazetteer), townsOf(at, gazetteer))
  const isThere = ({ places }: WorldMeeting) => at.length === 0 || at.some((place) => places.includes(place))
  const so = rows.all.filter((one) => rows.numberOf(one) === number && isThere(one) && isOnItsDay(one, reference))
  if (so.length === 0 || reference.hypothetical || isNotToBe(reference)) return null
  const near = day === null ? so : so.filter((one) => one.start <= day + (reference.definite ? SOON : 0) && day - one.start <= SEASON)
  const told = near.filter((one) => rows.of(one).some(({ id }) => isTold(page, reference, id)))
  const untold = isOfAnything(reference) || tellsOfAnother(page, reference) ? [] : near.filter((one) => isOnToldDay(one, reference))
  const isOfTheNews = (one: WorldMeeting) =>
    day !== null && rows.of(one).some(({ start }) => start <= day + SOON && day - start <= THESE_WEEKS)
  const [only, ...others] = told.length > 0 ? told : untold.filter((one) => isOfTheNews(one) && isAbout(page, one, reference, cast))
  return others.length === 0 ? (only ?? null) : null
}

/** Is there a word for rounds in the phrase? */
function isOfARow(reference: MeetingReference): boolean {
  const { noun, foreign, qualified } = reference
  if (foreign || qualified || (noun !== 'talks' && noun !== 'meeting')) return false
  return wordsOf(reference).some((word) => fitsWord(ROUND, word) || fitsWord(OF_TALKS, word)) && !reference.wished
}
const ROUND = anyOf(ROUND_WORDS)
const OF_TALKS = anyOf(TALK_ROUNDS)

/** "The second round", of nothing that it names: perhaps one of boxing, or of an election. */
function isOfAnything(reference: MeetingReference): boolean {
  return reference.actors.length + reference.placesAndDays === 0 && wordsOf(reference).every((word) => fitsWord(ROUND, word))
}

function wordsOf({ reading, start, end }: MeetingReference): string[] {
  return foldText(plain(reading.block.text, start, end))
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
}

/** Talks below leaders, of no body's own, at which all whom the phrase names sat: leaders are not said to meet in rounds. */
function ofItsSides({ actors }: MeetingReference, gazetteer: Gazetteer): readonly WorldMeeting[] {
  return gazetteer
    .world()
    .meetings.filter(
      (one) =>
        one.exact &&
        !one.online &&
        one.level !== 'leaders' &&
        one.bodies.length === 0 &&
        actors.every((actor) => tookPart(actor, one, gazetteer)),
    )
}

/** "The second round, at the Çırağan palace": a row goes through the halls of a town. A region with several towns stays itself. */
function townsOf(places: readonly number[], gazetteer: Gazetteer): readonly number[] {
  return places.map((place) => {
    const [town, ...others] = new Set(
      gazetteer.world().meetings.flatMap((one) => (one.places.includes(place) ? one.places.slice(0, 1) : [])),
    )
    return town === undefined || others.length > 0 ? place : town
  })
}

/** Papers are sometimes a day off: place and number tell it all the same. */
function isOnItsDay({ start, end }: WorldMeeting, { days }: MeetingReference): boolean {
  return days.every(
    ({ ranges }) => ranges.length === 0 || ranges.some(([first, last]) => first - A_DAY_OFF <= end && last + A_DAY_OFF >= start),
  )
}
const A_DAY_OFF = 1

/** "He came on Sunday. The first round was that day": what nothing else ties to the row is of the day told round it. */
function isOnToldDay(meeting: WorldMeeting, { spokenDays, hints }: MeetingReference): boolean {
  const told = [...spokenDays, ...hints]
  return told.length === 0 || tells(told, meeting)
}

/** Talks by the rows that they make: of one level, a season or less apart, at the places told, else in one town. */
class Rows {
  readonly all: readonly WorldMeeting[]
  readonly #places: readonly number[]

  constructor(all: readonly WorldMeeting[], places: readonly number[]) {
    this.#places = places
    this.all = places.length === 0 ? all : all.filter((one) => places.some((place) => one.places.includes(place)))
  }

  of({ level, start, places: [town] }: WorldMeeting): WorldMeeting[] {
    const isThere = ({ places }: WorldMeeting) => this.#places.length > 0 || (town !== undefined && places.includes(town))
    return this.all.filter((one) => one.level === level && Math.abs(one.start - start) <= SEASON && isThere(one))
  }

  /** As which of its row it comes; 0 where it stands alone. */
  numberOf(meeting: WorldMeeting): number {
    const row = this.of(meeting)
    return row.length < 2 ? 0 : row.filter((one) => one.start <= meeting.start).length
  }
}
/** Days. */
const SEASON = 92

/** Has the page told of this one: as the last of all, where the phrase tells neither sides nor place? */
function isTold({ evidence }: PageReading, reference: MeetingReference, id: string): boolean {
  const isApart = reference.actors.length + reference.places.length + reference.placeEntities.length > 0
  return isApart ? evidence.meetings.some((one) => one.id === id) : evidence.meetings.at(-1)?.id === id
}

/** Has the page another meeting for its news, so that rounds of nobody and nowhere are that one's? */
function tellsOfAnother({ evidence, gazetteer, day }: PageReading, { actors, places, placeEntities }: MeetingReference): boolean {
  if (actors.length + places.length + placeEntities.length > 0 || day === null) return false
  return evidence.meetings.some(({ id }) => Math.abs((gazetteer.entityStart[gazetteer.entityNumber(id)] as number) - day) <= THESE_WEEKS)
}
/** Days before a round on which it is told of as one that there will be. */
const SOON = 3
/** Days after a round on which it is the news. */
const THESE_WEEKS = 21
