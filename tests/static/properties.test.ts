// Properties are tried by holds() only, with the seed that the run prints: a failure that comes once in a hundred runs can be repeated. And
// each has two planted bugs at least, which show that it can fail.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { MUTANTS } from '../mutation/mutants.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const sources = globSync('tests/{unit,dom}/**/*.{ts,tsx}', { cwd: root }).map((path) => {
  const file = path.replaceAll('\\', '/')
  return { file, text: readFileSync(join(root, file), 'utf8') }
})

test('no test tries generated cases by itself', () => {
  expect(sources.filter(({ text }) => /\bfc\.(?:assert|check|sample)\(/.test(text)).map(({ file }) => file)).toEqual([])
})

/** Those whose name stands in their file as it is. */
const properties = sources.flatMap(({ file, text }) =>
  [...text.matchAll(/\bholds\(\s*(['"])(.+?)\1,/g)].map(([, , name = '']) => ({ file, name })),
)

test.each(properties)('$file: "$name" has two planted bugs', ({ file, name }) => {
  const bugs = MUTANTS.filter((mutant) => mutant.test === file && name.startsWith(mutant.property))
  expect(bugs.length).toBeGreaterThanOrEqual(2)
})
