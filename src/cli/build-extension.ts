// Builds the extension for Chromium, as `npm run build` does, for commands that then open a browser with it.
// Gives the folder to load. What the build prints goes to the terminal.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's own folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Throws where the build fails; the build has then said why. */
export function buildExtension(): string {
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs')
  if (spawnSync(process.execPath, [wxt, 'build'], { cwd: root, stdio: 'inherit' }).status !== 0) {
    throw new Error('The extension could not be built.')
  }
  return join(root, '.output/chrome-mv3')
}
