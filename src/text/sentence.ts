// Sentence bounds, roughly: enough to ask what stands in the same sentence, or whether a word opens one.
// Abbreviations with a dot inside a sentence are tolerated by asking for a capital or a digit after the gap.
import { FIRST_WORD_VALUE, FOLD } from './fold.ts'
import { LINE_BREAK } from './line-break.ts'

const OPENERS = '"\'“”„«»‘’‚‹›([—–•*¿¡'
const ABBREVIATIONS =
  /(?:^|[\s(.])(?:[A-ZА-ЯІЇЄ]|Mr|Mrs|Ms|Dr|St|Sr|Jr|Gen|Lt|Col|Adm|Sen|Rep|Gov|Prof|No|vs|bzw|ca|Nr|M|Mme|Sra|Dott|On|Sig|św|prof|gen|Jan|Feb|Aug|Sept|Sep|Oct|Nov|Dec|tzw|godz|ok|np|tj|m\.in|тов|ген|им|ім|г|р|т|н|зв|млрд|млн|тис|тыс)$/u

const DOT = 0x2e
const SPACE = 0x20
/** The signs that end a sentence wherever they stand; a line break does too. */
const ENDS: ReadonlySet<number> = new Set([...`${LINE_BREAK}!?…`].map((char) => char.charCodeAt(0)))
const SIGNS: readonly string[] = ['.', ...String.fromCharCode(...ENDS)]

function endsSentence(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  // Letters and spaces, which most units are, end none.
  if (unit !== DOT) return !(unit >= 0x40 && unit < 0x2000) && unit !== SPACE && ENDS.has(unit)
  const next = text[at + 1]
  if (next !== undefined && next !== ' ' && !/[\s"'”’»)\]]/.test(next)) return false
  if (endsLongWord(text, at)) return true
  const before = text.slice(Math.max(0, at - 8), at)
  return !ABBREVIATIONS.test(before) && !(ORDINAL.test(before) && GOES_ON.test(text.slice(at + 1, at + 6)))
}
/** After a word longer than any of these a dot ends the sentence: most do, and are told without a pattern. */
function endsLongWord(text: string, at: number): boolean {
  let from = at - 1
  while (from >= 0 && from >= at - LONGEST_SHORT - 1 && (FOLD[text.charCodeAt(from)] as number) >= FIRST_WORD_VALUE) from--
  return at - 1 - from > LONGEST_SHORT
}
/** Letters of the longest abbreviation and of the longest ordinal. */
const LONGEST_SHORT = 4

/** "Am 27. März", "vom 3. bis zum 5. Mai": a number with a dot that counts, by what follows it: a month or a small letter. */
const ORDINAL = /(?:^|[^\p{L}\d])\d{1,2}$/u
const GOES_ON = /^\s(?:\p{Ll}|Jan|Jän|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/u

/** First offset of the sentence that holds `offset`. */
export function sentenceStart(text: string, offset: number): number {
  for (let i = offset - 1; i >= 0; i--) if (endsSentence(text, i)) return i + 1
  return 0
}

/** Offset after the sentence that holds `offset`. */
export function sentenceEnd(text: string, offset: number): number {
  for (let i = offset; i < text.length; i++) if (endsSentence(text, i)) return i
  return text.length
}

/** Where each sentence of the text ends, in order: for a text of which many ask. */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = []
  // The engine finds a sign many times sooner than a loop over the letters does, and most texts have one sort of them.
  let isMixed = false
  for (const sign of SIGNS) {
    const first = text.indexOf(sign)
    isMixed ||= first >= 0 && ends.length > 0
    for (let at = first; at >= 0; at = text.indexOf(sign, at + 1)) if (endsSentence(text, at)) ends.push(at)
  }
  return isMixed ? ends.sort((a, b) => a - b) : ends
}

/** Is this offset the first word of its sentence, of a quotation or of a list item? */
export function opensSentence(text: string, offset: number): boolean {
  for (let i = offset - 1; i >= 0; i--) {
    const char = text[i] as string
    if (char === ' ' || char === '-') continue
    if (char === LINE_BREAK || OPENERS.includes(char)) return true
    if (!/\s/.test(char)) return char === ':' || endsSentence(text, i) || (isDigit(char) && HOUR.test(text.slice(0, i + 1)))
  }
  return true
}
/** "14.31 Habla Macron", "18h05": the hour that an entry of a live blog has before its first word. */
const HOUR = /^\s*\d{1,2}\s?[.:h]\s?\d\d$/
function isDigit(char: string): boolean {
  return char >= '0' && char <= '9'
}
