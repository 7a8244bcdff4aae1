// JSON of strangers: parsed only to a bounded depth and never with keys that reach into prototypes.
import { PackError } from './pack-error.ts'

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype'])
/** Records nest about eight deep. */
const DEEPEST = 32

/** The value of one line. Throws PackError; `number` is the line's. */
export function parseLine(line: string, number: number): unknown {
  if (line.trim() === '') throw new PackError('not JSON', number, 'the line is empty.')
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new PackError('not JSON', number, 'this is not JSON.')
  }
  // Level by level, not by recursion: a hostile depth must not reach the stack's end.
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) throw new PackError('nested too deep', number, `values are nested more than ${DEEPEST} deep.`)
    level = level.flatMap((item) => childrenOf(item, number))
  }
  return value
}

function childrenOf(value: unknown, number: number): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value
  for (const key of Object.keys(value)) {
    if (FORBIDDEN_KEYS.has(key)) throw new PackError('forbidden key', number, `the key "${key}" is not allowed.`)
  }
  return Object.values(value)
}
