// What a page has called its meetings so far, and the meetings on it that nobody of the record knows: "that encounter" takes up the last thing
// that was called an encounter, ours or not. Gets references in the order of the text; answers whether a plain noun may mean one of ours.
import { foldText } from '../../text/fold.ts'
import type { WorldMeeting } from '../gazetteer.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import type { MeetingReference } from './meeting-reference.ts'

export class Antecedents {
  /** By word: the block of the last meeting that is none of ours. */
  readonly #unknown = new Map<string, number>()
  /** By place: where the last meeting was told of that is none of ours. */
  readonly #elsewhere = new Map<number, { block: number; section: number }>()
  readonly #called = new Map<string, Set<string>>()

  /** A phrase that means this meeting of the record. */
  know(reference: MeetingReference, id: string): void {
    const word = wordOf(reference)
    this.#called.set(id, new Set([...(this.#called.get(id) ?? []), word]))
  }

  /** A phrase that brings in a meeting which is none of ours ("had a meeting with him"). */
  passBy(reference: MeetingReference): void {
    if (reference.indefinite && !reference.hypothetical) this.#unknown.set(wordOf(reference), reference.reading.block.index)
  }

  /** A phrase with a place and a day on which the record has no meeting there: one of somebody else's, at that place. */
  passByAt(reference: MeetingReference, places: readonly number[]): void {
    const { index, section } = reference.reading.block
    for (const place of places) this.#elsewhere.set(place, { block: index, section })
  }

  /** Has a meeting of somebody else's just been told of at a place of this one, which has not been told of itself? */
  isAtAnothersPlace({ reading }: MeetingReference, likeliest: { meeting: WorldMeeting } | undefined): boolean {
    if (this.#elsewhere.size === 0 || !likeliest || this.#called.has(likeliest.meeting.id)) return false
    const { places } = likeliest.meeting
    const { index, section } = reading.block
    return places.some((place) => {
      const other = this.#elsewhere.get(place)
      return other !== undefined && other.section === section && index - other.block <= NEAR
    })
  }

  /** Was something else called so last, while this meeting never was? */
  isAnothers(reference: MeetingReference, id: string): boolean {
    const word = wordOf(reference)
    const at = this.#unknown.get(word)
    return at !== undefined && reference.reading.block.index - at <= NEAR && !this.#called.get(id)?.has(word)
  }
}
/** Blocks after which a word is taken up no more. */
const NEAR = 2

function wordOf({ reading, start, end }: MeetingReference): string {
  const noun = reading.lexicon.find((one) => one.class === PATTERN_CLASS.MEETING_NOUN && one.start >= start && one.end <= end)
  return foldText(reading.block.text.slice(noun?.start ?? start, noun?.end ?? end)).slice(0, STEM)
}
/** Letters by which forms of one noun are known as one. */
const STEM = 5
