// Storing and reading settings: nothing of the reader's is lost, whatever storage holds.
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sameJson } from '../../../src/model/undo-json.ts'
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults.ts'
import { allFields, fieldValue, withField } from '../../../src/settings/fields.ts'
import { MIGRATIONS, type Migration } from '../../../src/settings/migrations/steps.ts'
import { type Settings, settingsSchema } from '../../../src/settings/settings.ts'
import { forgetUnreadable, readSettings, writeSettings } from '../../../src/settings/stored-settings.ts'
import { holds } from '../../properties/holds.ts'

const FIXTURES = new URL('../../fixtures/settings/', import.meta.url)
const example = (version: number): unknown => JSON.parse(readFileSync(new URL(`v${version}.json`, FIXTURES), 'utf8'))
const stored = (changed: Record<string, unknown>, rest: object = {}) => ({ version: 1, changed, aside: [], ...rest })

const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    paused: fc.oneof(fc.boolean(), fc.nat()),
    'sites.never': fc.array(fc.string()),
    // No settings hold that one key: fields.ts passes over it.
    'topics.colours': fc.dictionary(
      fc.string().filter((key) => key !== '__proto__'),
      fc.constantFrom('blue', 'teal'),
    ),
    'kinds.state.density': fc.constantFrom('every', 'section', 'page'),
    hoverDelay: fc.integer({ min: 0, max: 3000 }),
    hoverAtOnce: fc.boolean(),
    hover: fc.boolean(),
    hidden: fc.array(fc.record({ entity: fc.string(), text: fc.string(), host: fc.string(), page: fc.string() })),
  })
  .map((fields) => Object.entries(fields).reduce((settings, [path, value]) => withField(settings, path, value), DEFAULT_SETTINGS))

describe('reading', () => {
  test.each([
    ['nothing stored', undefined],
    ['null', null],
    ['nothing changed', stored({})],
  ])('%s gives the defaults, and nothing is unreadable', (_, value) => {
    expect(readSettings(value)).toEqual({ settings: DEFAULT_SETTINGS, unreadable: null, newer: false })
  })

  test.each([
    ['a text', 'damaged'],
    ['a number', 7],
    ['a list', [1]],
    ['no version', { changed: {} }],
    ['version zero', { version: 0, changed: {} }],
    ['fields that are a list', { version: 1, changed: [] }],
  ])('%s gives the defaults and is kept whole', (_, value) => {
    expect(readSettings(value)).toEqual({ settings: DEFAULT_SETTINGS, unreadable: [{ field: '', value }], newer: false })
  })

  test('one bad field falls back, the others stay', () => {
    const { settings, unreadable } = readSettings(stored({ theme: 'pink', hoverDelay: 900, 'kinds.state.on': 'no' }))
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, hoverDelay: 900 })
    expect(unreadable).toEqual([
      { field: 'kinds.state.on', value: 'no' },
      { field: 'theme', value: 'pink' },
    ])
  })

  test('one bad entry of a list costs that entry only', () => {
    const { settings, unreadable } = readSettings(stored({ 'sites.never': ['a.example', 4, 'b.example'] }))
    expect(settings.sites.never).toEqual(['a.example', 'b.example'])
    expect(unreadable).toEqual([{ field: 'sites.never', value: [4] }])
  })

  const paths = fc.constantFrom(...allFields().map(({ path }) => path), 'unknown', '__proto__')
  const storedThing = fc.oneof(
    fc.jsonValue(),
    fc.record({
      version: fc.oneof(fc.constant(1), fc.constant(9), fc.jsonValue()),
      changed: fc.dictionary(paths, fc.jsonValue()),
      aside: fc.jsonValue(),
    }),
  )
  holds(
    'whatever is stored, the settings are valid and nothing is thrown',
    fc.property(storedThing, (value) => {
      const { settings } = readSettings(value)
      expect(settingsSchema.parse(settings)).toEqual(settings)
    }),
    { normal: 1000, long: 10_000 },
  )

  holds(
    'whatever is stored, storing what was read of it changes nothing, and loses nothing that could not be read',
    fc.property(storedThing, (value) => {
      const before = readSettings(value)
      expect(readSettings(writeSettings(before.settings, value))).toEqual(before)
    }),
    { normal: 500, long: 10_000 },
  )
})

