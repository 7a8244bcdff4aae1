// One table that says, for each UTF-16 unit, whether it is part of a word and what it folds to (case and accents removed).
// Offsets never change: text is read through the table, not rewritten, so there is no map back to keep.

/** Table values below this are separators (SEPARATOR); values from here on are folded word characters. */
export const FIRST_WORD_VALUE = 0x30

/** Separator classes. JOIN holds hyphens: "Jong-un" is read like "Jong Un". */
export const SEPARATOR = { OTHER: 0, IGNORED: 1, SPACE: 2, JOIN: 3, APOSTROPHE: 4, DOT: 5 } as const

/** From here on each character is a word of its own: Chinese, Japanese and Korean are written without spaces between words. */
export const FIRST_IDEOGRAPH = 0x2e80

const IGNORED = /(?:\u00AD|\u034F|\u061C|[\u200B-\u200F]|[\u202A-\u202E]|[\u2060-\u2064]|[\uFE00-\uFE0F]|\uFEFF|[\u0300-\u036F])+/g
const WORD = /[\p{L}\p{M}\p{N}]+/gu
const SPACE = /\s+/g

/** Scripts whose letters have case or accents to fold; the others stand for themselves. */
const FOLDED_RANGES: readonly (readonly [number, number])[] = [
  [0x41, 0x0590],
  [0x1c80, 0x1cc0],
  [0x1e00, 0x2000],
  [0x2c60, 0x2c80],
  [0xff10, 0xff5b],
]

/** All units below the surrogates and above them, in order, so that a class's runs are found in one pass and not by 65,536 tests. */
function allUnits(): string {
  const units = new Uint16Array(0x10000)
  for (let unit = 0; unit < 0x10000; unit++) if (unit < 0xd800 || unit >= 0xe000) units[unit] = unit
  let text = ''
  // Chunks keep the argument list of fromCharCode far below every engine's limit.
  for (let i = 0; i < units.length; i += 8192) text += String.fromCharCode(...units.subarray(i, i + 8192))
  return text
}

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000)
  const units = allUnits()
  // Surrogates stay 0: half of an emoji or a rare ideograph is never part of a name here.
  for (const { index, 0: run } of units.matchAll(WORD))
    for (let unit = Math.max(index, FIRST_WORD_VALUE); unit < index + run.length; unit++) table[unit] = unit
  for (const [from, to] of FOLDED_RANGES) {
    for (let unit = from; unit < to; unit++) {
      if (table[unit] === 0) continue
      const bare = String.fromCharCode(unit).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
      const folded = bare.length === 1 ? bare : String.fromCharCode(unit).toLowerCase()
      table[unit] = folded.charCodeAt(0)
    }
  }
  // Letters that Unicode does not decompose but that readers and keyboards interchange.
  for (const [from, to] of ['łl', 'Łl', 'øo', 'Øo', 'đd', 'Đd', 'ıi', 'ґг', 'Ґг'])
    table[(from as string).charCodeAt(0)] = (to as string).charCodeAt(0)
  // Such a letter with an accent (Ǿ) has so far only lost the accent.
  for (let unit = FIRST_WORD_VALUE; unit < 0x10000; unit++) table[unit] = table[table[unit] as number] as number
  for (const { index, 0: run } of units.matchAll(SPACE)) table.fill(SEPARATOR.SPACE, index, index + run.length)
  for (const { index, 0: run } of units.matchAll(IGNORED)) table.fill(SEPARATOR.IGNORED, index, index + run.length)
  for (const char of '-\u2010\u2011') table[char.charCodeAt(0)] = SEPARATOR.JOIN
  for (const char of "'\u2019\u02BC\u2018`\u00B4") table[char.charCodeAt(0)] = SEPARATOR.APOSTROPHE
  table['.'.charCodeAt(0)] = SEPARATOR.DOT
  return table
}

/** The table, made once per process (about 10 ms). */
export const FOLD: Uint16Array = buildTable()

/** Is this unit part of a word? */
export function isWordUnit(unit: number): boolean {
  return (FOLD[unit] as number) >= FIRST_WORD_VALUE
}

const UPPER = /\p{Lu}|\p{Lt}/u
/** For each unit of a script with case: is it a capital? 0: not asked yet, 1: no, 2: yes. Every word of a page asks. */
const capitals = new Uint8Array(FIRST_IDEOGRAPH)

