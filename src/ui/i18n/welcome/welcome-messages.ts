// The first-run page's words by interface language.
import type { UiLanguage } from '../../../model/text.ts'
import { de } from './de.ts'
import { en, type WelcomeMessages } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { uk } from './uk.ts'

export const welcomeMessages: Readonly<Record<UiLanguage, WelcomeMessages>> = { en, fr, de, uk, es }
