// The texts of the sample cards by interface language.
import type { UiLanguage } from '../../../model/text.ts'
import { de } from './de.ts'
import { en, type SampleCardText } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { uk } from './uk.ts'

export const sampleCardTexts: Readonly<Record<UiLanguage, SampleCardText>> = { en, fr, de, uk, es }
