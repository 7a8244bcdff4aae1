// German joins the time to the noun: "Septembertreffen", "Donnerstagsrunde", "Märzgipfel". Gets a meeting noun of a text; gives the day that its
// first part tells. That such compounds are nouns at all, compile/expand-lexicon.ts sees to.
import { foldText } from '../../text/fold.ts'
import { Neighbour } from '../neighbours.ts'
import { MEETING_NOUNS, type MeetingNoun } from '../pattern.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { dateWord } from './date-words.ts'
import { type DayPhrase, dayPhraseAt } from './meeting-days.ts'

/** The day told by the first part of a compound, with the span of the whole noun; null where the noun is none. `day`: of the article. */
export function dayOfCompound({ rules, block }: BlockReading, noun: Match, day: number | null): DayPhrase | null {
  const heads = rules.compounds?.heads[MEETING_NOUNS[noun.target] as MeetingNoun] ?? NONE
  if (heads.length === 0) return null
  const { start, end } = noun
  const whole = foldText(block.text.slice(start, end))
  for (const head of heads) {
    const first = whole.endsWith(foldText(head)) ? whole.slice(0, -foldText(head).length) : ''
    if (dateWord(rules, first) === undefined) continue
    const told = dayPhraseAt(first, new Neighbour(first, 0, first.length, 'space'), rules, day)
    if (told) return { ...told, start, end }
  }
  return null
}
const NONE: readonly string[] = []
