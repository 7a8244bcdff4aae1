// Is a plain noun of meeting the one told of, in languages that have no article to say so (Polish, Ukrainian, Russian)? Gets the phrase; tells by
// the noun's place in its clause and by what leads to it. Which meeting that is, and whether only one can be, resolve-plain.ts decides.
import type { Gazetteer } from '../gazetteer.ts'
import { GOES_ON, MAY_BE, PARTS_OF_IT, WHEN_OR_WHERE } from '../languages/held-words.ts'
import { wordAfter } from '../neighbours.ts'
import { plain } from '../plain-text.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import { anyOf, fitsWord } from '../word-sets.ts'
import { ledToBy } from './lead-words.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { namesSubject } from './phrase-words.ts'

/** "Зустріч відбулася …", right at the start of a sentence: the one just told of. */
export function isTheOneHeld(reference: MeetingReference): boolean {
  const { reading, start, end, indefinite } = reference
  if (!reading.rules.cases || indefinite) return false
  const verb = wordAfter(reading.block.text, end)
  if (verb?.joint !== 'space' || !fitsWord(EVENT, verb.folded)) return false
  return reading.block.text.slice(sentenceRound(reading, reference).start, start).trim() === ''
}
const EVENT = anyOf(GOES_ON)

/** "После встречи", "na szczycie": when or where something was, and nothing after the noun that could say whose meeting it is. */
export function isAfterPreposition(reference: MeetingReference, gazetteer: Gazetteer): boolean {
  return reference.reading.rules.cases === true && isLedToByTime(reference) && isLastOfClause(reference, gazetteer)
}
const isLedToByTime = ledToBy(WHEN_OR_WHERE, 0)

/** "Celem spotkania jest …", "участники саммита": what only a meeting that is known has, and nothing after the noun that could say whose it is. */
export function isAWholeWithParts(reference: MeetingReference, gazetteer: Gazetteer): boolean {
  return reference.reading.rules.cases === true && isPartOf(reference) && isLastOfClause(reference, gazetteer)
}
const isPartOf = ledToBy(PARTS_OF_IT, 0)

/** Punctuation, a verb or the clause's subject comes next. */
function isLastOfClause({ reading, end }: MeetingReference, gazetteer: Gazetteer): boolean {
  const { text } = reading.block
  if (ENDS.test(plain(text, end, end + ENDS_REACH))) return true
  const next = wordAfter(text, end)
  return next?.joint === 'space' && namesSubject(reading, next, gazetteer)
}
/** Units of a space and the longest verb of saying. */
const ENDS_REACH = 24
/** Punctuation, the end, a verb of being or of saying, or a small word that begins another clause. */
const ENDS =
  /^(?:$|[.,;:!?)»”"–—]|\s[–—-]\s|\s(?:i|a|ale|że|jest|są|będzie|він|вона|вони|і|та|а|але|є|буде|и|он|она|они|а|но|будет)\s|\s\p{L}+(?:ł|ła|li|ły|ło|ло|ла|ли|в|л)(?!\p{L}))/u

/** "Szczyt ma potrwać do wieczora", "кажуть, що саміт …": the bare noun opens its clause, as what is known does where nouns have no articles. */
export function isTopic({ reading, start, end }: MeetingReference): boolean {
  const { text } = reading.block
  const next = reading.rules.cases ? wordAfter(text, end) : null
  if (next?.joint !== 'space' || next.capital || fitsWord(MAY, next.folded) || /\s/u.test(text.slice(start, end))) return false
  return OPENS.test(text.slice(sentenceRound(reading, { start, end }).start, start))
}
const MAY = anyOf(MAY_BE)
const OPENS = /^\s*$|[,–—-]\s(?:że|iż|що|что)\s$/u
