// What a word says that a meeting was for, or how it was called together, in all languages.
import { describe, expect, test } from 'vitest'
import { THEME, themesIn, themesOf } from '../../../../src/match/languages/meeting-themes.ts'
import { foldText } from '../../../../src/text/fold.ts'

describe.each([
  ['URGENT', ['emergency', 'urgence', 'Krisengipfel', 'urgencia', 'emergenza', 'nadzwyczajny', 'екстрена', 'экстренная']],
  ['RECOVERY', ['rebuilding', 'relèvement', 'Wiederaufbau', 'recuperación', 'ripresa', 'odbudowy', 'відбудову', 'восстановлению']],
  ['NORDIC', ['Nordic', 'baltes', 'nordischen', 'bálticos', 'nordici', 'bałtyckich', 'балтійськими', 'Балтии']],
  ['SEA', ['Black', 'noire', 'Schwarze', 'Negro', 'nero', 'Czarnego', 'Чорному', 'Чёрном']],
  ['INFORMAL', ['informal', 'informelle', 'informelles', 'informal', 'informale', 'nieformalny', 'неформальний', 'неформальной']],
] as const)('%s', (theme, told) => {
  test.each(told)('%s', (word) => {
    expect(themesOf(foldText(word))).toBe(THEME[theme])
  })
})

test.each(['summit', 'Krise', 'urgency', 'février', 'Europe'])('%s tells none', (word) => {
  expect(themesOf(foldText(word))).toBe(0)
})

test('names tell all that their words tell', () => {
  expect(themesIn(['Port Selva emergency summit', 'talks on the Black Sea'])).toBe(THEME.URGENT | THEME.SEA | THEME.WATER)
})
