// Where a Chromium for the DOM tests is: the CHROMIUM variable, else the usual commands on the PATH, else Playwright's own.
// Gives launch options for Playwright. Installs nothing.
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Commands under which distributions install Chromium or Chrome, the open one first. */
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge']

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The path of a Chromium, or undefined where none is found: Playwright then uses the one it has downloaded. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (env.CHROMIUM) return env.CHROMIUM
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command))).find(isExecutable)
}

/** Launch options for the browser of the DOM tests. */
export function chromiumLaunch(): { executablePath?: string; args: string[] } {
  const executablePath = findChromium()
  // Chromium refuses its sandbox to root, as in containers.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return executablePath === undefined ? { args } : { executablePath, args }
}
