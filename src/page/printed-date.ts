// A date as a page prints it -> an ISO day. The day is taken as printed, in the page's own time zone: an article of 23:30 in Paris
// stays on its day. Times without any printed day (milliseconds since 1970) are read in UTC. Ambiguous dates (03/04/2025) give none.

/** How the months' names begin in the languages that are read, in any case form. */
const MONTHS = [
  'jan|jän|gen|ene|sty|січ|янв',
  'feb|fév|fev|lut|лют|фев',
  'mar|mär|бер|мар',
  'apr|avr|abr|kwi|кві|апр',
  'may|mai|mag|maj|тра|май|мая',
  'jun|juin|giu|cze|чер|июн',
  'jul|juil|lug|lip|лип|июл',
  'aug|aoû|aou|ago|sie|сер|авг',
  'sep|set|wrz|вер|сен',
  'oct|okt|ott|paź|жов|окт',
  'nov|lis|лис|ноя',
  'dec|déc|dez|dic|gru|гру|дек',
]
const MONTH = `(${MONTHS.join('|')})[a-z\\xdf-\\u04ff]*\\.?`
const OF = '(?:del? )?'

/** Years that an article on the web can be from; other numbers in an address are no years. */
const FIRST_YEAR = 1990
const LAST_YEAR = 2099

/** Reckoned, since a page's first date object costs more than all else that is asked of a date. Every fourth of the years above has a leap day. */
function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function day(year: string | undefined, month: string | number | undefined, date: string | undefined): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(date)]
  if (!(y >= FIRST_YEAR && y <= LAST_YEAR && m >= 1 && m <= 12 && d >= 1 && d <= daysOf(y, m))) return null
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

const monthNumber = (name: string | undefined): number =>
  MONTHS.findIndex((names) => names.split('|').includes((name ?? '').toLowerCase())) + 1

/** Each pattern is made when it is reached: most pages print the first form. */
type Form = readonly [() => RegExp, (parts: RegExpExecArray) => string | null]
const FORMS: readonly Form[] = [
  [() => /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, ([, y, m, d]) => day(y, m, d)],
  [() => /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}\S*)?$/, ([, y, m, d]) => day(y, m, d)],
  [
    () => new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th|er|º|°)?[\\s.-]+${OF}${MONTH}[\\s,-]+${OF}(\\d{4})(?!\\d)`, 'i'),
    ([, d, m, y]) => day(y, monthNumber(m), d),
  ],
  [() => new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i'), ([, m, d, y]) => day(y, monthNumber(m), d)],
  [
    () => /^[a-z]{3} ([a-z]{3}) (\d{1,2}) (?:(\d{4}) .*|[\d:]+ (?:\S+ )?(\d{4}))$/i,
    ([, m, d, y, late]) => day(y ?? late, monthNumber(m), d),
  ],
  // With dots the day comes first everywhere; with slashes only a number above twelve tells.
  [() => /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/, ([, d, m, y]) => day(y, m, d)],
  [() => /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/, ([, a, b, y]) => (Number(a) > 12 ? day(y, b, a) : Number(b) > 12 ? day(y, a, b) : null)],
  [() => /^(\d{10})(\d{3})?$/, ([, seconds]) => new Date(Number(seconds) * 1000).toISOString().slice(0, 10)],
]

/** The ISO day in a text such as "2025-09-04T19:40:00+02:00", "Thu, 04 Sep 2025 19:40 GMT" or "September 4, 2025"; null where none is sure. */
export function printedDay(text: string | null | undefined): string | null {
  const trimmed = text?.trim()
  if (!trimmed || trimmed.length > 200) return null
  for (const [form, read] of FORMS) {
    const parts = form().exec(trimmed)
    const found = parts === null ? null : read(parts)
    if (found !== null) return found
  }
  return null
}

/** The day in an article's address: /2025/09/04/, /2025/world/09/04/, /2025/sep/04/, -2025-09-04, -20250904. */
export function dayInAddress(path: string): string | null {
  // Most addresses have no year: the patterns below need not be made for them.
  if (!/\d{4}/.test(path)) return null
  const parts =
    /\/(\d{4})(?:\/[a-z]+)?[/-](\d{1,2})[/-](\d{1,2})(?=[/_.-]|$)/i.exec(path) ??
    /(?:^|[/_-])(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(path) ??
    /(?:^|[/_-])(20\d{2})(\d{2})(\d{2})(?=[/_.-]|$)/.exec(path)
  if (parts !== null) return day(parts[1], parts[2], parts[3])
  const named = new RegExp(`/(\\d{4})/${MONTH}/(\\d{1,2})(?=/|$)`, 'i').exec(path)
  return named === null ? null : day(named[1], monthNumber(named[2]), named[3])
}
