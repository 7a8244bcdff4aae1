// Runs every test suite and counts: `npm test` all of them, `npm test -- e2e unit` those whose names begin so, `npm run test:long` those
// that need packages of their own or more time than a change has.
// Each suite writes a machine-readable report; the counts come from the reports. A suite that crashes, or reports nothing,
// counts as failed. Ends with what failed, by name, a table of the suites and one line "N passed, N failed"; with exit code 1 where anything
// failed.
import { spawn } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium, findFirefox } from '../src/cli/find-browser.ts'
import { MUTANTS, QUICK } from './mutation/mutants.ts'
import type { ToldMutant } from './mutation/told-mutants.ts'
import { type Failure, failureLines, playwrightFailures, vitestFailures } from './told-failures.ts'

/**
 * `failures`: what failed, and what needed a second try, to be told by name. `cases`: generated for properties
 * (tests/properties/holds.ts). `unsteady`: among `passed`, those that needed a second try.
 */
type Count = { passed: number; failed: number; skipped: number; failures: Failure[]; cases?: number; unsteady?: number }
type Suite = { name: string; run: () => Promise<Count> }

const root = fileURLToPath(new URL('..', import.meta.url))
const reports = join(root, 'reports')
const network = join(reports, 'network')
const env: NodeJS.ProcessEnv = {
  ...process.env,
  PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`,
  FORCE_COLOR: '0',
  // One for all suites, and printed, so that a run can be repeated.
  SIDELIGHT_SEED: process.env.SIDELIGHT_SEED ?? String(Math.floor(Math.random() * 2 ** 31)),
}

/** Half an hour: far more than any suite needs; a hanging one must not hold CI for ever. */
const SUITE_TIMEOUT_MS = 30 * 60_000

/** Runs a command; its output goes where ours goes. Gives its exit code (1 where it was killed or could not start). */
function run(command: string, ...args: string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'], timeout: SUITE_TIMEOUT_MS })
    child.on('error', () => resolve(1))
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

const reportOf = (name: string): string => join(reports, `${name}.json`)

/** What a report says, made to agree with the exit code: a crash after the last test is a failure too. */
function counted(read: () => Count, code: number): Count {
  let count: Count
  try {
    count = read()
  } catch (error) {
    return { passed: 0, failed: 1, skipped: 0, failures: [{ test: 'no report that could be read', message: String(error) }] }
  }
  const nothingRan = count.passed + count.failed === 0
  if (!nothingRan && (code === 0 || count.failed > 0)) return count
  const crash = { test: nothingRan ? 'no test ran' : 'an error outside any test', message: `Exit code ${code}; its output says more.` }
  return { ...count, failed: count.failed + 1, failures: [...count.failures, crash] }
}

const readJson = (name: string) => JSON.parse(readFileSync(reportOf(name), 'utf8'))

type Assertion = { fullName: string; meta?: { generated?: { cases: number } } }

/** `projects`: those of tests/vitest.config.ts; `files`: all of them, where none are named. */
function vitest(name: string, projects: readonly string[] = [name], files: readonly string[] = []): Suite {
  const args = [
    'run',
    ...files,
    '--config',
    'tests/vitest.config.ts',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportOf(name)}`,
  ]
  const read = (): Count => {
    const report = readJson(name)
    const failures = vitestFailures(report)
    const all: Assertion[] = report.testResults.flatMap((file: { assertionResults: Assertion[] }) => file.assertionResults)
    const cases = all.reduce((sum, { meta }) => sum + (meta?.generated?.cases ?? 0), 0)
    return { passed: report.numPassedTests, failed: failures.length, skipped: report.numPendingTests, failures, cases }
  }
  return { name, run: async () => counted(read, await run('vitest', ...args)) }
}

function playwright(name: string, project: string): Suite {
  const read = (): Count => {
    const report = readJson(name)
    const { expected, flaky, unexpected, skipped } = report.stats
    const failed = unexpected + report.errors.length
    return { passed: expected + flaky, failed, skipped, failures: playwrightFailures(report), unsteady: flaky }
  }
  const command = async () => {
    env.PLAYWRIGHT_JSON_OUTPUT_FILE = reportOf(name)
    // What the browsers do on the network is counted afterwards, by the suite "network".
    env.NET_LOG_FOLDER = join(network, project)
    rmSync(env.NET_LOG_FOLDER, { recursive: true, force: true })
    mkdirSync(env.NET_LOG_FOLDER, { recursive: true })
    return run('playwright', 'test', '--config', 'tests/e2e/playwright.config.ts', '--project', project)
  }
  return { name, run: async () => counted(read, await command()) }
}

/** Checks that say yes or no: each is one test, and its answers are the report. */
function checks(name: string, steps: readonly (readonly [string, () => Promise<boolean>])[]): Suite {
  return {
    name,
    run: async () => {
      const results: { check: string; passed: boolean }[] = []
      for (const [check, step] of steps) results.push({ check, passed: await step() })
      writeFileSync(reportOf(name), JSON.stringify(results, null, 2))
      for (const { check, passed } of results) console.log(`${passed ? 'passed' : 'FAILED'}  ${name}: ${check}`)
      const failures = results.filter(({ passed }) => !passed).map(({ check }) => ({ test: check, message: '' }))
      return { passed: results.length - failures.length, failed: failures.length, skipped: 0, failures }
    },
  }
}

const command = (name: string, ...args: string[]) => [[name, ...args].join(' '), async () => (await run(name, ...args)) === 0] as const

