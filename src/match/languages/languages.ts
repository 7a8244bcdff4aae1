// The languages with rules of their own, by tag.
import type { PageLanguage } from '../../model/text.ts'
import { english } from './en.ts'
import type { LanguageRules } from './rules.ts'

export const LANGUAGES: Partial<Record<PageLanguage, LanguageRules>> = { en: english }

/** The rules of a language; English where it has none of its own (names in Latin script are still found). */
export function rulesOf(language: string): LanguageRules {
  return LANGUAGES[language.slice(0, 2) as PageLanguage] ?? english
}
