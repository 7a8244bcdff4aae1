// Which groups are of Europeans: their names say it, in any language; an id says nothing.
import { expect, test } from 'vitest'
import { isCalledEuropean } from '../../../../src/match/compile/compile-meetings.ts'
import type { Entity } from '../../../../src/model/entity.ts'

const called = (id: string, ...names: string[]) =>
  ({ id, kind: id.split('/')[0], names: names.map((text) => ({ text, lang: 'en', kind: 'full', use: 'alone' })) }) as unknown as Entity

test.each([
  ['a group whose other name says it', called('bloc/e3', 'E3', 'European Three'), true],
  ['in another language', called('bloc/union', 'Європейський Союз'), true],
  ['a body', called('organisation/council', 'Conseil européen'), true],
  ['a group that only its id calls so', called('bloc/european-harbours', 'Harbour League'), false],
  ['a part of a longer word', called('bloc/league', 'Paneuropean League'), false],
  ['a person', called('person/weir', 'Luna European Weir'), false],
])('%s', (_title, entity, expected) => expect(isCalledEuropean(entity)).toBe(expected))
