// The options page's words by interface language.
import type { UiLanguage } from '../../../model/text.ts'
import { de } from './de.ts'
import { en, type OptionsMessages } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { uk } from './uk.ts'

export const optionsMessages: Readonly<Record<UiLanguage, OptionsMessages>> = { en, fr, de, uk, es }
