import { expect, test } from 'vitest'
import { saysUrgent } from '../../../../src/match/languages/urgency.ts'

test.each([
  'the emergency summit',
  "réunion d'urgence",
  'Krisengipfel in Port Selva',
  'reunión de urgencia',
  "vertice d'emergenza",
  'nadzwyczajny szczyt',
  'екстрена зустріч',
  'экстренная встреча',
])('%s was called in a hurry', (text) => {
  expect(saysUrgent(text)).toBe(true)
})

test.each(['the summit', 'Krise', 'a meeting of urgency advisers', 'réunion de février'])('%s was not', (text) => {
  expect(saysUrgent(text)).toBe(false)
})
