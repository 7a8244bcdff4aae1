// The words next to a span, as rules ask for them: what is it, how is it joined, does it begin with a capital.
import { FIRST_WORD_VALUE, FOLD, foldWord, isCapitalAt, SEPARATOR } from '../text/fold.ts'
import { LINE_BREAK } from '../text/line-break.ts'

export type Joint = 'space' | 'hyphen' | 'apostrophe' | 'dot' | 'broken'

/** A word beside a span. Most are looked at for their joint or capital only, so the rest is made when asked for. */
export class Neighbour {
  readonly start: number
  readonly end: number
  /** What lies between it and the span: only spaces, a hyphen, an apostrophe, or something that ends the phrase. */
  readonly joint: Joint
  readonly #source: string
  #folded: string | null = null

  constructor(source: string, start: number, end: number, joint: Joint) {
    this.#source = source
    this.start = start
    this.end = end
    this.joint = joint
  }

  /** As printed. */
  get text(): string {
    return this.#source.slice(this.start, this.end)
  }

  get folded(): string {
    this.#folded ??= foldWord(this.#source, this.start, this.end)
    return this.#folded
  }

  /** The unit that it begins with. */
  get first(): number {
    return this.#source.charCodeAt(this.start)
  }

  get capital(): boolean {
    return isCapitalAt(this.#source, this.start)
  }
}

/** What joins two words, from the units between them: at most one sign besides spaces keeps them together. */
function jointOf(text: string, from: number, to: number): Joint {
  // Nearly all words are parted by one space.
  if (to - from === 1 && text.charCodeAt(from) === SPACE) return 'space'
  let joint: Joint = 'space'
  for (let i = from; i < to; i++) {
    switch (FOLD[text.charCodeAt(i)]) {
      case SEPARATOR.IGNORED:
        continue
      case SEPARATOR.SPACE:
        if (text[i] === LINE_BREAK || (joint !== 'space' && joint !== 'dot')) return 'broken'
        continue
      case SEPARATOR.JOIN:
        if (to - from > 1) return 'broken'
        joint = 'hyphen'
        continue
      case SEPARATOR.APOSTROPHE:
        // "the chiefs' meeting": the genitive of a plural, and a space.
        if (i === from && to - from > 1 && /[sxz]/i.test(text[from - 1] ?? '')) continue
        if (to - from > 1) return 'broken'
        joint = 'apostrophe'
        continue
      case SEPARATOR.DOT:
        if (i > from) return 'broken'
        joint = 'dot'
        continue
      default:
        // "The Weimar+ meeting": a plus that a word ends in is the word's.
        if (i === from && text[i] === '+' && to - from > 1) continue
        return 'broken'
    }
  }
  return joint
}

const SPACE = 0x20
const KEPT = 1024

/** The word before an offset; null at the start. */
export const wordBefore = keeping(readBefore)

/** The word after an offset; null at the end. */
export const wordAfter = keeping(readAfter)

/**
 * Keeps what was read: rules ask the same one after the other, and for one name step by step again. Of places that share a slot the last one met
 * is kept, so that no more than some texts of a page outlive it here.
 */
function keeping(read: (text: string, offset: number) => Neighbour | null): typeof read {
  const texts: string[] = new Array(KEPT).fill('')
  const offsets = new Int32Array(KEPT)
  const words: (Neighbour | null)[] = new Array(KEPT).fill(null)
  return (text, offset) => {
    const slot = (offset + Math.imul(text.length, 31)) & (KEPT - 1)
    if (offsets[slot] !== offset || texts[slot] !== text) {
      words[slot] = read(text, offset)
      texts[slot] = text
      offsets[slot] = offset
    }
    return words[slot] as Neighbour | null
  }
}

function readBefore(text: string, offset: number): Neighbour | null {
  let end = offset
  while (end > 0 && (FOLD[text.charCodeAt(end - 1)] as number) < FIRST_WORD_VALUE) end--
  if (end === 0) return null
  let start = end
  while (start > 0 && isInside(text, start - 1)) start--
  return new Neighbour(text, start, end, jointOf(text, end, offset))
}

function readAfter(text: string, offset: number): Neighbour | null {
  let start = offset
  while (start < text.length && (FOLD[text.charCodeAt(start)] as number) < FIRST_WORD_VALUE) start++
  return start < text.length ? new Neighbour(text, start, endOfWord(text, start), jointOf(text, offset, start)) : null
}

/** Where the word ends that begins at an offset. */
export function endOfWord(text: string, start: number): number {
  let end = start
  while (end < text.length && isInside(text, end)) end++
  return end
}

/** Offset after a possessive ending ("'s", "’", "s’") that follows `end`; `end` itself where there is none. */
export function afterPossessive(text: string, end: number): number {
  if (FOLD[text.charCodeAt(end)] !== SEPARATOR.APOSTROPHE) return end
  const ending = /^['\u2019\u02BC](?:s(?![\p{L}\p{N}])|(?![\p{L}\p{N}]))/u.exec(text.slice(end, end + 4))
  return ending ? end + ending[0].length : end
}

function isInside(text: string, at: number): boolean {
  const value = FOLD[text.charCodeAt(at)] as number
  if (value >= FIRST_WORD_VALUE || value === SEPARATOR.IGNORED) return true
  return value === SEPARATOR.APOSTROPHE && isCyrillic(text.charCodeAt(at - 1)) && isCyrillic(text.charCodeAt(at + 1))
}

/** In Ukrainian an apostrophe stands inside words (п'ятниця), never between them. */
function isCyrillic(unit: number): boolean {
  return unit >= 0x400 && unit < 0x530
}

/**
 * Does what is written right behind a name, which ends at `end`, make an address or a programme of it: "Ukraine.ua", "Polska 2050"? Asked
 * between plain words too.
 */
export function goesOnInSigns(text: string, end: number): boolean {
  const unit = text.charCodeAt(end)
  if (unit === DOT) return ADDRESS.test(text.slice(end, end + LONGEST_DOMAIN))
  return text.charCodeAt(end + 1) === TWO && FOLD[unit] === SEPARATOR.SPACE && YEAR_AHEAD.test(text.slice(end + 1, end + LONGEST_YEAR))
}
const [DOT, TWO] = [0x2e, 0x32]
const ADDRESS = /^\.(?:com|net|org|info|news|media|tv|eu|gov|int|by|de|es|fr|it|pl|ru|ua|uk|ру|рф|укр|юа)(?!\p{L})/u
/** The dot, the letters and one unit more. */
const LONGEST_DOMAIN = 7
/** Parties and programmes bear a year far ahead; no sentence of the news puts one right behind a state. */
const YEAR_AHEAD = /^20[3-9]\d(?!\d|[.,]\d)/
/** The space, the year, a sign and a digit. */
const LONGEST_YEAR = 7
