// Meetings that are only asked for, offered, hoped for or doubted, or that there have not been: there may never be one. Gets what stands before a
// phrase, or its sentence; says nothing of which meeting it would be. The words are languages/wish-words.ts'.
import type { PageLanguage } from '../../model/text.ts'
import { foldText } from '../../text/fold.ts'
import type { LanguageRules } from '../languages/rules.ts'
import { CALLED_OFF, DENIALS, DETERMINERS, NO_DATE, OFFER_LINKS, OFFERS, TO_COME, WISHES } from '../languages/wish-words.ts'
import { wordBefore } from '../neighbours.ts'
import { plain, plainBefore } from '../plain-text.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import { alternatives, anyOf, fitsWord } from '../word-sets.ts'
import { lastWords, ledToBy } from './lead-words.ts'
import type { MeetingReference } from './meeting-reference.ts'

/** "In case of a meeting of leaders", "ready for a summit", "there has been no meeting": there may never be one. */
export function isOnlyWished(rules: LanguageRules, text: string, start: number): boolean {
  const last = wordBefore(text, start)
  if (last === null || !(mayEndWish(last.folded) || mayEndWish(wordBefore(text, last.start)?.folded ?? ''))) return false
  return wishOf(rules).test(foldText(plainBefore(text, start, WISHED_REACH)))
}
/** Asked of every phrase, so most are turned away by the last word, or the one before an article. */
const mayEndWish = (folded: string): boolean => fitsWord(ENDS, folded)
const ENDS = anyOf(lastWords(WISHES), lastWords(DENIALS), OFFERS, OFFER_LINKS)
/** Units of the longest such words. */
const WISHED_REACH = 44

const wishes = new Map<PageLanguage, RegExp>()

/** What a folded text ends with right before a meeting that is only wished for, in a language; made when it is first asked about. */
function wishOf({ language, cases }: LanguageRules): RegExp {
  let wish = wishes.get(language)
  if (!wish) {
    const [told, denied, offers, links, determiners] = [WISHES, DENIALS, OFFERS, OFFER_LINKS, DETERMINERS].map((list) =>
      alternatives(list[language] ?? []),
    )
    const offered = `(?:${offers})(?: \\p{L}+)?(?: (?:${links}))${cases ? '?' : ''}`
    wish = new RegExp(`(?:^| )(?:${told}|${denied}|${offered})(?: (?:${determiners})){0,2}$`, 'u')
    wishes.set(language, wish)
  }
  return wish
}

/** "They are preparing the meeting of the two", "обіцяв організувати зустріч": said to be still to come, so none of those that have been. */
export const isSaidToCome: (phrase: Pick<MeetingReference, 'reading' | 'start'>) => boolean = ledToBy(TO_COME, 1)

/** Is it said to be none, or none yet? */
export function isNotToBe(reference: MeetingReference): boolean {
  return isCalledOff(reference) || isWithoutDate(reference)
}

/** "He has called off the meeting with Putin": where neither place nor day tells one that was held, the sentence's is one that never was. */
export function isCalledOff(reference: MeetingReference): boolean {
  const { reading, places, placeEntities, days, bodies, owners } = reference
  if (places.length + placeEntities.length + days.length + bodies.length + owners.length > 0) return false
  const { start, end } = sentenceRound(reading, reference)
  return CALLED_OFF[reading.rules.language].test(plain(reading.block.text, start, end))
}

/** "A meeting of the presidents in Washington is much spoken of, but no date has been named": with no day of its own, it is one to come. */
export function isWithoutDate(reference: MeetingReference): boolean {
  const { reading, days } = reference
  if (days.length > 0) return false
  const { start, end } = sentenceRound(reading, reference)
  return NO_DATE[reading.rules.language].test(plain(reading.block.text, start, end))
}
