import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { packBytes } from '../../../../src/cli/pack-bytes.ts'
import { checkDraft } from '../../../../src/knowledge/pack/check-draft.ts'
import {
  addRecord,
  changeManifest,
  type Draft,
  draftOfSet,
  draftSchema,
  emptyDraft,
  findRecord,
  isEmptyDraft,
  removeRecord,
} from '../../../../src/knowledge/pack/draft.ts'
import { freshId, slugOfText } from '../../../../src/knowledge/pack/draft-ids.ts'
import { type Json, type JsonObject, setAt, textAt } from '../../../../src/knowledge/pack/draft-path.ts'
import { exportDraft, leansOn, packFileName } from '../../../../src/knowledge/pack/export-draft.ts'
import { addNew, changeRecord } from '../../../../src/knowledge/pack/new-records.ts'
import { tinySet } from '../tiny-set.ts'

const NO_WORDS = new Map<string, ReadonlySet<string>>()
const empty = emptyDraft('2026-01-05')

/** Titled, with one actor described. */
function small(): Draft {
  const titled = changeManifest(changeManifest(empty, ['title', 'en'], 'Moon'), ['id'], 'moon')
  const { draft, id } = addNew(titled, 'person', 'Luna Weir', null)
  return changeRecord(draft, id, ['description', 'en'], 'A fictional lamplighter.').draft
}

describe('a path', () => {
  test('is written, and an object that loses its last key goes with it', () => {
    const written = setAt({ id: 'a' }, ['place', 'city', 'en'], 'Selva')
    expect(written).toEqual({ id: 'a', place: { city: { en: 'Selva' } } })
    expect(setAt(written, ['place', 'city', 'en'], '')).toEqual({ id: 'a' })
  })
  test('into a list keeps the other entries in their places', () => {
    const list = setAt({ names: [{ text: 'a' }, { text: 'b' }] }, ['names', 0, 'text'], '')
    expect(list).toEqual({ names: [{}, { text: 'b' }] })
  })
  test('to a language reads a plain text as English, and keeps it when another is written', () => {
    const topic = { stances: { favour: 'yes', against: 'no' } }
    expect(textAt(topic, ['stances', 'favour', 'en'])).toBe('yes')
    expect(textAt(topic, ['stances', 'favour', 'de'])).toBe('')
    const german = setAt<JsonObject>(topic, ['stances', 'favour', 'de'], 'ja')
    expect(german).toEqual({ stances: { favour: { en: 'yes', de: 'ja' }, against: 'no' } })
    expect(setAt<JsonObject>(topic, ['stances', 'favour', 'en'], 'aye').stances).toEqual({ favour: { en: 'aye' }, against: 'no' })
    expect(setAt<JsonObject>(topic, ['stances', 'favour', 'en'], '').stances).toEqual({ against: 'no' })
  })
  test('never reaches into prototypes', () => {
    expect(textAt({}, ['constructor', 'name'])).toBe('')
    setAt({}, ['__proto__', 'polluted'], 'yes')
    expect('polluted' in {}).toBe(false)
  })
})

describe('an id', () => {
  test.each([
    ['Ana Brandt', 'ana-brandt'],
    ['Łódź–Straße', 'lodz-strasse'],
    ['Олена Ковальчук', 'olena-kovalchuk'],
    ['O’Neill & Sons', 'oneill-sons'],
    ['東京', ''],
  ])('of %s is %s', (text, slug) => {
    expect(slugOfText(text)).toBe(slug)
  })

  test('is numbered where its slug is taken, by another kind too', () => {
    const { draft } = addNew(empty, 'person', 'Norland', null)
    expect(freshId(draft, 'person', 'Norland')).toBe('person/norland-2')
    expect(freshId(draft, 'state', 'Norland')).toBe('state/norland-2')
    expect(freshId(draft, 'person', '東京')).toBe('person/person')
  })

  test('of a statement follows its actor, and whoever names it', () => {
    let { draft } = addNew(small(), 'person', 'Tomas Weir', null)
    const made = addNew(draft, 'statement', 'He asked for light.', 'person/luna-weir')
    draft = addRecord(made.draft, { id: 'statement/luna-weir/other', superseded: { by: made.id } })
    const moved = changeRecord(draft, made.id, ['actor'], 'person/tomas-weir')
    expect(moved.id).toBe('statement/tomas-weir/he-asked-for-light')
    expect(findRecord(moved.draft, moved.id)?.actor).toBe('person/tomas-weir')
    expect(findRecord(moved.draft, 'statement/luna-weir/other')?.superseded).toEqual({ by: moved.id })
  })
})

