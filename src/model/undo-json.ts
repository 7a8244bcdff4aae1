// Plain JSON values: when two are equal, and how one change of a value is taken back while others were made since: what it changed is as
// before, what came after it stays. For the settings, a pack's draft, and whatever else is changed as a whole and undone later.

type Json = Record<string, unknown>

export const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Equality of plain JSON values; the order of keys does not matter, the order of lists does. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => sameJson(item, b[index]))
  if (!isJson(a) || !isJson(b)) return Object.is(a, b)
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]))
}

const has = (list: readonly unknown[], wanted: unknown): boolean => list.some((item) => sameJson(item, wanted))

/** A list: what the change took is back, what it added goes, unless somebody has taken or added that since. */
const undoneList = (now: readonly unknown[], before: readonly unknown[], after: readonly unknown[]): unknown[] => [
  ...before.filter((item) => has(now, item) || !has(after, item)),
  ...now.filter((item) => !has(before, item) && !has(after, item)),
]

const at = (object: Json, key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined)

/** `before` and `after`: the value round the change. What was set anew since stays; objects are undone key by key. Undefined: none. */
export function undoJson(now: unknown, before: unknown, after: unknown): unknown {
  if (sameJson(before, after)) return now
  if (sameJson(now, after)) return before
  if (Array.isArray(now) && Array.isArray(before) && Array.isArray(after)) return undoneList(now, before, after)
  if (!isJson(now) || !isJson(before) || !isJson(after)) return now
  const keys = new Set([...Object.keys(now), ...Object.keys(before)])
  const undone = [...keys].map((key) => [key, undoJson(at(now, key), at(before, key), at(after, key))] as const)
  return Object.fromEntries(undone.filter(([, value]) => value !== undefined))
}
