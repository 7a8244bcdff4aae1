// The pack editor's words by interface language.
import type { UiLanguage } from '../../../model/text.ts'
import { de } from './de.ts'
import { type EditorMessages, en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { uk } from './uk.ts'

export const editorMessages: Readonly<Record<UiLanguage, EditorMessages>> = { en, fr, de, uk, es }
