// What `npm run new -- meeting PLACE-DATE` writes: the name and day that the slug tells, and, where the record knows the city already,
// its name in every language, its state and a first guess at the meeting's labels. What nobody can know stays empty for the editor.
import type { Meeting } from '../model/entity.ts'
import { UI_LANGUAGES, type UiLanguage } from '../model/text.ts'
import { foldText } from '../text/fold.ts'
import { slugOf } from './data-layout.ts'

type Json = Record<string, unknown>

/** "Meeting in CITY, DAY" in each interface language; Ukrainian names the city after a colon, where it needs no case. */
const LABELS: Record<UiLanguage, (city: string, day: string) => string> = {
  en: (city, day) => `${city} meeting, ${day}`,
  fr: (city, day) => `Réunion de ${city}, ${day}`,
  de: (city, day) => `Treffen in ${city}, ${day}`,
  uk: (city, day) => `Зустріч (${city}), ${day}`,
  es: (city, day) => `Reunión de ${city}, ${day}`,
}

/** "lisbon-2025-10-02" → the city Lisbon and the day as the slug has it (a year, a month or a day). */
function readSlug(slug: string): { start: string; city: string } {
  const start = /\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(slug)?.[0] ?? ''
  const city = slug.replace(start, '').replace(/-+$|^-+/g, '')
  return { start, city: city.replace(/(?:^|-)([a-z0-9])/g, (_match, letter: string) => ` ${letter.toUpperCase()}`).trim() }
}

/** The day in words of a language; as much of it as the slug tells. */
function dayIn(language: UiLanguage, start: string): string {
  const [year = '', month, day] = start.split('-')
  if (month === undefined) return year
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
  const options = { year: 'numeric', month: 'long', timeZone: 'UTC', ...(day === undefined ? {} : { day: 'numeric' as const }) } as const
  // Ukrainian dates end in a word for "year" that a label does without.
  return date.toLocaleDateString(language === 'en' ? 'en-GB' : language, options).replace(/ р\.$/, '')
}

/** A meeting's record as far as its slug, its articles and the record's other meetings (`known`) tell it. */
export function meetingTemplate(id: string, articles: readonly string[], known: readonly Meeting[]): Json {
  const { start, city } = readSlug(slugOf(id))
  const place = known.find((one) => one.place && foldText(one.place.city.en) === foldText(city))?.place
  const cityIn = (language: UiLanguage) => (language === 'en' ? city : (place?.city[language] ?? ''))
  const perLanguage = (text: (language: UiLanguage) => string): Json => Object.fromEntries(UI_LANGUAGES.map((one) => [one, text(one)]))
  const sources = articles.length > 0 ? articles : ['article/']
  return {
    id,
    kind: 'meeting',
    name: LABELS.en(city, dayIn('en', start)),
    label: perLanguage((one) => (cityIn(one) === '' ? '' : LABELS[one](cityIn(one), dayIn(one, start)))),
    names: [],
    description: { en: '' },
    start,
    place: { city: place?.city ?? perLanguage(cityIn), state: place?.state ?? 'state/' },
    format: 'in person',
    level: '',
    topics: ['topic/'],
    hosts: [place?.state ?? 'state/'],
    participations: [{ actor: 'person/', role: 'participant', mode: 'in person', sources }],
    sources,
  }
}
