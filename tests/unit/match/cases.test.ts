// The case tables, each over its record and each row in every configuration in which it makes sense.
import { describe, expect, test } from 'vitest'
import { BESIDE_OURS } from '../../cases/beside-ours.ts'
import { BODIES } from '../../cases/bodies-record.ts'
import { BODY_MEETINGS } from '../../cases/body-meetings.ts'
import { BOUNDARIES } from '../../cases/boundaries.ts'
import { CALLED_OTHERWISE } from '../../cases/called-otherwise.ts'
import { CALLS, CALLS_RECORD } from '../../cases/calls.ts'
import { CALM_PAGES } from '../../cases/calm-pages.ts'
import { CAPITAL_STANCES } from '../../cases/capital-stances.ts'
import { CAPITAL_WORDS } from '../../cases/capital-words.ts'
import { CAPITALS } from '../../cases/capitals.ts'
import { CLAUSE_MEETINGS } from '../../cases/clause-meetings.ts'
import { CAPITALS_IN_COLUMNS, COLUMNS } from '../../cases/columns.ts'
import { COLUMNS_RECORD } from '../../cases/columns-record.ts'
import { EARNED, METONYMS, POSTS } from '../../cases/earned.ts'
import { FICTIONAL } from '../../cases/fictional-record.ts'
import { FULL_NAMES, NAMES_ABROAD } from '../../cases/full-names.ts'
import { GUESTS, LONGER_BODIES, NAMED_AFTER_STATES } from '../../cases/guests.ts'
import { LANGUAGE_CASES, LANGUAGE_MEETINGS } from '../../cases/languages.ts'
import { LEADERS } from '../../cases/leaders-record.ts'
import { LENT_NAMES, TOWN_HEADS } from '../../cases/lent-names.ts'
import { LETTERS_AND_COLUMNS } from '../../cases/letters-and-columns.ts'
import { LONG_TALKS, LONG_TALKS_RECORD } from '../../cases/long-talks.ts'
import { LOOK_BACKS } from '../../cases/look-backs.ts'
import { MEETINGS, UNDECIDED } from '../../cases/meetings.ts'
import { MIXED_AT_HOME, MIXED_PAGES, QUOTED_NAMES } from '../../cases/mixed-pages.ts'
import { NAMES_RECORD, NAMES_SPELT } from '../../cases/names-spelt.ts'
import { NAMESAKES, NAMESAKES_AT_HOME } from '../../cases/namesakes.ts'
import { NEXT_DOOR, NEXT_DOOR_RECORD } from '../../cases/next-door.ts'
import { ALLIANCE_RECORD, NOT_THE_ALLIANCE } from '../../cases/not-the-alliance.ts'
import { OCCASIONS } from '../../cases/occasions.ts'
import { OTHER_MEETINGS, OTHER_MEETINGS_ABROAD } from '../../cases/other-meetings.ts'
import { PAGE_NEWS } from '../../cases/page-news.ts'
import { PHRASE_FORMS } from '../../cases/phrase-forms.ts'
import { PUBLIC } from '../../cases/public-record.ts'
import { QUOTED_TITLES } from '../../cases/quoted-titles.ts'
import { REGRESSIONS } from '../../cases/regressions.ts'
import { HELD, ROUNDS, VENUES } from '../../cases/rounds.ts'
import { CaseRunner, CONFIGURATIONS } from '../../cases/run-case.ts'
import { SECTIONS } from '../../cases/sections.ts'
import { SENTENCE_OPENERS } from '../../cases/sentence-openers.ts'
import { SERIES } from '../../cases/series-record.ts'
import { SHORT_ITEMS } from '../../cases/short-items.ts'
import { SIDES_AND_DAYS } from '../../cases/sides.ts'
import { SOMEBODY_ELSES } from '../../cases/somebody-elses.ts'
import { TOLD_APART, TOLD_APART_RECORD } from '../../cases/told-apart.ts'
import { TOWNSPEOPLE } from '../../cases/townspeople.ts'
import { TABLES_RECORD, TWO_AT_A_TABLE } from '../../cases/two-at-a-table.ts'
import { UNDATED } from '../../cases/undated.ts'
import { WHICH_MEETING } from '../../cases/which-meeting.ts'
import { WHICH_OF_TWO, WHICH_OF_TWO_RECORD } from '../../cases/which-of-two.ts'
import { WHO_MET } from '../../cases/who-met.ts'
import { WORDS_BETWEEN } from '../../cases/words-between.ts'

