// The JSON reader that knows lines: same values as JSON.parse, right lines, and refusals that say where.
import { describe, expect, test } from 'vitest'
import { readPlacedJson } from '../../../src/cli/json-places.ts'

const read = (text: string) => {
  const result = readPlacedJson(text)
  if (!result.ok) throw new Error(`${result.line}: ${result.message}`)
  return result.json
}

describe('values', () => {
  test.each(['{}', '[]', '{"a":[1,-2.5e3,true,false,null,"x\\n\\"y\\u00e9"],"b":{"c":{}}}', ' [ 1 ,\r\n\t2 ] ', '"alone"'])(
    'reads %s as JSON.parse does',
    (text) => {
      expect(read(text).value).toEqual(JSON.parse(text))
    },
  )
})

describe('lines', () => {
  const json = read('{\n  "a": [\n    1,\n    { "b": 2 }\n  ]\n}\n')
  test.each([
    [[], 1],
    [['a'], 2],
    [['a', 0], 3],
    [['a', 1, 'b'], 4],
    [['a', 1, 'missing', 3], 4],
    [['nothing'], 1],
  ] as const)('the value at %j stands on line %i', (path, line) => {
    expect(json.lineOf(path)).toBe(line)
  })
})

describe('refusals', () => {
  test.each([
    ['{\n "a": 1,\n "a": 2\n}', 3, 'the key "a" is written twice'],
    ['{"__proto__": 1}', 1, 'the key "__proto__" is not allowed'],
    ['{\n "a": 1\n "b": 2}', 3, 'a comma or "}" is missing'],
    ['[1 2]', 1, 'a comma or "]" is missing'],
    ['{"a" 1}', 1, 'a colon is missing after "a"'],
    ['{"a": 1', 1, 'a comma or "}" is missing'],
    ['{"a":', 1, 'the file ends too early'],
    ['{} {}', 1, 'something follows the end of the value'],
    ['[1.2.3]', 1, '1.2.3 is not a JSON value'],
    ['[nonsense]', 1, 'a value or a key is missing'],
    ['', 1, 'the file ends too early'],
  ])('%j is refused on line %i: %s', (text, line, message) => {
    expect(readPlacedJson(text)).toEqual({ ok: false, line, message })
  })
})

test('a mark of the byte order is told as such', () => {
  expect(readPlacedJson('\ufeff{}')).toMatchObject({ ok: false, line: 1, mend: 'save it as UTF-8 without one' })
})
