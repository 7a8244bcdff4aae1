// A phrase that may mean a meeting, and what it tells: place, days, level, bodies, who, and its span. What its own words tell is filled in by
// whoever finds it; what stands round it (phrase-surroundings.ts) is read when a rule first asks.
import type { MeetingLevel } from '../../model/entity.ts'
import { foldWord } from '../../text/fold.ts'
import { themesOf } from '../languages/meeting-themes.ts'
import { type MeetingNoun, PATTERN_CLASS } from '../pattern.ts'
import type { BlockReading, Match } from '../read-block.ts'
import type { DaysApart } from './later-days.ts'
import type { DayPhrase } from './meeting-days.ts'
import type { Surroundings } from './phrase-surroundings.ts'
import { saysEuropean } from './whose-people.ts'
import { isOnlyWished } from './wished-meetings.ts'

export class MeetingReference {
  readonly reading: BlockReading
  start: number
  end: number
  /** That of the talks, where the phrase is of a round of them. */
  noun: MeetingNoun
  definite = false
  /** With "a", "any", "another": only a place or a day can make it one of ours. */
  indefinite = false
  /** Place numbers of the gazetteer's world (cities, regions) and entity numbers of states and offices named as places. */
  places: number[] = []
  placeEntities: number[] = []
  days: DayPhrase[] = []
  /** Named as the ones at whose place it was ("bei Merz", "у Макрона"). */
  hosts: number[] = []
  /** "the first meeting": 1, "the second": 2. */
  ordinal: number | null = null
  /** "The 27th meeting", of a body whose sessions the record counts: 27. */
  session: number | null = null
  levels: MeetingLevel[] = []
  /** States that it is said to be about ("summit on Ukraine"). */
  subjects: number[] = []
  /** Bodies before the noun ("NATO summit"): it is their meeting. */
  bodies: number[] = []
  /** Actors named as taking part. */
  actors: number[] = []
  /** Blocs and organisations named right after the noun as its owner ("summit of the coalition"); a stronger tie than taking part. */
  owners: number[] = []
  /** What it was for or how it was called together, as bits (languages/meeting-themes.ts). */
  themes: number
  remote = false
  /** The second of those who met is told of in the rest of the sentence. */
  otherSide = false
  /** Said to be of two sides only. */
  bilateral = false
  /** Some word says that it is a meeting of another kind, of several at once, or part of a name we do not know. */
  foreign = false
  /** Something that we do not know stands after the noun as its own ("the meeting of shareholders"). */
  qualified = false
  /** That is an owner: a genitive leads to it. */
  owned = false
  /** With "next": 1, with "last": -1; 0 without such a word. */
  turn = 0
  /** With "new": a later meeting than those told of. */
  newer = false
  /** Null for a phrase that was read from a verb: its sentence has been read with it. */
  around: Surroundings | null = null
  #european: boolean | null = null
  #hypothetical = false
  #wished: boolean | null = null
  #later: DaysApart | null | undefined = undefined
  #spokenDays: DayPhrase[] | null = null
  #hints: DayPhrase[] | null = null
  #spokenPlaces: number[] | null = null
  #sentencePlaces: number[] | null = null

  /** A reference that tells nothing but its noun yet. */
  constructor(reading: BlockReading, start: number, end: number, noun: MeetingNoun) {
    this.reading = reading
    this.start = start
    this.end = end
    this.noun = noun
    this.themes = themesOf(foldWord(reading.block.text, start, end))
  }

  /** Some word says, or those before it say, that there may never be one; a day makes it one that there is. */
  get hypothetical(): boolean {
    return this.#hypothetical || this.wished
  }
  set hypothetical(is: boolean) {
    this.#hypothetical = is
  }

  /** Only asked for, offered, thought of: not even a place makes it one of ours. */
  get wished(): boolean {
    this.#wished ??=
      this.around !== null && !this.days.some((one) => one.precise) && isOnlyWished(this.reading.rules, this.reading.block.text, this.start)
    return this.#wished
  }

  /** Said to be of Europeans. */
  get european(): boolean {
    this.#european ??= saysEuropean(this)
    return this.#european
  }

  /** "Two days later", "a week ago"; null where the sentence says nothing such. */
  get later(): DaysApart | null {
    if (this.#later === undefined) this.#later = this.around?.later ?? null
    return this.#later
  }
  set later(apart: DaysApart | null) {
    this.#later = apart
  }

  /** Days that the rest of the sentence tells: they decide between meetings, but contradict none. */
  get spokenDays(): DayPhrase[] {
    this.#spokenDays ??= this.around?.days ?? []
    return this.#spokenDays
  }
  set spokenDays(days: DayPhrase[]) {
    this.#spokenDays = days
  }

  /** Months and loose days of the passage (passage-days.ts): they choose, and reach meetings of longer ago. */
  get hints(): DayPhrase[] {
    this.#hints ??= this.around?.hints ?? []
    return this.#hints
  }
  set hints(days: DayPhrase[]) {
    this.#hints = days
  }

  /** The days of its sentence, else those of its passage. */
  get daysBeside(): DayPhrase[] {
    return this.spokenDays.length > 0 ? this.spokenDays : this.hints.filter((one) => one.precise)
  }

  /** Places that the rest of the clause names after the noun, for a phrase without one: another place there makes it another meeting. */
  get spokenPlaces(): readonly number[] {
    this.#spokenPlaces ??= this.#placed ? [] : (this.around?.placesAfter ?? [])
    return this.#spokenPlaces
  }

  /** Places that the whole sentence names with a preposition of place, for a phrase without one. */
  get sentencePlaces(): readonly number[] {
    this.#sentencePlaces ??= this.#placed ? [] : (this.around?.places ?? [])
    return this.#sentencePlaces
  }

  /** It means a meeting, but none of ours. */
  makeAnothers(): void {
    this.indefinite = true
    this.foreign = true
  }

  /** The same phrase, as if its own words told no day. */
  withoutDays(): MeetingReference {
    const copy = Object.assign(new MeetingReference(this.reading, this.start, this.end, this.noun), this)
    copy.days = []
    copy.#hypothetical = this.#hypothetical
    copy.#later = this.#later
    copy.#spokenDays = this.#spokenDays
    copy.#hints = this.#hints
    return copy
  }

  /** The noun in its block; of a clause without one, undefined. */
  get nounMatch(): Match | undefined {
    const { start, end } = this
    return this.reading.lexicon.find((one) => one.class === PATTERN_CLASS.MEETING_NOUN && one.start >= start && one.end <= end)
  }

  /** How many places and days the phrase itself tells. */
  get placesAndDays(): number {
    return this.places.length + this.placeEntities.length + this.days.length
  }

  /** Over a line: a call by its noun, or a meeting by a word beside it. */
  get isCall(): boolean {
    return this.noun === 'call' || this.remote
  }

  get #placed(): boolean {
    return this.places.length + this.placeEntities.length > 0
  }
}
