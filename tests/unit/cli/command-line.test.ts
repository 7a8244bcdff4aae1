// Commands called wrongly say so in a sentence and how they are called, with exit code 2.
import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

test.each([
  ['demo.ts', ['nowhere.html'], 'There is no file nowhere.html.', 'npm run demo [-- FILE-or-URL]'],
  ['demo.ts', ['file:///nowhere.html'], 'There is no file file:///nowhere.html.', 'npm run demo'],
  ['demo.ts', ['tests'], 'There is no file tests.', 'npm run demo'],
  ['check-data.ts', ['nowhere'], 'There is no folder nowhere.', 'npm run data:check'],
  ['pack.ts', [], 'No folder and no pack named.', 'npm run pack'],
  ['draft.ts', ['--colour', 'red'], "Unknown option '--colour'", 'npm run draft'],
  ['draft.ts', ['--date', '2025-02-30', 'story.txt'], 'Not a day: 2025-02-30', 'npm run draft'],
  ['draft.ts', ['--lang', 'English', 'story.txt'], 'Not a language: English', 'npm run draft'],
  ['check-pages.ts', ['nowhere'], 'There is no folder nowhere.', 'npm run test:pages'],
  ['bench.ts', ['--rounds', 'none'], '--rounds takes a number from 1.', 'npm run bench'],
  ['bench-apps.ts', ['--only', 'cobol'], '--only knows react, vue', 'npm run bench:apps'],
  ['evaluate.ts', ['--half', 'third'], '--half is tune, held or both, not "third".', 'npm run evaluate'],
  ['evaluate.ts', ['--crowd', 'some'], '--crowd takes a number, not "some".', 'npm run evaluate'],
  ['evaluate.ts', ['--half', 'tune', '--lang', 'de', '--ratchet'], 'The floor is raised by the whole tune half only.', 'npm run evaluate'],
])('%s %j', (file, words, message, usage) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${file}`, ...words], { encoding: 'utf8' })
  expect(status).toBe(2)
  expect(stdout).toBe('')
  const [first, second, ...more] = stderr.trimEnd().split('\n')
  expect(first).toContain(message)
  expect(second).toContain(`Usage: ${usage}`)
  expect(more).toEqual([])
})

test.each([
  ['pack.ts', ['nowhere.sidelight.gz']],
  ['pack.ts', ['tests/fixtures/tiny-knowledge', 'nowhere/at/all.sidelight.gz']],
])('%s %j: a file that cannot be read or written is told in one line, with exit code 1', (file, words) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${file}`, ...words], { encoding: 'utf8' })
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr.trimEnd().split('\n')).toEqual([expect.stringContaining('ENOENT')])
})

test.each([
  ['evaluate.ts', ['--page', 'nosuch'], 'There is no page of the tune half with "nosuch" in its name in tests/gold.'],
  ['evaluate.ts', ['--data', 'tests/fixtures'], ' problems in the data, the first at '],
  ['diff-data.ts', ['tests/fixtures', 'data'], ' problems in the data, the first at '],
])('%s %j: what cannot be used is told in one line, with exit code 1', (file, words, message) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${file}`, ...words], { encoding: 'utf8' })
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr.trimEnd().split('\n')).toEqual([expect.stringContaining(message)])
})
