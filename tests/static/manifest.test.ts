// The manifest asks for what the extension uses and nothing else. Reads wxt.config.ts; the built package is looked at end to end
// (tests/e2e/chromium/package.spec.ts).
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import config from '../../wxt.config.ts'

type Manifest = {
  permissions: string[]
  host_permissions: string[]
  content_security_policy: { extension_pages: string }
  commands: Record<string, { suggested_key?: { default: string } }>
  content_scripts?: { matches: string[]; js: string[]; all_frames: boolean; run_at: string }[]
  minimum_chrome_version?: string
  browser_specific_settings?: { gecko: { id: string; strict_min_version: string; data_collection_permissions: { required: string[] } } }
  web_accessible_resources?: unknown
}

const env = { mode: 'production', command: 'build', manifestVersion: 3 } as const

function manifestFor(browser: 'chrome' | 'firefox'): Manifest {
  const make = config.manifest as unknown as (env: object) => Manifest
  const manifest = make({ ...env, browser })
  const hook = (config.hooks as unknown as Record<string, unknown>)['build:manifestGenerated'] as (wxt: null, manifest: Manifest) => void
  hook(null, manifest)
  return manifest
}

const LANGUAGES = ['en', 'fr', 'de', 'uk', 'es']
const messages = (language: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../src/assets/_locales/${language}/messages.json`, import.meta.url)), 'utf8'))

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  const manifest = manifestFor(browser)

  test('asks for storage and scripting, in Chromium for a page without a window, and for the pages that the content script reads', () => {
    expect(manifest.permissions).toEqual(['storage', 'scripting', ...(browser === 'chrome' ? ['offscreen'] : [])])
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*'])
    expect(manifest.content_scripts).toEqual([
      { matches: manifest.host_permissions, js: ['page.js'], all_frames: true, run_at: 'document_idle' },
    ])
  })

  test('lets its own pages connect nowhere and run their own scripts only', () => {
    expect(manifest.content_security_policy.extension_pages.split('; ')).toEqual([
      "default-src 'self'",
      "connect-src 'none'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ])
  })

  test('offers nothing to web pages', () => {
    expect(manifest.web_accessible_resources).toBeUndefined()
  })

  test('suggests keys for at most four commands, as Chrome demands', () => {
    const keys = Object.values(manifest.commands).flatMap(({ suggested_key }) => suggested_key?.default ?? [])
    expect(keys.length).toBeLessThanOrEqual(4)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

test('the minimum versions are those that can ask for highlights at a point', () => {
  expect(manifestFor('chrome').minimum_chrome_version).toBe('140')
  expect(manifestFor('firefox').browser_specific_settings?.gecko).toMatchObject({
    strict_min_version: '150.0',
    data_collection_permissions: { required: ['none'] },
  })
})

describe.each(LANGUAGES)('the manifest texts in %s', (language) => {
  test('are those of English, none missing and none left over', () => {
    expect(Object.keys(messages(language))).toEqual(Object.keys(messages('en')))
  })

  test('keep to the 132 characters that stores allow a description', () => {
    expect(messages(language).description?.message.length).toBeLessThanOrEqual(132)
  })
})
