// A notation in which lists of phrases can be read and added to, and the pattern that is made of it. What the phrases are, the lists in languages/ say.
import type { PageLanguage } from '../model/text.ts'

/**
 * A sticky pattern, blind to case, that reads one of the phrases where it is asked; each line of `lines` is a phrase with its variants:
 *
 * - `held`: this word; words are parted by any white space, `'` is either apostrophe
 * - `(is|takes place)`: one of these; `for?`, `(is|was)?`: or nothing, but never first of a line or of a group's variant
 * - `plan*`: the word with any letters at its end
 * - `<4>`: one to four words of any kind, as few as fit; `#`: a number of one or two figures
 * - `…`: up to sixty characters of the same clause
 * - `held > at`: what must follow, without being read; where nothing is said, white space, or an apostrophe at the phrase's own end
 *
 * A line begins right behind a word: white space comes first, before it a comma (`, held`) or perhaps one (`,? held`).
 */
export function phrasePattern(lines: readonly string[]): RegExp {
  return new RegExp(lines.map(ofLine).join('|'), 'iuy')
}

/** The pattern of each language's lines, as phrasePattern() makes it. */
export function phrasePatterns(lists: Readonly<Record<PageLanguage, readonly string[]>>): Readonly<Record<PageLanguage, RegExp>> {
  const patterns = Object.entries(lists).map(([language, lines]) => [language, phrasePattern(lines)])
  return Object.fromEntries(patterns) as Record<PageLanguage, RegExp>
}

function ofLine(line: string): string {
  const comma = /^,\??/.exec(line)?.[0] ?? ''
  const [read = '', ahead] = line.slice(comma.length).trim().split(' > ')
  return `${comma}\\s+${variants(read)}(?=${ahead === undefined ? "\\s|(?<=['’])" : `\\s+${variants(ahead)}(?!\\p{L})`})`
}

/** The inside of a group: its variants, each a row of words. */
function variants(text: string): string {
  const rows = partsOf(text, '|').map((row) =>
    partsOf(row, ' ')
      .map((word, index) => {
        const inside = ofWord(word.replace(/\?$/, ''))
        if (index === 0) return inside
        return word.endsWith('?') ? `(?:\\s+${inside})?` : `\\s+${inside}`
      })
      .join(''),
  )
  return rows.length === 1 ? rows.join() : `(?:${rows.join('|')})`
}

function ofWord(word: string): string {
  const open = word.indexOf('(')
  if (open === -1) return word.replace(/<(\d)>|[*'…#-]/g, (sign, count) => (count ? words(count) : SIGNS[sign]) ?? sign)
  const close = closeOf(word, open)
  return `${ofWord(word.slice(0, open))}(?:${variants(word.slice(open + 1, close))})${ofWord(word.slice(close + 1))}`
}
const SIGNS: Readonly<Record<string, string>> = {
  '*': '\\p{L}*',
  "'": "['’]",
  '…': '(?:[^,.;:!?]|(?<=\\d)\\.){0,60}',
  '#': '\\d{1,2}',
  '-': '[-‐]',
}
const words = (count: string) => `${WORD}(?:\\s+${WORD}){0,${Number(count) - 1}}?`
/** A word, a hyphened one, initials. */
const WORD = "(?:[\\p{L}’'-]|(?<=(?<!\\p{L})\\p{L})\\.)+"

/** A text cut at each sign that stands in no group. */
function partsOf(text: string, sign: string): string[] {
  const parts = ['']
  let depth = 0
  for (const char of text) {
    if (char === '(') depth++
    if (char === ')') depth--
    if (char === sign && depth === 0) parts.push('')
    else parts.push(parts.pop() + char)
  }
  return parts
}

/** The offset of the bracket that closes the one at an offset. */
function closeOf(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at++) {
    if (text[at] === '(') depth++
    if (text[at] === ')' && --depth === 0) return at
  }
  throw new Error(`A bracket stays open in "${text}".`)
}
