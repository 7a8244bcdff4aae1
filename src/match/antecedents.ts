// What a page has called its meetings so far, and the meetings on it that nobody of the record knows: "that encounter" takes up the last thing
// that was called an encounter, ours or not. Gets references in the order of the text; answers whether a plain noun may mean one of ours.
import { foldText } from '../text/fold.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { PATTERN_CLASS } from './pattern.ts'

export class Antecedents {
  /** By word: the block of the last meeting that is none of ours. */
  readonly #unknown = new Map<string, number>()
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
