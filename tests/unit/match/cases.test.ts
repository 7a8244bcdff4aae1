// The case tables over the made-up record, each row in every configuration in which it makes sense.
import { describe, expect, test } from 'vitest'
import { BOUNDARIES } from '../../cases/boundaries.ts'
import { EARNED, METONYMS, POSTS } from '../../cases/earned.ts'
import { FICTIONAL } from '../../cases/fictional-record.ts'
import { MEETINGS, UNDECIDED } from '../../cases/meetings.ts'
import { CaseRunner, CONFIGURATIONS } from '../../cases/run-case.ts'

const runner = new CaseRunner(FICTIONAL)
const TABLES = {
  boundaries: BOUNDARIES,
  'names that are earned': EARNED,
  metonyms: METONYMS,
  posts: POSTS,
  meetings: MEETINGS,
  undecided: UNDECIDED,
}

for (const [table, rows] of Object.entries(TABLES)) {
  for (const configuration of CONFIGURATIONS) {
    describe(`${table}, ${configuration}`, () => {
      test.each(rows.filter((row) => !row.not?.includes(configuration)))('$why', (row) => {
        const { expected, found } = runner.run(row, configuration)
        expect(found).toEqual(expected)
      })
    })
  }
}
