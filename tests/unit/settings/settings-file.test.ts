// Settings and site lists as files, there and back, and what is said of a file that is none of ours.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults.ts'
import { isSectionChanged, resetSection, SECTIONS } from '../../../src/settings/sections.ts'
import { readSettingsFile, readSiteList, settingsFile, siteListText } from '../../../src/settings/settings-file.ts'
import { readSettings } from '../../../src/settings/stored-settings.ts'

const v1 = JSON.parse(readFileSync(new URL('../../fixtures/settings/v1.json', import.meta.url), 'utf8'))
const full = readSettings(v1).settings

test('a file gives back the settings that it was made of', () => {
  expect(readSettingsFile(settingsFile(full))).toEqual({ ok: true, settings: full, unreadable: [], newer: false })
})

test.each([
  ['no JSON', 'hello', 'not json'],
  ['another JSON', '{"a":1}', 'not settings'],
  ['a list', '[]', 'not settings'],
  ['ours without fields', '{"format":"sidelight settings","version":1}', 'not settings'],
])('%s is refused', (_, text, reason) => {
  expect(readSettingsFile(text)).toEqual({ ok: false, reason })
})

test('a file with one bad field is read but for that field, which is named', () => {
  const text = JSON.stringify({ format: 'sidelight settings', version: 1, changed: { theme: 'pink', hover: false } })
  const reading = readSettingsFile(text)
  expect(reading).toMatchObject({ ok: true, settings: { hover: false, theme: 'system' }, unreadable: [{ field: 'theme', value: 'pink' }] })
})

test('a site list goes out and comes in, tidied, without repeats, with what was refused', () => {
  const patterns = ['example.org', '*.news.example']
  expect(readSiteList(siteListText(patterns))).toEqual({ patterns, refused: [] })
  expect(readSiteList('# mine\r\nhttps://example.org/\r\n\r\nexample.org\nno host here\n')).toEqual({
    patterns: ['example.org'],
    refused: ['no host here'],
  })
})

test.each(SECTIONS)('%s alone is reset, the rest stays', (section) => {
  const reset = resetSection(full, section)
  expect(isSectionChanged(full, section)).toBe(true)
  for (const other of SECTIONS) expect(isSectionChanged(reset, other)).toBe(other !== section)
  expect(SECTIONS.reduce(resetSection, full)).toEqual(DEFAULT_SETTINGS)
})
