// What leads to a phrase: the words right before it, as far as the articles and the like that may stand between. Gets a list of such words by
// language; gives a question about phrases. What follows from the answer, whoever asks knows.
import type { PageLanguage } from '../../model/text.ts'
import { foldText } from '../../text/fold.ts'
import type { LanguageRules, WordsByLanguage } from '../languages/rules.ts'
import { DETERMINERS } from '../languages/wish-words.ts'
import { wordBefore } from '../neighbours.ts'
import { plainBefore } from '../plain-text.ts'
import { alternatives, anyOf, fitsWord } from '../word-sets.ts'
import type { MeetingReference } from './meeting-reference.ts'

type LedPhrase = Pick<MeetingReference, 'reading' | 'start'>

/**
 * Asks of a phrase whether one of the words or phrases of its language's list stands before it, with so many small words of that language (articles,
 * demonstratives, "new") between at most. Signs do not part the words.
 */
export function ledToBy(lists: WordsByLanguage, smallBetween: 0 | 1 | 2): (phrase: LedPhrase) => boolean {
  const ends = anyOf(lastWords(lists))
  const patterns = new Map<PageLanguage, RegExp>()
  const patternOf = ({ language, definite, indefinite }: LanguageRules): RegExp => {
    let pattern = patterns.get(language)
    if (!pattern) {
      const small = alternatives([...(DETERMINERS[language] ?? []), ...definite.map(foldText), ...indefinite.map(foldText)])
      pattern = new RegExp(`(?:^| )(?:${alternatives(lists[language] ?? [])})(?: (?:${small})){0,${smallBetween}}$`, 'u')
      patterns.set(language, pattern)
    }
    return pattern
  }
  return ({ reading: { block, rules }, start }) => {
    if (lists[rules.language] === undefined) return false
    let word = wordBefore(block.text, start)
    let between = 0
    while (word !== null && !fitsWord(ends, word.folded) && between < smallBetween) {
      word = wordBefore(block.text, word.start)
      between++
    }
    // Most phrases are led to by no such word, and are asked no more.
    if (word === null || !fitsWord(ends, word.folded)) return false
    return patternOf(rules).test(foldText(plainBefore(block.text, start, REACH)))
  }
}
/** Units of the longest words of any list with those between. */
const REACH = 44

/** The lists with the last word of each phrase in its place. */
export function lastWords(lists: WordsByLanguage): WordsByLanguage {
  return Object.fromEntries(
    Object.entries(lists).map(([language, phrases]) => [language, phrases.map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1))]),
  )
}
