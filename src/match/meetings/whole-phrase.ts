// The whole phrase of a meeting, as a reader sees it: with its number, its kind and its day before the noun ("second Paris meeting", "екстрена
// зустріч"), with the noun of those whom an adjective names at its end ("переговоры с американской стороной"). Which meeting is meant has been
// decided; only the span grows, over words that touch it.
import type { ResolvedMention } from '../../model/page.ts'
import { MANY_COUNTS, MANY_SIDES, MEETING_KINDS, MEETING_SIDES } from '../languages/meeting-kinds.ts'
import { wordAfter, wordBefore } from '../neighbours.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import type { BlockReading } from '../read-block.ts'
import { anyOfLanguage, wordSet } from '../word-sets.ts'
import { dayPhraseAt } from './meeting-days.ts'
import { GENITIVE } from './phrase-links.ts'
import { saysHowLong } from './phrase-words.ts'

/** Words looked at before it ("the first informal emergency meeting"). */
const REACH = 3

/** The mention with its whole phrase. `day`: of the article, as a day number; null where it is not known. */
export function wholePhrase(reading: BlockReading, mention: ResolvedMention, day: number | null): ResolvedMention {
  const [start, end] = [startOf(reading, mention, day), endOf(reading, mention)]
  return start === mention.start && end === mention.end ? mention : { ...mention, start, end }
}

function startOf(reading: BlockReading, { start, via }: ResolvedMention, day: number | null): number {
  const { text } = reading.block
  let at = start
  for (let step = 0; step < REACH; step++) {
    const word = wordBefore(text, POSSESSIVE.test(text.slice(at - 3, at)) ? at - 3 : at)
    if (word?.joint !== 'space') break
    // What a phrase tells of its day was taken in when it was read; a name was not read.
    const told = via === 'name' ? dayPhraseAt(text, word, reading.rules, day) : null
    if (told === null && !isKind(reading.rules.language, word.folded)) break
    at = told?.start ?? word.start
  }
  return at
}

function endOf(reading: BlockReading, { start, end }: ResolvedMention): number {
  if (!reading.lexicon.some((one) => one.class === PATTERN_CLASS.DEMONYM && one.end === end && one.start > start))
    return endOfCount(reading, end)
  const next = wordAfter(reading.block.text, end)
  return next?.joint === 'space' && isSide(reading.rules.language, next.folded) ? next.end : end
}

/** "Réunion d'une trentaine de pays", "meeting of some fifty states": behind those who are counted. */
function endOfCount({ block, rules }: BlockReading, end: number): number {
  let word = wordAfter(block.text, end)
  let counted = false
  for (let step = 0; step < COUNT_REACH && (word?.joint === 'space' || word?.joint === 'apostrophe'); step++) {
    if (counted && isMany(rules.language, word.folded)) return word.end
    const small = saysHowLong(word) || GENITIVE.test(word.folded) || wordSet(rules.indefinite).has(word.folded)
    // "Of thirty European countries".
    if (!small && !counted) return end
    counted ||= isCount(rules.language, word.folded) || /^\d\d$/u.test(word.folded)
    word = wordAfter(block.text, word.end)
  }
  return end
}
/** Words of "of more than a dozen countries". */
const COUNT_REACH = 5

/** "Tuesday’s talks in Jeddah". */
const POSSESSIVE = /^['’]s\s$/u

const isKind = anyOfLanguage(MEETING_KINDS)
const isSide = anyOfLanguage(MEETING_SIDES)
const isMany = anyOfLanguage(MANY_SIDES)
const isCount = anyOfLanguage(MANY_COUNTS)
