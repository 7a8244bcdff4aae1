// A property as a test: tried on generated cases, a few in the normal run, many in the long one. The seed and the number of cases go into
// the report, where tests/run.ts counts and prints them; SIDELIGHT_SEED repeats a run. Works in Node and in the browser alike.
import fc from 'fast-check'
import { inject, test } from 'vitest'

/** How the run wants its properties tried; tests/vitest.config.ts sets it. */
export type Trying = {
  /** The long run: a hundred thousand cases and more over all properties. */
  long: boolean
  seed: number
  /** Stop at the first case that fails, without looking for a smaller one: enough to know that a planted bug is noticed. */
  firstFailure: boolean
}

declare module 'vitest' {
  interface ProvidedContext {
    trying: Trying
  }
  interface TaskMeta {
    generated?: { cases: number; seed: number }
  }
}

const { long, seed, firstFailure } = inject('trying')

/** Half an hour for the long run's largest shares on a slow machine; a minute else. */
const TIMEOUT_MS = long ? 30 * 60_000 : 60_000

/** Cases of a property in the normal run, and its share of the long one. `slow`: a case that fails takes seconds, so no smaller one is sought. */
export type Cases = { normal: number; long: number; slow?: true }

/** A test that the property holds for as many generated cases as the run wants. */
export function holds(name: string, property: fc.IRawProperty<unknown>, cases: Cases): void {
  const numRuns = long ? cases.long : cases.normal
  test(
    name,
    async ({ task }) => {
      task.meta.generated = { cases: numRuns, seed }
      await fc.assert(property, { numRuns, seed, endOnFailure: firstFailure || cases.slow === true })
    },
    TIMEOUT_MS,
  )
}
