import { expect, test } from 'vitest'
import { GrowingArray } from '../../../../src/match/compile/growing-array.ts'

test('keeps what was pushed through many growths, in its order', () => {
  const numbers = new GrowingArray(Int32Array)
  for (let i = 0; i < 100_000; i++) numbers.push(i % 2 === 0 ? i : -i)
  numbers.set(7, 5)
  expect([numbers.length, numbers.at(7), numbers.at(99_999)]).toEqual([100_000, 5, -99_999])
  expect(numbers.values()).toHaveLength(100_000)
  expect(numbers.values().slice(0, 4)).toEqual(Int32Array.of(0, -1, 2, -3))
})

test('takes a text longer than its room', () => {
  const units = new GrowingArray(Uint16Array)
  units.pushText('Київ')
  units.pushText('x'.repeat(5000))
  expect(String.fromCharCode(...units.values().subarray(0, 5))).toBe('Київx')
  expect(units.length).toBe(5004)
})
