import { expect, test } from 'vitest'
import { placeOf } from '../../../src/ui/dossier/use-place.ts'

test.each([
  ['nothing', '', ''],
  ['an id of the record', '#person/ana-brandt', 'person/ana-brandt'],
  ['an id that the browser has encoded', '#meeting%2Flakeside', 'meeting/lakeside'],
  ['what cannot be decoded, which is no entry and no error', '#100%', '100%'],
])('the place after the # is %s', (_what, hash, place) => {
  expect(placeOf({ hash })).toBe(place)
})
