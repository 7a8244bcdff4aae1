// Schemas' complaints as editors read them, from the real schemas.
import { expect, test } from 'vitest'
import { schemaProblem } from '../../../../src/knowledge/rules/schema-problem.ts'
import { outletSchema } from '../../../../src/model/article.ts'
import { meetingSchema, personSchema, stateSchema } from '../../../../src/model/entity.ts'
import { statementSchema, topicSchema } from '../../../../src/model/statement.ts'

const statement = {
  id: 'statement/a/b',
  actor: 'person/a',
  topic: 'topic/t',
  stance: 'favour',
  gist: 'g',
  reports: [{ article: 'article/a/b', mode: 'direct' }],
}
const topic = { id: 'topic/t', label: { en: 'T' }, question: { en: 'T?' }, stances: {} }
const outlet = { id: 'outlet/a', name: 'A', kind: 'newspaper' }

test.each([
  [statementSchema, { ...statement, gist: '' }, '"gist" is empty; write the text, or delete the key where it may be absent'],
  [statementSchema, { ...statement, gist: 'x'.repeat(201) }, '"gist" is too long; write at most 200 characters'],
  [statementSchema, { ...statement, gist: undefined }, '"gist" is missing; add it'],
  [statementSchema, { ...statement, reports: [] }, '"reports" is an empty list; add at least one entry'],
  [statementSchema, { ...statement, reports: {} }, '"reports" has to be an array; write it as a list in [ ]'],
  [
    statementSchema,
    { ...statement, stance: 'supports' },
    '"stance" is not one of the values allowed; write one of: favour, against, conditional, neutral, mixed, unclear, or null where no stance is reported',
  ],
  [statementSchema, { ...statement, said: '11 March' }, /^"said": expected a date such as "2025".*; write it so$/],
  [
    statementSchema,
    { ...statement, speaker: 'a minister' },
    '"speaker" is in none of its forms; write { "actor": "person/…" }, or { "description": { "en": "…" } } for somebody who is not in the record',
  ],
  [statementSchema, { ...statement, actor: 'Macron' }, /^"actor": expected an id such as "person\/mark-rutte"/],
  [
    topicSchema,
    { ...topic, stances: { favour: '' } },
    '"stances.favour" is empty; write the text, or delete the key where it may be absent',
  ],
  [topicSchema, { ...topic, stances: { favour: { de: 'ja' } } }, '"stances.favour.en" is missing; add it'],
  [
    topicSchema,
    { ...topic, stances: { favour: { en: 'yes', de: '' } } },
    '"stances.favour.de" is empty; write the text, or delete the key where it may be absent',
  ],
  [
    topicSchema,
    { ...topic, stances: { favour: 3 } },
    '"stances.favour" is in none of its forms; see the data dictionary in data/README.md',
  ],
  [statementSchema, { ...statement, speaker: {} }, /^"speaker" is in none of its forms; /],
  [
    statementSchema,
    {
      ...statement,
      reports: [{ article: 'article/a/b', mode: 'direct', quote: { text: 'w '.repeat(26), lang: 'en', kind: 'as printed' } }],
    },
    /^"reports.0.quote.text": a quotation is at most 25 words; /,
  ],
  [outletSchema, { ...outlet, colour: 'red' }, 'the key "colour" is not known here; delete it or correct its spelling'],
  [
    outletSchema,
    { ...outlet, country: 'Kenya' },
    '"country" is not written in its form; write the two capital letters of ISO 3166, such as FR',
  ],
  [
    outletSchema,
    { ...outlet, domains: ['A.example'] },
    '"domains.0" is not written in its form; write the host in lower case, such as example.org',
  ],
  [
    personSchema,
    { id: 'person/a', kind: 'person', name: 'A', names: [], description: { en: 'D' }, wikidata: '42' },
    '"wikidata" is not written in its form; write the number as Wikidata does, such as Q42',
  ],
  [stateSchema, { names: 'x' }, /^"id": expected an id/],
  [personSchema, { id: 'person/a', kind: 'person', name: 'A', names: [], description: {} }, '"description.en" is missing; add it'],
  [meetingSchema, [], 'the file has to be an object; write it as keys and values in { }'],
])('%#', (schema, value, expected) => {
  const [issue] = schema.safeParse(value).error?.issues ?? []
  if (issue === undefined) throw new Error('the value is valid')
  const { message, mend } = schemaProblem(issue)
  if (expected instanceof RegExp) expect(`${message}; ${mend}`).toMatch(expected)
  else expect(`${message}; ${mend}`).toBe(expected)
})

test('the path of an unknown key is the key’s own', () => {
  const [issue] = outletSchema.safeParse({ ...outlet, colour: 'red' }).error?.issues ?? []
  expect(issue && schemaProblem(issue).path).toEqual(['colour'])
})
