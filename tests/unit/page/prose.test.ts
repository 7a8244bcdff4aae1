import { describe, expect, test } from 'vitest'
import { countReporting } from '../../../src/page/prose.ts'

describe('who said what', () => {
  test.each<[string, number]>([
    ['It is fine, she said. “No,” he SAID; according to both it rained.', 3],
    ['Il a dit non, elle a déclaré que oui, selon eux.', 3],
    ['За словами посадовців, він сказав: так. Она сообщила об этом.', 3],
    ['Według niej powiedział prawdę. Ha detto: secondo me, no.', 4],
    ['The wall was saidish; unsaid things, aggressivelysaid, łsaid.', 0],
    ['according, to; a, dit', 0],
    ['l’a dit-il', 1],
    ['', 0],
  ])('%s', (text, expected) => {
    expect(countReporting(text, 10)).toBe(expected)
  })

  test('is counted only as far as is asked', () => {
    expect(countReporting('said '.repeat(50), 3)).toBe(3)
  })
})
