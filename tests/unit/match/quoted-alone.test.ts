// Spans alone in quotation marks, as each language sets them, and spans that only stand beside a mark.
import { expect, test } from 'vitest'
import { isQuotedAlone } from '../../../src/match/quoted-alone.ts'

const ROWS: readonly [marked: string, expected: boolean][] = [
  ['They staged “the [president]” in a barn.', true],
  ['Sie spielten »Der [Ministerpräsident]« im Hof.', true],
  ['Il parle du « [sommet de Paris] » sans y croire.', true],
  ['Parlano del «vertice», anzi del «[vertice di Parigi]».', true],
  ['Кафе «[Кремль]» відчинене.', true],
  ['The [president] said “no”.', false],
  ['“The [president] said no.”', false],
  ['He wrote “to our dear [president]” and left.', false],
]

test.each(ROWS)('%s', (marked, expected) => {
  const start = marked.indexOf('[')
  const text = marked.replace('[', '').replace(']', '')
  expect(isQuotedAlone(text, { start, end: marked.indexOf(']') - 1 })).toBe(expected)
})
