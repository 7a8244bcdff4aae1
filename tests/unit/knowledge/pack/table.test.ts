import { describe, expect, test } from 'vitest'
import { emptyDraft } from '../../../../src/knowledge/pack/draft.ts'
import { addNew, changeRecord } from '../../../../src/knowledge/pack/new-records.ts'
import { readTableDraft, type TableChoices, withoutTaken } from '../../../../src/knowledge/pack/read-table-draft.ts'
import { guessColumns, guessKind } from '../../../../src/knowledge/pack/table-columns.ts'
import { addedCount, addRows, takeBack } from '../../../../src/knowledge/pack/table-records.ts'

const GUESS: TableChoices = { kind: null, headings: null, columns: null, separator: null }
const empty = emptyDraft('2026-01-05')
const HEAD = 'Actor,Topic,Stance,Gist,Said,URL,Outlet'
const ROW = 'Luna Weir,Moonlight,for,She asked for lamps.,2025-03-11,https://herald.example/light,Herald'
const table = (text: string, choices: Partial<TableChoices> = {}) => {
  const read = readTableDraft(text, { ...GUESS, ...choices })
  if (read === null) throw new Error('the table has rows')
  return read
}

describe('columns are guessed from headings', () => {
  test.each([
    [
      ['Who', 'Issue', 'View', 'Summary', 'Link'],
      ['actor', 'topic', 'stance', 'gist', 'address'],
    ],
    [
      ['Wer', 'Thema', 'Haltung', 'Aussage', 'Gesagt am', 'Zeitung'],
      ['actor', 'topic', 'stance', 'gist', 'said', 'outlet'],
    ],
    [
      ['Qui', 'Sujet', 'Position', 'Résumé', 'Adresse'],
      ['actor', 'topic', 'stance', 'gist', 'address'],
    ],
    [
      ['Хто', 'Тема', 'Позиція', 'Заява', 'Посилання'],
      ['actor', 'topic', 'stance', 'gist', 'address'],
    ],
    [
      ['Quién', 'Tema', 'Postura', 'Resumen', 'Enlace'],
      ['actor', 'topic', 'stance', 'gist', 'address'],
    ],
    [
      ['Article URL', 'Remarks', ''],
      ['address', null, null],
    ],
  ])('%o', (headings, columns) => {
    expect(guessColumns('statements', headings)).toEqual(columns)
  })
  test('and so is what the rows are', () => {
    expect(guessKind(['Name', 'Kind', 'Description'])).toBe('actors')
    expect(guessKind(['Name', 'Date', 'City', 'URL'])).toBe('meetings')
    expect(guessKind(['Who', 'Topic', 'Statement', 'URL'])).toBe('statements')
  })
})

const FAULTS: readonly (readonly [string, string, string])[] = [
  ['said', '3/11/2025', 'date'],
  ['said', '31.02.2025', 'date'],
  ['stance', 'perhaps', 'stance'],
  ['address', 'javascript:alert(1)', 'address'],
  ['gist', 'x'.repeat(201), 'long'],
  ['gist', '', 'missing'],
]
test.each(FAULTS)('under %s, "%s" is a fault of its row: %s', (column, value, fault) => {
  const at = { stance: 2, gist: 3, said: 4, address: 5 }[column] ?? 0
  const cells = ROW.split(',').map((cell, place) => (place === at ? value : cell))
  const read = table(`${HEAD}\n${cells.join(',')}\n${ROW}`)
  expect(read.faults).toEqual([{ line: 2, column, fault, value }])
  expect(read.rows.map(({ line }) => line)).toEqual([3])
})

test.each([
  ['11.03.2025', '2025-03-11'],
  ['2025/3/11', '2025-03-11'],
  ['2025-03', '2025-03'],
  ['2025', '2025'],
])('the date %s is %s', (written, date) => {
  expect(table(`${HEAD}\n${ROW.replace('2025-03-11', written)}`).rows[0]?.values.said).toBe(date)
})

test('a column meant twice, or a needed one missing, is told instead of rows', () => {
  const twice = table(`${HEAD}\n${ROW}`, { columns: ['actor', 'topic', 'stance', 'gist', 'said', 'address', 'topic'] })
  expect([twice.twice, twice.rows]).toEqual([['topic'], []])
  expect(table('Actor,Topic\nA,B', { kind: 'statements' }).lacking).toEqual(['gist', 'address'])
})

test('rows with a fault stay in the table, with its headings and their own line breaks', () => {
  const bad = '"Tomas\nWeir",Moonlight,perhaps,He had no view.,2025-03-11,https://herald.example/x,Herald'
  const text = `${HEAD}\r\n${ROW}\r\n${bad}\r\n${ROW}`
  expect(withoutTaken(text, table(text))).toBe(`${HEAD}\r\n${bad}\r\n`)
  expect(withoutTaken(`${HEAD}\n${ROW}`, table(`${HEAD}\n${ROW}`))).toBe('')
})

