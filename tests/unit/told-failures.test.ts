// What a failed run tells at its end, from reports as the runners write them.
import { describe, expect, test } from 'vitest'
import { failureLines, playwrightFailures, vitestFailures } from '../told-failures.ts'

const passed = { fullName: 'folding case', status: 'passed', failureMessages: [] }

describe('a report of vitest', () => {
  test('gives the failed tests by file and full name', () => {
    const failed = { fullName: 'folding accents', status: 'failed', failureMessages: ['AssertionError: one', 'AssertionError: two'] }
    const file = { name: '/a/fold.test.ts', status: 'failed', message: '', assertionResults: [passed, failed] }
    expect(vitestFailures({ testResults: [file] })).toEqual([
      { test: '/a/fold.test.ts: folding accents', message: 'AssertionError: one\nAssertionError: two' },
    ])
  })

  test('gives a file that cannot be loaded, and one that fails behind its tests, as one failure each', () => {
    const broken = { name: '/a/broken.test.ts', status: 'failed', message: 'Unexpected token', assertionResults: [] }
    const behind = { name: '/a/behind.test.ts', status: 'failed', message: 'in afterAll', assertionResults: [passed] }
    expect(vitestFailures({ testResults: [broken, behind] })).toEqual([
      { test: '/a/broken.test.ts', message: 'Unexpected token' },
      { test: '/a/behind.test.ts', message: 'in afterAll' },
    ])
  })

  test('in which all passed gives nothing', () => {
    expect(vitestFailures({ testResults: [{ name: 'a', status: 'passed', message: '', assertionResults: [passed] }] })).toEqual([])
  })
})

describe('a report of Playwright', () => {
  const spec = (title: string, status: string, ...messages: string[]) => ({
    title,
    tests: [{ status, results: messages.map((message) => ({ errors: message === '' ? [] : [{ message }] })) }],
  })

  test('gives what failed at every try and at the first, with the way there, and errors outside any test', () => {
    const inner = {
      title: 'the card',
      specs: [spec('opens', 'unexpected', 'Error: a', 'Error: b'), spec('closes', 'flaky', 'Error: c', '')],
    }
    const suites = [{ title: 'card.spec.ts', specs: [spec('loads', 'expected', ''), spec('later', 'skipped')], suites: [inner] }]
    expect(playwrightFailures({ suites, errors: [{ message: 'Error: no build' }, {}] })).toEqual([
      { test: 'card.spec.ts › the card › opens', message: 'Error: a\nError: b' },
      { test: 'card.spec.ts › the card › closes', message: 'Error: c', secondTry: true },
      { test: 'outside any test', message: 'Error: no build' },
      { test: 'outside any test', message: '' },
    ])
  })
})

describe('the lines', () => {
  test('name the suite and the test, and give the first lines of the message without colours, empty lines and calls in packages', () => {
    const message = `\u001b[31mError\u001b[39m: a\n\n    at run (/x/node_modules/y.js:1:1)\n${'x'.repeat(1000)}\n${'call\n'.repeat(20)}`
    const [name, ...said] = failureLines('unit', [{ test: 'a test', message }])
    expect(name).toBe('FAILED  unit: a test')
    expect(said.slice(0, 3)).toEqual(['    Error: a', `    ${'x'.repeat(240)}`, '    call'])
    expect(said).toHaveLength(8)
  })

  test('say which passed on the second try', () => {
    expect(failureLines('e2e', [{ test: 'a test', message: '', secondTry: true }])).toEqual(['SECOND TRY  e2e: a test'])
  })

  test('name all where many fail, and leave out the messages of the last', () => {
    const lines = failureLines(
      'unit',
      Array.from({ length: 50 }, (_each, at) => ({ test: String(at), message: 'why' })),
    )
    expect(lines.filter((line) => line.startsWith('FAILED'))).toHaveLength(50)
    expect(lines.filter((line) => line.includes('why'))).toHaveLength(20)
  })
})
