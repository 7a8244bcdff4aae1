// The content script imports these modules on every page: none of them may bring zod along, directly or through another.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const ROOTS = ['defaults', 'fields', 'stored-settings', 'sites', 'topics', 'hidden'].map((name) => `../../../src/settings/${name}.ts`)

/** Every module that this one brings along at run time, by package name or file address. */
function broughtAlong(file: URL, seen = new Set<string>()): Set<string> {
  if (seen.has(file.href)) return seen
  seen.add(file.href)
  const source = readFileSync(file, 'utf8')
  for (const [, typeOnly, from = ''] of source.matchAll(/^(?:import|export)\s+(type\s)?[^'"]*?from\s+['"]([^'"]+)['"]/gm)) {
    if (typeOnly !== undefined) continue
    if (from.startsWith('.')) broughtAlong(new URL(from, file), seen)
    else seen.add(from)
  }
  return seen
}

test.each(ROOTS)('%s comes without zod', (path) => {
  expect([...broughtAlong(new URL(path, import.meta.url))].filter((name) => name === 'zod')).toEqual([])
})

test('the check itself finds zod where it is', () => {
  expect([...broughtAlong(new URL('../../../src/settings/settings.ts', import.meta.url))]).toContain('zod')
})
