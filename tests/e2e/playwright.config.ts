// End-to-end tests of the built extension: Chromium through Playwright, Firefox through WebDriver BiDi (puppeteer-core).
// `npm run build && npm run build:firefox` comes first; tests/run.ts does so.
import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  outputDir: '../../reports/e2e',
  globalSetup: './build-variants.ts',
  // Each worker has a browser of its own; more than two on a two-core machine only make each other slow.
  workers: process.env.CI ? 1 : 2,
  fullyParallel: false,
  // A shared machine can starve a browser for minutes. What needed its second try is told in the summary; at a desk nothing gets one.
  retries: process.env.CI ? 1 : 0,
  // A browser start, a long page and two of the waits below on a slow machine: no test is about time, and one that holds goes on at once.
  timeout: 90_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json']],
  projects: [
    { name: 'chromium', testDir: 'chromium' },
    { name: 'firefox', testDir: 'firefox', timeout: 120_000 },
    // Applications in several frameworks; their packages are their own. Part of the long run: see tests/apps/apps.spec.ts.
    { name: 'apps', testDir: '../apps' },
    // A pack with a million names, whose import takes minutes. Part of the long run too.
    { name: 'million', testDir: '../million', timeout: 1_800_000 },
    // Pictures of the card's states; they need no build. See tests/gallery/pictures.spec.ts.
    { name: 'gallery', testDir: '../gallery', snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}' },
  ],
})
