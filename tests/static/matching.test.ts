// docs/matching.md tells the matcher's steps with their files: each file of src/match has its line there, and each line leads to a file.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const told = new Set(
  [...readFileSync(join(root, 'docs/matching.md'), 'utf8').matchAll(/`((?:[a-z]+\/)?[a-z-]+\.ts)`/g)].map(([, path]) => path),
)
const files = globSync('**/*.ts', { cwd: join(root, 'src/match') }).map((path) => path.replaceAll('\\', '/'))

test('every file of the matcher has its step in docs/matching.md', () => {
  expect(files.filter((path) => !told.has(path))).toEqual([])
})

test('docs/matching.md leads to files that are there', () => {
  expect([...told].filter((path) => !files.includes(path ?? ''))).toEqual([])
})
