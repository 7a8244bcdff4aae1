import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import JSZip from 'jszip'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { archiveDifferences, differences, filesOfArchive, filesOfFolder } from '../../../src/cli/release/compare-archives.ts'
import { settleArchive } from '../../../src/cli/settle-archive.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'archives-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

type Packed = { date: Date; unixPermissions?: number }

async function pack(name: string, files: Record<string, string>, options: Packed): Promise<string> {
  const zip = new JSZip()
  for (const [file, text] of Object.entries(files)) zip.file(file, text, options)
  const archive = join(folder, name)
  writeFileSync(archive, await zip.generateAsync({ type: 'uint8array', platform: 'UNIX' }))
  return archive
}

const FILES = { 'page.js': 'run()', 'icon/16.png': 'picture', 'manifest.json': '{}' }
const reversed = (files: Record<string, string>): Record<string, string> => Object.fromEntries(Object.entries(files).reverse())

describe('a settled archive', () => {
  test('depends on names and bytes only, not on order, times or rights', async () => {
    const one = await pack('one.zip', FILES, { date: new Date('2025-01-01T10:00:00Z'), unixPermissions: 0o644 })
    const other = await pack('other.zip', reversed(FILES), { date: new Date('2026-05-05T05:05:05Z'), unixPermissions: 0o755 })
    expect(await archiveDifferences(one, other)).toEqual(['the archives hold the same files and differ in order, times or compression'])
    await settleArchive(one)
    await settleArchive(other)
    expect(await archiveDifferences(one, other)).toEqual([])
  })

  test('settled again is the same, and holds what it held', async () => {
    const archive = await pack('one.zip', FILES, { date: new Date() })
    const before = await filesOfArchive(archive)
    await settleArchive(archive)
    const bytes = readFileSync(archive)
    await settleArchive(archive)
    expect(readFileSync(archive).equals(bytes)).toBe(true)
    expect(differences(before, await filesOfArchive(archive))).toEqual([])
  })

  test('a file that is no archive is refused', async () => {
    const archive = join(folder, 'no.zip')
    writeFileSync(archive, 'no archive')
    await expect(settleArchive(archive)).rejects.toThrow()
    expect(readFileSync(archive, 'utf8')).toBe('no archive')
  })
})

test('differences are told file by file', async () => {
  const archive = await pack('one.zip', FILES, { date: new Date() })
  mkdirSync(join(folder, 'built/icon'), { recursive: true })
  for (const [name, text] of Object.entries({ 'page.js': 'run(1)', 'icon/16.png': 'picture', 'more.js': '' }))
    writeFileSync(join(folder, 'built', name), text)
  expect(differences(await filesOfArchive(archive), filesOfFolder(join(folder, 'built')))).toEqual([
    'manifest.json is in the first only',
    'more.js is in the second only',
    'page.js differs',
  ])
})
