// The word lists of a language's rules as sets of folded words, made once per language and list; and what patterns of one word say of words.
import type { PageLanguage } from '../model/text.ts'
import { foldText } from '../text/fold.ts'
import type { LanguageRules, WordsByLanguage } from './languages/rules.ts'
import { ANSWER, answerKept, keepAnswer, numberOfLists, numberOfQuestion } from './word-answers.ts'

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

/** The units of a text, for asking whether a unit is one of them: many times sooner than a pattern of one letter. */
export function unitsOf(text: string): ReadonlySet<number> {
  return new Set(text.split('').map((char) => char.charCodeAt(0)))
}

/** The number that a table gives a folded word, or undefined. */
export function wordNumber(table: Numbers, folded: string): number | undefined {
  table[KEPT] ??= new Map(Object.entries<number>(table).map(([word, number]) => [foldText(word), number]))
  return table[KEPT].get(folded)
}
type Numbers = Readonly<Record<string, number>> & { [KEPT]?: ReadonlyMap<string, number> }

/** What tells whether a folded word is one of those that it knows: a pattern, or lists by anyOf(). */
export interface WordTest extends Pick<RegExp, 'test'> {
  [KEPT]?: WordTest
}

/** Is a folded word in one of the lists, whatever its language? "*" at either end of a word of theirs stands for any letters, or none. */
export function anyOf(...lists: readonly WordsByLanguage[]): WordTest {
  const all = lists.flatMap((list) => Object.values(list)).flat()
  const stems = all.filter((word) => STEM.test(word)).map((word) => word.slice(0, -1))
  const known = new ListTest(
    all.filter((word) => !word.includes('*')),
    stems,
  )
  const open = all.filter((word) => word.includes('*') && !STEM.test(word)).map((word) => word.replaceAll('*', '\\p{L}*'))
  if (open.length === 0) return known
  const pattern = new RegExp(`^(?:${open.join('|')})$`, 'u')
  return wordTest({ test: (folded) => known.test(folded) || pattern.test(folded) })
}
/** Any letters at the end, and nowhere else. */
const STEM = /^[\p{L}\p{N} ]+\*$/u

/** As anyOf(), but asked of a language's own words: is a folded word in one of its lists? */
export function anyOfLanguage(...lists: readonly WordsByLanguage[]): (language: PageLanguage, folded: string) => boolean {
  const languages = new Set(lists.flatMap((list) => Object.keys(list) as PageLanguage[]))
  const tests = new Map([...languages].map((one) => [one, anyOf(...lists.map((list) => ({ [one]: list[one] ?? [] })))]))
  return (language, folded) => tests.get(language)?.test(folded) ?? false
}

/** Lists that are asked whether they have a word: all of them are looked up together (word-answers.ts). */
class ListTest implements WordTest {
  readonly #question: number
  readonly [KEPT] = this

  constructor(words: readonly string[], stems: readonly string[]) {
    this.#question = numberOfLists(words, stems)
  }

  test(word: string): boolean {
    return answerKept(this.#question, word) === ANSWER.YES
  }
}

/** Does a folded text begin with a word or phrase of the lists, or have one after at most so many other words? */
export function phraseOf(othersBefore: number, ...lists: readonly WordsByLanguage[]): WordTest {
  const phrases = lists.flatMap((list) => Object.values(list)).flat()
  return new RegExp(`^(?:\\p{L}+ ){0,${othersBefore}}?(?:${alternatives(phrases)})(?!\\p{L})`, 'u')
}

/** As phraseOf() with no other word before it, but asked of a language's own phrases. */
export function phraseOfLanguage(list: WordsByLanguage): (language: PageLanguage, folded: string) => boolean {
  const tests = new Map(Object.entries(list).map(([language, phrases]) => [language, phraseOf(0, { [language]: phrases })]))
  return (language, folded) => tests.get(language)?.test(folded) ?? false
}

/** Is a word or phrase of the lists, whatever its language, anywhere in a folded text? */
export function tellsAnyOf(...lists: readonly WordsByLanguage[]): WordTest {
  const phrases = lists.flatMap((list) => Object.values(list)).flat()
  // What may have any letters before it stands anywhere: asked of each word from its beginning, every word would be read to its end.
  const [ends, whole] = [true, false].map((is) => phrases.filter((phrase) => /^\*[^ ]/.test(phrase) === is)) as [string[], string[]]
  const forms = [`(?:^| )(?:${alternatives(whole)})`, ...ends.map((phrase) => alternatives([phrase.slice(1)]))]
  return new RegExp(`(?:${forms.join('|')})(?!\\p{L})`, 'u')
}

/** Folded words and phrases as the inside of a pattern. "*" stands for any letters at the end of a word, and for any word or number where it stands alone. */
export function alternatives(phrases: readonly string[]): string {
  return phrases.map((phrase) => phrase.replace(/\*/g, (_, at) => (phrase[at - 1] === ' ' ? '[\\p{L}\\p{N}]+' : '\\p{L}*'))).join('|')
}

/**
 * A pattern that is asked of words, its answers kept (word-answers.ts). It must keep no place of its own (no g, no y), and what it is asked of must
 * come back: folded words, or the few signs between two words.
 */
export function wordTest(pattern: Pick<RegExp, 'test'>): WordTest {
  return new KeptTest(pattern)
}

class KeptTest implements WordTest {
  readonly #question = numberOfQuestion()
  readonly #pattern: Pick<RegExp, 'test'>
  readonly [KEPT] = this

  constructor(pattern: Pick<RegExp, 'test'>) {
    this.#pattern = pattern
  }

  test(word: string): boolean {
    const known = answerKept(this.#question, word)
    return known === ANSWER.UNKNOWN ? keepAnswer(this.#question, word, this.#pattern.test(word)) : known === ANSWER.YES
  }
}

/** Does a folded word fit a pattern? As wordTest(), for patterns that are made elsewhere. */
export function fitsWord(pattern: WordTest, folded: string): boolean {
  pattern[KEPT] ??= wordTest(pattern)
  return pattern[KEPT].test(folded)
}

/** A question about a folded word of a language, its answers kept like those of wordTest(): for words that many lists and patterns know. */
export function wordQuestion(ask: (rules: LanguageRules, folded: string) => boolean): typeof ask {
  const questions = new Map<LanguageRules, number>()
  // A page is in one language, or in few.
  let last: LanguageRules | null = null
  let question = 0
  return (rules, folded) => {
    if (rules !== last) {
      question = questions.get(rules) ?? numberOfQuestion()
      questions.set(rules, question)
      last = rules
    }
    const known = answerKept(question, folded)
    return known === ANSWER.UNKNOWN ? keepAnswer(question, folded, ask(rules, folded)) : known === ANSWER.YES
  }
}