/** Finds or installs a browser; says in one sentence what to do where it cannot. */
const browser = (name: string, find: () => { path: string }) =>
  [
    `there is a ${name}`,
    async () => {
      try {
        console.log(`${name}: ${find().path}`)
        return true
      } catch (error) {
        console.error(error instanceof Error ? error.message : error)
        return false
      }
    },
  ] as const

const BUILD = checks('build', [
  command('wxt', 'build'),
  command('wxt', 'build', '-b', 'firefox'),
  command('node', 'src/cli/release/lint-package.ts'),
])

const SUITES: readonly Suite[] = [
  checks('browsers', [browser('Chromium', findChromium), browser('Firefox', findFirefox)]),
  checks('check', [
    command('wxt', 'prepare'),
    command('tsc', '--noEmit'),
    command('tsc', '-p', 'tests/static/tsconfig.pure.json'),
    command('biome', 'check', '--error-on-warnings', '--config-path=tests/static', '.'),
  ]),
  checks('data', [command('node', 'src/cli/check-data.ts')]),
  vitest('static'),
  vitest('unit'),
  mutants(QUICK),
  vitest('dom'),
  BUILD,
  playwright('e2e-chromium', 'chromium'),
  playwright('e2e-firefox', 'firefox'),
  // Named like the suites that it counts, so that `npm test -- e2e` ends with it.
  checks('e2e-network', [command('node', 'tests/e2e/count-requests.ts', network)]),
]

/** Every property of the unit and dom suites on many cases, with the number of each. */
function properties(): Suite {
  const files = globSync('tests/{unit,dom}/**/*.test.ts', { cwd: root }).filter((file) =>
    readFileSync(join(root, file), 'utf8').includes('/properties/holds.ts'),
  )
  const suite = vitest('properties', ['unit', 'dom'], files)
  return {
    name: suite.name,
    run: async () => {
      env.SIDELIGHT_LONG = '1'
      const count = await suite.run()
      delete env.SIDELIGHT_LONG
      for (const { assertionResults } of readJson('properties').testResults as { assertionResults: Assertion[] }[]) {
        for (const { fullName, meta } of assertionResults)
          if (meta?.generated !== undefined) console.log(`${String(meta.generated.cases).padStart(7)} cases: ${fullName}`)
      }
      if ((count.cases ?? 0) >= FEWEST_CASES) return count
      const few = { test: `at least ${FEWEST_CASES} cases`, message: `There were ${count.cases ?? 0}.` }
      return { ...count, failed: count.failed + 1, failures: [...count.failures, few] }
    },
  }
}

/** Bugs planted on purpose (tests/mutation/mutants.ts): each counts as passed where its property noticed it. */
function mutants(names: readonly string[]): Suite {
  const read = (): Count => {
    const noticed = (readJson('mutants') as ToldMutant[]).filter((told) => told.noticed).map(({ name }) => name)
    // One that was not run was not noticed.
    const failures = names.filter((name) => !noticed.includes(name)).map((test) => ({ test, message: 'Its property did not notice it.' }))
    return { passed: noticed.length, failed: failures.length, skipped: 0, failures }
  }
  return {
    name: 'mutants',
    run: async () => {
      env.SIDELIGHT_MUTANTS = names.join()
      await run('vitest', 'run', '--config', 'tests/mutation/vitest.config.ts')
      // It fails by intent: the report says how it went.
      return counted(read, 0)
    },
  }
}

/** What the long run tries at least, over all properties. */
const FEWEST_CASES = 100_000

/** The long run: not part of `npm cit`. The extension has to be built anew for those that load it. */
const LONG_SUITES: readonly Suite[] = [
  properties(),
  mutants(MUTANTS.map(({ name }) => name)),
  BUILD,
  checks('apps-built', [command('npm', 'ci', '--prefix', 'tests/apps'), command('node', 'tests/apps/build.js')]),
  playwright('apps', 'apps'),
  playwright('million', 'million'),
  // Last: two clones and the unpacked sources are installed and built.
  checks('release', [command('node', 'src/cli/rehearse-release.ts', '--as-it-is')]),
]

const isLong = process.argv[2] === '--long'
const known = isLong ? LONG_SUITES : SUITES
const wanted = process.argv.slice(isLong ? 3 : 2)
const chosen = wanted.length === 0 ? known : known.filter(({ name }) => wanted.some((start) => name.startsWith(start)))
if (chosen.length === 0) {
  console.error(`No suite is called ${wanted.join(' or ')}; there are: ${known.map(({ name }) => name).join(', ')}.`)
  process.exit(2)
}

mkdirSync(reports, { recursive: true })
const lines: string[] = []
const told: string[] = []
let [allPassed, allFailed, allCases] = [0, 0, 0]
for (const suite of chosen) {
  console.log(`\n== ${suite.name}`)
  rmSync(reportOf(suite.name), { force: true })
  const start = performance.now()
  const { passed, failed, skipped, failures, cases = 0, unsteady = 0 } = await suite.run()
  const seconds = ((performance.now() - start) / 1000).toFixed(0)
  allPassed += passed
  allFailed += failed
  allCases += cases
  told.push(...failureLines(suite.name, failures))
  lines.push(
    `${suite.name.padEnd(14)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${String(skipped).padStart(4)} skipped ${seconds.padStart(5)} s${unsteady > 0 ? ` (${unsteady} on the second try)` : ''}`,
  )
}
if (told.length > 0) console.log(`\n${told.join('\n')}`)
console.log(`\n${lines.join('\n')}\n`)
if (allCases > 0) console.log(`${allCases} generated cases, seed ${env.SIDELIGHT_SEED}`)
console.log(`${allPassed} passed, ${allFailed} failed`)
process.exitCode = allFailed === 0 ? 0 : 1
