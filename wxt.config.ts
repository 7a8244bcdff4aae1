// How the extension is built: one manifest for both browsers, Preact, and the knowledge set compiled into the package.
// Each permission has its reason here; tests/static/manifest.test.ts holds the built manifest to this list.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'wxt'
import { withPlainLetters } from './src/cli/plain-letters.ts'
import { settleArchive } from './src/cli/settle-archive.ts'
import { notePackages, thirdPartyText } from './src/cli/third-party.ts'

/** Pages on which the content script runs. Host permissions equal it: injecting the card script needs the same pages and no others. */
const MATCHES = ['http://*/*', 'https://*/*']

/**
 * Policy of the extension's own pages and of the worker: own files only, and no connection to anywhere. Reading the package's own
 * files with fetch() is allowed all the same (tested in both browsers).
 */
const EXTENSION_PAGES_CSP = [
  "default-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const root = fileURLToPath(new URL('.', import.meta.url))

/** Folders of the packages that the bundles took something from; one build fills it, script by script. */
const packages = new Set<string>()

/**
 * The start of a script, without what WXT puts round it: words for a console that production builds do not write to, in each of the scripts
 * that pages load. Null for every other module.
 */
function bareScript(code: string): string | null {
  const definition = code.includes('The unlisted script') ? /^import definition from .*$/m.exec(code) : null
  return definition === null ? null : `${definition[0]}\ndefinition.main()\n`
}

const POLYFILL = 'webextension-polyfill'
/** In the script that every page loads, the browser's own API in place of the polyfill (docs/decisions/0016-the-polyfill-in-one-file.md). */
function ownApi() {
  const standIn = '\0own-api'
  let isOnEveryPage = false
  return {
    name: 'own-api',
    enforce: 'pre' as const,
    configResolved: ({ build: { lib } }: { build: { lib: false | { entry: unknown } } }): void => {
      isOnEveryPage = lib !== false && String(lib.entry).endsWith('/entrypoints/page.ts')
    },
    resolveId: (source: string) => (isOnEveryPage && source === POLYFILL ? standIn : null),
    load: (id: string) => (id === standIn ? `export { ownApi as default } from '${root}src/platform/own-api.ts'` : null),
  }
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: 'src/assets',
  vite: () => ({
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    build: { target: 'es2022' },
    plugins: [
      { name: 'note-packages', generateBundle: (_options, bundle) => notePackages(bundle, packages) },
      { name: 'bare-scripts', transform: bareScript },
      // The matcher's patterns: nearly half of a started worker's first page went into making their classes of letters.
      { name: 'plain-letters', transform: (code, id) => (id.includes('/src/match/') ? withPlainLetters(code) : null) },
      ownApi(),
    ],
  }),
  // What a build leaves behind is no source: an archive made after tests is the one made before them.
  // Entrypoints of one browser only are sources of the other's package too, whichever build packs them.
  zip: { includeSources: ['entrypoints/**'], excludeSources: ['reports/**', 'demo-*.png', '**/*.log'] },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // storage: the reader's settings. scripting: the card script is put into a page on the first dwell only.
    // offscreen (Chromium): after an update the reader's packs are prepared anew in a Worker, which its background cannot start itself.
    permissions: ['storage', 'scripting', 'offscreen'].filter((name) => browser !== 'firefox' || name !== 'offscreen'),
    host_permissions: MATCHES,
    content_security_policy: { extension_pages: EXTENSION_PAGES_CSP },
    action: { default_title: '__MSG_name__' },
    // Four commands may suggest keys. Punctuation with Alt is free in both browsers; letters mostly open menus.
    commands: {
      'next-mark': { suggested_key: { default: 'Alt+Period' }, description: '__MSG_nextMark__' },
      'previous-mark': { suggested_key: { default: 'Alt+Comma' }, description: '__MSG_previousMark__' },
      'open-card': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_openCard__' },
      'toggle-page': { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_togglePage__' },
    },
    // highlightsFromPoint: Chrome 140, Firefox 150. No fallbacks below (docs/decisions/0002-highlights-not-elements.md).
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{7f0b7e0c-6f0a-4a43-9d0e-5d1de11a9c42}',
              strict_min_version: '150.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
  hooks: {
    // The content script is an unlisted script listed here, not one of WXT's: WXT wraps content scripts in code that fires
    // events which the page can see and answer, and by which it could switch us off.
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [{ matches: MATCHES, js: ['page.js'], all_frames: true, run_at: 'document_idle' }]
    },
    'build:done': async (wxt) => {
      const { compileData } = await import('./src/cli/compile-data.ts')
      await compileData(`${root}data`, `${wxt.config.outDir}/knowledge`)
      writeFileSync(`${wxt.config.outDir}/THIRD-PARTY.txt`, thirdPartyText(packages))
    },
    'zip:extension:done': (_wxt, archive) => settleArchive(archive),
    'zip:sources:done': (_wxt, archive) => settleArchive(archive),
  },
})
