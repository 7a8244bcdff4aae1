// Runs Speedometer from a local copy of its files, in a browser that is given, and reads the score that its own page shows.
// The copy is a folder of its project's sources, with index.html in it; nothing of it comes with Sidelight.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext } from 'playwright'
import { z } from 'zod'

/** The version that a copy of Speedometer's sources gives itself in its package.json; "of an unknown version" where it gives none. */
export function versionOf(folder: string): string {
  try {
    return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))).version
  } catch {
    // Releases as the web serves them have no such file, and run all the same.
    return 'of an unknown version'
  }
}

/** A whole run takes some minutes on a slow machine. */
const RUN_MS = 30 * 60_000

/** Runs in the page: the score as shown (runs a minute), or "invalid"; null while neither is there. */
function readScore(): string | null {
  return document.getElementById('result-number')?.textContent?.trim() || null
}

/** The score of one run; higher is faster. Rejects where it is invalid, or none is shown in half an hour. */
export async function runSpeedometer(context: BrowserContext, origin: string): Promise<number> {
  const page = await context.newPage()
  try {
    await page.goto(`${origin}/index.html?startAutomatically`)
    const shown = await page.waitForFunction(readScore, undefined, { timeout: RUN_MS, polling: 1_000 })
    const score = Number(await shown.jsonValue())
    if (!(score > 0)) throw new Error('Speedometer says that its result is invalid.')
    return score
  } finally {
    await page.close()
  }
}
