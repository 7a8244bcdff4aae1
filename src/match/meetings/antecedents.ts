// What a page has called its meetings so far, and the meetings on it that nobody of the record knows: "that encounter" takes up the last thing
// that was called an encounter, ours or not. Gets references in the order of the text; answers whether a plain noun may mean one of ours.
import { foldText } from '../../text/fold.ts'
import type { WorldMeeting } from '../gazetteer.ts'
import type { MentionsByBlock } from '../mentions-by-block.ts'
import type { PageReading } from '../page-reading.ts'
import type { MeetingNoun } from '../pattern.ts'
import type { BlockReading } from '../read-block.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import { sideTold } from './choose-meeting.ts'
import { encounterBefore } from './encounters.ts'
import { compatibleMeetings } from './fitting-meetings.ts'
import { isOfAProcess } from './long-talks.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { isOfAnotherStory } from './others-meetings.ts'
import { isNamedWhole, isOfManySides } from './who-met.ts'

/** Where something was told of. */
interface Told {
  block: number
  at: number
  /** Only to say when something else was ("on the eve of the summit"): where the sentence that does so begins. */
  asideOf?: number
}

/** As which of a series a phrase has counted a meeting, and the places that it named. */
export interface Counted {
  ordinal: number
  places: readonly number[]
}

export class Antecedents {
  readonly #page: PageReading
  readonly #actors: MentionsByBlock
  /** By word: where the last meeting that is none of ours was told of. */
  readonly #unknown = new Map<string, Told>()
  /** Phrases passed by that no question has needed yet: most pages link no meeting, and none is asked. */
  #passed: MeetingReference[] = []
  /** The last phrase that said of itself which meeting it meant, and meant none of ours. */
  #stranger: MeetingReference | null = null
  /** By place: where the last meeting was told of that is none of ours. */
  readonly #elsewhere = new Map<number, { block: number; section: number; noun: MeetingNoun }>()
  readonly #called = new Map<string, Set<string>>()
  /** By meeting of ours: as which of a series a phrase has counted it. */
  readonly counted = new Map<string, Counted>()
  /** By meeting of ours: where a phrase last meant it. */
  readonly #told = new Map<string, Told>()
  /** The same where a name or a verb may have told of it. */
  readonly #spoken = new Map<string, Told>()
  /** Those last told of with "after" or "before", in a sentence that goes on to another. */
  readonly #asides = new Set<string>()

  /** `actors`: who is marked on the page. */
  constructor(page: PageReading, actors: MentionsByBlock) {
    this.#page = page
    this.#actors = actors
  }

