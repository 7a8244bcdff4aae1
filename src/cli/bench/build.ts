// Builds the extension for both browsers into a folder of its own, so that what is measured is today's sources and nobody else's build.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'wxt'

export interface Built {
  /** To be removed afterwards. */
  folder: string
  chrome: string
  firefox: string
}

/** `minify: false` keeps the names of functions, for reading where time goes. */
export async function buildBoth(root: string, minify: boolean): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-build-'))
  for (const browser of ['chrome', 'firefox'])
    await build({ root, outDir: folder, browser, logger: SILENT, ...(minify ? {} : { vite: () => ({ build: { minify: false } }) }) })
  return { folder, chrome: join(folder, 'chrome-mv3'), firefox: join(folder, 'firefox-mv3') }
}

const nothing = (): void => {}
/** The list of files is no part of the results; errors are thrown all the same. */
const SILENT = {
  debug: nothing,
  log: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
  success: nothing,
  level: 0,
}
