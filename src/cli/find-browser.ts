// Finds a Chromium and a Firefox to run the extension in, and installs one where none is found and it can.
// Order: an environment variable, the usual commands and places, Playwright's own, installation. Gives a path and the
// arguments that this machine needs; fails with one sentence that says what to do.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'

export type FoundBrowser = {
  path: string
  /** Arguments without which it does not start here. */
  args: string[]
}

type Places = { variable: string; commands: string[]; paths: string[] }

const programFiles = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
  (path) => path !== undefined,
)

/** Chromium first: branded builds work too, but carry the reader's own policies more often. */
const CHROMIUM: Places = {
  variable: 'CHROMIUM',
  commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge', 'microsoft-edge-stable'],
  paths: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...programFiles.flatMap((folder) => [
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
  ],
}

const FIREFOX: Places = {
  variable: 'FIREFOX',
  commands: ['firefox', 'firefox-esr'],
  paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...programFiles.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe'))],
}

/** Ten minutes: a slow line may need most of it for 300 MB; a registry that cannot be reached says so at once. */
const INSTALL_TIMEOUT_MS = 600_000

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function lookUp(places: Places): string | undefined {
  const named = process.env[places.variable]
  if (named !== undefined && named !== '') {
    if (!isExecutable(named))
      throw new Error(`${places.variable} names "${named}", which is no program that can be run; correct it or unset it.`)
    return named
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const commands = places.commands.flatMap((command) => folders.map((folder) => join(folder, command)))
  return [...commands, ...places.paths].find(isExecutable)
}

function run(command: string, args: string[]): boolean {
  console.error(`> ${command} ${args.join(' ')}`)
  // Installers talk on standard output, which belongs to the caller's results.
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], timeout: INSTALL_TIMEOUT_MS }).status === 0
}

/** Debian, Ubuntu and relatives, as root (containers and CI): the distribution's package. */
function aptInstall(packageName: string): boolean {
  if (process.getuid?.() !== 0 || lookUp({ variable: '', commands: ['apt-get'], paths: [] }) === undefined) return false
  return run('apt-get', ['update', '-q']) && run('apt-get', ['install', '-y', '-q', '--no-install-recommends', packageName])
}

/** Chromium refuses its sandbox to root, as in containers. */
const chromiumArgs = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : [])

function playwrightsOwn(): string | undefined {
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

/** A Chromium, Chrome or Edge. Throws one sentence where there is none and none could be installed. */
export function findChromium(): FoundBrowser {
  const path =
    lookUp(CHROMIUM) ??
    playwrightsOwn() ??
    (run(process.execPath, ['node_modules/playwright/cli.js', 'install', '--with-deps', 'chromium']) ? playwrightsOwn() : undefined) ??
    (aptInstall('chromium') ? lookUp(CHROMIUM) : undefined)
  if (path === undefined)
    throw new Error('No Chromium, Chrome or Edge was found: install one (140 or later), or name its program in CHROMIUM.')
  return { path, args: chromiumArgs() }
}

/** A Firefox. Throws one sentence where there is none and none could be installed. */
export function findFirefox(): FoundBrowser {
  const path = lookUp(FIREFOX) ?? (aptInstall('firefox-esr') ? lookUp(FIREFOX) : undefined)
  if (path === undefined) throw new Error('No Firefox was found: install one (150 or later), or name its program in FIREFOX.')
  return { path, args: [] }
}
