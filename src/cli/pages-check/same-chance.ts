// Makes a page draw the same numbers and read the same clock at each visit, so that what still differs between two visits is not chance:
// addresses of advertisements are full of both. Runs in the page's own world before its scripts; Sidelight's world has its own.

/** The day that pages are shown, in milliseconds: any will do. Each look at the clock is a little later, for scripts that wait for it. */
const START = 1_700_000_000_000
const STEP = 7

/** Handed over to the browser whole: everything that it needs is given as arguments. */
function drawTheSame([start, step]: readonly [number, number]): void {
  let drawn = 42
  let now = start
  // The minimal standard generator of Park and Miller.
  Math.random = () => {
    drawn = (drawn * 16_807) % 2_147_483_647
    return drawn / 2_147_483_647
  }
  const tick = () => {
    now += step
    return now
  }
  window.Date = new Proxy(Date, {
    construct: (target, given, made) => Reflect.construct(target, given.length === 0 ? [tick()] : given, made),
    apply: (target) => new target(tick()).toString(),
    get: (target, key) => (key === 'now' ? tick : Reflect.get(target, key)),
  })
}

/** For `addInitScript()` of a context: the function and its argument. */
export const SAME_CHANCE = [drawTheSame, [START, STEP]] as const
