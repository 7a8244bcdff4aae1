import { expect, test } from 'vitest'
import { entity, makeSet, post } from '../../../cases/make-record.ts'
import { CaseRunner } from '../../../cases/run-case.ts'

const SET = makeSet([
  entity('state', 'poland', ['Poland', 'Polska | pl'], { iso: 'PL' }),
  entity('state', 'denmark', ['Denmark', 'Dania | pl'], { iso: 'DK' }),
  entity('state', 'germany', ['Germany', 'Deutschland | de', 'Niemcy | pl'], { iso: 'DE', demonyms: { de: ['deutsch'] } }),
  entity('person', 'donald-tusk', ['Donald Tusk', 'Tusk | pl | family'], {
    gender: 'm',
    posts: [post('prime-minister', 'state/poland', '2023-12-13')],
  }),
  entity('person', 'boris-pistorius', ['Boris Pistorius'], {
    gender: 'm',
    posts: [post('defence-minister', 'state/germany', '2023-01-19')],
  }),
])
const runner = new CaseRunner(SET)

test.each([
  ['pl', 'Przyjechali premierzy [[poland|Polski]], [[germany|Niemiec]] i [[denmark|Danii]].'],
  ['pl', 'Przyjechali premierzy [[poland|Polski]] i [[denmark|Danii]].'],
  ['pl', 'Przed [[donald-tusk|premierem [[poland|Polski]]|post]], a [[denmark|Dania]] milczała.'],
  ['de', 'Die Verteidigungsminister aus [[germany|Deutschland]] und anderen kamen.'],
  ['de', 'Der [[boris-pistorius|deutsche Verteidigungsminister|post]] kam.'],
] as const)('in %s: %s', (lang, text) => {
  const { expected, found } = runner.run({ why: '', lang, text }, 'alone')
  expect(found).toEqual(expected)
})
