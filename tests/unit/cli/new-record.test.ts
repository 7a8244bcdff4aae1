// Scaffolding: what is known is filled in, what is not is an empty text that data:check names, and nothing is written over.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkData } from '../../../src/cli/check-data.ts'
import { NewRecordError, newRecord } from '../../../src/cli/new-record.ts'

const TINY = join(import.meta.dirname, '../../fixtures/tiny-knowledge')
let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sidelight-new-'))
  cpSync(TINY, dir, { recursive: true })
})
afterEach(() => rmSync(dir, { recursive: true }))
const read = (file: string) => JSON.parse(readFileSync(join(dir, file), 'utf8'))

describe('an article', () => {
  test('finds its outlet by the host, and takes slug, day and the outlet’s usual language', () => {
    expect(newRecord(dir, ['article', 'https://live.selva-post.example/2025/09/02/ferry-talks'])).toEqual(['article/selva-post.json'])
    const { articles } = read('article/selva-post.json')
    expect(articles.map(({ id }: { id: string }) => id)).toEqual([
      'article/selva-post/ferry-talks',
      'article/selva-post/lakeside-ends',
      'article/selva-post/leaders-meet',
    ])
    expect(articles[0]).toEqual({
      id: 'article/selva-post/ferry-talks',
      title: '',
      url: 'https://live.selva-post.example/2025/09/02/ferry-talks',
      published: '2025-09-02',
      dateFrom: 'address',
      language: 'en',
    })
  })

  test('finds an outlet that has no host yet by its name, and gives it the host', () => {
    expect(newRecord(dir, ['article', 'https://www.thewireone.example/a-story-of-ferries', 'en'])).toEqual([
      'outlet/wire-one.json',
      'article/wire-one.json',
    ])
    expect(read('outlet/wire-one.json')).toMatchObject({ name: 'Wire One', domains: ['thewireone.example'] })
  })

  test('says which article of the record has the address already', () => {
    const { articles } = read('article/selva-post.json')
    expect(() => newRecord(dir, ['article', `${articles[0].url}?utm_source=x`])).toThrow(
      `${articles[0].id} is this article already; use its id`,
    )
  })

  test('of an unknown outlet scaffolds the outlet too', () => {
    expect(newRecord(dir, ['article', 'https://www.harbour-news.example/a-story', 'fr'])).toEqual([
      'outlet/harbour-news.json',
      'article/harbour-news.json',
    ])
    expect(read('outlet/harbour-news.json')).toMatchObject({ name: 'Harbour News', domains: ['harbour-news.example'] })
    expect(read('article/harbour-news.json')).toMatchObject({ outlet: 'outlet/harbour-news', articles: [{ language: 'fr' }] })
  })
})

test('a statement joins its actor’s file, with a report for each article', () => {
  const file = newRecord(dir, ['statement', 'person/mila-orlova', '2025-09-01', 'topic/customs', 'article/selva-post/leaders-meet'])
  expect(file).toEqual(['statement/mila-orlova.json'])
  expect(read('statement/mila-orlova.json').statements.at(-1)).toMatchObject({
    id: 'statement/mila-orlova/2025-09-01-customs',
    said: '2025-09-01',
    reports: [{ article: 'article/selva-post/leaders-meet', mode: 'indirect' }],
  })
})

test('a fact makes its subject’s file where there is none', () => {
  expect(
    newRecord(dir, ['fact', 'state/sudria', 'ferries', 'article/selva-post/leaders-meet', 'article/norland-times/kestrel-turns']),
  ).toEqual(['fact/sudria.json'])
  expect(read('fact/sudria.json')).toMatchObject({ subject: 'state/sudria', facts: [{ relation: 'differs', accounts: [{}, {}] }] })
})