describe('writing', () => {
  holds(
    'only what differs from the defaults is stored, and is read back the same',
    fc.property(anySettings, anySettings, (settings, before) => {
      const written = writeSettings(settings, writeSettings(before, null))
      expect(readSettings(JSON.parse(JSON.stringify(written)))).toEqual({ settings, unreadable: null, newer: false })
      for (const [path, value] of Object.entries(written.changed)) {
        expect(sameJson(value, fieldValue(DEFAULT_SETTINGS, path))).toBe(false)
      }
    }),
    { normal: 200, long: 5000 },
  )

  test('settings with nothing changed store nothing', () => {
    expect(writeSettings(DEFAULT_SETTINGS, null).changed).toEqual({})
  })

  test('an unreadable value stays through unrelated changes, and goes aside when its field is set', () => {
    const before = stored({ theme: 'pink' })
    const other = writeSettings({ ...DEFAULT_SETTINGS, hover: false }, before)
    expect(other.changed).toEqual({ theme: 'pink', hover: false })
    const set = writeSettings({ ...DEFAULT_SETTINGS, theme: 'dark' }, before)
    expect(set).toEqual({ version: 1, changed: { theme: 'dark' }, aside: [{ field: 'theme', value: 'pink' }] })
    expect(readSettings(set).unreadable).toEqual([{ field: 'theme', value: 'pink' }])
  })

  test('a damaged whole is kept aside from the first change on', () => {
    expect(writeSettings({ ...DEFAULT_SETTINGS, hover: false }, 'damaged')).toEqual({
      version: 1,
      changed: { hover: false },
      aside: [{ field: '', value: 'damaged' }],
    })
  })

  test('what could not be read can be forgotten, without losing what could', () => {
    const written = forgetUnreadable(stored({ theme: 'pink', hover: false }, { aside: [{ field: 'headlines', value: 3 }] }))
    expect(written).toEqual(stored({ hover: false }))
  })
})

describe('data of a newer version', () => {
  const newer = { version: 9, changed: { theme: 'sepia', hover: false, 'cards.size': 3 }, aside: [] }

  test('are read as far as possible', () => {
    expect(readSettings(newer)).toEqual({
      settings: { ...DEFAULT_SETTINGS, hover: false },
      unreadable: [{ field: 'theme', value: 'sepia' }],
      newer: true,
    })
  })

  test('are written back whole, with what the reader changed meanwhile', () => {
    expect(writeSettings({ ...DEFAULT_SETTINGS, hover: false, headlines: false }, newer)).toEqual({
      version: 9,
      changed: { theme: 'sepia', hover: false, 'cards.size': 3, headlines: false },
      aside: [],
    })
  })

  test('are not forgotten with what could not be read', () => {
    expect(forgetUnreadable(newer)).toEqual(newer)
  })
})

describe('migrations', () => {
  test('every version up to the present has a full example, and no other', () => {
    const expected = MIGRATIONS.map((_, index) => `v${index + 1}.json`).concat(`v${MIGRATIONS.length + 1}.json`)
    expect(readdirSync(FIXTURES).sort()).toEqual(expected.sort())
  })

  test('the example of the present version sets every field, and is read whole', () => {
    const present = example(MIGRATIONS.length + 1) as ReturnType<typeof stored>
    expect(Object.keys(present.changed).sort()).toEqual(
      allFields()
        .map(({ path }) => path)
        .sort(),
    )
    const { settings, unreadable } = readSettings(present)
    for (const [path, value] of Object.entries(present.changed)) expect(fieldValue(settings, path)).toEqual(value)
    expect(unreadable).toEqual(present.aside)
  })

  test.each(MIGRATIONS.map((_, index) => index + 1))('the example of version %i is read without loss', (version) => {
    expect(readSettings(example(version)).newer).toBe(false)
  })

  const rename: Migration = ({ delay, ...rest }) => (delay === undefined ? rest : { ...rest, hoverDelay: delay })
  const seconds: Migration = (fields) => (typeof fields.delay === 'number' ? { ...fields, delay: fields.delay * 1000 } : fields)

  test('steps run in order, from the version stored', () => {
    const steps = [seconds, rename]
    expect(readSettings({ version: 1, changed: { delay: 0.5 } }, steps).settings.hoverDelay).toBe(500)
    expect(readSettings({ version: 2, changed: { delay: 700 } }, steps).settings.hoverDelay).toBe(700)
    expect(readSettings({ version: 3, changed: { hoverDelay: 800 } }, steps).settings.hoverDelay).toBe(800)
    expect(readSettings({ version: 4, changed: { hoverDelay: 800 } }, steps).newer).toBe(true)
    expect(writeSettings(DEFAULT_SETTINGS, null, steps).version).toBe(3)
  })

  test('a step that fails loses nothing', () => {
    const broken: Migration = () => {
      throw new Error('broken')
    }
    const value = { version: 1, changed: { hover: false } }
    expect(readSettings(value, [broken])).toEqual({ settings: DEFAULT_SETTINGS, unreadable: [{ field: '', value }], newer: false })
    expect(writeSettings({ ...DEFAULT_SETTINGS, theme: 'dark' }, value, [broken]).aside).toEqual([{ field: '', value }])
  })
})
