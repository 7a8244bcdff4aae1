import { expect, test } from 'vitest'
import { rulesOf } from '../../../src/match/languages/languages.ts'
import { BlockReading } from '../../../src/match/read-block.ts'
import { sentenceRound } from '../../../src/match/sentence-of-block.ts'
import { sentenceEnd, sentenceStart } from '../../../src/text/sentence.ts'

const TEXTS = [
  '',
  'One sentence without a stop',
  'They met. They spoke! Did they agree? Nobody knows… But Mr. Brandt left.',
  'Am 27. März kamen sie. “So it is.” A line\nand the next.',
  '...Odd beginnings. ',
]
const reading = (text: string) => new BlockReading({ index: 0, text, lang: 'en', role: 'text', section: 0 }, rulesOf('en'))

test.each(TEXTS)('every offset of “%s” is in the sentence that a look from there finds', (text) => {
  const block = reading(text)
  for (let start = 0; start <= text.length; start++) {
    for (const end of [start, Math.min(text.length, start + 12)]) {
      expect(sentenceRound(block, { start, end })).toEqual({ start: sentenceStart(text, start), end: sentenceEnd(text, end) })
    }
  }
})
