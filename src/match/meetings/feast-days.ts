// The days that Christmas tells: "before Christmas", "nach Weihnachten". Gets a text and the word for the feast; gives a date phrase as loose as
// what people mean by it. Dates and months are read in calendar-days.ts.
import { dayOfDate, yearOf } from '../../model/fuzzy-date.ts'
import { AFTER_FEAST, BEFORE_FEAST, FEAST_LINK } from '../languages/feasts.ts'
import type { LanguageRules } from '../languages/rules.ts'
import { type Neighbour, wordAfter, wordBefore } from '../neighbours.ts'
import { RECORD_YEARS } from './calendar-days.ts'
import { dateWord } from './date-words.ts'
import type { DayPhrase } from './meeting-days.ts'

/** Of the Christmas gone by last and the next one, or of the record's years where the article has no day. */
export function feastPhrase(text: string, feast: Neighbour, day: number | null): DayPhrase {
  const [from, to] = sideOf(text, feast)
  const around = (year: number): [number, number] => {
    const christmas = dayOfDate(year, DECEMBER, CHRISTMAS_DAY)
    return [christmas + from, christmas + to]
  }
  const { start, end } = feast
  if (day === null) return { start, end, ranges: RECORD_YEARS.map(around), precise: false }
  const own = yearOf(day)
  const ranges = [own - 1, own].map(around)
  return { start, end, ranges, precise: false }
}
const DECEMBER = 12
const CHRISTMAS_DAY = 25

/** The feast that words for before or after lead to ("avant Noël"), met from the first of these; the word itself where none follows. */
export function feastOr(text: string, word: Neighbour, rules: LanguageRules): Neighbour {
  if (!BEFORE_FEAST.test(word.folded) && !AFTER_FEAST.test(word.folded)) return word
  let next = wordAfter(text, word.end)
  for (let hops = 0; hops < LINKS && next?.joint === 'space' && FEAST_LINK.test(next.folded); hops++) next = wordAfter(text, next.end)
  return next?.joint === 'space' && dateWord(rules, next.folded)?.feast ? next : word
}

/** Days from Christmas that the words before it allow. */
function sideOf(text: string, feast: Neighbour): readonly [number, number] {
  let word = wordBefore(text, feast.start)
  for (let hops = 0; hops < LINKS && word && FEAST_LINK.test(word.folded); hops++) word = wordBefore(text, word.start)
  if (word === null || word.joint === 'broken') return AT
  return BEFORE_FEAST.test(word.folded) ? BEFORE : AFTER_FEAST.test(word.folded) ? AFTER : AT
}
/** Words of "antes de la". */
const LINKS = 2
const BEFORE: readonly [number, number] = [-13, 0]
const AFTER: readonly [number, number] = [0, 12]
const AT: readonly [number, number] = [-6, 2]
