// Figures that an article gives, each with the words round it: candidates for facts on which sources differ.
// Years, days of the month and clock times are no figures.
import { LANGUAGES } from '../../match/languages/languages.ts'
import type { Span } from '../../model/page.ts'

export interface FoundFigure {
  /** The figure with its hedge: "more than 30", "100,000–150,000". */
  text: string
  /** A few words after it, which say what is counted. */
  of: string
  span: Span
}

const NUMBER = String.raw`\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+(?!\d)|\d+(?:[.,]\d+)?`
const HEDGES = String.raw`(?:almost|about|around|over|more than|at least|up to|nearly|some|fewer than|less than|plus de|près de|environ|au moins|mehr als|fast|rund|bis zu|más de|casi|unos|più di|quasi|circa|ponad|prawie|около|более|понад|майже|близько)\s+`
const FIGURE = new RegExp(
  `(?<![\\p{L}\\p{N}.,:-])(${HEDGES})?(?:[€$£]\\s?)?(${NUMBER})(?:(?:\\s?[–-]\\s?|\\s(?:to|à|bis|al?|do|до)\\s)(${NUMBER}))?(?:\\s?%)?(?![\\p{L}\\p{N}])`,
  'giu',
)
/** Names of months in every language, and their short forms. */
const MONTHS = Object.values(LANGUAGES).flatMap(({ months }) => months.flat())
const SHORT_MONTHS = 'jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|janv|févr|avr|juil|déc|ene|abr|ago|dic'
const MONTH = `(?:${[...MONTHS, SHORT_MONTHS].join('|')})(?!\\p{L})`
const MONTH_BEHIND = new RegExp(`^\\.?\\s*(?:de\\s+|d['’])?${MONTH}`, 'iu')
const MONTH_BEFORE = new RegExp(`(?<!\\p{L})${MONTH}\\.?$`, 'iu')

/** The figures of one block, in order. */
export function findFigures(text: string): FoundFigure[] {
  const found: FoundFigure[] = []
  for (const match of text.matchAll(FIGURE)) {
    const [whole, hedge = '', number = ''] = match
    const start = match.index
    const end = start + whole.length
    const behind = text.slice(end)
    const of = /^\s*((?:[\p{L}’'-]+\s?){1,4})/u.exec(behind)?.[1]?.trim() ?? ''
    const isYear = hedge === '' && /^(?:19|20)\d\d$/.test(number)
    const isDay = Number(number) <= 31 && (MONTH_BEHIND.test(behind) || MONTH_BEFORE.test(text.slice(0, start).trimEnd()))
    if (isYear || isDay || /^\s*:\d/.test(behind)) continue
    found.push({ text: whole.trim(), of, span: { start, end } })
  }
  return found
}