/** Does the text begin with a capital at this offset? Scripts without case count as capitals: they have no lower case to tell apart. */
export function isCapitalAt(text: string, offset: number): boolean {
  if (offset >= text.length) return false
  const unit = text.charCodeAt(offset)
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a
  if (unit >= 0x0590 && unit < 0x10a0) return true
  if (unit >= FIRST_IDEOGRAPH) return true
  if (capitals[unit] === 0) capitals[unit] = UPPER.test(String.fromCharCode(unit)) ? 2 : 1
  return capitals[unit] === 2
}

/** Is every letter of the range a capital (and is there at least one)? Digits, dots and ignored characters do not matter. */
export function isAllCapitals(text: string, start: number, end: number): boolean {
  let letters = 0
  for (let i = start; i < end; i++) {
    if (!isWordUnit(text.charCodeAt(i))) continue
    const char = text[i] as string
    if (char !== char.toUpperCase() || char === char.toLowerCase()) {
      if (char !== char.toUpperCase()) return false
      continue
    }
    letters++
  }
  return letters > 0
}

/** The folded words of a text, joined by one space: for comparing short strings, not for offsets. */
export function foldText(text: string): string {
  const plain = foldPlain(text)
  if (plain !== null) return plain
  let out = ''
  let length = 0
  let gap = false
  for (let i = 0; i < text.length; i++) {
    const value = FOLD[text.charCodeAt(i)] as number
    if (value === SEPARATOR.IGNORED) continue
    if (value < FIRST_WORD_VALUE) {
      gap = true
      continue
    }
    if (length > AT_ONCE) {
      out += stringOf(length)
      length = 0
    }
    if (gap && length + out.length > 0) units[length++] = SPACE_UNIT
    gap = false
    units[length++] = value
  }
  return out + stringOf(length)
}
/** Units that are made a string at once: far below every engine's limit for arguments. Sentences and blocks are shorter. */
const AT_ONCE = 4096
/** The units of the text at hand, with room for a space and a letter more. A plain array, since engines hand on the units of a typed one one by one. */
const units: number[] = new Array(AT_ONCE + 2).fill(0)
const SPACE_UNIT = 0x20

function stringOf(length: number): string {
  return String.fromCharCode.apply(null, units.slice(0, length))
}

/** The fold of one word that stands in a text. The words of a page come back all the time: one met before is told in place, and not cut out again. */
export function foldWord(text: string, start: number, end: number): string {
  const length = end - start
  if (length > LONGEST_KEPT) return foldText(text.slice(start, end))
  let hash = length
  for (let i = 0; i < length; i++) {
    const value = FOLD[text.charCodeAt(start + i)] as number
    met[i] = value
    hash = (Math.imul(hash, 31) + value) | 0
  }
  const slot = (hash ^ (hash >>> 12)) & (WORDS_KEPT - 1)
  const known = words[slot] as string
  if (known.length === length) {
    const kept = slot * LONGEST_KEPT
    let i = 0
    while (i < length && met[i] === letters[kept + i]) i++
    if (i === length) return known
  }
  const folded = foldText(text.slice(start, end))
  if (folded.length !== length) return folded
  const copy = length < SHORTEST_VIEW ? folded : String.fromCharCode(...met.subarray(0, length))
  // Several words with signs between them fold to other units than theirs one by one.
  if (copy !== folded) return folded
  letters.set(met.subarray(0, length), slot * LONGEST_KEPT)
  words[slot] = copy
  return folded
}
/** Of words that share a slot the last one met is kept. */
const WORDS_KEPT = 4096
const words: string[] = new Array(WORDS_KEPT).fill('')
/** Letters of the longest word kept. */
const LONGEST_KEPT = 20
/** The letters of those words, and of the one that is asked about. */
const letters = new Uint16Array(WORDS_KEPT * LONGEST_KEPT)
const met = new Uint16Array(LONGEST_KEPT)
/** Letters from which engines may cut a word out as a view, which would hold on to the whole text: such a word is kept as a copy. */
const SHORTEST_VIEW = 13

/** One word of unaccented Latin letters or digits, as most are: the engine's own lower case is its fold. Null for any other text. */
function foldPlain(text: string): string | null {
  let capitals = false
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0x61 && unit <= 0x7a) continue
    if (unit >= 0x41 && unit <= 0x5a) capitals = true
    else if (unit < 0x30 || unit > 0x39) return null
  }
  return capitals ? text.toLowerCase() : text
}
