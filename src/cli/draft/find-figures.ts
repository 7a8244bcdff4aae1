// Figures that an article gives, each with the words round it: candidates for facts on which sources differ.
// Years, days of the month and clock times are no figures.
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
  `(?<![\\p{L}\\p{N}.,:-])(${HEDGES})?(${NUMBER})(?:(?:\\s?[–-]\\s?|\\s(?:to|à|bis|al?|do|до)\\s)(${NUMBER}))?(?:\\s?%)?(?![\\p{L}\\p{N}])`,
  'giu',
)
const MONTHS =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|janv|févr|mars|avr|mai|juin|juil|août|déc|ene|abr|ago|dic|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру|янв|фев|апр|июн|июл|авг|сен|окт|ноя|дек)/i

/** The figures of one block, in order. */
export function findFigures(text: string): FoundFigure[] {
  const found: FoundFigure[] = []
  for (const match of text.matchAll(FIGURE)) {
    const [whole, hedge = '', number = ''] = match
    const start = match.index
    const end = start + whole.length
    const of = /^\s*((?:[\p{L}’'-]+\s?){1,4})/u.exec(text.slice(end))?.[1]?.trim() ?? ''
    const before = text.slice(0, start).trimEnd().split(/\s+/).at(-1) ?? ''
    const isYear = hedge === '' && /^(?:19|20)\d\d$/.test(number)
    const isDay = Number(number) <= 31 && (MONTHS.test(of) || MONTHS.test(before))
    if (isYear || isDay || /^\s*:\d/.test(text.slice(end))) continue
    found.push({ text: whole.trim(), of, span: { start, end } })
  }
  return found
}
