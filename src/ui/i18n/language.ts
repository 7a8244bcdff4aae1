// Which language the interface speaks, and how it writes numbers, dates, lists and plurals.
// Gets the reader's setting and the browser's languages; everything else is the platform's own Intl. Holds no messages
// (those are modules in folders beside it: en gives the type, the others are checked against it) and reads no browser API.
import type { UiLanguage } from '../../model/text.ts'
import type { Settings } from '../../settings/settings.ts'

// Written again and checked by type: the model's list comes with zod, which has no place in the card's bundle.
const SPOKEN: { readonly [L in UiLanguage]: L } = { en: 'en', fr: 'fr', de: 'de', uk: 'uk', es: 'es' }

/** The reader's choice; else the first of the browser's languages that the interface speaks; else English. */
export function chooseLanguage(setting: Settings['language'], browserLanguages: readonly string[]): UiLanguage {
  if (setting !== 'browser') return setting
  for (const tag of browserLanguages) {
    const base = tag.split('-')[0]?.toLowerCase()
    const spoken = Object.values(SPOKEN).find((language) => language === base)
    if (spoken !== undefined) return spoken
  }
  return 'en'
}

const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi'])
const RIGHT_TO_LEFT_SCRIPT = /-(?:Arab|Hebr|Syrc|Thaa|Nkoo|Adlm)\b/

/** The direction in which a language is written, for a `dir` beside its `lang`: quotations and native names come in any language. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  if (/-Latn\b/.test(tag)) return 'ltr'
  return RIGHT_TO_LEFT_SCRIPT.test(tag) || RIGHT_TO_LEFT.has(tag.split('-')[0] ?? '') ? 'rtl' : 'ltr'
}

/** The forms of one counted message. `other` is always there; a language fills those that its plural rules use. */
export type PluralForms = { readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>

/**
 * Everything that depends on the language. Texts with counts hold `#` where the number goes.
 * Dates are fuzzy ("2025", "2025-03", "2025-03-11") and are written to the precision that they have, never guessed further.
 */
export interface Tongue {
  readonly language: UiLanguage
  /** Chooses the form for `count` and puts the written number in place of `#`. */
  readonly plural: (count: number, forms: PluralForms) => string
  readonly number: (value: number) => string
  /** "11 March 2025", "March 2025", "2025". */
  readonly date: (fuzzy: string) => string
  /** The same, short: "11 Mar 2025". */
  readonly shortDate: (fuzzy: string) => string
  /** "11–13 March 2025"; one date where the end is absent or the same. */
  readonly dateRange: (start: string, end: string | null) => string
  /** The time of day of a moment (ms since 1970), where the reader is: "18:43". */
  readonly time: (at: number) => string
  /** "a, b and c". */
  readonly list: (items: readonly string[]) => string
  /** "Label: text"; in French with its space before the colon. */
  readonly labelled: (label: string, text: string) => string
  /** A language's name ("French"); the tag itself where the platform has no name for it. */
  readonly languageName: (tag: string) => string
  /** A country's name from its two letters; the letters themselves where the platform has no name. */
  readonly countryName: (code: string) => string
  /** The language's alphabetical order, for sorting names as they are shown. */
  readonly compare: (a: string, b: string) => number
}

type Precision = 'year' | 'month' | 'day'
const FIELDS: Record<Precision, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
}

const made = new Map<UiLanguage, Tongue>()

/** The writer of a language, made once: the platform's formats are slow to make (tens of ms for the first) and quick to use. */
export function tongue(language: UiLanguage): Tongue {
  const known = made.get(language)
  if (known !== undefined) return known
  const fresh = makeTongue(language)
  made.set(language, fresh)
  return fresh
}

/** Formats are made on first use: most cards need two or three of them. */
function makeTongue(language: UiLanguage): Tongue {
  const formats = new Map<string, Intl.DateTimeFormat>()
  // British forms for English: the day first, and no comma before "and", as in most of the papers read here.
  const locale = language === 'en' ? 'en-GB' : language
  const rules = once(() => new Intl.PluralRules(language))
  const numbers = once(() => new Intl.NumberFormat(language))
  const and = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }))
  const languages = once(() => new Intl.DisplayNames(language, { type: 'language', fallback: 'code' }))
  const countries = once(() => new Intl.DisplayNames(language, { type: 'region', fallback: 'code' }))
  const order = once(() => new Intl.Collator(language))

  function format(precision: Precision, month: 'long' | 'short'): Intl.DateTimeFormat {
    const key = `${precision} ${month}`
    const known = formats.get(key)
    if (known !== undefined) return known
    const fields = FIELDS[precision]
    const fresh = new Intl.DateTimeFormat(locale, { ...fields, ...(fields.month && { month }), timeZone: 'UTC' })
    formats.set(key, fresh)
    return fresh
  }

  function date(fuzzy: string, month: 'long' | 'short'): string {
    const at = parseDate(fuzzy)
    return at === null ? fuzzy : withoutYearMark(format(at.precision, month).format(at.time))
  }

  return {
    language,
    plural: (count, forms) => (forms[rules().select(count)] ?? forms.other).replace('#', numbers().format(count)),
    number: (value) => numbers().format(value),
    date: (fuzzy) => date(fuzzy, 'long'),
    shortDate: (fuzzy) => date(fuzzy, 'short'),
    dateRange(start, end) {
      const from = parseDate(start)
      const to = end === null || end === start ? null : parseDate(end)
      if (from === null || to === null) return date(start, 'long')
      if (from.precision === to.precision) return withoutYearMark(format(from.precision, 'long').formatRange(from.time, to.time))
      return `${date(start, 'long')} – ${date(end ?? start, 'long')}`
    },
    time: (at) => new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(at),
    list: (items) => and().format(items),
    labelled: (label, text) => `${label}${language === 'fr' ? '\u{A0}' : ''}: ${text}`,
    languageName: (tag) => named(languages, tag),
    countryName: (code) => named(countries, code),
    compare: (a, b) => order().compare(a, b),
  }
}

/** Ukrainian formats end in "р." (of the year): its full stop would meet that of a sentence, and papers leave it out. */
const withoutYearMark = (date: string): string => date.replace(/\s?р\.$/u, '')

function parseDate(fuzzy: string): { time: number; precision: Precision } | null {
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(fuzzy)) return null
  const time = Date.parse(`${fuzzy.padEnd(10, '-01')}T00:00:00Z`)
  return Number.isNaN(time) ? null : { time, precision: fuzzy.length === 4 ? 'year' : fuzzy.length === 7 ? 'month' : 'day' }
}

function named(names: () => Intl.DisplayNames, code: string): string {
  try {
    return names().of(code) ?? code
  } catch {
    // Not a code that the platform can read: shown as the record has it.
    return code
  }
}

function once<T>(make: () => T): () => T {
  let value: T | undefined
  return () => {
    value ??= make()
    return value
  }
}
