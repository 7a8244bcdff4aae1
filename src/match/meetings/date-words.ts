// What a language's date words mean, in one table a language: one look tells of any word whether it is one, and which.
// Made when a page of that language first asks.
import { foldText } from '../../text/fold.ts'
import { DAY_PARTS } from '../languages/day-parts.ts'
import { CHRISTMAS } from '../languages/feasts.ts'
import { MONTH_PARTS } from '../languages/month-parts.ts'
import type { LanguageRules } from '../languages/rules.ts'

/** What a word tells of a date; a word may be several ("mar": a month in English, a weekday in French). */
export interface DateWord {
  /** Monday is 0. */
  weekday?: number
  /** Yesterday, today, tomorrow. */
  relative?: true
  unit?: 'week' | 'weekend' | 'month' | 'year'
  /** Spring is 0. */
  season?: number
  /** January is 0. */
  month?: number
  /** Beginning (0), middle or end of a month, before which it stands. */
  part?: number
  feast?: true
  /** Morning, evening. */
  dayPart?: true
}

const tables = new WeakMap<LanguageRules, ReadonlyMap<string, DateWord>>()

/** What a folded word tells; undefined where it is no word of dates. */
export function dateWord(rules: LanguageRules, folded: string): DateWord | undefined {
  // A page is in one language, or in few.
  if (rules !== lastRules) {
    lastTable = tables.get(rules) ?? tableOf(rules)
    tables.set(rules, lastTable)
    lastRules = rules
  }
  return lastTable.get(folded)
}
let lastRules: LanguageRules | null = null
let lastTable: ReadonlyMap<string, DateWord> = new Map()

/** Is a folded word the name of a weekday or a month? Such have a capital in some languages and are no part of a name. */
export function isWeekdayOrMonth(rules: LanguageRules, folded: string): boolean {
  const told = dateWord(rules, folded)
  return told?.weekday !== undefined || told?.month !== undefined
}

function tableOf(rules: LanguageRules): ReadonlyMap<string, DateWord> {
  const table = new Map<string, DateWord>()
  // Of two meanings of one kind the first counts.
  const add = (words: readonly string[], meaning: DateWord): void => {
    for (const word of words) table.set(foldText(word), { ...meaning, ...table.get(foldText(word)) })
  }
  for (const [weekday, words] of rules.weekdays.entries()) add(words, { weekday })
  add(Object.keys(rules.days), { relative: true })
  for (const unit of ['week', 'weekend', 'month', 'year'] as const) add(rules.units[unit], { unit })
  for (const [season, words] of rules.seasons.entries()) add(words, { season })
  for (const [month, words] of rules.months.entries()) add(words, { month })
  for (const [part, words] of MONTH_PARTS[rules.language].entries()) add(words, { part })
  add(CHRISTMAS[rules.language], { feast: true })
  add(DAY_PARTS[rules.language] ?? [], { dayPart: true })
  return table
}
