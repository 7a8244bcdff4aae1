// How this run tries its properties, from its environment: SIDELIGHT_LONG=1 for the long run, SIDELIGHT_SEED=n to repeat one.
import type { Trying } from './holds.ts'

/** Another seed each time, so that runs add up; a whole number that is easy to copy. */
const ownSeed = (): number => Math.floor(Math.random() * 2 ** 31)

export const TRYING: Trying = {
  long: process.env.SIDELIGHT_LONG === '1',
  seed: process.env.SIDELIGHT_SEED === undefined ? ownSeed() : Number(process.env.SIDELIGHT_SEED),
  firstFailure: false,
}
