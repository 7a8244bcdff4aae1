import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { handle, schemaParsers } from '../../../src/protocol/dispatch.ts'
import { FAILURE_CODES, failure, isOutcome, success } from '../../../src/protocol/outcome.ts'

const requests = {
  double: { request: z.object({ type: z.literal('double'), value: z.number() }), answer: z.number() },
  fail: { request: z.object({ type: z.literal('fail') }), answer: z.null() },
}
const parsers = schemaParsers(requests)
const handlers = {
  double: ({ value }: { value: number }) => value * 2,
  fail: () => {
    throw new Error('the shelf is empty')
  },
}
const ask = (message: unknown) => handle(parsers, handlers, message, null)

describe('handle', () => {
  test('answers a request with the value of its handler', async () => {
    expect(await ask({ type: 'double', value: 21 })).toEqual(success(42))
  })

  test('passes the sender on', async () => {
    const whoAsks = { ...handlers, double: (_request: unknown, sender: string) => sender.length }
    expect(await handle(parsers, whoAsks, { type: 'double', value: 1 }, 'tab 7')).toEqual(success(5))
  })

  test.each([undefined, null, 'double', 7, [], {}, { type: 7 }, { type: 'other' }, { type: 'toString' }, { type: '__proto__' }])(
    'leaves a message that is none of its requests to others: %j',
    (message) => {
      expect(ask(message)).toBeNull()
    },
  )

  test('refuses a request that is not as the protocol says', async () => {
    expect(await ask({ type: 'double', value: 'many' })).toMatchObject({ ok: false, error: { code: 'bad-request' } })
  })

  test('turns what a handler throws into a failure', async () => {
    expect(await ask({ type: 'fail' })).toEqual(failure('failed', 'the shelf is empty'))
  })

  test('turns a rejection into a failure, whatever was thrown', async () => {
    const rejecting = { ...handlers, fail: () => Promise.reject('plain words') }
    expect(await handle(parsers, rejecting, { type: 'fail' }, null)).toEqual(failure('failed', 'plain words'))
  })
})

describe('isOutcome', () => {
  test.each([success(null), success({ a: 1 }), ...FAILURE_CODES.map((code) => failure(code, ''))])('knows %j', (outcome) => {
    expect(isOutcome(outcome)).toBe(true)
  })

  test.each([
    undefined,
    null,
    1,
    'ok',
    {},
    { ok: true },
    { ok: false },
    { ok: false, error: null },
    { ok: false, error: { code: 'other', message: '' } },
  ])('refuses %j', (value) => {
    expect(isOutcome(value)).toBe(false)
  })
})
