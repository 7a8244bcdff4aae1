// Lines out of pieces, however they are cut.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LineSplitter } from '../../../../src/knowledge/pack/split-lines.ts'
import { holds } from '../../../properties/holds.ts'

holds(
  'any cutting of a text gives its lines',
  fc.property(fc.array(fc.stringMatching(/^[ab\n]*$/)), (pieces) => {
    const splitter = new LineSplitter()
    const lines = [...pieces.flatMap((piece) => splitter.push(piece)), ...splitter.end()]
    const whole = pieces.join('').split('\n')
    if (whole.at(-1) === '') whole.pop()
    expect(lines).toEqual(whole)
  }),
  { normal: 100, long: 5000 },
)

test('a line that never ends is refused with its number', () => {
  const splitter = new LineSplitter(10)
  expect(splitter.push('short\n123')).toEqual(['short'])
  expect(() => splitter.push('45678901')).toThrow('Line 2: the line has more than 10 characters.')
})
