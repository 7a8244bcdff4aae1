// A stretch of a text as it reads: without soft hyphens and zero-width characters, every kind of space a plain one. For patterns of several
// words, which are written that way; gives strings only, no offsets.

/** Characters that are not seen: soft hyphen, zero-width space and joiners, word joiner, byte order mark. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
const HAS_UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/
const SPACES = /[\u00a0\u202f\u2009]/g

/** Any of these, or an accent written apart from its letter. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: accents are looked for by themselves.
const RARE = /[\u00ad\u0300-\u036f\u200b-\u200d\u2060\ufeff\u00a0\u202f\u2009]/

// The blocks of a page come back with every step that goes through them: whether a text has any of these is kept, of the last one asked about
// for each slot, which its length gives. So many texts of a page, and no more, outlive it here.
const KEPT = 64
const texts: string[] = new Array(KEPT).fill('')
const haveRare = new Uint8Array(KEPT)

/** May a text read otherwise than it is printed? Told at once of a block that has been asked about before. */
export function hasRare(text: string): boolean {
  const slot = text.length & (KEPT - 1)
  if (text !== texts[slot]) {
    texts[slot] = text
    haveRare[slot] = Number(RARE.test(text))
  }
  return haveRare[slot] === 1
}

/** What reads from one offset to another. */
export function plain(text: string, from: number, to: number): string {
  const printed = text.slice(Math.max(0, from), to)
  // Nearly all text reads as it is printed.
  return hasRare(text) && RARE.test(printed) ? printed.replace(UNSEEN, '').replace(SPACES, ' ').normalize('NFC') : printed
}

/** The characters that read right before an offset, some more of them where unseen ones stand among them. */
export function plainBefore(text: string, at: number, reach: number): string {
  const isLonger = hasRare(text) && HAS_UNSEEN.test(text.slice(Math.max(0, at - reach), at))
  return plain(text, at - (isLonger ? 2 * reach : reach), at)
}
