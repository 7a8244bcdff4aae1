// What is part of something never comes round to itself.
import { expect, test } from 'vitest'
import { indexKnowledge } from '../../../../src/knowledge/index-knowledge.ts'
import { checkCycles } from '../../../../src/knowledge/rules/cycles.ts'
import type { Bloc, Organisation } from '../../../../src/model/entity.ts'
import { tinySet } from '../tiny-set.ts'
import { type Break, type Meeting, told } from './broken-set.ts'

test.each([
  [
    'two meetings that are part of each other',
    ({ set, entity }) => {
      const [one, other] = set.entities.filter(({ kind }) => kind === 'meeting')
      entity<Meeting>(one?.id ?? '').partOf = other?.id as Meeting['partOf']
      entity<Meeting>(other?.id ?? '').partOf = one?.id as Meeting['partOf']
    },
    /^meeting\/\S+ partOf \[cycles\] "meeting\/\S+" is part of itself by way of others; leave "partOf" out of one of them$/,
  ],
  [
    'blocs that are members of each other',
    ({ set, entity }) => {
      const bloc = set.entities.find(({ kind }) => kind === 'bloc') as Bloc
      const second = { ...structuredClone(bloc), id: 'bloc/second', name: 'Second', names: [{ ...bloc.names[0], text: 'Second' }] } as Bloc
      set.entities.push({ ...second, members: [{ actor: bloc.id }] } as Bloc)
      entity<Bloc>(bloc.id).members = [{ actor: 'bloc/second' }]
    },
    /^bloc\/\S+ members \[cycles\] "bloc\/\S+" is its own member by way of others; /,
  ],
  [
    'a record that replaces itself',
    ({ statement }) => {
      const one = statement('mila-orlova/2025-03-11-border-force')
      one.superseded = { by: one.id, on: '2025-03-12', reason: 'a slip' }
    },
    /^statement\/mila-orlova\/2025-03-11-border-force superseded \[cycles\] "[^"]+" is replaced by itself; /,
  ],
] as [string, Break, RegExp][])('%s', (_what, breakIt, sentence) => {
  expect(told(breakIt).filter((line) => line.includes('[cycles]'))[0]).toMatch(sentence)
})

test('bodies of bodies: those in the round are told, those that only lead to it are not; a chain of 100,000 is no round', () => {
  const set = tinySet()
  const body = (slug: string, of: string) => ({ id: `organisation/${slug}`, kind: 'organisation', of: `organisation/${of}`, names: [] })
  const chain = Array.from({ length: 100_000 }, (_, at) => body(`n${at}`, `n${at + 1}`))
  set.entities = [...chain, body('a', 'b'), body('b', 'c'), body('c', 'b'), body('self', 'self')] as unknown as Organisation[]
  const found = checkCycles({ set, lookup: indexKnowledge(tinySet()), stoplists: new Map() })
  expect(found.map(({ record }) => record)).toEqual(['organisation/b', 'organisation/c', 'organisation/self'])
})
