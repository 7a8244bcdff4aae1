// The card's words by interface language.
import type { UiLanguage } from '../../../model/text.ts'
import { de } from './de.ts'
import { type CardMessages, en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { uk } from './uk.ts'

export const cardMessages: Readonly<Record<UiLanguage, CardMessages>> = { en, fr, de, uk, es }
