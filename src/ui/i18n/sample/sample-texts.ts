// The sample article by interface language.
import type { UiLanguage } from '../../../model/text.ts'
import { de } from './de.ts'
import { en, type SampleText } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { uk } from './uk.ts'

export const sampleTexts: Readonly<Record<UiLanguage, SampleText>> = { en, fr, de, uk, es }
