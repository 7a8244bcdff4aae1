// Random values for a zod schema, and values spoilt in one place, so that a hand-written guard can be held equal to it.
// Goes by zod's own definitions; a kind of schema that it does not know fails loudly.
import fc, { type Arbitrary } from 'fast-check'
import type { z } from 'zod'

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json }

// Texts that fit the patterns and custom checks of the model, offered wherever a schema accepts them.
const SAMPLES = [
  'person/mark-rutte',
  'meeting/2025-03-11-paris',
  'topic/troops',
  'article/odri-media/paris',
  'en',
  'zh-Hant',
  '2025-03',
  'word',
  '',
  'A b',
]

const accepts = (schema: z.ZodType) => (value: unknown) => schema.safeParse(value).success

/** Values that the schema accepts. */
export function valuesOf(schema: z.ZodType): Arbitrary<unknown> {
  // biome-ignore lint/suspicious/noExplicitAny: zod's definitions are told apart by their type field only
  const def = schema.def as any
  switch (def.type) {
    case 'object': {
      const fields = Object.entries(def.shape as Record<string, z.ZodType>)
      const optional = fields.filter(([, field]) => field.def.type === 'optional').map(([name]) => name)
      const values = Object.fromEntries(
        fields.map(([name, field]) => [
          name,
          valuesOf(field.def.type === 'optional' ? (field.def as unknown as { innerType: z.ZodType }).innerType : field),
        ]),
      )
      return fc.record(values, { requiredKeys: fields.map(([name]) => name).filter((name) => !optional.includes(name)) })
    }
    case 'array':
      return fc.array(valuesOf(def.element), { maxLength: 2 })
    case 'record':
      return fc.dictionary(fc.constantFrom('a', 'person/x', 'topic/y'), valuesOf(def.valueType), { maxKeys: 2 })
    case 'nullable':
      return fc.oneof(fc.constant(null), valuesOf(def.innerType))
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries as Record<string, string>))
    case 'literal':
      return fc.constantFrom(...def.values)
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'number':
      return fc.oneof(fc.nat(1000), fc.double({ min: 0, max: 1 }), fc.integer({ min: -3, max: -1 })).filter(accepts(schema))
    case 'string':
    case 'custom':
      return fc.constantFrom(...SAMPLES.filter(accepts(schema)))
    default:
      throw new Error(`no values known for a schema of type "${def.type}"`)
  }
}

const WRONG: Json[] = [null, true, 0, -1, 1.5, 2 ** 60, '', 'nonsense/x', 'x'.repeat(300), 'w '.repeat(30), [], {}, [null], { a: 1 }]

type Path = (string | number)[]

function placesIn(value: Json, path: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [path]
  const inner = Array.isArray(value) ? value.map((item, index) => [index, item] as const) : Object.entries(value)
  return [path, ...inner.flatMap(([name, item]) => placesIn(item, [...path, name]))]
}

function changed(value: Json, [first, ...rest]: Path, change: (old: Json) => Json | undefined): Json | undefined {
  if (first === undefined) return change(value)
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as { [name: string]: Json }
  const next = changed(copy[first] as Json, rest, change)
  if (next === undefined && Array.isArray(copy)) copy.splice(Number(first), 1)
  else if (next === undefined) delete copy[first]
  else copy[first] = next
  return copy
}

/** The value with one thing replaced, dropped or added, somewhere in it. */
export function spoil(value: Json): Arbitrary<unknown> {
  const places = fc.constantFrom(...placesIn(value))
  return fc.oneof(
    fc.tuple(places, fc.constantFrom(...WRONG)).map(([place, wrong]) => changed(value, place, () => wrong)),
    places.map((place) => changed(value, place, () => undefined)),
    places.map((place) =>
      changed(value, place, (old) => (old !== null && typeof old === 'object' && !Array.isArray(old) ? { ...old, further: 1 } : old)),
    ),
  )
}
