// Strings by number, each kept once, packed as UTF-16 units.

export class StringTable {
  readonly #numbers = new Map<string, number>()
  readonly #strings: string[] = []

  number(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    const number = this.#strings.push(text) - 1
    this.#numbers.set(text, number)
    return number
  }

  pack(): { stringOffsets: Uint32Array; strings: Uint16Array } {
    const stringOffsets = new Uint32Array(this.#strings.length + 1)
    this.#strings.forEach((text, index) => {
      stringOffsets[index + 1] = (stringOffsets[index] as number) + text.length
    })
    const strings = new Uint16Array(stringOffsets[this.#strings.length] as number)
    this.#strings.forEach((text, index) => {
      for (let i = 0; i < text.length; i++) strings[(stringOffsets[index] as number) + i] = text.charCodeAt(i)
    })
    return { stringOffsets, strings }
  }
}
