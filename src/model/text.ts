// Text in several languages, and the languages that the record and the interface know.
import { z } from 'zod'

/** Interface languages: names, topics' questions and stance words exist in each. */
export const UI_LANGUAGES = ['en', 'fr', 'de', 'uk', 'es'] as const
export type UiLanguage = (typeof UI_LANGUAGES)[number]

/** Languages whose pages are read with rules of their own (inflection, elision, dates, meeting nouns). */
export const PAGE_LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'pl', 'uk', 'ru'] as const
export type PageLanguage = (typeof PAGE_LANGUAGES)[number]

/** BCP 47 tag, lower-case language, optional script or region: `en`, `zh-Hant`, `pt-BR`. */
export const languageSchema = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/, 'expected a language tag such as "en" or "zh-Hant"')

/** One text in several languages; English is always there and is the fallback. */
export const localizedSchema = z.object({ en: z.string().min(1) }).catchall(z.string().min(1))
export type Localized = { en: string } & Record<string, string>

/** As localizedSchema, or a plain string, which is English: for short words that began as such (what a stance means, a venue). */
export const maybeLocalizedSchema = z.union([z.string().min(1), localizedSchema])
export type MaybeLocalized = string | Localized

/** A text as it is shown, and the language that it is in, for the element's `lang`. */
export interface LocalText {
  text: string
  lang: string
}

/** The one choice of a language: the reader's ("pt-BR", then "pt"), else English. */
export function localText(text: MaybeLocalized, language: string): LocalText {
  if (typeof text === 'string') return { text, lang: 'en' }
  for (const lang of [language, language.split('-')[0] ?? language]) {
    const found = Object.hasOwn(text, lang) ? text[lang] : undefined
    if (found !== undefined) return { text: found, lang }
  }
  return { text: text.en, lang: 'en' }
}

/** The text alone, where the record has it in every language of the interface. */
export function localized(text: MaybeLocalized, language: string): string {
  return localText(text, language).text
}
