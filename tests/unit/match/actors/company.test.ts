import { expect, test } from 'vitest'
import { companyOf } from '../../../../src/match/actors/company.ts'
import type { PageReading } from '../../../../src/match/page-reading.ts'

/** Entities by number, with the meetings and bodies of each. */
const NAMES = ['person/ana', 'state/norland', 'person/karl', 'state/sudria', 'person/mila', 'person/vera', 'person/ivo']
const GROUPS = [[90], [90], [90, 91], [91], [91], [90], []]
const page = { gazetteer: { groupsOf: (one: number) => GROUPS[one], entityName: (one: number) => NAMES[one] } } as unknown as PageReading

test('company is who shares a meeting or a body, of those present', () => {
  const present = new Set([1, 2, 4, 6])
  expect(companyOf(page, 0, present)).toEqual({
    people: ['person/karl'],
    all: ['state/norland', 'person/karl'],
    told: ['person/karl', 'state/norland'],
  })
  expect(companyOf(page, 6, present).all).toEqual([])
})

test('of many the first three are told, people before states', () => {
  expect(companyOf(page, 2, new Set([0, 1, 2, 3, 4, 5])).told).toEqual(['person/ana', 'person/vera', 'person/mila'])
  expect(companyOf(page, 2, new Set([1, 3, 4])).told).toEqual(['person/mila', 'state/norland', 'state/sudria'])
})

// What is read once for those present must not answer for others.
test('another page or teaser has its own company', () => {
  const [whole, teaser] = [new Set([0, 1, 2]), new Set([0])]
  expect(companyOf(page, 0, whole).all).toEqual(['state/norland', 'person/karl'])
  expect(companyOf(page, 0, teaser).all).toEqual([])
  expect(companyOf(page, 0, whole).all).toEqual(['state/norland', 'person/karl'])
})