  /** A name, a phrase or a verb has told of this meeting of the record at an offset of a block. */
  meet(id: string, reading: BlockReading, at: number): void {
    const { index, text } = reading.block
    const { start } = sentenceRound(reading, { start: at, end: at })
    this.#asides.delete(id)
    for (const [other, told] of this.#spoken)
      if (other !== id && told.block === index && told.at >= start && sideTold(text, told.at) !== null) this.#asides.add(other)
    this.#spoken.set(id, { block: index, at })
  }

  /** Was it last told of only to say when another was ("the day after the White House meeting they held a call")? */
  isAside(id: string): boolean {
    return this.#asides.has(id)
  }

  /** Has it been told of behind an offset of a block? */
  isToldAfter(id: string, block: number, at: number): boolean {
    const told = this.#spoken.get(id)
    return told !== undefined && told.block === block && told.at > at
  }

  /** Meetings of the record told of in a block so far, and where each was told of last. */
  toldIn({ block: { index } }: BlockReading): { id: string; at: number }[] {
    return [...this.#spoken].flatMap(([id, { block, at }]) => (block === index ? [{ id, at }] : []))
  }

  /** A phrase that means this meeting of the record. */
  know(reference: MeetingReference, id: string): void {
    const word = wordOf(reference)
    this.#called.set(id, new Set([...(this.#called.get(id) ?? []), word]))
    const { reading, start, end } = reference
    const isAside = sideTold(reading.block.text, start) === 'ahead'
    this.#told.set(id, isAside ? { ...placeOf(reference), asideOf: sentenceRound(reading, { start, end }).start } : placeOf(reference))
    if (reference.ordinal !== null) this.counted.set(id, { ordinal: reference.ordinal, places: reference.places })
  }

  /**
   * The one meeting that the sentence right before the phrase's tells of, in the same block, or the phrase's own as far as a colon ("they met in
   * London; that meeting …"); null where it tells of none or of several.
   */
  ofSentenceBefore({ reading, start, end }: MeetingReference): string | null {
    const { index, text } = reading.block
    const own = sentenceRound(reading, { start, end })
    const told = (from: number, to: number) =>
      [...this.#spoken].filter(([, { block, at }]) => block === index && at >= from && at < to).map(([id]) => id)
    const colon = Math.max(text.lastIndexOf(':', start - 1), text.lastIndexOf(';', start - 1))
    const here = colon > own.start ? told(own.start, colon) : []
    if (here.length > 0 || own.start === 0) return here.length === 1 ? (here[0] as string) : null
    const before = told(sentenceRound(reading, { start: own.start - 1, end: own.start - 1 }).start, own.start)
    return before.length === 1 ? (before[0] as string) : null
  }

  /** Meetings that the sentence of a phrase or the one before it, in the same block, has told of up to the phrase. */
  ofThisSceneSoFar({ reading, start, end }: MeetingReference): ReadonlySet<string> {
    const { index } = reading.block
    const own = sentenceRound(reading, { start, end })
    const from = own.start === 0 ? 0 : sentenceRound(reading, { start: own.start - 1, end: own.start - 1 }).start
    return new Set([...this.#spoken].flatMap(([id, { block, at }]) => (block === index && at >= from ? [id] : [])))
  }

  /** Has the sentence of a phrase told of this meeting up to the phrase? */
  isOfThisSentence(id: string, { reading, start, end }: MeetingReference): boolean {
    const told = this.#spoken.get(id)
    return told !== undefined && told.block === reading.block.index && told.at >= sentenceRound(reading, { start, end }).start
  }

  /** Has the page called this meeting by the word of this phrase? */
  hasCalled(reference: MeetingReference, { id }: WorldMeeting): boolean {
    return this.hasCalledSo(reference, id)
  }

  /** The same, by the meeting's id. */
  hasCalledSo(reference: MeetingReference, id: string): boolean {
    return this.#called.get(id)?.has(wordOf(reference)) ?? false
  }

  /** Has a phrase told of this meeting, and none by the word of this one? */
  isCalledOtherwise(reference: MeetingReference, id: string): boolean {
    return this.#called.has(id) && !this.hasCalledSo(reference, id)
  }

  /** A phrase that brings in a meeting which is none of ours ("had a meeting with him", "the G20 summit"). */
  passBy(reference: MeetingReference): void {
    this.#passed.push(reference)
  }

  /** Notes what has been passed by, in its order, before anything is asked of it. */
  #note(): void {
    for (const reference of this.#passed) {
      this.#noteOne(reference)
    }
    this.#passed = []
  }

  #noteOne(reference: MeetingReference): void {
    if (tellsOfItself(reference)) this.#stranger = reference
    const isNew = reference.indefinite && (reference.foreign || !reference.hypothetical || reference.wished)
    const isNamed = reference.foreign && reference.noun === 'summit'
    if (isNew || isNamed) this.#unknown.set(wordOf(reference), placeOf(reference))
    // "The AI summit in Paris", "trade talks in London": what is told of at that place next is that one.
    if (isNamed || (reference.foreign && isOfAnotherStory(reference)))
      this.#noteAt(reference, [...reference.places, ...reference.sentencePlaces])
  }

  /** A phrase with a place and a day on which the record has no meeting there: one of somebody else's, at that place. */
  passByAt(reference: MeetingReference, places: readonly number[]): void {
    this.#note()
    this.#noteAt(reference, places)
  }

  #noteAt({ reading, noun }: MeetingReference, places: readonly number[]): void {
    const { index, section } = reading.block
    for (const place of places) this.#elsewhere.set(place, { block: index, section, noun })
  }

  /** Has a meeting of somebody else's just been told of at a place of this one, which has not been told of itself? */
  isAtAnothersPlace({ reading, noun }: MeetingReference, likeliest: { meeting: WorldMeeting } | undefined): boolean {
    this.#note()
    if (this.#elsewhere.size === 0 || !likeliest || this.#called.has(likeliest.meeting.id)) return false
    const { places } = likeliest.meeting
    const { index, section } = reading.block
    return places.some((place) => {
      const other = this.#elsewhere.get(place)
      return (
        other !== undefined && other.section === section && index - other.block <= (noun === 'summit' && other.noun === noun ? FAR : NEAR)
      )
    })
  }

  /** Has its own sentence, or the one before it, gone over to a meeting which cannot be this one, that this block has not told of under the phrase's word? */
  #isStrangers(reference: MeetingReference, meeting: WorldMeeting): boolean {
    const stranger = this.#stranger
    if (!stranger || stranger.reading !== reference.reading) return false
    const isOfThisBlock = this.#spoken.get(meeting.id)?.block === reference.reading.block.index
    if (isOfThisBlock && this.hasCalled(reference, meeting)) return false
    const { start } = sentenceRound(reference.reading, reference)
    if (start > 0 && stranger.start < sentenceRound(reference.reading, { start: start - 1, end: start - 1 }).start) return false
    if (!isAfter(placeOf(stranger), this.#spoken.get(meeting.id))) return false
    if (stranger.foreign || stranger.hypothetical) return true
    return compatibleMeetings(stranger, { gazetteer: this.#page.gazetteer, day: null, among: [meeting] }).length === 0
  }

  /** Was something else called so last, or did others meet since, who were not all at this one? */
  isAnothers(reference: MeetingReference, meeting: WorldMeeting): boolean {
    this.#note()
    const { index } = reference.reading.block
    const word = wordOf(reference)
    const told = this.#told.get(meeting.id)
    const other = this.#unknown.get(word)
    if (other && index - other.block <= NEAR && (!this.#called.get(meeting.id)?.has(word) || isAfter(other, told))) return true
    // "The Paris summit … a video conference of the allies. This meeting …": what was told of last, though nobody of the record knows it.
    if (this.#isStrangers(reference, meeting)) return true
    if (reference.noun === 'summit') return false
    // "On the eve of a summit in Paris … During the meeting": not what was told of only to say when.
    if (told?.asideOf !== undefined && told.block === index && !this.hasCalled(reference, meeting)) return true
    const met = encounterBefore(this.#page, this.#actors, reference, NEAR)
    // "Receiving her on the eve of the summit, he spoke …": of the two the sentence is about those who met.
    const isOfThatSentence = met !== null && told?.asideOf !== undefined && told.block === met.block && met.at >= told.asideOf
    if (met === null || !(isOfThatSentence || isAfter(met, told))) return false
    // Of a large meeting, or of a body's, the record names only some.
    if (met.alone && isOfManySides(meeting, this.#page.gazetteer)) return true
    return isNamedWhole(meeting) && !met.people.every((one) => meeting.actors.includes(one))
  }
}

/** Does a phrase that was not linked say which meeting it means: whose, where, when, with whom, of what kind? "The meeting" and the peace process do not. */
function tellsOfItself(reference: MeetingReference): boolean {
  const { indefinite, foreign, qualified, remote, placesAndDays, actors, levels, bodies, owners } = reference
  const told = placesAndDays + actors.length + levels.length + bodies.length + owners.length
  // Most phrases tell nothing, and are not asked about the words round them.
  return (indefinite || foreign || qualified || remote || told > 0) && !isOfAProcess(reference)
}

function placeOf({ reading, start }: MeetingReference): Told {
  return { block: reading.block.index, at: start }
}

function isAfter(one: Told, other: Told | undefined): boolean {
  return other === undefined || one.block > other.block || (one.block === other.block && one.at > other.at)
}
/** Blocks after which a word is taken up no more. */
const NEAR = 2
/** The same for "the summit" at a place where another summit was told of: a page is about one of them. */
const FAR = 6

function wordOf({ reading, start, end, nounMatch: noun }: MeetingReference): string {
  return foldText(reading.block.text.slice(noun?.start ?? start, noun?.end ?? end)).slice(0, STEM)
}
/** Letters by which forms of one noun are known as one. */
const STEM = 5
