// Three projects: unit (pure code, Node), static (checks over the sources, Node), dom (page and interface code in a real Chromium).
import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumLaunch } from './dom/find-chromium.ts'
import { PATIENCE_MS } from './dom/patience.ts'
import { TRYING } from './properties/trying.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
// The root's tsconfig extends a file that `wxt prepare` generates; the tests transform sources without it, so that they run in a fresh clone.
const tsconfig = 'tests/static/tsconfig.pure.json'

/** Until a test, or what is done before and after it, counts as hung: machines that run it may be shared and slow, and no test is about time. */
const TIMEOUT_MS = 60_000

/** Outside an extension the polyfill throws on import. */
const resolve = { alias: { 'webextension-polyfill': `${root}tests/fixtures/extension-api.ts` } }

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        tsconfig,
        resolve,
        test: {
          name: 'unit',
          testTimeout: TIMEOUT_MS,
          hookTimeout: TIMEOUT_MS,
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          provide: { trying: TRYING },
        },
      },
      {
        root,
        tsconfig,
        resolve,
        test: {
          name: 'static',
          testTimeout: TIMEOUT_MS,
          hookTimeout: TIMEOUT_MS,
          environment: 'node',
          include: ['tests/static/**/*.test.ts'],
        },
      },
      {
        root,
        tsconfig,
        resolve,
        plugins: [preact()],
        // Named here, with no search for others: the search reads that tsconfig, and a find halfway reloads the page under a running test.
        optimizeDeps: {
          noDiscovery: true,
          include: ['preact', 'preact/hooks', 'preact/jsx-dev-runtime', 'preact/jsx-runtime', '@floating-ui/dom', 'axe-core'],
        },
        test: {
          name: 'dom',
          provide: { trying: TRYING },
          testTimeout: TIMEOUT_MS,
          hookTimeout: TIMEOUT_MS,
          // As `until` waits.
          expect: { poll: { timeout: PATIENCE_MS } },
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            provider: playwright({ launchOptions: chromiumLaunch() }),
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium', viewport: { width: 1000, height: 700 } }],
          },
        },
      },
    ],
  },
})