test.each(['person', 'state', 'organisation', 'bloc', 'office', 'meeting', 'topic', 'outlet'])(
  'every empty text of a new %s is named by the check, with its line',
  (kind) => {
    const [file = ''] = newRecord(dir, [kind, '2025-09-20-new-thing'])
    const empty = readFileSync(join(dir, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (/: ""|^\s*""/.test(line) ? [index + 1] : []))
    const told = checkData(dir).problems.filter((problem) => problem.file === file)
    expect(empty.length).toBeGreaterThan(0)
    for (const line of empty) expect(told.map((problem) => problem.line)).toContain(line)
  },
)

test.each([
  ['port-selva-2025-09-20', 'Port Selva meeting, 20 September 2025', '2025-09-20'],
  ['2025-09-port-selva', 'Port Selva meeting, September 2025', '2025-09'],
])('a meeting takes name, city and first day from its slug %s, and its sources from the articles', (slug, name, start) => {
  newRecord(dir, ['meeting', slug, 'article/selva-post/leaders-meet'])
  expect(read(`meeting/${slug}.json`)).toMatchObject({
    name,
    start,
    place: { city: { en: 'Port Selva' } },
    participations: [{ sources: ['article/selva-post/leaders-meet'] }],
    sources: ['article/selva-post/leaders-meet'],
  })
})

test('a person takes a surname from its name, and its label in languages of Latin script', () => {
  newRecord(dir, ['person', 'person/rosa-van-dyk'])
  const { names, label } = read('person/rosa-van-dyk.json')
  expect(names.map(({ text }: { text: string }) => text)).toEqual(['Rosa Van Dyk', 'Dyk'])
  expect(label).toEqual({ en: 'Rosa Van Dyk', fr: 'Rosa Van Dyk', de: 'Rosa Van Dyk', uk: '', es: 'Rosa Van Dyk' })
})

test.each([
  [[], 'say what to add'],
  [['planet', 'mars'], '"planet" is no kind of record:\nnpm run new -- article URL'],
  [['person', 'Ana Brandt'], '"Ana Brandt" is no slug'],
  [['person', 'ana-brandt'], 'data/person/ana-brandt.json is there already'],
  [['article', 'selva-post.example'], 'is no http or https address'],
  [
    ['article', 'https://selva-post.example/2025/07/lakeside-ends'],
    'article/selva-post/lakeside-ends is in data/article/selva-post.json already',
  ],
  [['statement', 'person/ana-brandt', '2025-09-01'], 'statement ACTOR DATE TOPIC'],
  [['statement', 'person/ana-brand', '2025-09-01', 'topic/customs'], '"person/ana-brand" is not in the record; is it person/ana-brandt?'],
  [['statement', 'person/ana-brandt', '1 September', 'topic/customs'], '"1 September" is no date such as 2025-03-11'],
  [['fact', 'meeting/nowhere-at-all', 'guests'], '"meeting/nowhere-at-all" is not in the record; correct it, or add that record first'],
  [['fact', 'state/sudria'], 'fact SUBJECT SLUG'],
])('%j is refused: %s', (args, message) => {
  expect(() => newRecord(dir, args)).toThrow(NewRecordError)
  expect(() => newRecord(dir, args)).toThrow(message)
})

test.each([
  ['{ "actor": "person/ana-brandt",\n "statements": [ }', 'data/statement/ana-brandt.json:2: '],
  ['{ "actor": "person/ana-brandt" }', 'data/statement/ana-brandt.json has no list "statements"; add it first'],
])('a file that somebody left half written is told, and stays as it is', (text, message) => {
  const path = join(dir, 'statement/ana-brandt.json')
  writeFileSync(path, text)
  const add = () => newRecord(dir, ['statement', 'person/ana-brandt', '2025-09-01', 'topic/customs'])
  expect(add).toThrow(NewRecordError)
  expect(add).toThrow(message)
  expect(readFileSync(path, 'utf8')).toBe(text)
})

test('a meeting in a city of the record has its name in every language, its state and labels to start from', () => {
  newRecord(dir, ['meeting', 'port-selva-2025-09-20'])
  const known = read('meeting/port-selva-2025-09-20.json') as { place: { city: Record<string, string>; state: string } }
  expect(known.place.state).toMatch(/^state\/[a-z]+/)
  expect(Object.values(known.place.city).every((text) => text !== '')).toBe(true)
  expect(Object.values((known as unknown as { label: Record<string, string> }).label).every((text) => /2025/.test(text))).toBe(true)
})

test('a meeting in a city that the record does not know leaves its names to the editor', () => {
  newRecord(dir, ['meeting', 'farhaven-2025-09-20'])
  expect(read('meeting/farhaven-2025-09-20.json')).toMatchObject({
    label: { en: 'Farhaven meeting, 20 September 2025', fr: '' },
    place: { city: { en: 'Farhaven', fr: '' }, state: 'state/' },
  })
})
