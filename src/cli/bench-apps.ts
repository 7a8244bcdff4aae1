// `npm run bench:apps [-- --rounds N] [--only APP] [--speedometer FOLDER]`: whether applications run as fast with Sidelight as without. By interleaved
// pairs in two browsers, each with its interval: lists of things to do in six ways of building pages, timed as Speedometer times its own
// (this is not Speedometer); or, with --speedometer, Speedometer itself from a local copy. Writes docs/bench-apps.md or
// docs/bench-speedometer.md where neither --rounds nor --only makes it less than the whole.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type BrowserContext, chromium } from 'playwright'
import { compareScores, rowOf } from './apps-speed/compare-scores.ts'
import { appsReport, speedometerReport } from './apps-speed/report-apps.ts'
import { runSpeedometer, versionOf } from './apps-speed/run-speedometer.ts'
import { runTodos } from './apps-speed/run-todos.ts'
import { buildExtension, root } from './build-extension.ts'
import { readArguments, wrongUsage } from './command-line.ts'
import { findChromium } from './find-browser.ts'
import { openChromium } from './open-browser.ts'
import { filesOf, servePages } from './serve-pages.ts'

const APPS = ['react', 'vue', 'svelte', 'angular', 'lit', 'plain'] as const
const ITEMS = 100
/** Runs in one loaded page: the least is what the application needs where nobody else wants the processor. */
const RUNS = 15
/** The extension opens its greeting within a second of being installed. */
const GREETING_MS = 3_000
const HEAD = '| what | with | without | more with (95 % interval) | pairs |  |\n| --- | ---: | ---: | ---: | ---: | ---: |'

const USAGE = `npm run bench:apps -- [--rounds N] [--only ${APPS.join('|')}] [--speedometer FOLDER]`

/** Speedometer is the score of a whole run of some 40 seconds, the applications are the least of many short ones. */
const USUAL_ROUNDS = { apps: 20, speedometer: 5 } as const

function options(): { rounds: number; apps: readonly string[]; speedometer: string | null; isWhole: boolean } {
  const { values } = readArguments(USAGE, {
    options: { rounds: { type: 'string' }, only: { type: 'string', multiple: true }, speedometer: { type: 'string' } },
  })
  const folder = values.speedometer ?? null
  if (folder !== null && !statSync(join(folder, 'index.html'), { throwIfNoEntry: false })?.isFile())
    wrongUsage(`There is no index.html in ${folder}: name the folder of a copy of Speedometer.`, USAGE)
  const rounds = Number(values.rounds ?? USUAL_ROUNDS[folder === null ? 'apps' : 'speedometer'])
  if (!Number.isInteger(rounds) || rounds < 2) wrongUsage('--rounds takes a number from 2.', USAGE)
  const apps = values.only ?? APPS
  if (apps.some((app) => !(APPS as readonly string[]).includes(app))) wrongUsage(`--only knows ${APPS.join(', ')}.`, USAGE)
  const isWhole = values.rounds === undefined && values.only === undefined
  return { rounds, apps, speedometer: folder === null ? null : resolve(folder), isWhole }
}

/** The applications' own packages and builds, made where they are not there. */
function builtApps(): string {
  const folder = join(root, 'tests/apps')
  const steps: readonly (readonly [string, string, readonly string[]])[] = [
    ['node_modules', process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--prefix', folder]],
    ['.output', process.execPath, [join(folder, 'build.js')]],
  ]
  for (const [made, command, args] of steps)
    if (!existsSync(join(folder, made)) && spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] }).status !== 0)
      throw new Error('The applications could not be built.')
  return join(folder, '.output')
}

/** The least of the runs on one fresh page, in milliseconds. */
async function todoTime(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage()
  try {
    await page.goto(url)
    await page.waitForSelector('.new')
    const times: number[] = []
    for (let run = 0; run < RUNS; run++) times.push(await page.evaluate(runTodos, ITEMS))
    return Math.min(...times)
  } finally {
    await page.close()
  }
}

const { rounds, apps, speedometer, isWhole } = options()
const server = await servePages(filesOf(speedometer ?? builtApps()))
const extension = buildExtension()
const { path, args } = findChromium()
const withUs = await openChromium({ extension, headless: true, locale: 'en-GB' })
// Both with a profile of its own on the disk, so that nothing differs but the extension.
const without = await chromium.launchPersistentContext('', {
  executablePath: path,
  headless: true,
  viewport: { width: 1100, height: 800 },
  args: [...args, '--lang=en-GB'],
  locale: 'en-GB',
})

// The page that greets new readers is no part of what is measured.
const greeting = withUs.context.pages().find((page) => page.url().startsWith('chrome-extension:'))
await (greeting ?? (await withUs.context.waitForEvent('page', { timeout: GREETING_MS }).catch(() => undefined)))?.close()

/** Takes turns with who goes first, so that neither always has the cooler machine. */
async function pairs(measure: (context: BrowserContext) => Promise<number>): Promise<[number[], number[]]> {
  const values: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? [0, 1] : [1, 0]
    for (const side of order) values[side as 0 | 1].push(await measure(side === 0 ? withUs.context : without))
  }
  return values
}

try {
  const rows: string[] = []
  if (speedometer !== null)
    rows.push(rowOf('Speedometer', compareScores(...(await pairs((it) => runSpeedometer(it, server.origin)))), 'runs/min'))
  else {
    const all: [number[], number[]] = [[], []]
    for (const app of apps) {
      console.error(app)
      const values = await pairs((context) => todoTime(context, `${server.origin}/${app}-todo.html`))
      for (const side of [0, 1] as const)
        for (const [round, value] of values[side].entries()) all[side][round] = (all[side][round] ?? 1) * value
      rows.push(rowOf(app, compareScores(...values), 'ms'))
    }
    // One figure for all, as a benchmark gives: the geometric mean over the applications.
    const mean = (products: number[]): number[] => products.map((product) => product ** (1 / apps.length))
    rows.push(rowOf('**all**', compareScores(mean(all[0]), mean(all[1])), 'ms'))
  }
  const table = [HEAD, ...rows].join('\n')
  console.log(table)
  // A run with fewer pairs or applications than usual is a look, not the report.
  const about = { day: new Date().toISOString().slice(0, 10), browser: without.browser()?.version() ?? '', rounds, table }
  const [file, text] =
    speedometer === null
      ? ['docs/bench-apps.md', appsReport({ ...about, items: ITEMS, runs: RUNS })]
      : ['docs/bench-speedometer.md', speedometerReport({ ...about, version: versionOf(speedometer) })]
  if (isWhole) {
    writeFileSync(join(root, file), text)
    console.error(`Written: ${file}`)
  }
} finally {
  await withUs.context.close()
  await without.close()
  await server.close()
}