describe('rows become records', () => {
  const add = (text: string, draft = empty, known: Parameters<typeof addRows>[3] = []) => {
    const read = table(text)
    return addRows(draft, read.kind, read.rows, known)
  }

  test('a statement with its actor, topic, publisher, article and report', () => {
    const draft = add(`${HEAD}\n${ROW}`)
    expect(draft.statements).toEqual([
      {
        id: 'statement/luna-weir/2025-03-11-moonlight',
        actor: 'person/luna-weir',
        topic: 'topic/moonlight',
        stance: 'favour',
        gist: 'She asked for lamps.',
        said: '2025-03-11',
        reports: [{ article: 'article/herald/light', mode: 'indirect' }],
      },
    ])
    expect(draft.outlets).toEqual([{ id: 'outlet/herald', name: 'Herald', kind: 'online', domains: ['herald.example'] }])
    expect(draft.articles).toMatchObject([{ id: 'article/herald/light', outlet: 'outlet/herald', url: 'https://herald.example/light' }])
  })

  test('two rows that tell one statement are one statement with two reports', () => {
    const other = ROW.replace('herald.example/light', 'post.example/2').replace(/Herald$/, 'Post')
    const draft = add(`${HEAD}\n${ROW}\n${other}\n${ROW}`)
    expect(draft.statements).toHaveLength(1)
    expect(draft.statements[0]?.reports).toHaveLength(2)
  })

  test('whom the packs in use know is named, not written again', () => {
    const known = [{ id: 'person/l-weir', kind: 'person' as const, label: 'Luna Weir', names: ['Luna Weir', 'Луна Вір'] }]
    const draft = add(`${HEAD}\n${ROW.replace('Luna Weir', 'луна вір')}`, empty, known)
    expect(draft.entities).toEqual([])
    expect(draft.statements[0]?.actor).toBe('person/l-weir')
  })

  test('actors with other names, and what the draft says already stays', () => {
    const before = changeRecord(
      addNew(empty, 'organisation', 'Moon Board', null).draft,
      'organisation/moon-board',
      ['description', 'en'],
      'Ours.',
    ).draft
    const draft = add('Name,Kind,Description,Aliases\nMoon Board,organisation,Theirs.,MB; Board of the Moon', before)
    expect(draft.entities).toMatchObject([
      {
        description: { en: 'Ours.' },
        names: [{ text: 'Moon Board' }, { text: 'MB', kind: 'acronym' }, { text: 'Board of the Moon', kind: 'full' }],
      },
    ])
  })

  test('a meeting with its place, days, article and those who came', () => {
    const draft = add('Name,Date,City,Level,Participants,URL\nMoon summit,2025-06-20,Selva,leaders,Ana; Ivo,https://herald.example/summit')
    expect(draft.entities.find(({ kind }) => kind === 'meeting')).toMatchObject({
      start: '2025-06-20',
      place: { city: { en: 'Selva' } },
      participations: [{ actor: 'person/ana' }, { actor: 'person/ivo' }],
      sources: ['article/herald-example/summit'],
    })
  })

  test('an import is taken back without what was written since', () => {
    const before = addNew(empty, 'person', 'Luna Weir', null).draft
    const after = add(`${HEAD}\n${ROW}`, before)
    expect(addedCount(before, after)).toBe(4)
    const since = addNew(after, 'person', 'Tomas Weir', null).draft
    expect(takeBack(since, before, after).entities.map(({ id }) => id)).toEqual(['person/luna-weir', 'person/tomas-weir'])
    expect(takeBack(since, before, after).statements).toEqual([])
  })

  test('what was written since, in what the import added to and in what it added, is not lost with it', () => {
    const named = addNew(empty, 'organisation', 'Moon Board', null).draft
    const before = addNew(named, 'organisation', 'Tide Board', null).draft
    const after = add('Name,Kind,Aliases\nMoon Board,organisation,MB\nSun Board,organisation,SB\nStar Board,organisation,', before)
    const described = changeRecord(after, 'organisation/moon-board', ['description', 'en'], 'Keeps the tides.').draft
    const since = changeRecord(described, 'organisation/sun-board', ['description', 'en'], 'Written by hand.').draft
    const left = takeBack(since, before, after).entities
    expect(left.map(({ id }) => id)).toEqual(['organisation/moon-board', 'organisation/tide-board', 'organisation/sun-board'])
    expect(left[0]).toEqual({ ...named.entities[0], description: { en: 'Keeps the tides.' } })
    expect(left[2]).toMatchObject({ description: { en: 'Written by hand.' } })
  })
})
