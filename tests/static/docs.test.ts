// What the documents say is there is there: links lead to files and headings, named tests and sources exist, every npm script is
// explained and every script that is named can be run. Nothing in them comes from one person's machine.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { currentListing } from '../../src/cli/release/store-listing.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** Every document for people: at the top, in docs/, and beside what it is about. */
const DOCUMENTS = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  'data/README.md',
  'data/EDITORIAL.md',
  'tests/gold/README.md',
  'tests/gold/looks.md',
]
const SCRIPTS = Object.keys(JSON.parse(read('package.json')).scripts)

/** The anchors that a forge makes of a document's headings: lower case, punctuation gone, hyphens for spaces. */
const anchorsOf = (path: string): string[] =>
  [...read(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  )

/** A text without its fenced examples. */
const prose = (text: string): string => text.replace(/^```[\s\S]*?^```$/gm, '')

/** Paths in backquotes that say where something is; capitals, stars and dots stand for something to fill in. */
const namedPaths = (text: string): string[] =>
  [...prose(text).matchAll(/`((?:src|tests|docs|entrypoints|data)\/[^`\s]*)`/g)]
    .map(([, path = '']) => path)
    .filter((path) => !/[A-Z<>*…]{2,}|[<>*…]/.test(path))

describe.each(DOCUMENTS)('%s', (path) => {
  const text = read(path)

  test('leads to files and headings that exist', () => {
    const links = [...prose(text).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !/^https?:/.test(target))
    const broken = links.filter((target) => {
      const [file = '', anchor = ''] = target.split('#')
      const wanted = file === '' ? path : join(dirname(path), file)
      return !existsSync(join(root, wanted)) || (anchor !== '' && wanted.endsWith('.md') && !anchorsOf(wanted).includes(anchor))
    })
    expect(broken).toEqual([])
  })

  test('names no npm script that cannot be run', () => {
    const named = [...text.matchAll(/npm run (?:--silent )?([a-z][a-z0-9:]*)/g)].map(([, name = '']) => name)
    expect(named.filter((name) => !SCRIPTS.includes(name))).toEqual([])
  })

  test('comes from no one machine', () => {
    expect(text).not.toMatch(/(?:^|[\s`'"(])\/(?:home|root|Users|work|tmp|var)\/|[A-Z]:\\/m)
    expect(text).not.toMatch(/\b(?:localhost|127\.0\.0\.1|192\.168\.)/)
  })
})

// The data's own pages name files that their reader is about to write.
test.each(DOCUMENTS.filter((path) => !path.startsWith('data/')))('the files that %s names exist', (path) => {
  const missing = namedPaths(read(path)).filter((named) => !existsSync(join(root, named)))
  expect(missing).toEqual([])
})

test('every npm script is explained in CONTRIBUTING, in a line of its table', () => {
  const explained = [...read('CONTRIBUTING.md').matchAll(/^\| `npm (?:run )?([a-z0-9:]+)` \| \S.*\|$/gm)].map(([, name = '']) => name)
  expect(SCRIPTS.filter((name) => !explained.includes(name))).toEqual([])
  expect(explained.filter((name) => !SCRIPTS.includes(name))).toEqual([])
})

test('every row of the tables of threats, faults and wishes names a test, or says why there is none', () => {
  const rows = (path: string): string[] =>
    read(path)
      .split('\n')
      .filter((line) => /^\| /.test(line) && !/^\| (?:\| )?(?:a page, or somebody|what goes wrong|wish|complaint)|^\| \|/.test(line))
  const isTest = (cell: string): boolean => /`(?:tests\/[^`]+|npm run [^`]+)`|\[the bench\]/.test(cell)
  expect(rows('SECURITY.md').filter((row) => !isTest(row))).toEqual([])
  const unheld = rows('docs/wishes.md').filter((row) => !isTest(row) && !/\| (?:not yet|refused) \| \S/.test(row))
  expect(unheld).toEqual([])
})

test('all 29 wishes and all 43 complaints have their row', () => {
  const numbers = [...read('docs/wishes.md').matchAll(/^\| (\d+) \|/gm)].map(([, number]) => Number(number))
  const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1)
  expect(numbers).toEqual([...upTo(29), ...upTo(43)])
})

test('each permission of the manifest has its paragraph in PRIVACY', () => {
  const [, list = ''] = /permissions: \[([^\]]*)\]/.exec(read('wxt.config.ts')) ?? []
  const asked = [...list.matchAll(/'([^']+)'/g)].map(([, name = '']) => name)
  expect(asked.length).toBeGreaterThan(0)
  for (const name of [...asked, 'Host permissions']) expect(read('PRIVACY.md')).toMatch(new RegExp(`^\\*\\*\`?${name}`, 'm'))
})

test('the store listing says what manifest, privacy page and record say', () => {
  expect(currentListing()).toBe(read('docs/store/listing.md'))
})

test('the decisions are numbered without a gap, have their four headings, and are all listed', () => {
  const files = readdirSync(join(root, 'docs/decisions')).filter((name) => name !== 'README.md')
  const list = read('docs/decisions/README.md')
  expect(files.map((name) => Number(name.slice(0, 4)))).toEqual(files.map((_, index) => index + 1))
  expect(files.filter((name) => !list.includes(`](${name})`))).toEqual([])
  for (const name of files) {
    const headings = [...read(`docs/decisions/${name}`).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)
    expect(headings, name).toEqual(['Status', 'Context', 'Decision', 'Consequences'])
  }
})

test('the pictures stay small', () => {
  const folder = join(root, 'docs/pictures')
  const large = readdirSync(folder).filter((name) => readFileSync(join(folder, name)).length > 300 * 1024)
  expect(large).toEqual([])
})
