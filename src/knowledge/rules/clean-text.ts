// Texts that are only text: no markup, no script addresses, no characters that turn the writing direction or hide.
import type { Finding, PlainRule, Rule } from './finding.ts'

const FAULTS: { pattern: RegExp; rule: PlainRule; message: string; mend: string }[] = [
  {
    // Embeddings, overrides and isolates can make a text read otherwise than it is written. Plain marks (200E, 200F) are honest.
    pattern: /[\u202a-\u202e\u2066-\u2069]/,
    rule: 'writing direction',
    message: 'holds a character that turns the writing direction',
    mend: 'delete the invisible character',
  },
  {
    // Characters of no width and fillers: a word that holds one reads like another and is none of the common words. Joiners
    // (200C, 200D) belong to the spelling of several languages.
    pattern: /[\u00ad\u115f\u1160\u180e\u200b\u2060-\u2064\u3164\ufeff\uffa0\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/u,
    rule: 'hidden characters',
    message: 'holds a character that cannot be seen',
    mend: 'delete it',
  },
  {
    pattern:
      /(?:\p{Script=Latin}\p{M}*(?:\p{Script=Cyrillic}|\p{Script=Greek})|(?:\p{Script=Cyrillic}|\p{Script=Greek})\p{M}*\p{Script=Latin})/u,
    rule: 'mixed letters',
    message: 'holds a word whose letters are of two scripts, so that it reads like another',
    mend: 'type the word anew',
  },
  { pattern: /\p{Cs}/u, rule: 'control characters', message: 'holds half a character', mend: 'delete it' },
  { pattern: /\p{Cc}/u, rule: 'control characters', message: 'holds a control character or a line break', mend: 'delete it' },
  { pattern: /<\/?[a-z!]|&(?:#\d+|#x[0-9a-f]+|[a-z]+);/i, rule: 'markup', message: 'holds markup', mend: 'write plain text' },
  {
    pattern: /\b(?:javascript|vbscript)\s*:|\bdata:[a-z]+\//i,
    rule: 'script address',
    message: 'holds a script address',
    mend: 'delete it',
  },
  { pattern: /^\s|\s$/u, rule: 'spaces', message: 'begins or ends with a space', mend: 'delete the space' },
]

/** More is no text that anybody reads on a card: an address, the longest, has some hundreds. */
const LONGEST_TEXT = 2_000

/** Latin letters, digits, spaces and common punctuation, which is most of a record, break no rule but that of the spaces at the ends. */
const SURELY_CLEAN = /^[\p{Script=Latin}\p{N},.?!’'“”/_() –-]+$/u

export const checkCleanText: Rule = ({ set }) => {
  const findings: Finding[] = []
  const check = (record: string, value: unknown) =>
    visitTexts(value, [], (text, path) => {
      if (text.length > LONGEST_TEXT) {
        const message = `"${show(text)}" has ${text.length} characters, at most ${LONGEST_TEXT}`
        findings.push({ record, path: [...path], rule: 'endless texts', message, mend: 'shorten it' })
        return
      }
      const isClean = SURELY_CLEAN.test(text) && !text.startsWith(' ') && !text.endsWith(' ')
      for (const { pattern, ...fault } of isClean ? [] : FAULTS) {
        if (pattern.test(text)) findings.push({ record, path: [...path], ...fault, message: `"${show(text)}" ${fault.message}` })
      }
      if (text !== text.normalize('NFC')) {
        const message = `"${show(text)}" is not in composed form (NFC)`
        findings.push({ record, path: [...path], rule: 'composed letters', message, mend: 'type its accents anew' })
      }
    })
  check('manifest', set.manifest)
  for (const record of [...set.entities, ...set.topics, ...set.outlets, ...set.articles, ...set.statements, ...set.facts])
    check(record.id, record)
  return findings
}

/** Every text in a value. `path` is one list that grows and shrinks on the way: whoever keeps it copies it. */
function visitTexts(value: unknown, path: Finding['path'], visit: (text: string, path: Finding['path']) => void): void {
  if (typeof value === 'string') {
    visit(value, path)
    return
  }
  if (typeof value !== 'object' || value === null) return
  for (const key of Object.keys(value)) {
    path.push(Array.isArray(value) ? Number(key) : key)
    visitTexts((value as Record<string, unknown>)[key], path, visit)
    path.pop()
  }
}

/** Short, and with what cannot be seen written as its code point. */
function show(text: string): string {
  const short = text.length > 40 ? `${text.slice(0, 40)}…` : text
  return short.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\u115f\u1160\u3164\uffa0]/gu,
    (char) => `[U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
  )
}
