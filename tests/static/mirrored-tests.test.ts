// Each file of the text and match floors has a test at the same place under tests/unit, or is named here with the test that covers it.
import { existsSync, globSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

function inFolder(folder: string, names: string): string[] {
  return names.split(' ').map((name) => (folder === '' ? name : `${folder}/${name}`))
}

/** Parts that only show in what the whole finds are covered by the tables of cases; parts of the search by its oracle. */
const COVERED: Readonly<Record<string, readonly string[]>> = {
  'tests/unit/match/cases.test.ts': [
    ...inFolder('', 'annotate evidence-marks matches-beside neighbours page-reading word-sets'),
    ...inFolder(
      'actors',
      'apposition base-form bare-posts bare-surname beside-post bloc-members calm-page calm-passage capital capital-beside capital-german capital-news capital-partners capital-places capital-row capital-stances capital-verbs cast credit denied diplomats house metonym name-sorts office-itself origin other-coalition other-holders other-roles post-holders post-times posts propose-candidates resolve-actors resolve-posts round scope shape standing surname-shape teaser-company told-match town-life whose-coalition work-title',
    ),
    ...inFolder('compile', 'expand-lexicon expand-names'),
    ...inFolder(
      'meetings',
      'antecedents called-level choose-meeting compound-day days-of-block encounters find-references first-of-row further-rounds held-by-two held-there introduced-meetings long-talks met-for-it next-session page-news fitting-meetings meeting-doubts meeting-holders meeting-mention meeting-reference meeting-topic occasions phrase-apposition phrase-left phrase-links phrase-lists phrase-matches phrase-right phrase-signs phrase-venues phrase-walk relative-place resolve-meetings resolve-reference right-joints rounds senders sentence-places sessions several-meetings settle-meetings sidelines todays-own told-apart told-by-itself told-days more-than-one state-as-place told-meetings told-weekdays told-without-day too-little-told travellers who-met whole-phrase whose-people without-article other-occasion others-meetings years-ago',
    ),
    'languages/occasions',
    'meetings/appeals',
  ],
  'tests/unit/match/meetings/feast-days.test.ts': ['languages/feasts'],
  'tests/unit/match/meetings/meeting-days.test.ts': ['meetings/day-parts'],
  'tests/unit/match/meetings/phrase-clauses.test.ts': ['languages/clause-phrases'],
  'tests/unit/match/meetings/month-parts.test.ts': ['languages/month-parts'],
  'tests/unit/match/search-oracle.test.ts': [
    ...inFolder('', 'scan read-block pattern'),
    ...inFolder('compile', 'compile-trie string-table'),
  ],
  'tests/unit/match/compile/gazetteer-layout.test.ts': ['gazetteer', ...inFolder('compile', 'compile-gazetteer compile-meetings')],
  'tests/unit/match/actors/evidence.test.ts': ['actors/collect-evidence'],
  'tests/unit/match/actors/misspelt.test.ts': ['compile/full-names', ...inFolder('actors', 'given-names misspelt-surname')],
  'tests/unit/cli/annotate.test.ts': ['page-topics'],
  'tests/unit/match/languages/everyday-words.test.ts': ['languages/name-sayings'],
  'tests/unit/match/languages/word-lists.test.ts': inFolder(
    'languages',
    'bearer-words body-words capital-words coalition-words day-parts deed-words departments european-words home-bodies meeting-kinds held-words life-words meeting-matters ministry-words other-days-holders other-stories process-words reactions role-words small-verbs stance-words town-words thing-words trades travel-words venue-words view-words wish-words earlier-words first-words years-ago-words war-words quality-words group-words',
  ),
  'tests/unit/match/languages/inflection.test.ts': inFolder(
    'languages',
    'de de-given-names de-meetings en es fr it languages match-words pl pl-endings pl-meetings ru ru-endings ru-meetings rules uk uk-endings uk-meetings uk-posts',
  ),
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
