// Which of many phrases stand in a text, word for word: looked up by the text's own runs of words, so that asking costs the same for ten
// phrases and for ten thousand.
import { foldText } from '../text/fold.ts'

export class PhraseIndex<T> {
  readonly #phrases = new Map<string, { order: number; value: T }[]>()
  #longest = 0
  #count = 0

  /** Case and accents do not count. The order of adding is the order of finding. */
  add(phrase: string, value: T): void {
    const folded = foldSigns(phrase)
    if (folded === '') return
    this.#longest = Math.max(this.#longest, folded.split(' ').length)
    const entry = { order: this.#count++, value }
    const same = this.#phrases.get(folded)
    if (same === undefined) this.#phrases.set(folded, [entry])
    else same.push(entry)
  }

  /** The values whose phrase stands in one of the texts, each once. */
  within(...texts: readonly string[]): T[] {
    const found = texts.flatMap((text) => {
      const words = foldSigns(text).split(' ')
      return words.flatMap((_word, start) =>
        Array.from({ length: Math.min(this.#longest, words.length - start) }, (_, more) =>
          this.#phrases.get(words.slice(start, start + more + 1).join(' ')),
        ).flatMap((entries) => entries ?? []),
      )
    })
    return [...new Set(found.sort((a, b) => a.order - b.order).map(({ value }) => value))]
  }
}

/** Folded, with a plus at a word's end read as the word that it is spoken as: "Weimar+" is not the town. */
function foldSigns(text: string): string {
  return foldText(text.includes('+') ? text.replace(/(?<=[\p{L}\p{N}])\+/gu, ' plus') : text)
}
