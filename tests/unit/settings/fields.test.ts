// The rules of the fields against the schema: the content script reads settings without zod, and must read them alike.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { UI_LANGUAGES } from '../../../src/model/text.ts'
import { DEFAULT_SETTINGS, LANGUAGE_CHOICES, MARK_KINDS } from '../../../src/settings/defaults.ts'
import { allFields, fieldValue, sameJson, withField } from '../../../src/settings/fields.ts'
import { fieldsOf, SECTIONS } from '../../../src/settings/sections.ts'
import { settingsSchema } from '../../../src/settings/settings.ts'

function leaves(value: unknown, path: string[] = []): string[] {
  const isBranch = typeof value === 'object' && value !== null && !Array.isArray(value) && path.join('.') !== 'topics.colours'
  return isBranch ? Object.entries(value).flatMap(([key, item]) => leaves(item, [...path, key])) : [path.join('.')]
}

const likely = fc.oneof(
  fc.boolean(),
  fc.integer({ min: -10, max: 4000 }),
  fc.double(),
  fc.constantFrom(...LANGUAGE_CHOICES, 'every', 'page', 'blue', 'slate', 'dark', 'contrast', 'Blue', '', null),
  fc.array(fc.oneof(fc.string(), fc.integer())),
  fc.array(fc.record({ entity: fc.string(), text: fc.string(), host: fc.string(), page: fc.oneof(fc.string(), fc.constant(1)) })),
  fc.dictionary(fc.string(), fc.constantFrom('blue', 'teal', 'pink')),
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

test.each(allFields())('$path is read as the schema reads it', ({ path, read }) => {
  fc.assert(
    fc.property(likely, (value) => {
      const reading = read(value)
      const parsed = settingsSchema.safeParse(withField(DEFAULT_SETTINGS, path, value))
      // A value that is taken whole is one that the schema takes, and gives the same; every other is not.
      expect(reading !== null && reading.rest === undefined).toBe(parsed.success)
      if (reading !== null) {
        const settings = withField(DEFAULT_SETTINGS, path, reading.value)
        expect(settingsSchema.parse(settings)).toEqual(settings)
      }
      if (parsed.success) expect(reading?.value).toEqual(fieldValue(parsed.data, path))
    }),
    { numRuns: 300 },
  )
})

test('setting a field leaves the rest as it was', () => {
  const settings = withField(DEFAULT_SETTINGS, 'kinds.state.density', 'page')
  expect(settings.kinds.state).toEqual({ on: true, density: 'page' })
  expect(settings.kinds.person).toBe(DEFAULT_SETTINGS.kinds.person)
  expect(DEFAULT_SETTINGS.kinds.state.density).toBe('section')
})

test('equality is that of JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      // Through text, so that -0, which JSON writes as 0, is no matter.
      const plain = JSON.parse(JSON.stringify(a))
      expect(sameJson(plain, JSON.parse(JSON.stringify(plain)))).toBe(true)
      if (sameJson(a, b)) expect(b).toEqual(a)
    }),
  )
  expect(sameJson({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true)
  expect(sameJson([1, 2], [2, 1])).toBe(false)
  expect(sameJson({ a: 1 }, { a: 1, b: 2 })).toBe(false)
})
