import { expect, test } from 'vitest'
import { toldCompanyOf } from '../../../../src/match/actors/company.ts'
import type { PageReading } from '../../../../src/match/page-reading.ts'

/** Entities by number, with the meetings and bodies of each. */
const NAMES = ['person/ana', 'state/norland', 'person/karl', 'state/sudria', 'person/mila', 'person/vera', 'person/ivo']
const GROUPS = [[90], [90], [90, 91], [91], [91], [90], []]
const gazetteer = {
  groupsOf: (one: number) => GROUPS[one],
  entityName: (one: number) => NAMES[one],
  kindOf: (one: number) => NAMES[one]?.split('/')[0],
}
const page = { gazetteer } as unknown as PageReading

test('company is who shares a meeting or a body, of those present', () => {
  const present = new Set([1, 2, 4, 6])
  expect(toldCompanyOf(page, 0, present)).toEqual(['person/karl', 'state/norland'])
  expect(toldCompanyOf(page, 6, present)).toEqual([])
})

test('of many the first three are told, people before states', () => {
  expect(toldCompanyOf(page, 2, new Set([0, 1, 2, 3, 4, 5]))).toEqual(['person/ana', 'person/vera', 'person/mila'])
  expect(toldCompanyOf(page, 2, new Set([1, 3, 4]))).toEqual(['person/mila', 'state/norland', 'state/sudria'])
})

// What is read once for those present must not answer for others.
test('another page or teaser has its own company', () => {
  const [whole, teaser] = [new Set([0, 1, 2]), new Set([0])]
  expect(toldCompanyOf(page, 0, whole)).toEqual(['person/karl', 'state/norland'])
  expect(toldCompanyOf(page, 0, teaser)).toEqual([])
  expect(toldCompanyOf(page, 0, whole)).toEqual(['person/karl', 'state/norland'])
})
