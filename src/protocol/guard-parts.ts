// Parts from which guards are put together: small functions that say whether a value has a shape. No zod, no exceptions.
// They look like the schemas that they mirror, so that the two can be read side by side (tests/unit/protocol/guards.test.ts
// holds them equal).

export type Guard = (value: unknown) => boolean

export const text: Guard = (value) => typeof value === 'string'
export const flag: Guard = (value) => typeof value === 'boolean'
export const number: Guard = (value) => typeof value === 'number' && Number.isFinite(value)
export const whole: Guard = (value) => Number.isSafeInteger(value)
export const count: Guard = (value) => Number.isSafeInteger(value) && (value as number) >= 0
export const nothing: Guard = (value) => value === null

export const nullable =
  (guard: Guard): Guard =>
  (value) =>
    value === null || guard(value)

/** Absent or as the guard says. */
export const optional =
  (guard: Guard): Guard =>
  (value) =>
    value === undefined || guard(value)

export const oneOf =
  (...words: string[]): Guard =>
  (value) =>
    typeof value === 'string' && words.includes(value)

/** Texts that a pattern has passed and that are remembered: an answer names the same few entities again and again. */
const MOST_REMEMBERED = 2_000

export const like = (pattern: RegExp): Guard => {
  const passed = new Set<string>()
  return (value) => {
    if (typeof value !== 'string') return false
    if (passed.has(value)) return true
    if (!pattern.test(value)) return false
    if (passed.size < MOST_REMEMBERED) passed.add(value)
    return true
  }
}

export const list =
  (guard: Guard): Guard =>
  (value) =>
    Array.isArray(value) && value.every(guard)

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An object with these fields; further fields do not matter. */
export const shape = (fields: Record<string, Guard>): Guard => {
  // Listed once: a long page's answers hold tens of thousands of these objects.
  const names = Object.keys(fields)
  const guards = Object.values(fields)
  return (value) => {
    if (!isObject(value)) return false
    for (let at = 0; at < names.length; at++) if (!guards[at]?.(value[names[at] as string])) return false
    return true
  }
}

/** An object used as a table from any text to values of one kind. */
export const table =
  (guard: Guard): Guard =>
  (value) =>
    isObject(value) && Object.values(value).every(guard)

/** An object with these fields and no others. */
export const exactly = (fields: Record<string, Guard>): Guard => {
  const fits = shape(fields)
  return (value) => fits(value) && Object.keys(value as object).every((name) => Object.hasOwn(fields, name))
}
