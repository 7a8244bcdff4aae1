import { expect, test } from 'vitest'
import { officeInCompound } from '../../../../src/match/actors/compound-posts.ts'
import { entity, gazetteerOf, makeSet, post } from '../../../cases/make-record.ts'
import { CaseRunner } from '../../../cases/run-case.ts'

const SET = makeSet([
  entity('state', 'russia', ['Russia', 'Russland | de'], { iso: 'RU' }),
  entity('office', 'kremlin', ['Kremlin', 'Kreml | de'], { of: 'state/russia' }),
  entity('person', 'vladimir-putin', ['Wladimir Putin | de', 'Putin | de | family'], {
    gender: 'm',
    posts: [post('president', 'state/russia', '2012-05-07')],
  }),
])

test('the office is found inside a compound, and not in the name alone', () => {
  const gazetteer = gazetteerOf(SET)
  const kremlin = gazetteer.entityNumber('office/kremlin')
  expect(['Kremlchef', 'kremlsprecherin', 'Kreml', 'Chef'].map((noun) => officeInCompound(gazetteer, noun))).toEqual([
    kremlin,
    kremlin,
    -1,
    -1,
  ])
})

test('a post in one word with its office names the holder, alone and beside the surname', () => {
  const { expected, found } = new CaseRunner(SET).run(
    {
      why: '',
      lang: 'de',
      text: 'Der [[vladimir-putin|Kremlchef|post]] schwieg am Montag.\nKremlchef [[vladimir-putin|Putin]] kam spät, und des [[vladimir-putin|Kremlchefs|post]] Antwort war kurz.',
    },
    'alone',
  )
  expect(found).toEqual(expected)
})
