// An open-addressing table from hashes to numbers, for whoever keeps the things themselves elsewhere: two typed arrays in place of a Map
// with an object an entry. It knows hashes only; the caller says which of the numbers under a hash is meant.

const FIRST_SLOTS = 1024

export class NumberTable {
  #hashes = new Int32Array(FIRST_SLOTS)
  /** The number and one more; 0: an empty slot. */
  #numbers = new Uint32Array(FIRST_SLOTS)
  #count = 0

  /** The first number put under the hash that `isMeant` accepts; -1: none. */
  find(hash: number, isMeant: (number: number) => boolean): number {
    const mask = this.#numbers.length - 1
    for (let slot = mix(hash) & mask; ; slot = (slot + 1) & mask) {
      const number = (this.#numbers[slot] as number) - 1
      if (number < 0) return -1
      if (this.#hashes[slot] === hash && isMeant(number)) return number
    }
  }

  /** Puts a number that is not there. `hash` is a 32-bit integer. */
  put(hash: number, number: number): void {
    // At half load a search probes one or two slots.
    if (++this.#count * 2 > this.#numbers.length) this.#grow()
    this.#place(hash, number + 1)
  }

  #place(hash: number, entry: number): void {
    const mask = this.#numbers.length - 1
    let slot = mix(hash) & mask
    while (this.#numbers[slot] !== 0) slot = (slot + 1) & mask
    this.#hashes[slot] = hash
    this.#numbers[slot] = entry
  }

  #grow(): void {
    const [hashes, numbers] = [this.#hashes, this.#numbers]
    this.#hashes = new Int32Array(hashes.length * 2)
    this.#numbers = new Uint32Array(numbers.length * 2)
    numbers.forEach((entry, slot) => {
      if (entry !== 0) this.#place(hashes[slot] as number, entry)
    })
  }
}

/** Hash of nothing. */
export const FIRST_HASH = 0x811c9dc5 | 0

/** Hash of UTF-16 units (FNV-1a). */
export function hashText(text: string): number {
  let hash = FIRST_HASH
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

/** Hash of some numbers and one more: begin with FIRST_HASH. No list of them: it would be one for each of millions of patterns. */
export function addToHash(hash: number, number: number): number {
  return (Math.imul(hash ^ number, 0x85ebca6b) ^ (hash >>> 15)) | 0
}

/** Low bits decide the slot: the high ones take part. */
function mix(hash: number): number {
  return hash ^ (hash >>> 16) ^ (hash >>> 8)
}
