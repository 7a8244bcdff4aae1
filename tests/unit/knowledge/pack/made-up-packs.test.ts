// The packs that other tests and the bench make up are such as the rules take, by the record's own lists of common words.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withCrowd } from '../../../../src/cli/generate-crowd.ts'
import { millionSet } from '../../../../src/cli/generate-million.ts'
import { loadStoplists } from '../../../../src/cli/load-stoplists.ts'
import { checkPack } from '../../../../src/knowledge/pack/check-pack.ts'
import { tinySet } from '../tiny-set.ts'

const STOPLISTS = loadStoplists(join(import.meta.dirname, '../../../../data'))

test.each([
  ['a crowd of people', () => withCrowd({ ...tinySet(), manifest: { ...tinySet().manifest, id: 'crowd' } }, 8_000)],
  ['people, bodies and meetings in five languages', () => millionSet(2_000, 1)],
] as const)('%s', (_what, make) => {
  expect(checkPack(make(), [], STOPLISTS).refusals.map(({ message }) => message)).toEqual([])
})
