// What failed, read out of the reports of the test runners: tests/run.ts tells it last, so that the end of a log names it.

/** A test that failed, or with `secondTry` one that passed on its second try only. `message`: as the runner wrote it, of many lines. */
export type Failure = { test: string; message: string; secondTry?: true }

type VitestFile = {
  name: string
  status: string
  message: string
  assertionResults: { fullName: string; status: string; failureMessages: string[] }[]
}
/** What is read of the report of vitest's reporter "json". */
export type VitestReport = { testResults: VitestFile[] }

/** The failed tests, each after its file; and the files that failed without one, as those that cannot be loaded do. */
export function vitestFailures({ testResults }: VitestReport): Failure[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((each) => each.status === 'failed')
    if (failed.length === 0) return status === 'failed' ? [{ test: name, message }] : []
    return failed.map(({ fullName, failureMessages }) => ({ test: `${name}: ${fullName}`, message: failureMessages.join('\n') }))
  })
}

type PlaywrightError = { message?: string }
type PlaywrightTest = { status: string; results: { errors: PlaywrightError[] }[] }
type PlaywrightSuite = { title: string; suites?: PlaywrightSuite[]; specs: { title: string; tests: PlaywrightTest[] }[] }
/** What is read of the report of Playwright's reporter "json". `errors`: those outside any test. */
export type PlaywrightReport = { suites: PlaywrightSuite[]; errors: PlaywrightError[] }

const messageOf = (errors: readonly PlaywrightError[]): string => errors.map(({ message }) => message ?? '').join('\n')

function failuresIn(suite: PlaywrightSuite, above: readonly string[]): Failure[] {
  const path = [...above, suite.title]
  const own = suite.specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ status, results }): Failure => {
        const failure = { test: [...path, title].join(' › '), message: messageOf(results.flatMap(({ errors }) => errors)) }
        return status === 'flaky' ? { ...failure, secondTry: true } : failure
      }),
  )
  return [...own, ...(suite.suites ?? []).flatMap((inner) => failuresIn(inner, path))]
}

/** The tests that failed at their last try or at their first, and the errors outside any test. */
export function playwrightFailures({ suites, errors }: PlaywrightReport): Failure[] {
  const outside = errors.map((error) => ({ test: 'outside any test', message: messageOf([error]) }))
  return [...suites.flatMap((suite) => failuresIn(suite, [])), ...outside]
}

/** Lines of a message that are told: those that say what was wrong stand first, calls and hints behind. */
const LINES = 8
const LONGEST_LINE = 240
/** Of a run in which everything fails, the names are enough. */
const MESSAGES = 20

/** Terminals' colours: an escape, a bracket, numbers, an m. */
const COLOURS = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g')

/** An empty line, or a call inside a package or Node. */
const tellsNothing = (line: string): boolean => line.trim() === '' || /^\s*at .*(\/node_modules\/|<anonymous>|node:internal)/.test(line)

/** The failures of a suite in lines for people: its name and the test's, and under it the first lines of the message. */
export function failureLines(suite: string, failures: readonly Failure[]): string[] {
  return failures.flatMap(({ test, message, secondTry }, at) => {
    const said = message.replace(COLOURS, '').split('\n')
    const first = said.filter((line) => !tellsNothing(line)).slice(0, at < MESSAGES ? LINES : 0)
    return [`${secondTry ? 'SECOND TRY' : 'FAILED'}  ${suite}: ${test}`, ...first.map((line) => `    ${line.slice(0, LONGEST_LINE)}`)]
  })
}
