// One project for each planted bug: the property's own test file, run on code in which that bug stands. SIDELIGHT_MUTANTS names those to
// run, with commas; all of them without it. Failing is what is hoped for; told-mutants.ts says which did.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { playwright } from '@vitest/browser-playwright'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { chromiumLaunch } from '../dom/find-chromium.ts'
import { TRYING } from '../properties/trying.ts'
import { MUTANTS, type Mutant } from './mutants.ts'
import { toldMutants } from './told-mutants.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const tsconfig = 'tests/static/tsconfig.pure.json'
const resolve = { alias: { 'webextension-polyfill': `${root}tests/fixtures/extension-api.ts` } }

/** Puts the bug into its file as that is loaded. Fails where the words do not stand there exactly once: the code has moved on. */
function plant({ name, file, from, to }: Mutant): Plugin {
  const count = readFileSync(`${root}${file}`, 'utf8').split(from).length - 1
  if (count !== 1) throw new Error(`${name}: ${file} holds the words to be changed ${count} times; change tests/mutation/mutants.ts.`)
  return {
    name: `planted bug: ${name}`,
    enforce: 'pre',
    transform: (code, id) => (id.replace(/\?.*$/, '') === `${root}${file}` ? code.replace(from, () => to) : null),
  }
}

const browser = {
  enabled: true,
  provider: playwright({ launchOptions: chromiumLaunch() }),
  headless: true,
  screenshotFailures: false,
}

const wanted = process.env.SIDELIGHT_MUTANTS?.split(',') ?? MUTANTS.map(({ name }) => name)

export default defineConfig({
  root,
  test: {
    reporters: [toldMutants],
    projects: MUTANTS.filter(({ name }) => wanted.includes(name)).map((mutant) => ({
      root,
      tsconfig,
      resolve,
      plugins: [plant(mutant)],
      optimizeDeps: { noDiscovery: true, include: ['preact', 'preact/hooks', 'preact/jsx-dev-runtime', 'preact/jsx-runtime'] },
      test: {
        name: mutant.name,
        include: [mutant.test],
        testTimeout: 60_000,
        hookTimeout: 60_000,
        provide: { trying: { ...TRYING, firstFailure: true } },
        ...(mutant.test.startsWith('tests/dom/')
          ? { browser: { ...browser, instances: [{ browser: 'chromium' as const, name: `${mutant.name} in Chromium` }] } }
          : { environment: 'node' }),
      },
    })),
  },
})
