// Meetings that are somebody else's, by what the phrase or its sentence says: with whom or whose it was, who decided something at it, what other
// story it belongs to. Gets a phrase; says yes or no. That a day or a place is another's, meeting-doubts.ts knows.
import { foldText } from '../../text/fold.ts'
import { isOfEveryday } from '../actors/passage.ts'
import { isOfLookAlikes } from '../actors/standing.ts'
import { HOME_MEMBERS } from '../languages/home-bodies.ts'
import { THEME } from '../languages/meeting-themes.ts'
import { MINISTRIES } from '../languages/ministry-words.ts'
import { OTHER_STORIES } from '../languages/other-stories.ts'
import { type Neighbour, wordAfter, wordBefore } from '../neighbours.ts'
import type { PageReading } from '../page-reading.ts'
import { plain } from '../plain-text.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import { anyOf, fitsWord, tellsAnyOf, wordSet, wordTest } from '../word-sets.ts'
import type { MeetingReference } from './meeting-reference.ts'
import type { PhraseSigns } from './phrase-signs.ts'

/**
 * "Talks on Wednesday with its suppliers", "the Paris meeting of the athletics federation": a day or a place alone does not make ours what is
 * said to be somebody else's.
 */
export function isSomebodyElses(
  { qualified, owned, levels, themes }: MeetingReference,
  { placed, tied, dated }: Pick<PhraseSigns, 'placed' | 'tied' | 'dated'>,
): boolean {
  if (!qualified || tied || levels.length > 0) return false
  if ((themes & THEME.NORDIC) !== 0 && !owned) return false
  return !placed || (owned && !dated)
}

/** "The meeting of EU agriculture ministers", "встреча министров финансов", "Treffen der Finanzminister": of a department that the record has not. */
export function isOfOtherMinisters({ reading, start, end }: MeetingReference): boolean {
  const { block, rules } = reading
  const isSmall = ({ folded }: Neighbour) => wordSet(rules.links).has(folded) || wordSet(rules.definite).has(folded)
  // The word behind the phrase as well, and what it is of.
  let beyond = BEYOND
  let isLedTo = false
  for (
    let word = wordAfter(block.text, start);
    word !== null && word.joint !== 'dot' && beyond > 0;
    word = wordAfter(block.text, word.end)
  ) {
    if (word.start >= end && (word.joint !== 'space' || !isSmall(word))) beyond--
    // German makes one word of them.
    if (ONE_WORD.test(word.folded) && fitsWord(MINISTRY, word.folded)) return isLedTo || word.start < end
    isLedTo = isSmall(word)
    if (!MINISTERS.test(word.folded)) continue
    const before = rules.language === 'en' ? wordBefore(block.text, word.start) : null
    let after = wordAfter(block.text, word.end)
    for (let hops = 0; hops < OF_THE && after !== null && isSmall(after); hops++) after = wordAfter(block.text, after.end)
    return [before, after].some((one) => one !== null && one.joint !== 'broken' && fitsWord(MINISTRY, one.folded))
  }
  return false
}
const MINISTRY = anyOf(MINISTRIES)
/** Ministers in all languages, every form of the plural; folded. */
const MINISTERS = wordTest(
  /^(?:ministers|ministres|ministern?|ministros|ministri|minist(?:row|rowie|rami|rom|rach)|м[иі]н[иі]стр(?:[оі]в|[ыи]|ам|ам[иі]|ах))$/u,
)
const ONE_WORD = wordTest(/.minister(?:n|innen)?$/)
/** Words behind a phrase that are looked at, and small words of "of the". */
const BEYOND = 2
const OF_THE = 2

/** "Am Freitag beschlossen die Abgeordneten in der Sitzung": a day is all that tells which, and the sentence is of those who meet at home. */
export function isOfHomeMembers(reference: MeetingReference): boolean {
  return reference.noun === 'meeting' && HOME.test(sentenceOf(reference))
}
const HOME = tellsAnyOf(HOME_MEMBERS)

/** "Im Zollstreit gab es bei den Gesprächen in London Fortschritte": what its sentence tells is another story. */
export function isOfAnotherStory(reference: MeetingReference): boolean {
  return ANOTHER_STORY.test(sentenceOf(reference))
}
const ANOTHER_STORY = tellsAnyOf(OTHER_STORIES)

/** "Spotkanie w Londynie zakończyło się remisem 1:1": the passage is one of every day, or tells of a match. */
export function isOfPlay({ reading, start, end }: MeetingReference): boolean {
  if (isOfEveryday(reading, { start, end })) return true
  const { text } = reading.block
  if (!SCORE.test(text)) return false
  const sentence = sentenceRound(reading, { start, end })
  return SCORE.test(text.slice(sentence.start, sentence.end))
}
/** Goals; an hour has two digits, and a day from which to which has no colon. */
const SCORE = /(?:^|[\s(])\d{1,2}:\d(?!\d)/u

function sentenceOf({ reading, start, end }: MeetingReference): string {
  const sentence = sentenceRound(reading, { start, end })
  return foldText(plain(reading.block.text, sentence.start, sentence.end)).replace(DASHES, ' ')
}
/** "USA–Chiny", "US-China-Gespräche": each part is a word. */
const DASHES = /[-‐‑–—]/gu

/**
 * Where names of ours are borne by a town's own people, its clubs have summits too ("Thursday's summit", a hill's): only somebody of ours in the
 * sentence makes one a meeting of ours.
 */
export function isOfAClub(page: PageReading, { reading, start, end }: MeetingReference): boolean {
  if (!isOfLookAlikes(page)) return false
  const sentence = sentenceRound(reading, { start, end })
  return !reading.names.some(
    (one) =>
      one.start >= sentence.start &&
      one.end <= sentence.end &&
      /^(?:person|bloc)$/.test(page.gazetteer.kindOf(one.target)) &&
      page.evidence.named[page.gazetteer.entityName(one.target)] !== undefined,
  )
}
