// "This morning", "Tuesday evening", "heute Morgen", "dziś po południu": the part of a day beside its day. Gets a text and a word; gives the day, with
// the part in its span, or the day before as well where a night leads to it. That the part alone ("in the evening") tells no day is why it needs
// the word for "this" or a day before it.
import { foldText } from '../../text/fold.ts'
import { opensSentence } from '../../text/sentence.ts'
import { AFTER_DAY, NIGHT_TO } from '../languages/day-parts.ts'
import type { LanguageRules } from '../languages/rules.ts'
import { type Neighbour, wordAfter, wordBefore } from '../neighbours.ts'
import { plainBefore } from '../plain-text.ts'
import { wordNumber, wordSet } from '../word-sets.ts'
import type { DayPhrase } from './meeting-days.ts'

/** The phrase of "this morning" or "last night"; null where no such word leads to the part. `day`: of the article. */
export function thisPart(text: string, word: Neighbour, rules: LanguageRules, day: number | null): DayPhrase | null {
  const joined = wordBefore(text, word.start)
  // "Cet après-midi".
  const before = joined?.joint === 'hyphen' ? wordBefore(text, joined.start) : joined
  const after = wordAfter(text, word.end)
  const led = before?.joint === 'space' ? wordNumber(rules.relative, before.folded) : undefined
  // "Ce soir-là": of the day told.
  if (after?.joint === 'hyphen') return null
  const followed = led === undefined && after?.joint === 'space' ? wordNumber(rules.relative, after.folded) : undefined
  // "The next morning" counts from what was told; "la nuit dernière" has its word behind it.
  if (!(led === 0 || led === -1 || followed === -1)) return null
  const start = led === undefined ? word.start : (before as Neighbour).start
  const end = led === undefined ? (after as Neighbour).end : word.end
  return { start, end, ranges: day === null ? [] : [[led === 0 ? day : day - 1, day]], precise: true }
}

/** "Por la mañana", "am Morgen": the part of a day, by a word that means tomorrow as well. */
export function isMorning(text: string, word: Neighbour, rules: LanguageRules): boolean {
  if (rules.language === 'de') return word.capital && !opensSentence(text, word.start)
  return wordSet(rules.definite).has(wordBefore(text, word.start)?.folded ?? '')
}

/** "In the early hours of Wednesday": does a night that began on the day before lead to the day at this offset? */
export function isAfterNight(text: string, start: number, { language }: LanguageRules): boolean {
  const before = ` ${foldText(plainBefore(text, start, NIGHT_REACH)).trimEnd()}`
  return NIGHT_TO[language].some((one) => before.endsWith(` ${one}`))
}
/** Units of the longest of them, with a blank to each side. */
const NIGHT_REACH = 26

/** Where a day's phrase ends with the part of the day that follows it. */
export function endOfPart(text: string, end: number, rules: LanguageRules): number {
  const first = wordAfter(text, end)
  if (first?.joint !== 'space') return end
  for (const [, ...rest] of partsOf(rules).get(first.folded) ?? []) {
    let last: Neighbour | null = first
    for (const one of rest) {
      const next: Neighbour | null = last === null ? null : wordAfter(text, last.end)
      last = next?.folded === one ? next : null
    }
    if (last) return last.end
  }
  return end
}

const parts = new Map<LanguageRules, ReadonlyMap<string, readonly (readonly string[])[]>>()

/** The folded words of each such phrase, by the first of them. */
function partsOf(rules: LanguageRules): ReadonlyMap<string, readonly (readonly string[])[]> {
  let told = parts.get(rules)
  if (!told) {
    const phrases = AFTER_DAY[rules.language].map((one) => one.split(' '))
    told = new Map(phrases.map(([head]) => [head as string, phrases.filter(([first]) => first === head)]))
    parts.set(rules, told)
  }
  return told
}
