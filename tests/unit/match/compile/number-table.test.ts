import { expect, test } from 'vitest'
import { addToHash, FIRST_HASH, hashText, NumberTable } from '../../../../src/match/compile/number-table.ts'

test('finds what was put, beside a plain Map', () => {
  const table = new NumberTable()
  const words = Array.from({ length: 20_000 }, (_none, number) => `word ${number * 7}`)
  words.forEach((word, number) => {
    table.put(hashText(word), number)
  })
  const lost = words.filter((word, number) => table.find(hashText(word), (found) => words[found] === word) !== number)
  expect(lost).toEqual([])
  expect(table.find(hashText('no such word'), (found) => words[found] === 'no such word')).toBe(-1)
})

test('numbers under one hash are told apart by the caller', () => {
  const table = new NumberTable()
  for (const number of [3, 0, 9]) table.put(-1, number)
  expect([3, 0, 9, 4].map((wanted) => table.find(-1, (number) => number === wanted))).toEqual([3, 0, 9, -1])
})

test('hashes of numbers depend on their order', () => {
  const hash = (first: number, second: number) => addToHash(addToHash(FIRST_HASH, first), second)
  expect(hash(1, 2)).not.toBe(hash(2, 1))
  expect(hash(1, 2)).toBe(hash(1, 2))
})
