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

/** The text in the wanted language, else English. */
export function localized(text: Localized, language: string): string {
  return text[language] ?? text.en
}
