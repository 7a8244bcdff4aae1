// JSON of strangers.
import { expect, test } from 'vitest'
import { parseLine } from '../../../../src/knowledge/pack/safe-json.ts'

test.each(['{"a":[1,{"b":null}]}', '"text"', '[]'])('%s is read as JSON.parse reads it', (line) => {
  expect(parseLine(line, 1)).toEqual(JSON.parse(line))
})

test.each([
  ['{', 'not JSON', 'Line 7: this is not JSON.'],
  ['{"a":[{"__proto__":1}]}', 'forbidden key', 'Line 7: the key "__proto__" is not allowed.'],
  ['{"\\u005f\\u005fproto__":1}', 'forbidden key', 'Line 7: the key "__proto__" is not allowed.'],
  ['{"constructor":1}', 'forbidden key', 'Line 7: the key "constructor" is not allowed.'],
  [`${'['.repeat(34)}${']'.repeat(34)}`, 'nested too deep', 'Line 7: values are nested more than 32 deep.'],
])('%s is refused', (line, fault, message) => {
  expect(() => parseLine(line, 7)).toThrow(expect.objectContaining({ fault, message, line: 7 }))
})

test('a hostile depth ends in a refusal, not in a full stack', () => {
  const deep = `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`
  expect(() => parseLine(deep, 1)).toThrow(expect.objectContaining({ name: 'PackError' }))
})
