// The one canonical form of a record: keys in the order of its schema, what equals a default left out, languages in the
// interface's order. Gets a schema and a value that it accepts; gives a plain value for JSON.stringify. Lists keep their order.
import type { z } from 'zod'
import { UI_LANGUAGES } from '../model/text.ts'

type Definition = z.core.$ZodTypes['_zod']['def']

const definitionOf = (schema: z.core.$ZodType): Definition => (schema as z.core.$ZodTypes)._zod.def

/** Interface languages first, in their order; then the others by tag. */
export function compareLanguages(a: string, b: string): number {
  const rank = (tag: string) => {
    const index = (UI_LANGUAGES as readonly string[]).indexOf(tag)
    return index < 0 ? UI_LANGUAGES.length : index
  }
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0)
}

/** `value` as `schema` orders it. Where the value does not fit the schema it is given back unchanged, so that nothing is lost. */
export function canonicalRecord(schema: z.core.$ZodType, value: unknown): unknown {
  const definition = definitionOf(schema)
  switch (definition.type) {
    case 'default':
    case 'optional':
    case 'nullable':
      return value === null ? null : canonicalRecord(definition.innerType, value)
    case 'array':
      return Array.isArray(value) ? value.map((item) => canonicalRecord(definition.element, item)) : value
    case 'union': {
      const option = definition.options.find((candidate) => (candidate as z.ZodType).safeParse(value).success)
      return option === undefined ? value : canonicalRecord(option, value)
    }
    case 'object':
      return isPlainObject(value) ? canonicalObject(definition.shape, definition.catchall, value) : value
    case 'record':
      return isPlainObject(value) ? canonicalMap(definition.keyType, definition.valueType, value) : value
    default:
      return value
  }
}

/** The canonical text of a file or of a pack's line: two spaces and a final newline, or (`indent` 0) one line without one. */
export function canonicalText(schema: z.core.$ZodType, value: unknown, indent: 0 | 2 = 2): string {
  const text = JSON.stringify(canonicalRecord(schema, value), null, indent)
  return indent === 0 ? text : `${text}\n`
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function canonicalObject(shape: z.core.$ZodShape, catchall: z.core.$ZodType | undefined, value: Record<string, unknown>) {
  const ordered: Record<string, unknown> = {}
  for (const [key, schema] of Object.entries(shape)) {
    const item = value[key]
    if (item === undefined || isDefault(schema, item)) continue
    ordered[key] = canonicalRecord(schema, item)
  }
  const others = Object.keys(value).filter((key) => !Object.hasOwn(shape, key))
  for (const key of others.sort(compareLanguages)) ordered[key] = catchall ? canonicalRecord(catchall, value[key]) : value[key]
  return ordered
}

function canonicalMap(keyType: z.core.$ZodType, valueType: z.core.$ZodType, value: Record<string, unknown>) {
  const key = definitionOf(keyType)
  const order = key.type === 'enum' ? Object.values(key.entries).map(String) : null
  const keys = Object.keys(value).sort(order === null ? compareLanguages : (a, b) => order.indexOf(a) - order.indexOf(b))
  return Object.fromEntries(keys.map((name) => [name, canonicalRecord(valueType, value[name])]))
}

/** Only empty lists and maps and the like stand as defaults, so comparing their JSON is exact. */
function isDefault(schema: z.core.$ZodType, item: unknown): boolean {
  const definition = definitionOf(schema)
  return definition.type === 'default' && JSON.stringify(definition.defaultValue) === JSON.stringify(item)
}
