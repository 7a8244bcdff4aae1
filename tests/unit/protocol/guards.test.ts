import fc from 'fast-check'
import { describe, expect } from 'vitest'
import type { z } from 'zod'
import { entityCardSchema } from '../../../src/knowledge/card.ts'
import { isPageAnnotation } from '../../../src/protocol/annotation-guard.ts'
import { isEntityCard } from '../../../src/protocol/card-guard.ts'
import { contentRequests } from '../../../src/protocol/content-requests.ts'
import { isLoadScriptAnswer, isNothing, panelParsers } from '../../../src/protocol/guards.ts'
import { panelRequests } from '../../../src/protocol/panel-requests.ts'
import { holds } from '../../properties/holds.ts'
import { type Json, spoil, valuesOf } from './schema-values.ts'

const PARSERS = panelParsers()
const parses = (schema: z.ZodType) => (value: unknown) => schema.safeParse(value).success
const panel = Object.entries(panelRequests).map(
  ([name, { request }]) =>
    [`the ${name} request`, request, (value: unknown) => PARSERS[name as keyof typeof PARSERS](value) !== null] as const,
)

const pairs: readonly (readonly [string, z.ZodType, (value: unknown) => boolean])[] = [
  ['an annotation', contentRequests.annotatePage.answer, isPageAnnotation],
  ['a card', entityCardSchema, isEntityCard],
  ['the answer to loadScript', contentRequests.loadScript.answer, isLoadScriptAnswer],
  ['an empty answer', contentRequests.reportCount.answer, isNothing],
  ...panel,
]

describe.each(pairs)('the guard of %s', (_name, schema, guard) => {
  holds(
    'lets every value pass that the schema describes',
    fc.property(valuesOf(schema), (value) => {
      expect(parses(schema)(value)).toBe(true)
      expect(guard(value)).toBe(true)
    }),
    { normal: 100, long: 2000 },
  )

  holds(
    'agrees with the schema on values spoilt in one place',
    fc.property(
      valuesOf(schema).chain((value) => spoil(value as Json)),
      (value) => {
        expect(guard(value)).toBe(parses(schema)(value))
      },
    ),
    { normal: 400, long: 2000 },
  )
})
