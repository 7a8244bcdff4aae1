// Sentence bounds, roughly: enough to ask what stands in the same sentence, or whether a word opens one.
// Abbreviations with a dot inside a sentence are tolerated by asking for a capital or a digit after the gap.
import { LINE_BREAK } from './line-break.ts'

const OPENERS = '"\'“”„«»‘’‚‹›([—–-•*'
const ABBREVIATIONS =
  /(?:^|[\s(.])(?:[A-ZА-ЯІЇЄ]|Mr|Mrs|Ms|Dr|St|Sr|Jr|Gen|Lt|Col|Adm|Sen|Rep|Gov|Prof|No|vs|bzw|ca|Nr|M|Mme|Sra|Dott|On|Sig|św|prof|gen|Jan|Feb|Aug|Sept|Sep|Oct|Nov|Dec|tzw|godz|ok|np|tj|m\.in|тов|ген|им|ім|г|р|т|н|зв|млрд|млн|тис|тыс)$/u

function endsSentence(text: string, at: number): boolean {
  const char = text[at]
  if (char === LINE_BREAK || char === '!' || char === '?' || char === '…') return true
  if (char !== '.') return false
  const next = text[at + 1]
  if (next !== undefined && !/[\s"'”’»)\]]/.test(next)) return false
  return !ABBREVIATIONS.test(text.slice(Math.max(0, at - 8), at))
}

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

/** Is this offset the first word of its sentence, of a quotation or of a list item? */
export function opensSentence(text: string, offset: number): boolean {
  let i = offset - 1
  while (i >= 0 && (/\s/.test(text[i] as string) || OPENERS.includes(text[i] as string))) {
    if (text[i] === LINE_BREAK) return true
    if (text[i] !== ' ' && text[i] !== '-' && text[i] !== '\u00a0' && !/\s/.test(text[i] as string) && OPENERS.includes(text[i] as string))
      return true
    i--
  }
  return i < 0 || endsSentence(text, i) || text[i] === ':'
}
