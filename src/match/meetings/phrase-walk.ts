// What both ways of walking round a meeting noun share: the reference that is filled in, and what a match in the phrase tells of the meeting.
// Which words belong to the phrase, phrase-left.ts and phrase-right.ts decide.
import { MEETING_LEVELS, type MeetingLevel } from '../../model/entity.ts'
import { foldWord } from '../../text/fold.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { THEME } from '../languages/meeting-themes.ts'
import { type Neighbour, wordAfter, wordBefore } from '../neighbours.ts'
import { PATTERN_CLASS, USE } from '../pattern.ts'
import type { Match } from '../read-block.ts'
import { wordSet } from '../word-sets.ts'
import type { DayPhrase } from './meeting-days.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { beforeQuotation } from './phrase-joints.ts'
import { GENITIVE, GROUP } from './phrase-links.ts'
import { CAPITAL, CITY, isVenueWord } from './phrase-venues.ts'
import { namesSubject } from './phrase-words.ts'
import { weekdayOf } from './weekdays.ts'

export class PhraseWalk {
  protected readonly to: MeetingReference
  /** Day number of the article, or null. */
  protected readonly day: number | null
  protected readonly gazetteer: Gazetteer
  /** Where the meeting noun itself ends. */
  protected readonly nounEnd: number

  constructor(reference: MeetingReference, day: number | null, gazetteer: Gazetteer) {
    this.to = reference
    this.day = day
    this.gazetteer = gazetteer
    this.nounEnd = reference.end
  }

  /** Has the walk come to a place or a day since there were so many? */
  protected hasToldSince(before: number): boolean {
    return this.to.placesAndDays > before
  }

  protected kind(match: Match): string {
    return match.class === PATTERN_CLASS.NAME ? this.gazetteer.kindOf(match.target) : ''
  }

  /** Takes in what a match tells; false where it does not belong to such a phrase. */
  protected takeMatch(match: Match, side: 'left' | 'right', locative: boolean, owned = false): boolean {
    switch (match.class) {
      case PATTERN_CLASS.PLACE:
        this.to.places.push(match.target)
        return true
      case PATTERN_CLASS.LEVEL:
        // "EU chiefs" are whoever leads it; "the chiefs' meeting" is of military men.
        if (this.#isOfAnybody(match) && !(side === 'left' && this.#opensPhrase(match))) return true
        // "With envoys Steve Witkoff and …": their title, not the meeting's level.
        if (side === 'left' || !this.isTitleOfNext(match)) this.to.levels.push(MEETING_LEVELS[match.target] as MeetingLevel)
        return true
      case PATTERN_CLASS.DEMONYM:
        // "À Genève en Suisse": in some languages a people's adjective is spelt like its state.
        if (side === 'right' && locative && (this.#isOfCapital(match) || this.#isStateToo(match))) this.to.placeEntities.push(match.target)
        else this.to.actors.push(match.target)
        return true
      case PATTERN_CLASS.MEETING_NOUN:
        return side === 'left'
      case PATTERN_CLASS.NAME: {
        const kind = this.kind(match)
        // "A disastrous Oval Office meeting": before the noun, an office's room only says of what kind it was.
        if (side === 'left' && kind === 'office' && match.use === USE.NEVER) return false
        if ((side === 'right' && locative && kind === 'state') || kind === 'office') this.to.placeEntities.push(match.target)
        else if (isBody(kind) && side === 'left') this.to.bodies.push(match.target)
        else {
          if (isBody(kind) && (owned || this.namesFormat(match))) this.to.owners.push(match.target)
          this.to.actors.push(match.target)
        }
        return true
      }
      default:
        return false
    }
  }

  /** "Im Ramstein-Format", "in the Ramstein format": whose meeting it is, whatever leads to it. */
  protected namesFormat({ start, end }: Match): boolean {
    const { text } = this.to.reading.block
    const before = wordBefore(text, beforeQuotation(text, start))
    const last = wordBefore(text, end)
    const own = last !== null && last.start > start && GROUP.test(last.folded)
    return own || (before?.joint === 'space' && GROUP.test(before.folded)) || this.#formatAfter(end) !== null
  }

  /** The word for a format right behind a name ("Ramstein-Format"). */
  #formatAfter(end: number): Neighbour | null {
    const next = wordAfter(this.to.reading.block.text, end)
    return (next?.joint === 'space' || next?.joint === 'hyphen') && GROUP.test(next.folded) ? next : null
  }

  #isOfAnybody(level: Match): boolean {
    return CHIEFS.test(foldWord(this.to.reading.block.text, level.start, level.end))
  }

  /** Does nothing but an article, or the word of a preposition, stand before it? */
  #opensPhrase({ start }: Match): boolean {
    const { block, rules } = this.to.reading
    const before = wordBefore(block.text, start)
    return (
      before === null ||
      before.joint !== 'space' ||
      wordSet(rules.definite).has(before.folded) ||
      wordSet(rules.indefinite).has(before.folded)
    )
  }

