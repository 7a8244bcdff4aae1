// Capitals in German, where the order of words tells their subject and a noun's genitive its owner. Each rule gets the capital with the words
// beside it; gives the words that make it a government, or null where it has nothing to say.
import { opensSentence } from '../../text/sentence.ts'
import type { Neighbour } from '../neighbours.ts'
import { fitsWord, wordSet, wordTest } from '../word-sets.ts'
import { isBaseForm } from './base-form.ts'
import type { Capital, Verdict } from './capital.ts'
import { isAspect } from './capital-partners.ts'

/**
 * "…, in der Kiew seine Haltung bestimmt", "…, das Kiew vorlegte": no town has an article in German, so what stands before it behind a comma
 * is a relative pronoun, and the town its subject. "Das Paris der Dichter" is what has one.
 */
export function relativeRule({ reading, match, spaced, after }: Capital): Verdict {
  if (!reading.rules.verbSecond || !spaced || spaced.capital || !RELATIVE.test(spaced.folded)) return null
  if (after?.joint !== 'space' || after.folded === 'der' || after.folded === 'des' || after.folded === 'von') return null
  return BEHIND_COMMA.test(reading.block.text.slice(Math.max(0, match.start - LONGEST_RELATIVE), spaced.start)) ? spaced.text : null
}
const RELATIVE = wordTest(/^(?:der|die|das|dem|den|deren|dessen|denen|was|wie|womit|wofur|woran|worauf|wozu)$/)
/** A comma, and a preposition at most. */
const BEHIND_COMMA = /,\s(?:\p{Ll}{2,7}\s)?$/u
const LONGEST_RELATIVE = 24

/** "Moskaus Provokationen", "die Dringlichkeit Washingtons": in German what it has tells whose it is; the landmarks of a town are no government's. */
export function genitiveRule({ reading, match, gazetteer, spaced, after }: Capital): Verdict {
  if (!reading.rules.verbSecond || isBaseForm(reading.block.text, match, gazetteer)) return null
  const { politics } = reading.rules.metonym
  if (after?.joint === 'space' && after.capital && isAspect(politics, after)) return after.text
  return spaced?.capital && isAspect(politics, spaced) ? spaced.text : null
}

/** "Dann will London zahlen", "…, wäre Kiew zahlungsunfähig": where the verb stands second or first, its subject follows. */
export function invertedRule({ reading, spaced, two, after }: Capital): Verdict {
  const { rules, block } = reading
  if (!rules.verbSecond || !spaced) return null
  // "Hatte sich Washington als Vermittler angeboten".
  if (spaced.folded === 'sich' && after?.joint === 'space' && fitsWord(OFFERS_ITSELF, after.folded)) return spaced.text
  if (!wordSet(rules.metonym.verbs).has(spaced.folded)) return null
  const opens = (word: Neighbour) => opensSentence(block.text, word.start) || /[,;:]\s$/.test(block.text.slice(0, word.start))
  if (opens(spaced)) return spaced.text
  return two?.joint === 'space' && opens(two) && wordSet(rules.openers).has(two.folded) ? spaced.text : null
}

const OFFERS_ITSELF = /^(?:als|auf|bereit|bisher|offen|schon|skeptisch|zu|zum|zur|zuletzt|zunachst|zuruck)$/
