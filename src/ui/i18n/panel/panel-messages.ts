// The toolbar popup's words by interface language.
import type { UiLanguage } from '../../../model/text.ts'
import { de } from './de.ts'
import { en, type PanelMessages } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { uk } from './uk.ts'

export const panelMessages: Readonly<Record<UiLanguage, PanelMessages>> = { en, fr, de, uk, es }
