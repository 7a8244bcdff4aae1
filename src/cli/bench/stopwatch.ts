// Times of works on a shared machine: each sample repeats its work until the clock can tell it, and the works take turns.

/** A try lasts at least this long, in milliseconds: many times what the clock and a loop around the work cost. */
const TRY_MS = 3
/** The best of so many tries in a row is the sample: on a shared machine the others tell of the neighbours. */
const TRIES = 4

/** Milliseconds of one run of the work, from as many runs as fill a try. */
export function timeOf(work: () => unknown, least = TRY_MS): number {
  let runs = 0
  const start = performance.now()
  let now = start
  do {
    work()
    runs++
    now = performance.now()
  } while (now - start < least)
  return (now - start) / runs
}

/** Each work runs this long before it counts, in milliseconds: the engine compiles its loops on the way. */
const WARM_UP_MS = 400

/** Samples of several works in turn, after a warm-up. By work, in the order of rounds. */
export function takeTurns(works: readonly (() => unknown)[], rounds: number): number[][] {
  for (const work of works) timeOf(work, WARM_UP_MS)
  const samples: number[][] = works.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const [at, work] of works.entries()) samples[at]?.push(Math.min(...Array.from({ length: TRIES }, () => timeOf(work))))
  }
  return samples
}
