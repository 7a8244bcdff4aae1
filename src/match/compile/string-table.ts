// Strings by number, each kept once, packed as UTF-16 units from the start: a million strings are two typed arrays and a table.
import { GrowingArray } from './growing-array.ts'
import { hashText, NumberTable } from './number-table.ts'

export class StringTable {
  readonly #table = new NumberTable()
  readonly #units = new GrowingArray(Uint16Array)
  readonly #offsets = new GrowingArray(Uint32Array)

  /** The last one asked for: the forms of a name ask for that name one after the other. */
  #lastText: string | null = null
  #lastNumber = 0

  constructor() {
    this.#offsets.push(0)
  }

  /** The string's number; the same for the same string. */
  number(text: string): number {
    if (text !== this.#lastText) {
      this.#lastNumber = this.#find(text)
      this.#lastText = text
    }
    return this.#lastNumber
  }

  #find(text: string): number {
    const hash = hashText(text)
    const known = this.#table.find(hash, (number) => this.#is(number, text))
    if (known >= 0) return known
    const number = this.#offsets.length - 1
    this.#units.pushText(text)
    this.#offsets.push(this.#units.length)
    this.#table.put(hash, number)
    return number
  }

  pack(): { stringOffsets: Uint32Array; strings: Uint16Array } {
    return { stringOffsets: this.#offsets.values(), strings: this.#units.values() }
  }

  #is(number: number, text: string): boolean {
    const start = this.#offsets.at(number)
    if (this.#offsets.at(number + 1) - start !== text.length) return false
    for (let i = 0; i < text.length; i++) if (this.#units.at(start + i) !== text.charCodeAt(i)) return false
    return true
  }
}
