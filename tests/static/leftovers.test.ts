// What nothing needs any more is found here, since no compiler finds it: messages that nobody says, style rules for a class that nothing has,
// comments that send their reader to a file that has gone, and planted bugs (tests/mutation) whose place is no longer there.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { MUTANTS } from '../mutation/mutants.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const list = (...patterns: string[]): string[] => globSync(patterns, { cwd: root }).map((path) => path.replaceAll('\\', '/'))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

const isWording = (path: string): boolean => /^src\/ui\/i18n\/.+\/(?:en|fr|de|uk|es)\.ts$/.test(path)
const sources = list('src/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx,html}').filter((path) => !path.startsWith('src/cli/'))
const speaking = sources
  .filter((path) => !isWording(path))
  .map(read)
  .join('\n')
const words = new Set([...speaking.split(/\W+/), ...speaking.split(/[^\w-]+/)])

/** Names of messages and of their groups; the forms of a counted one are the language's own. */
function namesIn(messages: object): string[] {
  if ('other' in messages && 'one' in messages) return []
  return Object.entries(messages).flatMap(([name, value]) => [
    ...(Array.isArray(messages) ? [] : [name]),
    ...(typeof value === 'object' && value !== null ? namesIn(value) : []),
  ])
}

test.each(list('src/ui/i18n/**/en.ts'))('every message of %s is said somewhere', async (path) => {
  const exported: object[] = Object.values(await import(join(root, path)))
  const names = exported.flatMap(namesIn)
  expect(names.length).toBeGreaterThan(0)
  expect(names.filter((name) => !words.has(name) && !speaking.includes(`'${name}'`))).toEqual([])
})

test.each(list('src/**/*.css'))('every class that %s styles is given to something', (path) => {
  // "is-${type}": what such a name ends in is decided at run time.
  const begun = [...speaking.matchAll(/([a-z][\w-]*-)\$\{/g)].map(([, beginning = '']) => beginning)
  const styled = new Set(
    [
      ...read(path)
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .matchAll(/\.([a-z][\w-]*)/g),
    ].map(([, name = '']) => name),
  )
  const unused = [...styled].filter((name) => !words.has(name) && !begun.some((beginning) => name.startsWith(beginning)))
  expect(unused).toEqual([])
})

test('the files and documents that comments name are there', () => {
  const known = new Set(
    list('*.{md,ts}', '{docs,data,tests}/**/*.md', '{src,tests,entrypoints}/**/*.{ts,tsx}').map((path) => basename(path)),
  )
  const missing = [...sources, ...list('src/cli/**/*.ts', 'tests/**/*.{ts,tsx}', '*.ts')].flatMap((path) => {
    const comments = [...read(path).matchAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm)].map(([comment]) => comment).join('\n')
    const files = [...comments.matchAll(/(?<![\w/-])((?:src|tests|docs|entrypoints)\/[\w./-]+\.(?:tsx?|css|md|html))\b/g)]
      .map(([, named = '']) => named)
      .filter((named) => !existsSync(join(root, named)))
    const bare = [...comments.matchAll(/(?<![\w/.*-])[\w-]+\.(?:md|tsx?)\b/g)].map(([named]) => named).filter((named) => !known.has(named))
    return [...files, ...bare].map((named) => `${path}: ${named}`)
  })
  expect(missing).toEqual([])
})

test.each(MUTANTS.map(({ name, file, from }) => [name, file, from] as const))(
  'the planted bug %s has its one place',
  (_name, file, from) => {
    expect(read(file).split(from)).toHaveLength(2)
  },
)
