// The dossier's own words by interface language.
import type { UiLanguage } from '../../../model/text.ts'
import { de } from './de.ts'
import { type DossierMessages, en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { uk } from './uk.ts'

export const dossierMessages: Readonly<Record<UiLanguage, DossierMessages>> = { en, fr, de, uk, es }
