// Formatting a folder: one layout, records by id, schemas written, a second run changes nothing, no content is lost.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { schemaFiles } from '../../../src/cli/data-schemas.ts'
import { formatData, formatDataFile } from '../../../src/cli/format-data.ts'
import { loadData } from '../../../src/cli/load-data.ts'

const TINY = join(import.meta.dirname, '../../fixtures/tiny-knowledge')
let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sidelight-format-'))
  cpSync(TINY, dir, { recursive: true })
})
afterEach(() => rmSync(dir, { recursive: true }))

test('keeps every record as it was, and a second run changes nothing', () => {
  expect(formatData(dir)).toContain('schema/person.json')
  expect(loadData(dir)).toMatchObject({ problems: [], set: loadData(TINY).set })
  expect(formatData(dir)).toEqual([])
})

test('sorts the records of one file by id', () => {
  const article = (slug: string) => ({ id: `article/selva-post/${slug}`, language: 'en' })
  const text = JSON.stringify({ articles: [article('b'), article('a')], outlet: 'outlet/selva-post' })
  const formatted = JSON.parse(formatDataFile('article/selva-post.json', text) ?? '')
  expect(Object.keys(formatted)).toEqual(['outlet', 'articles'])
  expect(formatted.articles.map(({ id }: { id: string }) => id)).toEqual(['article/selva-post/a', 'article/selva-post/b'])
})

test.each([
  ['an unlisted file', 'notes.json', '{}'],
  ['a file that is not JSON', 'topic/trade.json', '{'],
  ['a file that its schema refuses', 'topic/trade.json', '{"id":"topic/trade"}'],
])('leaves %s alone', (_what, file, text) => {
  writeFileSync(join(dir, file), text)
  expect(formatDataFile(file, text)).toBeNull()
  expect(formatData(dir)).not.toContain(file)
  expect(readFileSync(join(dir, file), 'utf8')).toBe(text)
})

test('the generated schemas give ids their pattern and close every object', () => {
  const statement = JSON.parse(schemaFiles().get('schema/statement.json') ?? '')
  expect(statement.properties.actor.pattern).toBe('^(?:person|state|organisation|bloc|office)\\/[a-z0-9]+(?:-[a-z0-9]+)*$')
  expect(statement.additionalProperties).toBe(false)
  expect(statement.properties.statements.items.required).not.toContain('said')
  expect(schemaFiles().size).toBe(12)
})
