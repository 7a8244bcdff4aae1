// Patterns whose letters engines read soon, for the package. A class of all letters of all scripts (\p{L}) is made anew for each pattern that has
// one, and where capitals count as small letters each of 140,000 letters is asked for its other case: nearly half of what a worker that was just
// started spent on its first page. Gets the JavaScript of a module; gives it with ranges of letters in their place. Sources keep the short form.
import { parseAst } from 'vite'

/** Pages in the record's languages have letters of these scripts (Latin, Greek, Cyrillic, Armenian): up to here one by one. */
const EXACT = 0x590
/** Letters of all other scripts, by their blocks, a few signs of theirs among them: what separates words in ours lies between. */
const FAR = '\u05D0-\u1FFE\u2C00-\u2DFF\u3041-\uD7FB\uF900-\uFDFB\uFE70-\uFEFC\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFFDC'

/** What stands for \p{L} within the brackets of a class. */
const LETTERS = `${[
  ...Array.from({ length: EXACT }, (_, unit) => String.fromCharCode(unit))
    .join('')
    .matchAll(/\p{L}+/gu),
]
  .map(([run]) => rangeOf(run))
  .join('')}${FAR}`

function rangeOf(run: string): string {
  return run.length > 2 ? `${run[0]}-${run.at(-1)}` : run
}

/** What a pattern is made of, as a literal and as a string: letters, signs behind a backslash, brackets, all else. */
const IN_LITERAL = /\\p\{L\}|\\.|[[\]]|[^\\[\]]+/gsu
const IN_STRING = /\\\\p\{L\}|\\\\\\?.|\\.|[[\]]|[^\\[\]]+/gsu

/** The module with plain ranges for \p{L} in its patterns, in literals and in the strings that patterns are made of; null where it has none. */
export function withPlainLetters(code: string): string | null {
  if (!code.includes('\\p{L}')) return null
  const found: { start: number; end: number; text: string }[] = []
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit)
    if (node === null || typeof node !== 'object' || Array.isArray(node)) return
    const { type, start, end, regex, value } = node as { type?: string; start: number; end: number; regex?: object; value?: unknown }
    const isString = type === 'TemplateElement' || (type === 'Literal' && typeof value === 'string')
    if (isString || regex) found.push({ start, end, text: plain(code.slice(start, end), isString ? IN_STRING : IN_LITERAL) })
    else Object.values(node).forEach(visit)
  }
  visit(parseAst(code))
  let made = ''
  let at = 0
  for (const { start, end, text } of found.sort((a, b) => a.start - b.start)) {
    made += code.slice(at, start) + text
    at = end
  }
  return made + code.slice(at)
}

function plain(written: string, parts: RegExp): string {
  let isInClass = false
  return written.replace(parts, (part) => {
    if (/^\\+p\{L\}$/.test(part)) return isInClass ? LETTERS : `[${LETTERS}]`
    if (part === '[' || part === ']') isInClass = part === '['
    return part
  })
}
