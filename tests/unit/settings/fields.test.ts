// The rules of the fields against the schema: the content script reads settings without zod, and must read them alike.
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { UI_LANGUAGES } from '../../../src/model/text.ts'
import { sameJson } from '../../../src/model/undo-json.ts'
import { DEFAULT_SETTINGS, LANGUAGE_CHOICES, MARK_KINDS } from '../../../src/settings/defaults.ts'
import { allFields, type Field, fieldValue, withField } from '../../../src/settings/fields.ts'
import { fieldsOf, SECTIONS } from '../../../src/settings/sections.ts'
import { settingsSchema } from '../../../src/settings/settings.ts'
import { holds } from '../../properties/holds.ts'

function leaves(value: unknown, path: string[] = []): string[] {
  const isBranch = typeof value === 'object' && value !== null && !Array.isArray(value) && path.join('.') !== 'topics.colours'
  return isBranch ? Object.entries(value).flatMap(([key, item]) => leaves(item, [...path, key])) : [path.join('.')]
}

/** Any text; and often a name that every object has already. */
const key = fc.oneof({ weight: 4, arbitrary: fc.string() }, { weight: 1, arbitrary: fc.constantFrom('__proto__', 'toString') })

const likely = fc.oneof(
  fc.boolean(),
  fc.integer({ min: -10, max: 4000 }),
  fc.double(),
  fc.constantFrom(...LANGUAGE_CHOICES, 'every', 'page', 'blue', 'slate', 'dark', 'contrast', 'Blue', '', null),
  fc.array(fc.oneof(fc.string(), fc.integer())),
  fc.array(fc.record({ entity: fc.string(), text: fc.string(), host: fc.string(), page: fc.oneof(fc.string(), fc.constant(1)) })),
  fc.dictionary(key, fc.constantFrom('blue', 'teal', 'pink')),
  fc.jsonValue(),
)

test('the fields are exactly the leaves of the settings', () => {
  expect(
    allFields()
      .map(({ path }) => path)
      .sort(),
  ).toEqual(leaves(DEFAULT_SETTINGS).sort())
})

test('every field belongs to exactly one section', () => {
  expect(SECTIONS.flatMap(fieldsOf).sort()).toEqual(
    allFields()
      .map(({ path }) => path)
      .sort(),
  )
})

test('the lists that avoid zod equal those of the schema and the model', () => {
  expect(LANGUAGE_CHOICES).toEqual(['browser', ...UI_LANGUAGES])
  expect([...MARK_KINDS].sort()).toEqual(Object.keys(DEFAULT_SETTINGS.kinds).sort())
  expect(settingsSchema.parse(DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS)
})

/** A value that is taken whole is one that the schema takes, and gives the same; every other is not. */
function readAsTheSchema({ path, read }: Field, value: unknown): void {
  const reading = read(value)
  const parsed = settingsSchema.safeParse(withField(DEFAULT_SETTINGS, path, value))
  expect(reading !== null && reading.rest === undefined, path).toBe(parsed.success)
  if (reading !== null) {
    const settings = withField(DEFAULT_SETTINGS, path, reading.value)
    expect(settingsSchema.parse(settings)).toEqual(settings)
  }
  if (parsed.success) expect(reading?.value).toEqual(fieldValue(parsed.data, path))
}

holds(
  'every field is read as the schema reads it, whatever the value',
  fc.property(fc.constantFrom(...allFields()), likely, readAsTheSchema),
  { normal: 8000, long: 30_000 },
)

test.each(['{"__proto__":"blue"}', '{"__proto__":"pink","a":"teal"}', '{"toString":"blue"}', '{"constructor":"pink"}'])(
  'a table of colours %s is read as the schema reads it',
  (colours) => {
    const field = allFields().find(({ path }) => path === 'topics.colours') as Field
    readAsTheSchema(field, JSON.parse(colours))
  },
)

test('setting a field leaves the rest as it was', () => {
  const settings = withField(DEFAULT_SETTINGS, 'kinds.state.density', 'page')
  expect(settings.kinds.state).toEqual({ on: true, density: 'page' })
  expect(settings.kinds.person).toBe(DEFAULT_SETTINGS.kinds.person)
  expect(DEFAULT_SETTINGS.kinds.state.density).toBe('section')
})

/** JSON, and as often an object of few keys: two have some in common then. */
const json = fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom('a', '__proto__'), fc.constantFrom(null, {}), { maxKeys: 2 }))
/** Through text, so that -0, which JSON writes as 0, is no matter. */
const plain = json.map((value): unknown => JSON.parse(JSON.stringify(value)))

holds(
  'equality is that of JSON',
  fc.property(plain, plain, (a, b) => {
    expect(sameJson(a, JSON.parse(JSON.stringify(a)))).toBe(true)
    expect(sameJson(a, b)).toBe(isDeepStrictEqual(a, b))
  }),
  { normal: 2000, long: 10_000 },
)

test.each([
  ['{"a":1,"b":[2]}', '{"b":[2],"a":1}', true],
  ['[1,2]', '[2,1]', false],
  ['{"a":1}', '{"a":1,"b":2}', false],
  // What every object has from its prototype is not in it.
  ['{"__proto__":{}}', '{"a":{}}', false],
  ['{"__proto__":{}}', '{"__proto__":{}}', true],
])('%s and %s: the same is %s', (a, b, same) => {
  expect(sameJson(JSON.parse(a), JSON.parse(b))).toBe(same)
})
