// The house keeps its shape: who may import whom, how long files may be, what names and exports look like, and that what every page
// loads carries no zod. Reads the sources as text; no exception list.
import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

const FLOORS: readonly (readonly string[])[] = [
  ['src/model'],
  ['src/text', 'src/hover'],
  ['src/match', 'src/knowledge'],
  ['src/protocol', 'src/settings'],
  ['src/page', 'src/ui', 'src/platform'],
  ['src/app', 'src/cli'],
  ['entrypoints'],
]
const LONGEST_FILE = 250
/** The two that grow into god files everywhere else. */
const OWNERS = ['src/app/content-app.ts', 'src/app/worker-app.ts']
const LONGEST_OWNER = 150
const LONGEST_ENTRYPOINT = 20
const DRAWERS = /^(?:utils?|helpers?|common|manager|misc|index)$/

type Import = { target: string; typeOnly: boolean }

const files = globSync(['src/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'], { cwd: root }).map((path) => path.replaceAll('\\', '/'))
const textOf = new Map(files.map((path) => [path, readFileSync(join(root, path), 'utf8')]))
const source = (path: string): string => textOf.get(path) ?? ''

function importsOf(path: string): Import[] {
  const statements = source(path).matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm)
  const dynamic = source(path).matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)
  return [
    ...[...statements].map(([, type, target = '']) => ({ target, typeOnly: type !== undefined })),
    ...[...dynamic].map(([, target = '']) => ({ target, typeOnly: false })),
  ].map(({ target, typeOnly }) => ({ target: target.startsWith('.') ? normalize(join(dirname(path), target)) : target, typeOnly }))
}

const isOurs = (target: string): boolean => target.startsWith('src/') || target.startsWith('entrypoints/')
const folderOf = (path: string): string => FLOORS.flat().find((folder) => path.startsWith(`${folder}/`)) ?? ''
const floorOf = (path: string): number => FLOORS.findIndex((floor) => floor.includes(folderOf(path)))
const linesOf = (path: string): number => source(path).trimEnd().split('\n').length

/** Everything that a file loads at run time, packages included. */
function loadedBy(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen
  seen.add(path)
  for (const { target, typeOnly } of importsOf(path)) if (!typeOnly) loadedBy(target, seen)
  return seen
}

describe('floors', () => {
  test('every source file lives on a floor', () => {
    expect(files.filter((path) => floorOf(path) < 0)).toEqual([])
  })

  test('a file imports from its own folder and from lower floors only', () => {
    const wrong = files.flatMap((path) =>
      importsOf(path)
        .filter(({ target }) => isOurs(target) && folderOf(target) !== folderOf(path) && floorOf(target) >= floorOf(path))
        .map(({ target }) => `${path} imports ${target}`),
    )
    expect(wrong).toEqual([])
  })

  test('imports of our own files name a file that exists, with its extension', () => {
    const wrong = files.flatMap((path) =>
      importsOf(path)
        .filter(({ target }) => isOurs(target) && /\.tsx?$|^[^.]*$/.test(target.replace(/\?.*$/, '')) && !textOf.has(target))
        .map(({ target }) => `${path} imports ${target}`),
    )
    expect(wrong).toEqual([])
  })

  test('no file loads itself by way of others', () => {
    const circular = files.filter((path) =>
      importsOf(path).some(({ target, typeOnly }) => !typeOnly && isOurs(target) && loadedBy(target).has(path)),
    )
    expect(circular).toEqual([])
  })

  test.each(['entrypoints/page.ts', 'entrypoints/reader.ts', 'entrypoints/card.ts'])('%s, which pages load, carries no zod', (entry) => {
    expect([...loadedBy(entry)].filter((target) => target === 'zod' || target.startsWith('zod/'))).toEqual([])
  })

  test.each(files.filter((path) => path.startsWith('entrypoints/') && loadedBy(path).has('zod')))(
    '%s keeps zod from trying to compile, before anything else',
    (entry) => {
      expect(importsOf(entry)[0]?.target).toBe('src/platform/zod-without-eval.ts')
    },
  )

  test('the extension API is touched in src/platform only', () => {
    const wrong = files.filter(
      (path) =>
        folderOf(path) !== 'src/platform' &&
        /(?<![.\w])(?:chrome|browser)\.(?:runtime|storage|tabs|action|scripting|permissions|commands)\b/.test(source(path)),
    )
    expect(wrong).toEqual([])
  })
})

describe('files', () => {
  test(`none is longer than ${LONGEST_FILE} lines`, () => {
    expect(files.filter((path) => linesOf(path) > LONGEST_FILE).map((path) => `${path}: ${linesOf(path)}`)).toEqual([])
  })

  test(`the two composing files stay under ${LONGEST_OWNER} lines`, () => {
    expect(OWNERS.filter((path) => linesOf(path) >= LONGEST_OWNER)).toEqual([])
  })

  test(`entrypoints stay under ${LONGEST_ENTRYPOINT} lines`, () => {
    expect(files.filter((path) => path.startsWith('entrypoints/') && linesOf(path) >= LONGEST_ENTRYPOINT)).toEqual([])
  })

  test('each opens by saying what it is for', () => {
    expect(files.filter((path) => !/^(?:\/\/ |\/\*)/.test(source(path)))).toEqual([])
  })

  test('names are kebab-case, components PascalCase, and none is a drawer', () => {
    const nameOf = (path: string): string => basename(path).replace(/(?:\.d)?\.tsx?$/, '')
    const wrong = files.filter(
      (path) => !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*|[A-Z][A-Za-z0-9]*)$/.test(nameOf(path)) || DRAWERS.test(nameOf(path)),
    )
    expect(wrong).toEqual([])
  })

  test('exports have names, and nothing is exported onwards wholesale', () => {
    const wrong = files.filter(
      (path) => /^export \*/m.test(source(path)) || (!path.startsWith('entrypoints/') && /^export default/m.test(source(path))),
    )
    expect(wrong).toEqual([])
  })

  test('nothing is left to be done later', () => {
    expect(files.filter((path) => /\b(?:TODO|FIXME|XXX)\b/.test(source(path)))).toEqual([])
  })
})
