import { describe, expect, test } from 'vitest'
import { afterQuotation, isComma, opensQuotation, tiesToNext } from '../../../../src/match/meetings/phrase-joints.ts'

describe('what may lie inside the phrase of a meeting', () => {
  test.each([
    [' "', true],
    [' «', true],
    [' « ', true],
    [' (', false],
    [' ', false],
    ['" "', false],
  ])('%j opens a quotation: %s', (between, opens) => {
    expect(opensQuotation(`of${between}Coalition`, 2, 2 + between.length)).toBe(opens)
  })

  test.each([
    ['Coalition" in town', 10],
    ['Coalition» in town', 10],
    ['Coalition in town', 9],
    ['Coalition', 9],
  ])('the name in %j ends with its closing mark', (text, end) => {
    expect(afterQuotation(text, 9)).toBe(end)
  })

  test.each([
    ['Brandt-Orlova', true],
    ['Brandt–Orlova', true],
    ['Brandt - Orlova', false],
    ['Brandt-', false],
    ['Brandt', false],
  ])('the first name of %j is tied to a next one: %s', (text, tied) => {
    expect(tiesToNext(text, 6)).toBe(tied)
  })

  test('a comma by itself is one, a comma with a quotation mark is none', () => {
    expect(isComma('Selva, Norland', 5, 7)).toBe(true)
    expect(isComma('Selva", Norland', 5, 8)).toBe(false)
  })
})
