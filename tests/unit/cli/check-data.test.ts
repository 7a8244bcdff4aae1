// data:check over a folder: rules with file and line, layout, schemas, lists of common words, and the counts.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkData } from '../../../src/cli/check-data.ts'
import { formatData } from '../../../src/cli/format-data.ts'
import { problemText } from '../../../src/cli/load-data.ts'
import { PAGE_LANGUAGES } from '../../../src/model/text.ts'

const TINY = join(import.meta.dirname, '../../fixtures/tiny-knowledge')
let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sidelight-check-'))
  cpSync(TINY, dir, { recursive: true })
  mkdirSync(join(dir, 'stoplist'))
  for (const language of PAGE_LANGUAGES) writeFileSync(join(dir, 'stoplist', `${language}.txt`), '# common words\nwill\n')
  formatData(dir)
})
afterEach(() => rmSync(dir, { recursive: true }))

const edit = (file: string, from: string, to: string) => {
  const text = readFileSync(join(dir, file), 'utf8')
  expect(text).toContain(from)
  writeFileSync(join(dir, file), text.replace(from, to))
}
const told = () => checkData(dir).problems.map((problem) => problemText('data', problem))

test('a clean folder has no problems, and its counts are told', () => {
  const { problems, counts } = checkData(dir)
  expect(problems).toEqual([])
  expect(counts).toEqual({
    articles: 6,
    outlets: 4,
    countries: 3,
    languages: 3,
    actors: 8,
    meetings: 2,
    topics: 4,
    statements: 7,
    'statements on two origins or more': 2,
    facts: 1,
    'facts with differing accounts': 1,
  })
})

test('a broken rule is one sentence with file, line and mend', () => {
  edit('person/ana-brandt.json', '"until": "2025-05-06"', '"until": "2019-05-06"')
  const line =
    readFileSync(join(dir, 'person/ana-brandt.json'), 'utf8')
      .split('\n')
      .findIndex((row) => row.includes('2019-05-06')) + 1
  expect(told()).toEqual([
    `data/person/ana-brandt.json:${line}: "until" 2019-05-06 is before "from" 2020-01-20; correct one of the two. [dates in order]`,
  ])
})

test('a file that cannot be read hides what only follows from it', () => {
  edit('topic/trade.json', '"id": "topic/trade",', '"id": "topic/trade"')
  expect(told()).toEqual(['data/topic/trade.json:3: a comma or "}" is missing; correct the JSON at this line or just before it. [JSON]'])
})

test('layout and stale schemas are told with the command that mends them', () => {
  edit('outlet/wire-one.json', '  "name": "Wire One",\n  "kind": "agency"', '  "kind": "agency",\n  "name": "Wire One"')
  edit('schema/outlet.json', '"type": "object"', '"type": "array"')
  expect(told()).toEqual([
    'data/outlet/wire-one.json:3: the file is not in canonical layout; run npm run data:format. [layout]',
    'data/schema/outlet.json:1: the JSON Schema is not current; run npm run data:format. [schemas]',
  ])
})

test('common words are those of the folder’s lists, and a missing list is told', () => {
  writeFileSync(join(dir, 'stoplist', 'en.txt'), 'norland\n')
  rmSync(join(dir, 'stoplist', 'de.txt'))
  expect(told()).toEqual([
    expect.stringMatching(/^data\/state\/norland\.json:\d+: "Norland" is made of common words and may not be marked alone; /),
    'data/stoplist/de.txt:1: the list of common words for "de" is missing or empty; add the list, one word a line. [stoplists]',
  ])
})

test('of our own record it is told what stands in English only, which is no fault; of another it is not', () => {
  const { problems, untranslated } = checkData(dir, true)
  const [first, ...others] = untranslated.map((problem) => problemText('data', problem))
  expect(first).toMatch(
    /^data\/bloc\/[a-z-]+\.json:\d+: "description" is not in .*; write it in each of them, or leave that to somebody who can\. \[translations\]$/,
  )
  expect(others.length).toBeGreaterThan(0)
  expect(problems).toEqual([])
  expect(checkData(dir).untranslated).toEqual([])
})

test('a manifest that cannot be read hides what only follows from it', () => {
  edit('manifest.json', '"licence"', '"license"')
  expect(told().map((sentence) => sentence.replace(/:\d+:/, ':'))).toEqual([
    'data/manifest.json: "licence" is missing; add it. [schema]',
    'data/manifest.json: the key "license" is not known here; delete it or correct its spelling. [schema]',
  ])
})

test('two keys that are not known are told both, and a stance that is missing as missing', () => {
  edit('statement/mila-orlova.json', '"stance": "against",', '"stanse": "against", "onclick": "x",')
  const sentences = told().join('\n')
  expect(sentences).toContain('the key "stanse" is not known here')
  expect(sentences).toContain('the key "onclick" is not known here')
  expect(sentences).toMatch(/"statements\.\d+\.stance" is missing; add one of: favour, against/)
})

test('an id that is not in the record comes with the one that may be meant', () => {
  edit('statement/mila-orlova.json', '"topic": "topic/border-force"', '"topic": "topic/border-forse"')
  expect(told().join('\n')).toContain('correct the id, or add topic/border-forse, or write "topic/border-force" if that is meant')
})
