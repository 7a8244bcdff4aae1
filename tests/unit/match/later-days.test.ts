import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/match/languages/languages.ts'
import { daysLater } from '../../../src/match/later-days.ts'
import type { PageLanguage } from '../../../src/model/text.ts'

const ROWS: readonly [PageLanguage, string, number | null][] = [
  ['en', 'Two days later they met again.', 2],
  ['en', 'A week earlier they had met in town.', -7],
  ['en', 'They met 3 days after.', 3],
  ['en', 'They met for two days.', null],
  ['fr', 'Trois jours plus tard, ils se revoyaient.', 3],
  ['fr', 'Deux semaines auparavant, rien.', -14],
  ['de', 'Zwei Tage später folgte das nächste Gespräch.', 2],
  ['es', 'Cuatro días después se vieron de nuevo.', 4],
  ['it', 'Due giorni dopo, la videochiamata.', 2],
  ['pl', 'Trzy dni później rozmawiano znowu.', 3],
  ['uk', 'Через п’ять днів вони зустрілися знову.', 5],
  ['ru', 'Через два дня они встретились снова.', 2],
]

describe('days told from a day told before', () => {
  test.each(ROWS)('%s: %s', (language, text, days) => {
    expect(daysLater(text, LANGUAGES[language])).toBe(days)
  })
})
