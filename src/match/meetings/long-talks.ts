// Talks that go on from one meeting to the next: the peace process, negotiations under way, "the talks on Ukraine". Gets a phrase; tells whether its
// own words say so. Whether a place or a day makes it one meeting all the same, resolve-reference.ts decides. The words are
// languages/process-words.ts'.
import { foldText } from '../../text/fold.ts'
import type { WorldMeeting } from '../gazetteer.ts'
import { MEETING_ABOUT, MEETING_MATTERS } from '../languages/meeting-matters.ts'
import { PEACE, TO_MAKE_PEACE, UNDER_WAY, WAR_END } from '../languages/process-words.ts'
import { endOfWord, type Neighbour, wordAfter, wordBefore } from '../neighbours.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import { plain } from '../plain-text.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import { anyOf, fitsWord, tellsAnyOf } from '../word-sets.ts'
import type { MeetingReference } from './meeting-reference.ts'
import type { PhraseSigns } from './phrase-signs.ts'

/** "The peace talks", "negotiations to end the war", "go into the second round": all that goes on between the sides, no meeting of it. */
export function isOfAProcess({ noun, ordinal, reading, start, end }: MeetingReference): boolean {
  const { text } = reading.block
  if (ordinal !== null && ROUND.test(plain(text, start, end))) return true
  if (noun !== 'talks') return false
  for (const one of reading.lexicon) {
    if (one.class !== PATTERN_CLASS.MEETING_NOUN || one.start < start || one.end > end) continue
    if (isPeaceful(wordBefore(text, one.start)) || isPeaceful(wordAfter(text, one.start)) || isForPeace(text, one.end)) return true
  }
  return false
}
const ROUND = /(?<!\p{L})(?:round|rund|ronda|раунд)\p{L}*(?:\s(?:переговор|перемовин|rozmów|negocjacji)\p{L}*)?$/iu

/** "… on an end of the war", "… pour mettre fin à la guerre": does peace follow, with small words at most before it? */
function isForPeace(text: string, from: number): boolean {
  let word = wordAfter(text, endOfWord(text, from))
  for (let hops = 0; hops < FOR_REACH && word !== null && (word.joint === 'space' || word.joint === 'apostrophe'); hops++) {
    if (fitsWord(PEACE_WORDS, word.folded) || fitsWord(END_WORDS, word.folded)) return true
    if (!fitsWord(SMALL, word.folded)) return false
    word = wordAfter(text, word.end)
  }
  return false
}
/** Words of "on how to put an end to". */
const FOR_REACH = 5

function isPeaceful(word: Neighbour | null): boolean {
  return word !== null && (word.joint === 'space' || word.joint === 'hyphen') && fitsWord(PEACE_WORDS, word.folded)
}
const PEACE_WORDS = anyOf(PEACE)
const END_WORDS = anyOf(WAR_END)
const SMALL = anyOf(MEETING_ABOUT, MEETING_MATTERS, TO_MAKE_PEACE)

/** "The negotiations under way between the sides": no one meeting of theirs, where neither a place nor a day tells which. */
export function isOngoing({ noun, reading, start, end }: MeetingReference): boolean {
  if (noun !== 'talks') return false
  const { text } = reading.block
  const first = wordBefore(text, start)
  return IN_PROGRESS.test(foldText(plain(text, first?.joint === 'space' ? first.start : start, end + AFTER_REACH)))
}
const IN_PROGRESS = tellsAnyOf(UNDER_WAY)
/** Units of the longest such words with the space before them. */
const AFTER_REACH = 12

/** "The talks on Ukraine", where its sentence names no place of the meeting: what is negotiated all the time. */
export function isOfAMatterOnly(reference: MeetingReference, signs: PhraseSigns, meeting: WorldMeeting): boolean {
  const { noun, subjects, levels, reading, around } = reference
  const { placed, inTime, onItsDay, tied, themed, onTheSpot } = signs
  if (noun !== 'talks' || subjects.length === 0 || levels.length > 0) return false
  if (placed || inTime || onItsDay || tied || themed || onTheSpot.includes(meeting)) return false
  const { start, end } = sentenceRound(reading, reference)
  return !reading.lexicon.some(
    (one) =>
      one.class === PATTERN_CLASS.PLACE &&
      one.start >= start &&
      one.end <= end &&
      meeting.places.includes(one.target) &&
      !around?.isOfAnother(one),
  )
}