const fictional = new CaseRunner(FICTIONAL)
const real = new CaseRunner(PUBLIC)
const series = new CaseRunner(SERIES)
const bodies = new CaseRunner(BODIES)
const leaders = new CaseRunner(LEADERS)
const tables = new CaseRunner(TABLES_RECORD)
const spelt = new CaseRunner(NAMES_RECORD)
const columns = new CaseRunner(COLUMNS_RECORD)
const nextDoor = new CaseRunner(NEXT_DOOR_RECORD)
const longTalks = new CaseRunner(LONG_TALKS_RECORD)
const calls = new CaseRunner(CALLS_RECORD)
const toldApart = new CaseRunner(TOLD_APART_RECORD)
const whichOfTwo = new CaseRunner(WHICH_OF_TWO_RECORD)
const alliance = new CaseRunner(ALLIANCE_RECORD)
const TABLES = [
  { table: 'boundaries', rows: BOUNDARIES, runner: fictional },
  { table: 'names that are earned', rows: EARNED, runner: fictional },
  { table: 'guests', rows: GUESTS, runner: fictional },
  { table: 'metonyms', rows: METONYMS, runner: fictional },
  { table: 'posts', rows: POSTS, runner: fictional },
  { table: 'meetings', rows: MEETINGS, runner: fictional },
  { table: 'other meetings', rows: OTHER_MEETINGS, runner: fictional },
  { table: 'other meetings in other languages', rows: OTHER_MEETINGS_ABROAD, runner: real },
  { table: 'somebody else’s meetings', rows: SOMEBODY_ELSES, runner: real },
  { table: 'meetings next to each other', rows: NEXT_DOOR, runner: nextDoor },
  { table: 'long talks', rows: LONG_TALKS, runner: longTalks },
  { table: 'news of the page', rows: PAGE_NEWS, runner: longTalks },
  { table: 'undecided', rows: UNDECIDED, runner: fictional },
  { table: 'bodies whose name goes on', rows: LONGER_BODIES, runner: real },
  { table: 'things named after states', rows: NAMED_AFTER_STATES, runner: real },
  { table: 'names that are lent', rows: LENT_NAMES, runner: real },
  { table: 'heads of towns, and capitals that tell a state', rows: TOWN_HEADS, runner: columns },
  { table: 'namesakes', rows: NAMESAKES_AT_HOME, runner: fictional },
  { table: 'townspeople', rows: TOWNSPEOPLE, runner: real },
  { table: 'namesakes in other languages', rows: NAMESAKES, runner: real },
  { table: 'full names', rows: FULL_NAMES, runner: fictional },
  { table: 'names beside names in other languages', rows: NAMES_ABROAD, runner: real },
  { table: 'mixed pages', rows: MIXED_AT_HOME, runner: fictional },
  { table: 'quoted names', rows: QUOTED_NAMES, runner: real },
  { table: 'calm pages', rows: CALM_PAGES, runner: real },
  { table: 'sections', rows: SECTIONS, runner: real },
  { table: 'titles of works', rows: QUOTED_TITLES, runner: real },
  { table: 'not the Alliance', rows: NOT_THE_ALLIANCE, runner: alliance },
  { table: 'mixed pages in eight languages', rows: MIXED_PAGES, runner: real },
  { table: 'languages', rows: LANGUAGE_CASES, runner: real },
  { table: 'meetings in eight languages', rows: LANGUAGE_MEETINGS, runner: real },
  { table: 'letters and columns', rows: LETTERS_AND_COLUMNS, runner: series },
  { table: 'which meeting', rows: WHICH_MEETING, runner: series },
  { table: 'rounds', rows: ROUNDS, runner: series },
  { table: 'pages without a date', rows: UNDATED, runner: series },
  { table: 'buildings and parts of towns', rows: VENUES, runner: series },
  { table: 'that it is held', rows: HELD, runner: series },
  { table: 'meetings looked back at', rows: LOOK_BACKS, runner: series },
  { table: 'what else a meeting is called', rows: OCCASIONS, runner: real },
  { table: 'short items', rows: SHORT_ITEMS, runner: real },
  { table: 'forms of phrases', rows: PHRASE_FORMS, runner: real },
  { table: 'meetings that their clause tells', rows: CLAUSE_MEETINGS, runner: real },
  { table: 'meetings told by their sides or their weekday', rows: SIDES_AND_DAYS, runner: real },
  { table: 'meetings told by who met', rows: WHO_MET, runner: leaders },
  { table: 'meetings called otherwise than by the record', rows: CALLED_OTHERWISE, runner: leaders },
  { table: 'words between those of a phrase', rows: WORDS_BETWEEN, runner: leaders },
  { table: 'two who sat at a table of many', rows: TWO_AT_A_TABLE, runner: tables },
  { table: 'calls of many, and envoys', rows: CALLS, runner: calls },
  { table: 'meetings of bodies', rows: BODY_MEETINGS, runner: bodies },
  { table: 'meetings beside ours', rows: BESIDE_OURS, runner: bodies },
  { table: 'names as they are spelt', rows: NAMES_SPELT, runner: spelt },
  { table: 'meetings told apart', rows: TOLD_APART, runner: toldApart },
  { table: 'which of two meetings', rows: WHICH_OF_TWO, runner: whichOfTwo },
  { table: 'capitals', rows: CAPITALS, runner: columns },
  { table: 'words beside capitals', rows: CAPITAL_WORDS, runner: columns },
  { table: 'what part a capital has', rows: CAPITAL_STANCES, runner: columns },
  { table: 'what is no part of a name', rows: SENTENCE_OPENERS, runner: columns },
  { table: 'capitals in columns', rows: CAPITALS_IN_COLUMNS, runner: columns },
  { table: 'columns and letters', rows: COLUMNS, runner: columns },
  { table: 'regressions', rows: REGRESSIONS, runner: fictional },
]

for (const { table, rows, runner } of TABLES) {
  for (const configuration of CONFIGURATIONS) {
    const sensible = rows.filter((row) => !row.not?.includes(configuration))
    if (sensible.length === 0) continue
    describe(`${table}, ${configuration}`, () => {
      test.each(sensible)('$why', (row) => {
        const { expected, found } = runner.run(row, configuration)
        expect(found).toEqual(expected)
      })
    })
  }
}
