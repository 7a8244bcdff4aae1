// "The Istanbul meetings", "upcoming summits", "стамбульские встречи": does a phrase's noun tell of more than one? Gets the phrase; says nothing of
// which are meant. The words are languages/occasions.ts'.
import { foldWord } from '../../text/fold.ts'
import { MANY_BEFORE, MANY_MEETINGS, PERHAPS_MANY } from '../languages/occasions.ts'
import { wordBefore } from '../neighbours.ts'
import { anyOf } from '../word-sets.ts'
import type { MeetingReference } from './meeting-reference.ts'

/** Does the noun tell of more than one, by itself or with the adjective before it? */
export function isOfSeveral({ reading, nounMatch: noun }: MeetingReference): boolean {
  const { text } = reading.block
  if (!noun) return false
  const folded = foldWord(text, noun.start, noun.end)
  if (MANY.test(folded)) return true
  return PERHAPS.test(folded) && BEFORE.test(wordBefore(text, noun.start)?.folded ?? '')
}
const MANY = anyOf(MANY_MEETINGS)
const PERHAPS = anyOf(PERHAPS_MANY)
const BEFORE = anyOf(MANY_BEFORE)
