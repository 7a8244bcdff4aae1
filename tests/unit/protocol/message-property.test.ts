// Whatever is sent: a request of ours reaches its handler as its schema describes it; anything else is refused with a typed failure, or is
// nobody's, and no handler hears of it. Whatever comes back is an answer, or a typed failure.
import fc from 'fast-check'
import { expect, vi } from 'vitest'
import type { z } from 'zod'
import { contentRequests } from '../../../src/protocol/content-requests.ts'
import { handle, type Parsers, schemaParsers } from '../../../src/protocol/dispatch.ts'
import { panelParsers } from '../../../src/protocol/guards.ts'
import { isOutcome } from '../../../src/protocol/outcome.ts'
import { panelRequests } from '../../../src/protocol/panel-requests.ts'
import { holds } from '../../properties/holds.ts'
import { type Json, spoil, valuesOf } from './schema-values.ts'

type Side = { parsers: Parsers; requests: Record<string, { request: z.ZodType }> }
const SIDES: readonly (readonly [string, Side])[] = [
  ['the worker', { parsers: schemaParsers(contentRequests), requests: contentRequests }],
  ['a page', { parsers: panelParsers(), requests: panelRequests }],
]

/** A handler may give anything that a message can carry, throw, or reject. */
const behaviour = fc.constantFrom<() => unknown>(
  () => null,
  () => ({ some: 'answer' }),
  async () => 7,
  () => {
    throw new Error('no file')
  },
  () => Promise.reject(new TypeError('gone')),
  () => Promise.reject('a text'),
)

for (const [side, { parsers, requests }] of SIDES) {
  const names = Object.keys(requests)
  const request = fc.oneof(...Object.values(requests).map((one) => valuesOf(one.request)))
  const message: fc.Arbitrary<unknown> = fc.oneof(
    { weight: 4, arbitrary: request },
    { weight: 4, arbitrary: request.chain((value) => spoil(value as Json)) },
    { weight: 1, arbitrary: fc.jsonValue() },
    { weight: 1, arbitrary: fc.record({ type: fc.oneof(fc.constantFrom(...names, '__proto__', 'constructor'), fc.jsonValue()) }) },
  )
  const described = (value: unknown): boolean => {
    const type = (value as { type?: unknown } | null)?.type
    return typeof type === 'string' && Object.hasOwn(requests, type) && (requests[type]?.request.safeParse(value).success ?? false)
  }

  holds(
    `${side} hears requests of ours only, and always answers with an outcome`,
    fc.asyncProperty(message, behaviour, async (value, does) => {
      const heard = vi.fn(does)
      const handlers = Object.fromEntries(names.map((name) => [name, heard]))
      const answer = handle(parsers, handlers, value, null)
      const outcome = await answer
      expect(heard).toHaveBeenCalledTimes(described(value) ? 1 : 0)
      if (answer === null) expect(names).not.toContain((value as { type?: unknown } | null)?.type)
      else expect(isOutcome(outcome)).toBe(true)
      if (answer !== null && !described(value)) expect(outcome).toMatchObject({ ok: false, error: { code: 'bad-request' } })
    }),
    { normal: 400, long: 10_000 },
  )
}
