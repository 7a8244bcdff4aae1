// "The first summit of the coalition in Paris", on a page of its second: the number says which of a row it is, however near another lies. Gets a phrase
// that counts and the meeting that it would mean; gives the one so counted, null where that is the same or nobody can tell. What a page counts by
// itself is further-rounds.ts's.
import type { WorldMeeting } from '../gazetteer.ts'
import { COUNTED_SINCE, IS_SAID_TO_BE } from '../languages/first-words.ts'
import { wordAfter, wordBefore } from '../neighbours.ts'
import type { PageReading } from '../page-reading.ts'
import { anyOf, fitsWord, wordSet } from '../word-sets.ts'
import { compatibleMeetings } from './fitting-meetings.ts'
import type { MeetingReference } from './meeting-reference.ts'

/** The meeting that the phrase's number tells in its row, where it tells another than the likeliest; else null. */
export function ofItsRow(page: PageReading, reference: MeetingReference, likeliest: WorldMeeting): WorldMeeting | null {
  const { ordinal, indefinite, days, owners, places, session } = reference
  if (ordinal === null || session !== null || indefinite || days.length > 0 || places.length === 0) return null
  // The first is counted of its owners' meetings; the second of all at the place.
  const isOfOtherRow = ordinal === 1 ? owners.length === 0 || isFirstOfOthers(reference) : owners.length > 0 || isOfThePage(page, likeliest)
  if (isOfOtherRow) return null
  const row = compatibleMeetings(reference, { gazetteer: page.gazetteer, day: null })
    .flatMap(({ meeting }) => (isOfTheRow(meeting, reference, page.day) ? meeting : []))
    .sort((a, b) => a.start - b.start)
  const told = row[ordinal - 1]
  return told && told !== likeliest && row.includes(likeliest) ? told : null
}

/** The second meeting of which a page of these days tells is counted by the page, not from the first of the year. */
function isOfThePage({ evidence, day }: PageReading, { id }: WorldMeeting): boolean {
  return day !== null && evidence.meetings.some((one) => one.id === id)
}

/** Of the owners, by the article's day or soon after it. */
function isOfTheRow({ bodies, start, exact }: WorldMeeting, { owners }: MeetingReference, day: number | null): boolean {
  return exact && (day === null || (start - day <= SOON && day - start <= A_YEAR)) && owners.every((one) => bodies.includes(one))
}
/** Days. */
const SOON = 31
const A_YEAR = 366

/** "It is the first summit of the coalition since August": of another row than its own. */
export function isFirstOfOthers({ reading, start, end, ordinal }: MeetingReference): boolean {
  if (ordinal !== 1) return false
  const { block, rules } = reading
  const next = wordAfter(block.text, end)
  if (next?.joint === 'space' && fitsWord(SINCE, next.folded)) return true
  const small = [rules.definite, rules.indefinite, rules.first].map(wordSet)
  let word = wordBefore(block.text, start)
  while (word?.joint === 'space' && small.some((list) => list.has(word?.folded ?? ''))) word = wordBefore(block.text, word.start)
  return word?.joint === 'space' && fitsWord(SAID_TO_BE, word.folded)
}
const SAID_TO_BE = anyOf(IS_SAID_TO_BE)
const SINCE = anyOf(COUNTED_SINCE)