  /** A date phrase of the phrase; a weekday met after its date ("Saturday 6 December's talks", read from the noun) takes the date's place. */
  protected takeDay(day: DayPhrase): void {
    const { days } = this.to
    const within = days.findIndex((one) => day.start <= one.start && one.end <= day.end)
    const ofWeek = days.findIndex((one) => isWeek(one) !== isWeek(day) && (isOneDay(one) || isOneDay(day)))
    if (within >= 0) days[within] = day
    else if (ofWeek >= 0) days[ofWeek] = inWeek(days[ofWeek] as DayPhrase, day, this.day)
    else days.push(day)
  }

  /** "The meeting of the European Council": the body whose own name is that of its meetings, where another noun stands before it. */
  protected orOwner(match: Match | null): Match | null {
    if (match?.class !== PATTERN_CLASS.MEETING_NOUN) return match
    return this.to.reading.names.find((one) => one.start === match.start && isBody(this.kind(one))) ?? match
  }

  /** A state's name that begins here, whatever else the word may be. */
  protected stateAt(word: Neighbour): Match | null {
    return this.to.reading.names.find((one) => one.start === word.start && this.kind(one) === 'state') ?? null
  }

  /** "Consultations on security at sea in Turkey": no meeting was about it, and some were there. */
  protected isOnlyPlace(state: Match): boolean {
    const { meetings, places } = this.gazetteer.world()
    if (meetings.some((one) => one.subjects.includes(state.target))) return false
    const place = places.indexOf(this.gazetteer.entityName(state.target))
    return meetings.some((one) => one.places.includes(place))
  }

  /** "The conference for the recovery of Kyiv": a government's capital, whose country is rebuilt. */
  protected isRebuilt(link: string): boolean {
    return (this.to.themes & THEME.RECOVERY) !== 0 && GENITIVE.test(link)
  }

  /** A town before its name, or a state's capital. */
  protected isTown({ folded }: Neighbour): boolean {
    return CAPITAL.test(folded) || CITY.test(folded)
  }

  /** "In the French capital", "nella capitale francese": the state tells where. */
  #isOfCapital(match: Match): boolean {
    const { text } = this.to.reading.block
    return [wordBefore(text, match.start), wordAfter(text, match.end)].some((word) => word?.joint === 'space' && CAPITAL.test(word.folded))
  }

  #isStateToo(demonym: Match): boolean {
    return this.to.reading.names.some((one) => one.start === demonym.start && one.end === demonym.end && this.kind(one) === 'state')
  }

  /** The end of a match, or of the word for a capital, a building or a format after it ("the Mar-a-Lago resort"). */
  protected endOf(match: Match): number {
    if (isBody(this.kind(match))) return this.#formatAfter(match.end)?.end ?? match.end
    const isPlace = match.class === PATTERN_CLASS.PLACE
    if (!isPlace && (match.class !== PATTERN_CLASS.DEMONYM || !this.to.placeEntities.includes(match.target))) return match.end
    const next = wordAfter(this.to.reading.block.text, match.end)
    const isOfIt = isPlace ? isVenueWord : (folded: string) => CAPITAL.test(folded)
    return next?.joint === 'space' && !next.capital && isOfIt(next.folded) ? next.end : match.end
  }

  /** Is a level the title of the next name? In languages with cases, one in the nominative begins a clause. */
  protected isTitleOfNext(match: Match): boolean {
    if (!this.isBesidePerson(match)) return false
    const { reading } = this.to
    const next = reading.rules.cases ? wordAfter(reading.block.text, match.end) : null
    return next === null || !namesSubject(reading, next, this.gazetteer)
  }

  /** Does a person's name follow a match? */
  protected isBesidePerson(match: Match): boolean {
    const { reading } = this.to
    const next = wordAfter(reading.block.text, match.end)
    return next?.joint === 'space' && reading.names.some((one) => one.start === next.start && this.kind(one) === 'person')
  }
}

/** A word that alone means a level only where no name says of whom. */
const CHIEFS = /^chiefs$/

function isWeek({ ranges }: DayPhrase): boolean {
  const [first, ...others] = ranges
  return first !== undefined && others.length === 0 && first[1] - first[0] === WEEK - 1
}

function isOneDay({ ranges }: DayPhrase): boolean {
  return ranges.length > 0 && ranges.every(([first, last]) => first === last)
}

/** "On Monday of last week", "last week's meeting on Monday": the weekday in that week, of which a weekday alone may be too late. */
function inWeek(one: DayPhrase, other: DayPhrase, today: number | null): DayPhrase {
  const [week, weekday] = isWeek(one) ? [one, other] : [other, one]
  const [[monday]] = week.ranges as [[number, number]]
  const [[day]] = weekday.ranges as [[number, number]]
  const meant = monday + weekdayOf(day)
  // On a Sunday, by many calendars the first of the week, the days just gone are last week's as well.
  const days = today === monday + 2 * WEEK - 1 ? [meant, meant + WEEK] : [meant]
  const ranges = days.map((found): [number, number] => [found, found])
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end), ranges, precise: true }
}
/** Days. */
const WEEK = 7

/** Kinds of entity that hold meetings of their own. */
export function isBody(kind: string): boolean {
  return kind === 'organisation' || kind === 'bloc'
}
