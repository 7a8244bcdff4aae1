// Loading a data folder: the tiny record reads whole, and each broken file is told with file, line and mend.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadData } from '../../../src/cli/load-data.ts'
import { knowledgeSetSchema } from '../../../src/model/knowledge-set.ts'

const TINY = join(import.meta.dirname, '../../fixtures/tiny-knowledge')

test('the tiny record reads without a problem and is a knowledge set', () => {
  const { set, problems } = loadData(TINY)
  expect(problems).toEqual([])
  expect(knowledgeSetSchema.safeParse(set).error).toBeUndefined()
  expect(set.entities).toHaveLength(10)
  expect(set.articles.find((article) => article.id === 'article/wire-one/port-selva-lead')).toMatchObject({
    outlet: 'outlet/wire-one',
    credits: [],
  })
})

test('records are found again by file and line', () => {
  const { locate } = loadData(TINY)
  const line = (file: string, text: string) =>
    readFileSync(join(TINY, file), 'utf8')
      .split('\n')
      .findIndex((row) => row.includes(text)) + 1
  expect(locate('statement/ivo-kestrel/2025-07-01-border-force', ['gist'])).toEqual({
    file: 'statement/ivo-kestrel.json',
    line: line('statement/ivo-kestrel.json', 'Sees no need'),
  })
  expect(locate('manifest', ['version'])).toEqual({ file: 'manifest.json', line: line('manifest.json', '"version"') })
  expect(locate('person/nobody')).toEqual({ file: 'person/nobody.json', line: 1 })
})

describe('a broken folder', () => {
  let dir = ''
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'sidelight-data-'))
    cpSync(TINY, dir, { recursive: true })
  })
  afterEach(() => rmSync(dir, { recursive: true }))

  const edit = (file: string, from: string, to: string) => {
    const text = readFileSync(join(dir, file), 'utf8')
    expect(text).toContain(from)
    writeFileSync(join(dir, file), text.replace(from, to))
  }
  const told = () => loadData(dir).problems.map(({ file, line, rule, message }) => `${file}:${line} ${rule}: ${message}`)

  test('an unlisted file is a problem, listed ones without records are not', () => {
    writeFileSync(join(dir, 'notes.md'), 'x')
    writeFileSync(join(dir, 'person', 'Upper.json'), '{}')
    writeFileSync(join(dir, 'README.md'), 'x')
    expect(told()).toEqual([
      'notes.md:1 unlisted file: no schema knows this file',
      'person/Upper.json:1 unlisted file: no schema knows this file',
    ])
  })

  test('a path that differs from the id is a problem, in single records, owners and lists', () => {
    edit('state/norland.json', '"id": "state/norland"', '"id": "state/northland"')
    edit('fact/2025-03-11-port-selva-leaders.json', '"id": "fact/2025-03-11-port-selva-leaders/leaders"', '"id": "fact/elsewhere/leaders"')
    edit('statement/mila-orlova.json', '"actor": "person/mila-orlova"', '"actor": "person/ana-brandt"')
    expect(told()).toEqual([
      'fact/2025-03-11-port-selva-leaders.json:5 path equals id: "fact/elsewhere/leaders" does not belong in this file',
      'state/norland.json:2 path equals id: "state/northland" does not belong in this file',
      'statement/mila-orlova.json:2 path equals id: "person/ana-brandt" does not belong in this file',
    ])
  })

  test('several broken files are told at once, each with its line', () => {
    edit('state/sudria.json', '"iso": "UA"', '"iso": "ukraine"')
    edit('outlet/wire-one.json', '"kind": "agency",', '"kind": "agency",\n  "colour": "red",')
    edit('topic/trade.json', '"label": {', '"label": {{')
    expect(told()).toEqual([
      'outlet/wire-one.json:5 schema: the key "colour" is not known here',
      'state/sudria.json:29 schema: "iso" is not written in its form',
      'topic/trade.json:3 JSON: a value or a key is missing',
    ])
    expect(loadData(dir).set.entities).toHaveLength(9)
  })

  test('a missing manifest is a problem, and the rest is still read', () => {
    rmSync(join(dir, 'manifest.json'))
    expect(told()).toEqual(['manifest.json:1 manifest: the manifest is missing'])
    expect(loadData(dir).set.entities).toHaveLength(10)
  })
})
