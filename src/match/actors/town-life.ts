// Does a passage tell of a town's life: its people and streets, the weather, a match, a train to the next town? Then a capital of which no more is
// said than a small sign is the town. Gets a capital, and a rule whose verdict the passage may overrule; words by language in life-words.ts.
import { foldText } from '../../text/fold.ts'
import { WEAPONS } from '../languages/capital-words.ts'
import { DWELLERS, INCIDENTS, POWERLESS, TOWN_LIFE, WAYS } from '../languages/life-words.ts'
import { wordAfter, wordBefore } from '../neighbours.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import { anyOf, fitsWord, phraseOf, tellsAnyOf } from '../word-sets.ts'
import { type Capital, PLACE, type Verdict } from './capital.ts'
import { clauseAfter } from './capital-verbs.ts'

/** The folded words of the sentence that a capital stands in. */
export function wordsOfSentence({ reading, match }: Pick<Capital, 'reading' | 'match'>): readonly string[] {
  const { start, end } = sentenceRound(reading, match)
  return foldText(reading.block.text.slice(start, end)).split(' ')
}

/** A rule whose sign is a small one: where it finds its sign in a sentence that tells of the life of a town, the capital is a place. */
export function unlessTownLife(rule: (capital: Capital) => Verdict): (capital: Capital) => Verdict {
  return (capital) => {
    const verdict = rule(capital)
    return typeof verdict === 'string' && wordsOfSentence(capital).some((word) => fitsWord(LIFE, word)) ? PLACE : verdict
  }
}
const LIFE = anyOf(DWELLERS, TOWN_LIFE, WAYS)

/** "London: man held after knife attack": does what a heading says behind a colon befall the town? Nobody speaks so of himself. */
export function tellsWhatBefell(clause: string): boolean {
  return BEFALLS.test(foldText(clause))
}
const BEFALLS = tellsAnyOf(DWELLERS, INCIDENTS, TOWN_LIFE, WEAPONS)

/** "Kyiv's old walls", "Moscow's widest avenue": what a town has, right behind it or behind an adjective. */
export function hasTownThing({ reading, possessed }: Pick<Capital, 'reading' | 'possessed'>): boolean {
  let word = wordAfter(reading.block.text, possessed)
  for (let hops = 0; hops < ADJECTIVES && word?.joint === 'space'; hops++) {
    if (fitsWord(LIFE, word.folded)) return true
    word = wordAfter(reading.block.text, word.end)
  }
  return false
}
/** The thing, and one adjective before it. */
const ADJECTIVES = 2

/** "The storm left Kyiv without power". */
export function powerlessRule({ reading, match, after }: Capital): Verdict {
  return after?.joint === 'space' && fitsWord(WITHOUT, after.folded) && CUT_OFF.test(clauseAfter(reading.block.text, match.end))
    ? PLACE
    : null
}
const WITHOUT = /^(?:without|sans|ohne|sin|senza|bez|без)$/
const CUT_OFF = phraseOf(0, POWERLESS)

/** "The flight between Moscow and Ankara": does something that goes, or lies, between two towns stand before an offset, or behind another? */
export function isWay(text: string, start: number, end: number): boolean {
  let word = wordBefore(text, start)
  if (word === null || word.joint !== 'space')
    return clauseAfter(text, end)
      .split(' ')
      .some((one) => fitsWord(WAY, one))
  for (let hops = 0; hops < WAY_REACH && word?.joint === 'space'; hops++) {
    if (fitsWord(WAY, word.folded)) return true
    word = wordBefore(text, word.start)
  }
  return false
}
/** "The night flight that goes". */
const WAY_REACH = 3
const WAY = anyOf(WAYS)
