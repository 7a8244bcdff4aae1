// Reads and writes one value of a draft's record by its path, the same path that rules and schemas name in their findings. An empty
// text is an absent key, and an object that loses its last key goes with it; lists keep their entries until those are removed. A plain
// text where texts by language are asked for is the English one (model/text.ts).
import { languageSchema } from '../../model/text.ts'

export type Json = string | number | boolean | null | readonly Json[] | JsonObject
export type JsonObject = { readonly [key: string]: Json }
export type ValuePath = readonly (string | number)[]

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)

/** Undefined where nothing stands there. */
export function valueAt(value: Json | undefined, path: ValuePath): Json | undefined {
  let at: Json | undefined = value
  for (const key of path) {
    if (typeof key === 'number') at = isList(at) ? at[key] : undefined
    else if (typeof at === 'string') at = key === 'en' ? at : undefined
    else at = isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined
  }
  return at
}

/** The text at the path; empty where there is none, or something else. */
export function textAt(value: Json | undefined, path: ValuePath): string {
  const found = valueAt(value, path)
  return typeof found === 'string' ? found : ''
}

/** A copy with the value at the path. Undefined and an empty text take the key away (in a list: leave an empty text). */
export function setAt<T extends JsonObject>(object: T, path: ValuePath, value: Json | undefined): T {
  return (setIn(object, path, value) ?? {}) as T
}

/** Adds an entry to the list at the path, which is made where it is missing. */
export function appendAt<T extends JsonObject>(object: T, path: ValuePath, entry: Json): T {
  const list = valueAt(object, path)
  return setAt(object, path, [...(isList(list) ? list : []), entry])
}

function setIn(value: Json | undefined, [key, ...rest]: ValuePath, next: Json | undefined): Json | undefined {
  if (key === undefined) return next === '' ? undefined : next
  if (typeof key === 'number') {
    const list = isList(value) ? [...value] : []
    // An entry that was emptied stays, so that the next ones keep their places while somebody types.
    list[key] = setIn(list[key], rest, next) ?? (rest.length > 0 ? {} : '')
    return list
  }
  const object = isObject(value) ? value : isPlainText(value, key) ? { en: value } : {}
  const inner = setIn(Object.hasOwn(object, key) ? object[key] : undefined, rest, next)
  const others = Object.fromEntries(Object.entries(object).filter(([name]) => name !== key))
  if (inner === undefined) return Object.keys(others).length === 0 ? undefined : others
  // The key keeps its place among the others.
  return Object.hasOwn(object, key) ? { ...object, [key]: inner } : { ...others, [key]: inner }
}

/** Is a text by language written in a place where so far stood a plain text? `key`: what is written. */
const isPlainText = (value: Json | undefined, key: string): value is string =>
  typeof value === 'string' && languageSchema.safeParse(key).success
