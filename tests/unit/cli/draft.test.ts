// A draft out of a whole article, against the tiny record; nothing in it is a statement yet.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { draftFile, draftText } from '../../../src/cli/draft.ts'
import { loadData } from '../../../src/cli/load-data.ts'
import { statementSchema } from '../../../src/model/statement.ts'

const { set } = loadData(join(import.meta.dirname, '../../fixtures/tiny-knowledge'))
let dir = ''
let file = ''
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'sidelight-draft-'))
  file = join(dir, 'article.txt')
  const lines = [
    'Port Selva hears both sides',
    'Ana Brandt and Mila Orlova spoke about a border force on Tuesday.',
    '“We need them there now,” Brandt said after more than 12 delegations had left.',
    `“${'The president and the ministers of Norland have to hear us. '.repeat(3).trim()},” Orlova said.`,
    '“Nobody has asked us,” said a harbour pilot.',
  ]
  writeFileSync(file, `${lines.join('\n')}\n`)
})
afterAll(() => rmSync(dir, { recursive: true }))

describe('the draft', () => {
  test('names actors, topics, quotations with their speakers, and figures', () => {
    const draft = draftFile(file, set, { date: '2025-03-11', lang: 'en' })
    expect(draft.published).toBe('2025-03-11')
    expect(draft.actors.map(([id]) => id)).toEqual(expect.arrayContaining(['person/ana-brandt', 'person/mila-orlova']))
    expect(draft.topics).toContain('topic/border-force')
    expect(draft.quotations.map(({ attribution }) => attribution?.actor ?? null)).toEqual(['person/ana-brandt', 'person/mila-orlova', null])
    expect(draft.quotations[2]?.beside).toBe('said a harbour pilot')
    expect(draft.figures).toEqual([{ block: 2, text: 'more than 12', of: 'delegations had left' }])
  })

  test('gives a record to complete, which no schema accepts before a human has judged it', () => {
    const [first, long, nobody] = draftFile(file, set, { date: '2025-03-11', lang: 'en' }).quotations
    expect(first?.statement).toMatchObject({
      actor: 'person/ana-brandt',
      said: '2025-03-11',
      stance: '',
      gist: '',
      reports: [{ mode: 'direct', quote: { text: 'We need them there now', lang: 'en' } }],
    })
    expect(statementSchema.safeParse(first?.statement).success).toBe(false)
    expect(long?.statement).toBeNull()
    expect(nobody?.statement).toBeNull()
  })

  test('reads as text for an editor', () => {
    const text = draftText('article.txt', draftFile(file, set, { date: '2025-03-11', lang: 'en' }), set)
    expect(text).toMatch(/^Draft from article\.txt\. Nothing has been written; stance and gist are yours\.\nDay: 2025-03-11\n/)
    expect(text).toContain('- “We need them there now” … Brandt said after more than 12 delegations had left')
    expect(text).toContain('  Ana Brandt: named beside a verb of saying')
    expect(text).toContain('  nobody named near it')
  })
})

test('an article in which nothing is found says so', () => {
  const empty = join(dir, 'empty.txt')
  writeFileSync(empty, 'Rain.\n')
  expect(draftText('empty.txt', draftFile(empty, set, {}), set).match(/- none found/g)).toHaveLength(5)
})
