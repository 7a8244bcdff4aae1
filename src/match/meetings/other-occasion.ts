// Phrases that sound like the meeting just told of and are another: the one before it ("at their last meeting in the White House"), or talks that
// go on from one to the next ("agreed to continue the discussions"). Gets a phrase; tells whether its own words say so. The words are
// languages/earlier-words.ts'.

import type { WorldMeeting } from '../gazetteer.ts'
import { EARLIER, GO_ON, OF_THE_YEAR } from '../languages/earlier-words.ts'
import { type Neighbour, wordAfter, wordBefore } from '../neighbours.ts'
import type { PageReading } from '../page-reading.ts'
import { anyOf, fitsWord, wordSet } from '../word-sets.ts'
import type { MeetingCandidate } from './fitting-meetings.ts'
import { isKnown } from './introduced-meetings.ts'
import type { MeetingReference } from './meeting-reference.ts'

/** Of the meetings that fit, those that "the previous meeting" may mean: none of those that the page tells as its news. A phrase with a day says itself which. */
export function beforeTheNews(page: PageReading, reference: MeetingReference, fitting: MeetingCandidate[]): MeetingCandidate[] {
  if (fitting.length === 0 || reference.days.length > 0 || !isEarlier(reference)) return fitting
  return fitting.filter((one) => !(isNews(page, one.meeting) && isKnown(page, one)))
}

/** The same for a noun without a word of its own, asked of the meeting that it takes up. */
export function isBeforeTheNews(page: PageReading, reference: MeetingReference, meeting: WorldMeeting): boolean {
  return isNews(page, meeting) && isEarlier(reference)
}

/** Was it of these days? Of a page without a date, the one told of first is. */
function isNews({ day, evidence }: PageReading, { id, end }: WorldMeeting): boolean {
  return day === null ? evidence.meetings[0]?.id === id : end >= day - NEWS
}
/** Days for which a meeting is news. */
const NEWS = 1

/** Does an adjective beside the noun say that it was before another? */
function isEarlier({ reading, start, end, nounMatch: noun }: MeetingReference): boolean {
  const { text } = reading.block
  const isSo = (word: Neighbour | null) => word?.joint === 'space' && fitsWord(EARLIER_WORDS, word.folded)
  if (!noun || !(isSo(wordBefore(text, noun.start)) || isSo(wordBefore(text, start)) || isSo(wordAfter(text, noun.end)))) return false
  // "The last summit of the year".
  let next = wordAfter(text, end)
  for (let hops = 0; hops < OF_THE && next !== null && next.joint !== 'dot'; hops++) {
    if (fitsWord(YEAR, next.folded)) return false
    next = wordAfter(text, next.end)
  }
  return true
}
const EARLIER_WORDS = anyOf(EARLIER)
const YEAR = anyOf(OF_THE_YEAR)
/** "Of", an article, and the word itself. */
const OF_THE = 3

/** "Continue the talks", "Gespräche fortsetzen": all that goes on between the sides. */
export function isToGoOn({ noun, reading, start, end }: MeetingReference): boolean {
  if (noun !== 'talks') return false
  const { block, rules } = reading
  let verb = rules.language === 'de' ? wordAfter(block.text, end) : wordBefore(block.text, start)
  if (verb && wordSet(rules.definite).has(verb.folded)) verb = wordBefore(block.text, verb.start)
  return verb !== null && verb.joint !== 'dot' && fitsWord(GO_ON_VERBS, verb.folded)
}
const GO_ON_VERBS = anyOf(GO_ON)
