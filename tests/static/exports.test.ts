// What a file exports, another imports: else a reader of the code looks for who needs it, and nobody does. Types are left out: one may be
// exported for whoever reads the function that gives it.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const EXPORTED = /^export (?:async )?(?:function\*?|const|class|let) (\w+)/gm
const sources = globSync(['src/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}', '*.ts'], { cwd: root }).map((path) => ({
  path: path.replaceAll('\\', '/'),
  text: readFileSync(join(root, path), 'utf8'),
}))

/** By word: the files in which it stands. */
const files = new Map<string, Set<string>>()
for (const { path, text } of sources) for (const [word] of text.matchAll(/\w+/g)) files.set(word, (files.get(word) ?? new Set()).add(path))

/** A list of words that its own file reads: it is exported for tests/unit/match/languages/word-lists.test.ts, which looks at all without naming them. */
function isListOfItsFile(path: string, name: string): boolean {
  const text = sources.find((one) => one.path === path)?.text ?? ''
  return text.includes(`const ${name}: WordsByLanguage`) && [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].length > 1
}

test('no value is exported that no other file names', () => {
  const needless = sources
    .filter(({ path }) => path.startsWith('src/'))
    .flatMap(({ path, text }) => [...text.matchAll(EXPORTED)].map(([, name]) => ({ path, name: name as string })))
    .filter(({ path, name }) => files.get(name)?.size === 1 && !isListOfItsFile(path, name))
    .map(({ path, name }) => `${path}: ${name}`)
  expect(needless).toEqual([])
})
