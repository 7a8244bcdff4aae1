// Answers requests: parses the message, calls the handler of its type, and gives back a value or a typed failure.
// Gets parsers (zod schemas or guards) and handlers; the transport (runtime messages, a test's function call) is the caller's.
// Never throws and never rejects.

import { errorWords } from '../text/error-words.ts'
import { failure, type Outcome, success } from './outcome.ts'

/** Gives the request, or null where the message is not one. */
export type Parser<Request> = (message: unknown) => Request | null
export type Parsers = { readonly [name: string]: Parser<unknown> }
/**
 * One function for each request. `sender` is whatever the transport knows of who asks. It may throw; the message becomes the
 * failure's. What each must answer is said where the table of handlers is made (ContentHandlers, PanelHandlers).
 */
export type Handlers<P extends Parsers, Sender> = {
  readonly [N in keyof P]: (request: NonNullable<ReturnType<P[N]>>, sender: Sender) => unknown
}

type Schema<T> = { safeParse(value: unknown): { success: true; data: T } | { success: false } }

/** The parsers of a table of zod schemas (contentRequests, panelRequests). */
export function schemaParsers<T extends Record<string, { request: Schema<unknown> }>>(
  requests: T,
): { readonly [N in keyof T]: Parser<T[N]['request'] extends Schema<infer R> ? R : never> } {
  const parser = (schema: Schema<unknown>) => (message: unknown) => {
    const result = schema.safeParse(message)
    return result.success ? result.data : null
  }
  return Object.fromEntries(Object.entries(requests).map(([name, { request }]) => [name, parser(request)])) as ReturnType<
    typeof schemaParsers<T>
  >
}

/** The request's name, where the message names one of these. Null: the message is for somebody else. */
function nameOf(message: unknown, names: object): string | null {
  if (typeof message !== 'object' || message === null || !('type' in message)) return null
  return typeof message.type === 'string' && Object.hasOwn(names, message.type) ? message.type : null
}

/**
 * The answer to one message, or null where its type is none of these (then another listener may know it).
 * The promise never rejects.
 */
export function handle<P extends Parsers, Sender>(
  parsers: P,
  handlers: Handlers<P, Sender>,
  message: unknown,
  sender: Sender,
): Promise<Outcome<unknown>> | null {
  const name = nameOf(message, parsers)
  if (name === null) return null
  const parse = parsers[name] as Parser<NonNullable<unknown>>
  const handler = handlers[name] as (request: unknown, sender: Sender) => unknown
  return answer(parse, handler, name, message, sender)
}

async function answer<Sender>(
  parse: Parser<NonNullable<unknown>>,
  handler: (request: unknown, sender: Sender) => unknown,
  name: string,
  message: unknown,
  sender: Sender,
): Promise<Outcome<unknown>> {
  const request = parse(message)
  if (request === null) return failure('bad-request', `a "${name}" request is not as the protocol says`)
  try {
    return success(await handler(request, sender))
  } catch (error) {
    return failure('failed', errorWords(error))
  }
}
