import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { unexplained } from '../../../src/cli/release/lint-package.ts'
import { fill, permissionAnswers } from '../../../src/cli/release/store-listing.ts'
import { isUndated, notesOf, versionProblems } from '../../../src/cli/release/version-notes.ts'
import { notePackages, thirdPartyText } from '../../../src/cli/third-party.ts'

const CHANGES =
  '# Changes\n\n## 1.2.0 (2026-12-01)\n\n- Better.\n\n### Looks at the half\n\n- Once.\n\n## 1.1.0\n\n## 1.0.0 (not yet published)\n\n- All.\n'

describe('the version', () => {
  test.each([
    ['agrees', '1.2.0', '1.2.0', [], []],
    ['is out already', '1.2.0', '1.2.0', ['v1.1.0', 'v1.2.0'], ['The tag v1.2.0 exists: that version is out.']],
    ['is another in the lock file', '1.2.0', '1.1.0', [], ['package-lock.json says 1.1.0, package.json 1.2.0.']],
    ['has no notes', '1.1.0', '1.1.0', [], ['CHANGELOG.md has no heading for 1.1.0 with something below it.']],
    [
      'only begins like one that has',
      '1.2',
      '1.2',
      [],
      ['The version "1.2" is not three numbers with points.', 'CHANGELOG.md has no heading for 1.2 with something below it.'],
    ],
  ] as const)('%s', (_what, version, lock, tags, problems) => {
    expect(versionProblems(version, { version: lock }, CHANGES, tags)).toEqual(problems)
  })

  test('its notes end at the next heading, and its day is asked for', () => {
    expect(notesOf('1.2.0', CHANGES)).toBe('- Better.')
    expect([isUndated('1.2.0', CHANGES), isUndated('1.0.0', CHANGES)]).toEqual([false, true])
  })
})

test('the package’s linter: errors and new warnings are told, those with a reason are not', () => {
  const known = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'Unsafe assignment to innerHTML', file: 'card.js' }
  expect(unexplained({ errors: [], warnings: [known], notices: [] })).toEqual([])
  expect(
    unexplained({
      errors: [{ code: 'BAD', message: 'no manifest' }],
      warnings: [known, { ...known, file: 'page.js' }, { ...known, message: 'Unsafe call to import' }],
      notices: [],
    }),
  ).toEqual([
    'error BAD in the package: no manifest',
    'warning UNSAFE_VAR_ASSIGNMENT in page.js: Unsafe assignment to innerHTML',
    'warning UNSAFE_VAR_ASSIGNMENT in card.js: Unsafe call to import',
  ])
})

describe('other people’s work in the package', () => {
  const root = mkdtempSync(join(tmpdir(), 'third-party-'))
  const put = (name: string, about: object, licence?: string): string => {
    const folder = join(root, 'node_modules', name)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', ...about }))
    if (licence !== undefined) writeFileSync(join(folder, 'LICENSE.md'), licence)
    return folder
  }

  test('each package with its version, licence and words, by name; our own modules and the bundler’s are none', () => {
    const folders = new Set<string>()
    const [zebra, ant] = [put('zebra', { license: 'ISC' }, 'Do as you like.\r\n'), put('@an/ant', { license: 'MIT' }, 'Keep this line.')]
    const moduleIds = [`${zebra}/a/b.js`, `\0${ant}/index.js?commonjs-entry`, '/src/model/page.ts', '\0vite/preload-helper.js']
    notePackages({ 'card.js': { type: 'chunk', moduleIds }, 'card.css': { type: 'asset' } }, folders)
    expect([...folders]).toEqual([zebra, ant])
    const text = thirdPartyText(folders)
    expect(text.match(/^\S+ 1\.0\.0 \(\w+\)$/gm)).toEqual(['@an/ant 1.0.0 (MIT)', 'zebra 1.0.0 (ISC)'])
    expect(text).toContain('Keep this line.\n')
    expect(text).not.toContain('\r')
  })

  test('a package without a licence stops the build', () => {
    expect(() => thirdPartyText(new Set([put('nameless', {})]))).toThrow('nameless 1.0.0 is in the package and says no licence.')
    rmSync(root, { recursive: true, force: true })
  })
})

describe('the store listing', () => {
  test('parts go to their places; a part without a place, and a place without a part, stop it', () => {
    const text = 'A\n<!-- made: one -->\nold\n<!-- end -->\nB\n'
    expect(fill(text, { one: 'new' })).toBe('A\n<!-- made: one -->\nnew\n<!-- end -->\nB\n')
    expect(() => fill(text, {})).toThrow('nothing is made for "one"')
    expect(() => fill(text, { one: '', two: '' })).toThrow('there is no place for two')
  })

  test('each permission’s paragraph becomes one line', () => {
    const privacy = '## Permissions, one by one\n\n**`a`** keeps\nthings.\n\n**Hosts** are needed.\n\n## After\n\n**no**\n'
    expect(permissionAnswers(privacy)).toBe('- **`a`** keeps things.\n- **Hosts** are needed.')
  })
})
