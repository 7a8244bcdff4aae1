// The word lists of a language's rules as sets of folded words, made once per language and list; and what patterns of one word say of words.
import { foldText } from '../text/fold.ts'
import type { LanguageRules, WordsByLanguage } from './languages/rules.ts'

/**
 * What was made of a list or a pattern is kept with it, under this key: every name of every page asks, and a property is found many times sooner
 * than an entry of a weak table.
 */
const KEPT = Symbol('kept')

/** The list as a set of folded words and phrases. */
export function wordSet(list: readonly string[] & { [KEPT]?: ReadonlySet<string> }): ReadonlySet<string> {
  list[KEPT] ??= new Set(list.map(foldText))
  return list[KEPT]
}

const numbers = new WeakMap<Readonly<Record<string, number>>, ReadonlyMap<string, number>>()

/** The units of a text, for asking whether a unit is one of them: many times sooner than a pattern of one letter. */
export function unitsOf(text: string): ReadonlySet<number> {
  return new Set(text.split('').map((char) => char.charCodeAt(0)))
}

/** The number that a table gives a folded word, or undefined. */
export function wordNumber(table: Readonly<Record<string, number>>, folded: string): number | undefined {
  let map = numbers.get(table)
  if (!map) {
    map = new Map(Object.entries(table).map(([word, number]) => [foldText(word), number]))
    numbers.set(table, map)
  }
  return map.get(folded)
}

/** What tells whether a folded word is one of those that it knows: a pattern, or lists by anyOf(). */
export interface WordTest extends Pick<RegExp, 'test'> {
  [KEPT]?: Map<string, boolean>
}

/** Is a folded word in one of the lists, whatever its language? "*" at either end of a word of theirs stands for any letters, or none. */
export function anyOf(...lists: readonly WordsByLanguage[]): WordTest {
  const all = lists.flatMap((list) => Object.values(list)).flat()
  const whole = new Set(all.filter((word) => !word.includes('*')))
  const open = all.filter((word) => word.includes('*')).map((word) => word.replaceAll('*', '\\p{L}*'))
  const pattern = open.length > 0 ? new RegExp(`^(?:${open.join('|')})$`, 'u') : null
  return { test: (folded) => whole.has(folded) || pattern?.test(folded) === true }
}

/** Does a folded text begin with a word or phrase of the lists, or have one after at most so many other words? */
export function phraseOf(othersBefore: number, ...lists: readonly WordsByLanguage[]): WordTest {
  const phrases = lists.flatMap((list) => Object.values(list)).flat()
  return new RegExp(`^(?:\\p{L}+ ){0,${othersBefore}}?(?:${alternatives(phrases)})(?!\\p{L})`, 'u')
}

/** Is a word or phrase of the lists, whatever its language, anywhere in a folded text? */
export function tellsAnyOf(...lists: readonly WordsByLanguage[]): WordTest {
  return new RegExp(`(?:^| )(?:${alternatives(lists.flatMap((list) => Object.values(list)).flat())})(?!\\p{L})`, 'u')
}

/** Folded words and phrases as the inside of a pattern. "*" stands for any letters at the end of a word, and for any word where it stands alone. */
export function alternatives(phrases: readonly string[]): string {
  return phrases.map((phrase) => phrase.replace(/\*/g, (_, at) => (phrase[at - 1] === ' ' ? '\\p{L}+' : '\\p{L}*'))).join('|')
}

/**
 * Does a folded word fit a pattern? For patterns that are asked of the words beside every name: those are few and come back all the time,
 * and an answer kept is found several times sooner than a long pattern is run. The pattern must keep no place of its own (no g, no y).
 */
export function fitsWord(pattern: WordTest, folded: string): boolean {
  pattern[KEPT] ??= new Map()
  const known = pattern[KEPT]
  return known.get(folded) ?? keep(known, folded, pattern.test(folded))
}

/** A question about a folded word of a language, its answers kept like those of fitsWord: for words that many lists and patterns know. */
export function wordQuestion(ask: (rules: LanguageRules, folded: string) => boolean): typeof ask {
  const languages = new Map<LanguageRules, Map<string, boolean>>()
  // A page is in one language, or in few.
  let last: LanguageRules | null = null
  let known = new Map<string, boolean>()
  return (rules, folded) => {
    if (rules !== last) {
      known = languages.get(rules) ?? new Map()
      languages.set(rules, known)
      last = rules
    }
    return known.get(folded) ?? keep(known, folded, ask(rules, folded))
  }
}

function keep(known: Map<string, boolean>, folded: string, answer: boolean): boolean {
  if (folded.length > LONGEST_KEPT) return answer
  // A worker that lives long must not come to hold every word it has read.
  if (known.size >= MOST_KEPT) known.clear()
  known.set(folded, answer)
  return answer
}
/** Words kept for a pattern: those of some hundred pages. */
const MOST_KEPT = 2000
/** Letters of the longest word kept: engines cut out longer ones as views, which would hold on to the whole text. */
const LONGEST_KEPT = 12
