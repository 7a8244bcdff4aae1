import { describe, expect, test } from 'vitest'
import { reasonText } from '../../../src/match/reason-text.ts'
import { REASON_CODES } from '../../../src/model/reason-codes.ts'

const full = { name: 'Ana Brandt', cue: 'President', block: 3, entities: ['state/norland' as const], date: '2025-03-12' }

describe('reasons in words', () => {
  test.each(REASON_CODES)('%s is told with all that is known, and without', (code) => {
    for (const reason of [{ code, ...full }, { code }]) {
      const text = reasonText(reason)
      expect(text).toMatch(/^\p{Ll}/u)
      expect(text).not.toMatch(/\[object|NaN|\$\{/)
    }
  })

  test('each code has words of its own', () => {
    expect(new Set(REASON_CODES.map((code) => reasonText({ code, ...full }))).size).toBe(REASON_CODES.length)
  })

  test('blocks are counted from one, as people count', () => {
    expect(reasonText({ code: 'surname-after-full-name', block: 0 })).toContain('block 1')
  })

  test('cues are quoted as they stand on the page', () => {
    expect(reasonText({ code: 'surname-beside-post', cue: 'Norlandic president' })).toContain('“Norlandic president”')
  })
})
