// Packs made from folders, on disk.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readFolder } from '../../../src/cli/pack.ts'
import { packBytes } from '../../../src/cli/pack-bytes.ts'
import { readPackFile, sidelightVersion } from '../../../src/cli/read-pack-file.ts'

const TINY = join(import.meta.dirname, '../../fixtures/tiny-knowledge')
let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sidelight-pack-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

test('a folder becomes a file that reads back, and the same folder gives the same bytes', async () => {
  const { set, problems } = readFolder(TINY)
  expect(problems).toEqual([])
  const bytes = packBytes(set)
  expect(packBytes(readFolder(TINY).set)).toEqual(bytes)
  writeFileSync(join(dir, 'tiny.sidelight.gz'), bytes)
  const read = await readPackFile(join(dir, 'tiny.sidelight.gz'))
  expect(read.set.entities).toHaveLength(10)
})

test('a folder that breaks a rule is told with file and line', () => {
  cpSync(TINY, dir, { recursive: true })
  rmSync(join(dir, 'topic/customs.json'))
  const { problems } = readFolder(dir)
  expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toContain('statement/ivo-kestrel.json known ids')
})

test('a file that is not there is the system’s error, not the pack’s', async () => {
  await expect(readPackFile(join(dir, 'none.sidelight.gz'))).rejects.toThrow('ENOENT')
})

test('the program’s version is package.json’s', () => {
  expect(sidelightVersion()).toMatch(/^\d+\.\d+\.\d+$/)
})
