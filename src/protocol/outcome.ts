// What comes back from any request: a value, or a failure that says what kind it is. Nothing throws across a boundary.

/**
 * bad-request: the message is none of ours, or not as the protocol says. failed: the other side tried and could not.
 * bad-answer: the answer is not as the protocol says. unreachable: nobody answered (the worker was stopped, the page has no
 * script of ours). disconnected: the extension was updated or removed under the page; only a reload helps.
 */
export const FAILURE_CODES = ['bad-request', 'failed', 'bad-answer', 'unreachable', 'disconnected'] as const
export type FailureCode = (typeof FAILURE_CODES)[number]

/** `message` is for the developer's eyes and for the "what happened" line; it is never page text. */
export type Failure = { code: FailureCode; message: string }
export type Outcome<T> = { ok: true; value: T } | { ok: false; error: Failure }

export const success = <T>(value: T): Outcome<T> => ({ ok: true, value })
export const failure = (code: FailureCode, message: string): { ok: false; error: Failure } => ({ ok: false, error: { code, message } })

/** Is this, whatever it is, an outcome? Its value is not looked at. */
export function isOutcome(value: unknown): value is Outcome<unknown> {
  if (typeof value !== 'object' || value === null || !('ok' in value)) return false
  if (value.ok === true) return 'value' in value
  if (value.ok !== false || !('error' in value) || typeof value.error !== 'object' || value.error === null) return false
  const { code, message } = value.error as Record<string, unknown>
  return FAILURE_CODES.some((known) => known === code) && typeof message === 'string'
}
