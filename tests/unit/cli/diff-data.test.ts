// Two versions on disk: folders and packs.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { diffData } from '../../../src/cli/diff-data.ts'
import { readFolder } from '../../../src/cli/pack.ts'
import { packBytes } from '../../../src/cli/pack-bytes.ts'

const TINY = join(import.meta.dirname, '../../fixtures/tiny-knowledge')
let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sidelight-diff-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

test('a folder and a pack of it do not differ', async () => {
  const pack = join(dir, 'tiny.sidelight.gz')
  writeFileSync(pack, packBytes(readFolder(TINY).set))
  expect(await diffData(TINY, pack)).toEqual(['Nothing changes.'])
})

test('a changed folder is told in words', async () => {
  cpSync(TINY, join(dir, 'new'), { recursive: true })
  const file = join(dir, 'new/statement/mila-orlova.json')
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('"against"', '"favour"'))
  expect(await diffData(TINY, join(dir, 'new'))).toEqual([
    'Changes 1 position, 2 statements.',
    'Mila Orlova on Border force: against before, now favour.',
  ])
})

test('a folder that does not read cleanly is refused', async () => {
  cpSync(TINY, join(dir, 'new'), { recursive: true })
  writeFileSync(join(dir, 'new/stray.json'), '{}')
  await expect(diffData(TINY, join(dir, 'new'))).rejects.toThrow('no schema knows this file')
})

test('what changed in a person is named, and a folder that is not there is told in words', async () => {
  cpSync(TINY, join(dir, 'new'), { recursive: true })
  const file = join(dir, 'new/person/ana-brandt.json')
  writeFileSync(file, readFileSync(file, 'utf8').replace('"until": "2025-05-06"', '"until": "2025-05-07"'))
  expect(await diffData(TINY, join(dir, 'new'))).toEqual(['Changes 1 actor.', '“Ana Brandt” has changed: posts.'])
  await expect(diffData(TINY, join(dir, 'nowhere'))).rejects.toThrow('is neither a folder nor a pack')
})
