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

export const like =
  (pattern: RegExp): Guard =>
  (value) =>
    typeof value === 'string' && pattern.test(value)

export const list =
  (guard: Guard): Guard =>
  (value) =>
    Array.isArray(value) && value.every(guard)

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** An object with these fields; further fields do not matter. */
export const shape =
  (fields: Record<string, Guard>): Guard =>
  (value) =>
    isObject(value) && Object.entries(fields).every(([name, guard]) => guard(value[name]))

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
