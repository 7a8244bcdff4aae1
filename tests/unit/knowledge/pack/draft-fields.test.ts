// The pack editor's forms reach every value of the model, so that nothing has to be written elsewhere, and none that the model lacks.
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import type { Field } from '../../../../src/knowledge/pack/draft-field-types.ts'
import { FORMS, MANIFEST_FORM } from '../../../../src/knowledge/pack/draft-fields.ts'
import { DRAFT_KINDS, type DraftKind } from '../../../../src/knowledge/pack/new-records.ts'
import { listOf, schemaOfList } from '../../../../src/knowledge/pack/pack-format.ts'
import { entitySchema } from '../../../../src/model/entity.ts'
import { ENTITY_KINDS } from '../../../../src/model/ids.ts'
import { manifestSchema } from '../../../../src/model/knowledge-set.ts'

/** Values that one control writes whole: texts by language, lists of texts. */
const WHOLE = new Set(['localized', 'lines', 'refs'])

/** The parts of zod's own description of a schema that are read here. */
interface Described {
  type: string
  innerType?: z.ZodType
  element?: z.ZodType
  options?: readonly z.ZodType[]
  shape?: Record<string, z.ZodType>
}
const described = (schema: z.ZodType): Described => schema.def as unknown as Described

/** Paths of all values that are no objects, with [] for the entries of a list of objects. */
function leaves(schema: z.ZodType, path: readonly string[], isWhole: (path: string) => boolean): string[] {
  const { innerType, element, options, shape } = described(schema)
  const here = path.join('.')
  if (innerType !== undefined) return leaves(innerType, path, isWhole)
  if (isWhole(here)) return [here]
  if (options !== undefined) return [...new Set(options.flatMap((option) => leaves(option, path, isWhole)))]
  if (element !== undefined) return described(element).shape === undefined ? [here] : leaves(element, [...path, '[]'], isWhole)
  if (shape === undefined) return [here]
  return Object.entries(shape).flatMap(([key, part]) => leaves(part, [...path, key], isWhole))
}

function written(fields: readonly Field[], path: readonly string[] = []): { path: string; whole: boolean }[] {
  return fields.flatMap((field) => {
    const at = [...path, ...field.path]
    if (field.type === 'list') return written(field.item, [...at, '[]'])
    return { path: at.join('.'), whole: WHOLE.has(field.type) }
  })
}

/** `byItself`: what the editor writes from the name, from the list that the record is in, or at each change. */
function compare(schema: z.ZodType, fields: readonly Field[], byItself: readonly string[]): void {
  const form = written(fields)
  const whole = new Set(form.flatMap((field) => (field.whole ? [field.path] : [])))
  const model = leaves(schema, [], (path) => whole.has(path)).filter((path) => !byItself.includes(path))
  // A topic's stances are a record: each stance has a line of its own.
  const own = form.map(({ path }) => path.replace(/^stances\..*/, 'stances'))
  expect([...new Set(own)].sort()).toEqual([...new Set(model)].sort())
}

const isEntity = (kind: DraftKind): boolean => (ENTITY_KINDS as readonly string[]).includes(kind)

function schemaOf(kind: DraftKind): z.ZodType {
  const ofList = schemaOfList(listOf(`${kind}/x`) ?? 'facts')
  const ofKind = entitySchema.options.find((option) => option.shape.kind.value === (kind as string))
  return ofKind ?? ofList
}

describe('every value of the model has its field', () => {
  test.each(DRAFT_KINDS)('%s', (kind) => compare(schemaOf(kind), FORMS[kind], isEntity(kind) ? ['id', 'kind'] : ['id']))
  test('the manifest', () => compare(manifestSchema, MANIFEST_FORM, ['updated']))
})
