// The article's date from its own first lines, where the page itself tells none: "PARIS, Sept 4 (Agency) —", "11 March 2025".
// Reading dates in words is left to chrono-node; Polish, which it does not read, goes by the language rules.
import * as chrono from 'chrono-node'
import { isoDay } from '../model/fuzzy-date.ts'
import type { Block } from '../model/page.ts'
import { rulesOf } from './languages/languages.ts'
import { dayPhraseAt } from './meetings/meeting-days.ts'
import { wordAfter } from './neighbours.ts'

const PARSERS: Record<string, { parse(text: string, reference: Date): chrono.ParsedResult[] }> = {
  en: chrono.en.GB,
  fr: chrono.fr.casual,
  de: chrono.de.casual,
  es: chrono.es.casual,
  it: chrono.it.casual,
  ru: chrono.ru.casual,
  uk: chrono.uk.casual,
}

/** Blocks looked at, and characters of each: a dateline opens the text or follows the headline. */
const BLOCKS = 6
const HEAD = 120
/** Only a date with a year of its own is taken: a guess of the year would link the wrong meeting. */
const YEAR = /(?:19|20)\d\d/
/** A written date tells its day in one or two figures. Most lines with a year have none, and the parser, which is slow, is spared them. */
const DAY = /(?<!\d)\d{1,2}(?!\d)/

/** A picture's caption tells the picture's day: it ends with who took it ("Jim Watson / AFP"). */
const CREDIT = /(?:^|[\s/(–—-])(?:AFP|AP|EPA|REUTERS|Reuters|dpa|DPA|EFE|ANSA|PAP|POOL|Getty Images|AP Photo|TASS)\)?\s*$/

/** ISO day of the dateline, or null. */
export function datelineOf(blocks: readonly Block[], language: string): string | null {
  for (const block of blocks.slice(0, BLOCKS)) {
    const head = block.text.slice(0, HEAD)
    if (!YEAR.test(head) || CREDIT.test(block.text)) continue
    const found = numeric(head) ?? written(head, language)
    if (found !== null) return found
  }
  return null
}

/** 2025-03-11, 11.03.2025, 11/03/2025 (day first: the American order is only taken where it cannot be the other). */
function numeric(text: string): string | null {
  const iso = /\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/.exec(text)
  if (iso) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const parts = /\b(\d{1,2})[./](\d{1,2})[./]((?:19|20)\d\d)\b/.exec(text)
  if (!parts) return null
  const [first, second, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return second > 12 ? valid(year, first, second) : valid(year, second, first)
}

function written(text: string, language: string): string | null {
  if (!DAY.test(text)) return null
  // A fixed reference keeps the function pure; only results that state day, month and year are taken, so it decides nothing.
  const reference = new Date(Date.UTC(2025, 0, 1, 12))
  for (const result of PARSERS[language.slice(0, 2)]?.parse(text, reference) ?? []) {
    const { start } = result
    // "Today" passes for a day, month and year of the reference: a date has to say its year itself.
    if (start.isCertain('day') && start.isCertain('month') && start.isCertain('year') && YEAR.test(result.text)) {
      return valid(start.get('year') as number, start.get('month') as number, start.get('day') as number)
    }
  }
  const rules = rulesOf(language)
  for (let word = wordAfter(text, 0); word; word = wordAfter(text, word.end)) {
    const phrase = dayPhraseAt(text, word, rules, null)
    const range = phrase?.ranges[0]
    if (range && range[0] === range[1]) return isoDay(range[0])
  }
  return null
}

function valid(year: number, month: number, day: number): string | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const time = Date.parse(`${text}T00:00:00Z`)
  return Number.isNaN(time) || isoDay(Math.round(time / 86_400_000)) !== text ? null : text
}
