// The way of data/README.md walked from an article's address to a card: scaffold, fill in what is empty, format, check.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkData } from '../../../src/cli/check-data.ts'
import { formatData } from '../../../src/cli/format-data.ts'
import { loadData, problemText } from '../../../src/cli/load-data.ts'
import { newRecord } from '../../../src/cli/new-record.ts'
import { PAGE_LANGUAGES } from '../../../src/model/text.ts'
import { cardOf } from '../knowledge/tiny-set.ts'

type Json = Record<string, unknown>
let dir = ''
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'sidelight-walk-'))
  cpSync(join(import.meta.dirname, '../../fixtures/tiny-knowledge'), dir, { recursive: true })
  mkdirSync(join(dir, 'stoplist'))
  for (const language of PAGE_LANGUAGES) writeFileSync(join(dir, 'stoplist', `${language}.txt`), 'will\n')
})
afterAll(() => rmSync(dir, { recursive: true }))

/** What the editor types into a file. */
function fill(file: string, complete: (value: Json) => Json) {
  const path = join(dir, file)
  writeFileSync(path, JSON.stringify(complete(JSON.parse(readFileSync(path, 'utf8')))))
}
/** Completes the one record of a list that the scaffold added. */
const fillLast = (list: string, id: string, fields: Json) => (value: Json) => ({
  ...value,
  [list]: (value[list] as Json[]).map((record) => (record.id === id ? { ...record, ...fields } : record)),
})
const fives = (text: string) => ({ en: text, fr: text, de: text, uk: text, es: text })

test('a meeting with two statements from one article passes the check and opens a card', () => {
  const article = 'article/harbour-news/ferry-talks-open'
  newRecord(dir, ['article', 'https://harbour-news.example/2025/09/21/ferry-talks-open', 'en'])
  fill('outlet/harbour-news.json', (value) => ({ ...value, country: 'FR' }))
  fill('article/harbour-news.json', fillLast('articles', article, { title: 'Ferry talks open' }))

  newRecord(dir, ['meeting', 'ferryport-2025-09-20', article])
  fill('meeting/ferryport-2025-09-20.json', (value) => ({
    ...value,
    label: fives('Ferryport meeting'),
    description: { en: 'Both shores spoke about ferries and customs.' },
    place: { city: fives('Ferryport'), state: 'state/sudria' },
    level: 'leaders',
    topics: ['topic/customs'],
    hosts: ['state/sudria'],
    participations: [
      { actor: 'person/mila-orlova', role: 'host', mode: 'in person', sources: [article] },
      { actor: 'person/ivo-kestrel', role: 'participant', mode: 'remote', sources: [article] },
    ],
  }))

  for (const [actor, stance, gist] of [
    ['mila-orlova', 'against', 'Wants to keep customs for now.'],
    ['ivo-kestrel', 'favour', 'Asked again for an end of customs.'],
  ] as const) {
    newRecord(dir, ['statement', `person/${actor}`, '2025-09-20', 'topic/customs', article])
    const id = `statement/${actor}/2025-09-20-customs`
    fill(`statement/${actor}.json`, fillLast('statements', id, { stance, gist, meeting: 'meeting/ferryport-2025-09-20' }))
  }

  formatData(dir)
  expect(checkData(dir).problems.map((problem) => problemText('data', problem))).toEqual([])
  const card = cardOf('meeting/ferryport-2025-09-20', { published: '2025-09-21' }, 'en', loadData(dir).set)
  expect(card.positions.map(({ actor, stance, change }) => [actor.name, stance, change])).toEqual([
    ['Ivo Kestrel', 'favour', 'unchanged'],
    ['Mila Orlova', 'against', 'stated first'],
  ])
  expect(card.meeting).toMatchObject({
    place: [{ text: 'Ferryport' }, { text: 'Sudria' }],
    before: { id: 'meeting/2025-06-20-lakeside-talks' },
  })
})
