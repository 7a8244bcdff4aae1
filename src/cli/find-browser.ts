// Finds a Chromium and a Firefox to run the extension in, and installs one where none is found and it can.
// Order: an environment variable, the usual commands and places, Playwright's own, installation. Gives a path and the
// arguments that this machine needs; fails with one sentence that says what to do.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'

export type FoundBrowser = {
  path: string
  /** Arguments without which it does not start here. */
  args: string[]
}

/** `least`: the first version in which the extension runs (wxt.config.ts says why). */
type Places = { variable: string; commands: string[]; paths: string[]; least: number }

const programFiles = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
  (path) => path !== undefined,
)

/** Chromium first: branded builds work too, but carry the reader's own policies more often. */
const CHROMIUM: Places = {
  variable: 'CHROMIUM',
  least: 140,
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
  least: 150,
  commands: ['firefox', 'firefox-esr'],
  paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...programFiles.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe'))],
}

/** Ten minutes: a slow line may need most of it for 300 MB; a registry that cannot be reached says so at once. */
const INSTALL_TIMEOUT_MS = 600_000
/** A browser says its version in well under a second; one that opens a window instead is not waited for. */
const VERSION_TIMEOUT_MS = 10_000

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Is the program's version the least one or later? A program that does not tell is taken at its word. */
function isRecent(path: string, least: number): boolean {
  // There, asking opens a window instead of answering.
  if (process.platform === 'win32') return true
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: VERSION_TIMEOUT_MS })
  const version = /(\d+)\.\d/.exec(stdout ?? '')?.[1]
  return version === undefined || Number(version) >= least
}

function onPath(command: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders.map((folder) => join(folder, command)).find(isExecutable)
}

function lookUp(places: Places): string | undefined {
  const named = process.env[places.variable]
  if (named !== undefined && named !== '') {
    if (!isExecutable(named))
      throw new Error(`${places.variable} names "${named}", which is no program that can be run; correct it or unset it.`)
    return named
  }
  const commands = places.commands.flatMap((command) => onPath(command) ?? [])
  return [...commands, ...places.paths.filter(isExecutable)].find((path) => isRecent(path, places.least))
}

function run(command: string, args: string[]): boolean {
  console.error(`> ${command} ${args.join(' ')}`)
  // Installers talk on standard output, which belongs to the caller's results.
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], timeout: INSTALL_TIMEOUT_MS }).status === 0
}

/** Debian, Ubuntu and relatives, as root (containers and CI): the distribution's package. */
function aptInstall(packageName: string): boolean {
  if (process.getuid?.() !== 0 || onPath('apt-get') === undefined) return false
  return run('apt-get', ['update', '-q']) && run('apt-get', ['install', '-y', '-q', '--no-install-recommends', packageName])
}

/** Chromium refuses its sandbox to root, as in containers. */
const chromiumArgs = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : [])

/** The browser that Playwright downloads for itself, with the system's libraries where we may install them. */
function installPlaywrightsOwn(): string | undefined {
  const cli = fileURLToPath(new URL('../../node_modules/playwright/cli.js', import.meta.url))
  const withLibraries = process.getuid?.() === 0 ? ['--with-deps'] : []
  return run(process.execPath, [cli, 'install', ...withLibraries, 'chromium']) ? playwrightsOwn() : undefined
}

function playwrightsOwn(): string | undefined {
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

let knownChromium: string | undefined

/** A Chromium, Chrome or Edge. Throws one sentence where there is none and none could be installed. */
export function findChromium(): FoundBrowser {
  const path =
    knownChromium ??
    lookUp(CHROMIUM) ??
    playwrightsOwn() ??
    installPlaywrightsOwn() ??
    (aptInstall('chromium') ? lookUp(CHROMIUM) : undefined)
  if (path === undefined)
    throw new Error('No Chromium, Chrome or Edge was found: install one (140 or later), or name its program in CHROMIUM.')
  // Looked for once in a run: asking a browser for its version takes a while.
  knownChromium = path
  return { path, args: chromiumArgs() }
}

/** A Firefox. Throws one sentence where there is none and none could be installed. */
export function findFirefox(): FoundBrowser {
  const path = lookUp(FIREFOX) ?? (aptInstall('firefox-esr') ? lookUp(FIREFOX) : undefined)
  if (path === undefined) throw new Error('No Firefox was found: install one (150 or later), or name its program in FIREFOX.')
  return { path, args: [] }
}