describe('what belongs together changes together', () => {
  test('an actor’s name, among its names', () => {
    const { draft } = changeRecord(small(), 'person/luna-weir', ['name'], 'Luna A. Weir')
    expect(findRecord(draft, 'person/luna-weir')?.names).toMatchObject([{ text: 'Luna A. Weir' }, { text: 'Weir', use: 'supported' }])
  })
  test('a quotation has its article’s language, and goes with its words', () => {
    let draft = addRecord(small(), { id: 'article/herald/light', language: 'fr' })
    draft = addRecord(draft, { id: 'statement/luna-weir/light', actor: 'person/luna-weir', reports: [{ article: 'article/herald/light' }] })
    const at = ['reports', 0, 'quote', 'text']
    draft = changeRecord(draft, 'statement/luna-weir/light', at, 'Lumière').draft
    const quote = { text: 'Lumière', lang: 'fr', kind: 'as printed' }
    expect(findRecord(draft, 'statement/luna-weir/light')?.reports).toEqual([{ article: 'article/herald/light', quote }])
    draft = changeRecord(draft, 'statement/luna-weir/light', at, '').draft
    expect(findRecord(draft, 'statement/luna-weir/light')?.reports).toEqual([{ article: 'article/herald/light' }])
  })
  test('who voiced a statement is an actor or a description, whichever was written last', () => {
    const { draft, id } = addNew(small(), 'statement', 'She asked for light.', 'person/luna-weir')
    const speakerAfter = (key: string, value: Json, from = draft) => changeRecord(from, id, ['speaker', key], value).draft
    const voiced = speakerAfter('actor', 'person/luna-weir')
    expect(findRecord(voiced, id)?.speaker).toEqual({ actor: 'person/luna-weir' })
    const told = speakerAfter('description', { en: 'An aide' }, voiced)
    expect(findRecord(told, id)?.speaker).toEqual({ description: { en: 'An aide' } })
    expect(findRecord(speakerAfter('actor', '', voiced), id)?.speaker).toBeUndefined()
  })
  test('a record that was removed goes back to its place', () => {
    const two = addNew(small(), 'person', 'Tomas Weir', null).draft
    const taken = removeRecord(two, 'person/luna-weir')
    expect(taken?.draft.entities.map(({ id }) => id)).toEqual(['person/tomas-weir'])
    expect(taken && addRecord(taken.draft, taken.removed, taken.at)).toEqual(two)
  })
})

describe('the check', () => {
  test('finds everything at once, each with its record and path', () => {
    const { draft } = addNew(empty, 'office', 'Moon House', null)
    const found = checkDraft(draft, [], NO_WORDS)
    expect(found.set).toBeNull()
    const places = found.problems.filter(({ weight }) => weight === 'refuses').map(({ record, path }) => `${record} ${path.join('.')}`)
    expect(places).toEqual(
      expect.arrayContaining(['manifest id', 'manifest title', 'office/moon-house of', 'office/moon-house description']),
    )
  })

  test('does not call a record missing that is only incomplete', () => {
    const { draft, id } = addNew(small(), 'organisation', 'Moon Board', null)
    const post = changeRecord(draft, 'person/luna-weir', ['posts'], [{ post: 'other', of: id, title: { en: 'chair' } }]).draft
    const { problems } = checkDraft(post, [], NO_WORDS)
    expect(problems.filter(({ rule }) => rule === 'known ids')).toEqual([])
    expect(problems.filter(({ record, weight }) => record === id && weight === 'refuses')).toHaveLength(1)
  })

  test('runs the rules of the record: a common word, a date that is none, markup', () => {
    let draft = changeRecord(small(), 'person/luna-weir', ['name'], 'Will').draft
    draft = changeManifest(draft, ['period', 'until'], 'not a date at all')
    draft = changeRecord(draft, 'person/luna-weir', ['description', 'en'], 'A <b>bold</b> person.').draft
    const { problems } = checkDraft(draft, [], new Map([['en', new Set(['will'])]]))
    expect(
      problems
        .filter(({ weight }) => weight === 'refuses')
        .map(({ rule }) => rule)
        .sort(),
    ).toEqual(['common words', 'form', 'markup'])
  })

  test('tells a name shared with a pack in use of the draft’s own record', () => {
    const draft = changeRecord(
      addNew(small(), 'person', 'Ana Brandt', null).draft,
      'person/ana-brandt',
      ['description', 'en'],
      'Another.',
    ).draft
    const other = {
      ...draft,
      entities: draft.entities.map((each) => (each.id === 'person/ana-brandt' ? { ...each, id: 'person/a-brandt' } : each)),
    }
    const { problems, set } = checkDraft(other, [tinySet()], NO_WORDS)
    expect(set).not.toBeNull()
    const shared = problems.find(({ rule }) => rule === 'shared names')
    expect(shared).toMatchObject({ record: 'person/a-brandt', path: ['names'], other: 'person/ana-brandt' })
    expect(shared?.message).toBe('"Ana Brandt" is also the name of person/ana-brandt, and both may be marked alone')
  })
})

describe('what is exported', () => {
  test('is, unpacked, what npm run pack writes', () => {
    const { set } = checkDraft(draftOfSet(tinySet()), [], NO_WORDS)
    if (set === null) throw new Error('the small set passes')
    const text = exportDraft(set, '0.1.0').join('')
    expect(gunzipSync(gzipSync(text)).toString()).toBe(gunzipSync(packBytes(tinySet())).toString())
    expect(packFileName(set.manifest)).toMatch(/^[a-z-]+-\d+\.\d+\.\d+\.sidelight\.gz$/)
    expect(leansOn(set)).toEqual([])
  })
  test('says what it needs from other packs', () => {
    const { draft } = changeRecord(
      small(),
      'person/luna-weir',
      ['posts'],
      [{ post: 'other', of: 'state/norland', title: { en: 'lamplighter' } }],
    )
    const { set } = checkDraft(draft, [tinySet()], NO_WORDS)
    expect(set && leansOn(set)).toEqual(['state/norland'])
  })
})

test('a draft is read back from storage; what is no draft is not', () => {
  expect(draftSchema.parse(JSON.parse(JSON.stringify(small())))).toEqual(small())
  expect(draftSchema.safeParse({ ...small(), entities: [{ name: 'x' }] }).success).toBe(false)
  expect([isEmptyDraft(empty), isEmptyDraft(small())]).toEqual([true, false])
})
