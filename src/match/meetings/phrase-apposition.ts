// A day and a place that stand apart after a meeting's phrase, between commas or in brackets: "the second round, on 2 June, …", "the London summit
// (2 March)". Gets the phrase as far as its words go; writes day and place into the reference, and leaves its span alone.
import { wordAfter } from '../neighbours.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import { plainBefore } from '../plain-text.ts'
import { wordSet } from '../word-sets.ts'
import { type DayPhrase, dayPhraseAt, isNumbered } from './meeting-days.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { matchStarting } from './phrase-matches.ts'

/** Takes in such an apposition where nothing else stands in it. `day`: of the article. */
export function takeApposition(to: MeetingReference, day: number | null): void {
  const { text } = to.reading.block
  if (to.days.length > 0 || to.noun === 'occasion') return
  const opened = OPENS.exec(text.slice(to.end, to.end + 2))?.[0]
  if (opened === undefined || !/\d|\p{L}/u.test(text.slice(to.end + opened.length, to.end + opened.length + 2))) return
  // "After the meeting, on Monday, he left": when he did. "After the meeting between both, on Monday in Paris": when and where they met.
  const isOfTwo = to.actors.length >= 2 && to.places.length === 0
  const isAfter = opened === ',' && AFTER.test(plainBefore(text, to.start, AFTER_REACH))
  if (isAfter && !isOfTwo) return
  const days: DayPhrase[] = []
  const places: number[] = []
  let at = to.end + opened.length
  for (let step = 0; step < LONGEST; step++) {
    if (days.length > 0 && (opened === ',' ? CLOSED : BRACKET).test(text.slice(at, at + 2))) {
      // A bare weekday may be last week's: the sentence tells it as well.
      if (places.length === 0 && (isAfter || !days.some((one) => isNumbered(text, one)))) return
      // "On Wednesday the session, 24 June in The Hague — the summit": the next meeting's.
      if (
        opened === ',' &&
        DASH.test(text.slice(at, at + 2)) &&
        to.reading.lexicon.some((one) => one.class === PATTERN_CLASS.MEETING_NOUN && one.start > at && one.start < at + NEXT_REACH)
      )
        return
      to.days.push(...days)
      if (to.placesAndDays === days.length) to.places.push(...places)
      return
    }
    const word = wordAfter(text, at)
    if (!word || (step > 0 && (word.joint === 'broken' || word.joint === 'dot'))) return
    const match = matchStarting(to.reading, word)
    const told = match ? null : dayPhraseAt(text, word, to.reading.rules, day)
    if (match?.class === PATTERN_CLASS.PLACE) places.push(match.target)
    else if (told?.precise) days.push(told)
    else if (!wordSet(to.reading.rules.links).has(word.folded)) return
    at = Math.max(match?.end ?? 0, told?.end ?? 0, word.end)
  }
}
/** Words of "on Thursday 17 February in the city of Paris". */
const LONGEST = 8
const OPENS = /^(?:,|\s?\()/u
const CLOSED = /^(?:$|\s?[,–—).;])/u
const BRACKET = /^\)/u
const DASH = /^\s?[–—]/u
/** Units of a dash, an adjective and the beginning of the next noun. */
const NEXT_REACH = 24
const AFTER =
  /(?<!\p{L})(?:after|before|following|since|until|at|in|during|from|ahead of|après|avant|depuis|lors de|à|nach|vor|seit|bei|auf|tras|después de|antes de|desde|en|dopo|prima del?|durante|a|po|przed|od|na|podczas|після|перед|до|на|під час|после|перед|на|во время)\s(?:(?:the|a|le|la|l['’]|un|une|dem|der|den|einem|einer|el|una|il|lo|uno|un['’])\s?)?$/iu
/** Units of the longest such words. */
const AFTER_REACH = 24
