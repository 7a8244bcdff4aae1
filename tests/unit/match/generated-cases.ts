// How many cases a property is tried on: a few in the normal run, many with SIDELIGHT_LONG=1. Seeds are printed by fast-check on failure.
const LONG = process.env.SIDELIGHT_LONG === '1'

/** Runs for a property whose share of the hundred thousand of the long run is `long`. */
export const runs = (normal: number, long: number): { numRuns: number } => ({ numRuns: LONG ? long : normal })

/** Long enough for the long run on a slow machine. */
export const TIMEOUT_MS = LONG ? 20 * 60_000 : 60_000
