// The languages with rules of their own, by tag.
import type { PageLanguage } from '../../model/text.ts'
import { german } from './de.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { french } from './fr.ts'
import { italian } from './it.ts'
import { polish } from './pl.ts'
import { russian } from './ru.ts'
import type { LanguageRules } from './rules.ts'
import { ukrainian } from './uk.ts'

export const LANGUAGES: Record<PageLanguage, LanguageRules> = {
  en: english,
  fr: french,
  de: german,
  es: spanish,
  it: italian,
  pl: polish,
  uk: ukrainian,
  ru: russian,
}

/** The rules of a language; English where it has none of its own (names in Latin script are still found). */
export function rulesOf(language: string): LanguageRules {
  return LANGUAGES[language.slice(0, 2) as PageLanguage] ?? english
}
