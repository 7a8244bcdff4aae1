// The words of our pages in every language: the types say that none is missing; this says that the counted ones have the forms
// that their language needs, and that none was left in English.
import { describe, expect, test } from 'vitest'
import { LONGEST_OWN_TEXT, MOST_QUOTED_WORDS } from '../../../src/model/limits.ts'
import { UI_LANGUAGES, type UiLanguage } from '../../../src/model/text.ts'
import { dossierMessages } from '../../../src/ui/i18n/dossier/dossier-messages.ts'
import { editorMessages } from '../../../src/ui/i18n/editor/editor-messages.ts'
import { optionsMessages } from '../../../src/ui/i18n/options/options-messages.ts'
import { panelMessages } from '../../../src/ui/i18n/panel/panel-messages.ts'
import { welcomeMessages } from '../../../src/ui/i18n/welcome/welcome-messages.ts'

const MODULES = { panelMessages, optionsMessages, welcomeMessages, dossierMessages, editorMessages }
type Leaf = { path: string; value: unknown }

function leaves(value: unknown, path = ''): Leaf[] {
  const isPlural = typeof value === 'object' && value !== null && 'other' in value && 'one' in value
  if (typeof value !== 'object' || value === null || isPlural) return [{ path, value }]
  return Object.entries(value).flatMap(([key, item]) => leaves(item, `${path}.${key}`))
}
/** A message as text: functions are called with their gaps named. */
const textOf = (value: unknown): string =>
  typeof value === 'function' ? value('‹a›', '‹b›') : typeof value === 'string' ? value : Object.values(value as object).join('|')

describe.each(Object.entries(MODULES))('%s', (_, messages: Record<UiLanguage, object>) => {
  const english = new Map(leaves(messages.en).map(({ path, value }) => [path, textOf(value)]))

  test.each(UI_LANGUAGES)('in %s every gap of the English text is filled, and none is added', (language) => {
    for (const { path, value } of leaves(messages[language])) {
      const gaps = (text: string): string[] => [...new Set(text.match(/‹.›|#/g) ?? [])].sort()
      expect(gaps(textOf(value)), path).toEqual(gaps(english.get(path) ?? ''))
    }
  })

  test.each(UI_LANGUAGES)('in %s counted texts have the forms that its plural rules use', (language) => {
    const rules = new Intl.PluralRules(language)
    const needed = new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)))
    for (const { path, value } of leaves(messages[language])) {
      if (typeof value !== 'object' || value === null) continue
      const forms = value as Record<string, string>
      // A text whose forms are all alike needs but one.
      if (new Set(Object.values(forms)).size === 1) continue
      for (const form of needed) expect(Object.keys(forms), `${path} ${form}`).toContain(form)
    }
  })

  test.each(UI_LANGUAGES.filter((language) => language !== 'en'))('in %s no sentence was left in English', (language) => {
    for (const { path, value } of leaves(messages[language])) {
      const text = textOf(value)
      // One or two words are often the same in two languages ("Sites", "Options", "Dossier").
      if ((text.match(/\p{L}+/gu) ?? []).length > 3) expect(text, path).not.toBe(english.get(path))
    }
  })
})

test.each(UI_LANGUAGES)('in %s the editor tells the limits that the schemas hold', (language) => {
  const { fieldHints, table } = editorMessages[language]
  const { long, words } = table.faults
  for (const text of [fieldHints.description, fieldHints.gist, long('‹a›', '')]) expect(text).toContain(`${LONGEST_OWN_TEXT} `)
  for (const text of [fieldHints.quote, words('‹a›', '')]) expect(text).toMatch(new RegExp(`\\b${MOST_QUOTED_WORDS}\\b`))
})
