// One pass over spans finds what comparing each with each would find.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlaps } from '../../../../src/knowledge/rules/overlaps.ts'
import { holds } from '../../../properties/holds.ts'

interface Owned {
  owner: string
  from: number
  until: number
}
const mayClash = (a: Owned, b: Owned): boolean => a.owner !== b.owner
const meets = (a: Owned, b: Owned): boolean => mayClash(a, b) && a.from <= b.until && b.from <= a.until

const day = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constant(Number.NEGATIVE_INFINITY), fc.constant(Number.POSITIVE_INFINITY))
const span = fc
  .record({ owner: fc.constantFrom('a', 'b', 'c'), one: day, other: day })
  .map(({ owner, one, other }): Owned => ({ owner, from: Math.min(one, other), until: Math.max(one, other) }))

const everyPair = fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
  const found = overlaps(spans, mayClash)
  for (const [a, b] of found) expect(meets(a, b)).toBe(true)
  const order = [...spans].sort((a, b) => a.from - b.from || 0)
  const late = order.filter((later, index) => order.slice(0, index).some((earlier) => meets(earlier, later)))
  expect(found.map(([, later]) => later)).toEqual(late)
})
holds('every pair told overlaps, and whoever overlaps an earlier one is told', everyPair, { normal: 200, long: 2_000 })

test('spans that hold no day clash with nobody', () => {
  const empty = { owner: 'a', from: 5, until: 4 }
  expect(overlaps([empty, { owner: 'b', from: 0, until: 9 }], mayClash)).toEqual([])
})

test('a hundred thousand spans under one name are compared in one pass', () => {
  const spans = Array.from({ length: 100_000 }, (_none, at): Owned => ({ owner: String(at), from: at, until: at }))
  let asked = 0
  const counted = (a: Owned, b: Owned): boolean => {
    asked++
    return mayClash(a, b)
  }
  expect(overlaps(spans, counted)).toEqual([])
  expect(asked).toBeLessThan(5 * spans.length)
})
