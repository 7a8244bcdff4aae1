// What Sidelight costs a page beside what the page costs by itself: its main thread's time without us, our scripts' traced time on it, and
// what it has more with us. By interleaved pairs of fresh loads in Chromium; milliseconds of the processor, of this machine.
import { type BrowserPair, countersOf, counting, fresh, type Side, traced } from './browser-pair.ts'
import { CONTENT_SCRIPTS } from './page-speed.ts'
import { differenceOf, median, pairsOf, type Ratio, ratioOf } from './statistics.ts'
import { scriptTime } from './trace.ts'

/** A page and its times by round. */
export interface PageShare {
  page: string
  /** The main thread from navigation to rest, without us and with us. */
  own: number[]
  withUs: number[]
  /** Our scripts on it, traced; 0 where none ran. */
  ours: number[]
}
/** From here on our share is judged: a second of the main thread. */
const JUDGED_MS = 1_000
/** The share of such a page that may be ours. */
const MOST_SHARE = 0.01

/** `rest`: milliseconds from the load to the last look. */
export async function measureShare(pair: BrowserPair, page: string, url: string, rounds: number, rest: number): Promise<PageShare> {
  const share: PageShare = { page, own: [], withUs: [], ours: [] }
  const time = (side: Side): Promise<number> =>
    fresh(side, async (tab) => {
      const session = await counting(tab)
      await tab.goto(url)
      await tab.waitForTimeout(rest)
      return (await countersOf(session)).taskMs
    })
  const trace = (): Promise<number> =>
    fresh(pair.withUs, async (tab) => {
      const events = await traced(pair.withUs, tab, async () => {
        await tab.goto(url)
        await tab.waitForTimeout(rest)
      })
      return scriptTime(events, CONTENT_SCRIPTS)?.total ?? 0
    })
  for (let round = 0; round < rounds; round++) {
    share.own.push(await time(pair.without))
    share.withUs.push(await time(pair.withUs))
    share.ours.push(await trace())
  }
  return share
}

export interface JudgedShare extends PageShare {
  /** Ours : own. */
  ratio: Ratio
  /** With − without. */
  more: { median: number; low: number; high: number }
  /** Null: the page is busy for less than a second. */
  met: boolean | null
}

export function judgeShare(share: PageShare): JudgedShare {
  const ratio = ratioOf(pairsOf(share.ours, share.own))
  return {
    ...share,
    ratio,
    more: differenceOf(pairsOf(share.withUs, share.own)),
    met: median(share.own) < JUDGED_MS ? null : ratio.median <= MOST_SHARE,
  }
}
