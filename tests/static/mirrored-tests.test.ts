// Each file of the text and match floors has a test at the same place under tests/unit, or is named here with the test that covers it.
import { existsSync, globSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Parts that only show in what the whole finds are covered by the tables of cases; parts of the search by its oracle. */
const COVERED: Readonly<Record<string, readonly string[]>> = {
  'tests/unit/match/cases.test.ts':
    'annotate bare-posts capital-beside beside-post expand-lexicon expand-names introduced-meetings link-meeting matches-beside meeting-doubts meeting-holders wished-meetings antecedents choose-meeting phrase-left phrase-matches phrase-right phrase-walk meeting-reference settle-meetings meeting-topic metonym neighbours other-coalition other-holders other-roles other-time page-reading posts propose-candidates resolve-actors resolve-meetings resolve-posts scope shape standing told-meetings word-sets days-of-block'.split(
      ' ',
    ),
  'tests/unit/match/search-oracle.test.ts': ['scan', 'read-block', 'compile-trie', 'string-table', 'pattern'],
  'tests/unit/match/gazetteer-layout.test.ts': ['gazetteer', 'compile-gazetteer', 'compile-meetings'],
  'tests/unit/match/evidence.test.ts': ['collect-evidence'],
  'tests/unit/cli/annotate.test.ts': ['page-topics'],
  'tests/unit/match/languages/inflection.test.ts': 'de de-given-names en es fr it languages pl pl-endings ru ru-endings rules uk uk-endings'
    .split(' ')
    .map((name) => `languages/${name}`),
}
const coveredBy = new Map(Object.entries(COVERED).flatMap(([test, names]) => names.map((name) => [`src/match/${name}.ts`, test])))

const files = globSync(['src/text/**/*.ts', 'src/match/**/*.ts'], { cwd: root }).map((path) => path.replaceAll('\\', '/'))

test('every file of the text and match floors has its test', () => {
  const untested = files.filter((path) => {
    const own = path.replace(/^src/, 'tests/unit').replace(/\.ts$/, '.test.ts')
    return !existsSync(join(root, coveredBy.get(path) ?? own))
  })
  expect(untested).toEqual([])
})
