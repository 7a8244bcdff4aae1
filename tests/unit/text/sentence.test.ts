import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { opensSentence, sentenceEnd, sentenceStart } from '../../../src/text/sentence.ts'
import { holds } from '../../properties/holds.ts'

/** The sentence that holds the first “§” of a text, the mark itself removed. */
function sentenceAround(marked: string): string {
  const at = marked.indexOf('§')
  const text = marked.replace('§', '')
  return text.slice(sentenceStart(text, at), sentenceEnd(text, at)).trim()
}

describe('the sentence round an offset', () => {
  test.each([
    ['One. T§wo. Three.', 'Two'],
    ['One! T§wo? Three.', 'Two'],
    ['One… T§wo… Three.', 'Two'],
    ['One\u2028T§wo\u2028Three', 'Two'],
    ['T§he only one', 'The only one'],
    ['He met Mr. L§ind. They left.', 'He met Mr. Lind'],
    ['He met Gen. L§ind today. They left.', 'He met Gen. Lind today'],
    ['He met J. R. T§amm today. They left.', 'He met J. R. Tamm today'],
    ['Am 11. März s§prach er. Dann nicht.', 'Am 11. März sprach er'],
    ['Er wurde 50. D§ann nicht.', 'Dann nicht'],
    ['It cost 2.5§ million. They paid.', 'It cost 2.5 million'],
    ['See example.org t§oday. Then go.', 'See example.org today'],
    ['He said “no.” T§hen he left.', 'Then he left'],
  ])('%s', (marked, sentence) => {
    expect(sentenceAround(marked).replace(/^”\s*/, '')).toBe(sentence)
  })

  holds(
    'always holds the offset, and its bounds are stable',
    fc.property(fc.string({ unit: fc.constantFrom('a', 'B', ' ', '.', '!', '\n', '"', '1'), maxLength: 30 }), fc.nat(29), (text, nat) => {
      const at = Math.min(nat, text.length)
      const start = sentenceStart(text, at)
      const end = sentenceEnd(text, at)
      expect(start).toBeLessThanOrEqual(at)
      expect(end).toBeGreaterThanOrEqual(at)
      expect(sentenceStart(text, start)).toBe(start)
      expect(sentenceEnd(text, end)).toBe(end)
    }),
    { normal: 100, long: 2000 },
  )
})

describe('the first word', () => {
  test.each([
    ['§Word', true],
    ['One. §Word', true],
    ['One §Word', false],
    ['“§Word”', true],
    ['He said: §Word', true],
    ['He said “§Word”', true],
    ['– §Word', true],
    ['• §Word', true],
    ['One, §Word', false],
    ['Mr. §Word', false],
    ['line\u2028§Word', true],
    ['14.31 §Habla Macron', true],
    ['18h05 §Macron parle', true],
    ['He paid 14.31 §Euro', false],
    ['10 §Downing Street', false],
  ])('%s opens a sentence: %s', (marked, opens) => {
    expect(opensSentence(marked.replace('§', ''), marked.indexOf('§'))).toBe(opens)
  })
})
