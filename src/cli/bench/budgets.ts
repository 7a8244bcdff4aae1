// Where each budget of speed and size (README) stands, from what was measured. Ratios and bytes are judged; milliseconds of this machine only told,
// but for the tasks and cards whose budget is in milliseconds. Gives rows; prints nothing.
import type { CardSpeed } from './card-speed.ts'
import type { JudgedShare } from './page-share.ts'
import type { PageSpeed } from './page-speed.ts'
import { judgedShares } from './share-report.ts'
import type { Sizes } from './sizes.ts'
import { median, pairsOf, percentile, ratioOf } from './statistics.ts'
import type { NameSpeed, SearchName } from './text-speed.ts'
import type { TopicSpeed } from './topic-pages.ts'

export interface Measured {
  names: readonly NameSpeed[]
  /** Pages about what the bundled record holds. */
  topics: readonly TopicSpeed[]
  pages: readonly PageSpeed[]
  endless: PageSpeed | null
  /** The busy pages. */
  shares: readonly JudgedShare[]
  cards: CardSpeed | null
  firefoxCards: CardSpeed | null
  sizes: Sizes | null
  strayRequests: number
}
export interface BudgetRow {
  what: string
  budget: string
  measured: string
  /** Null: below what is judged, or not measured in this run. */
  met: boolean | null
}

/** `annotate()` as a whole: so many times as long as the loop, on pages of any matter. */
const MOST_ANNOTATE = 20
/** What is compared at how many names, and at most how many times as long as the loop over the characters it may take. */
const BOUNDS: readonly (readonly [what: string, search: SearchName, names: number, bound: number])[] = [
  ['scanning, 1,000 names', 'scan', 1_000, 4],
  ['scanning, 1,000,000 names', 'scan', 1_000_000, 8],
  ['annotate(), 1,000 names', 'annotate', 1_000, MOST_ANNOTATE],
]
const MOST_PAGE_BYTES = 20_000
/** Pages whose bare pass takes less are told and not judged: a timer's own steps weigh too much there. */
const LEAST_JUDGED_MS = 5

/** The set measured that has about so many names. */
export const withNames = (all: readonly NameSpeed[], size: number): NameSpeed | undefined =>
  all.find(({ names }) => Math.abs(names - size) <= 0.01 * size)

/** Median over pages of a search's ratio to the character loop, with the least and greatest page. Null: not measured. */
export function timesLoop(speed: NameSpeed, search: SearchName): { median: number; least: number; greatest: number } | null {
  const ratios = speed.pages.flatMap(({ times }) => {
    const [ours, loop] = [times[search], times.loop]
    return ours === null || loop === null ? [] : [ratioOf(pairsOf(ours, loop)).median]
  })
  return ratios.length === 0 ? null : { median: median(ratios), least: Math.min(...ratios), greatest: Math.max(...ratios) }
}

const times = (value: number): string => `${value < 10 ? value.toFixed(1) : Math.round(value)} ×`
const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

export function budgetRows({ names, topics, pages, endless, shares, cards, firefoxCards, sizes, strayRequests }: Measured): BudgetRow[] {
  const rows: BudgetRow[] = []
  if (pages.length > 0) {
    const ratios = pages.map(({ ours, bare }) => ratioOf(pairsOf(ours, bare)).median)
    const judged = [...pages, ...(endless === null ? [] : [endless])].filter(({ bare }) => median(bare) >= LEAST_JUDGED_MS)
    const worst = Math.max(...judged.map(({ ours, bare }) => ratioOf(pairsOf(ours, bare)).median))
    rows.push({
      what: 'reading and marking a page, main thread',
      budget: `≤ 2 × a bare pass, where that takes ${LEAST_JUDGED_MS} ms or more`,
      measured: `${times(median(ratios))} (eight pages, ${times(Math.min(...ratios))} to ${times(Math.max(...ratios))})${judged.length > 0 ? `; judged pages at most ${times(worst)}` : '; none reaches 5 ms'}`,
      met: judged.length > 0 ? worst <= 2 : null,
    })
    const markJs = pages.filter((page) => page.markJs.length > 0).map((page) => ratioOf(pairsOf(page.markJs, page.ours)).median)
    if (markJs.length > 0)
      rows.push({
        what: 'faster than mark.js, 1,000 names',
        budget: '≥ 50 × on each of the eight pages',
        measured: `${times(median(markJs))} (${times(Math.min(...markJs))} to ${times(Math.max(...markJs))})`,
        met: Math.min(...markJs) >= 50,
      })
    const changed = [...pages, ...(endless === null ? [] : [endless])].reduce((sum, { markupChange }) => sum + markupChange, 0)
    rows.push({ what: 'changes to the markup by marking', budget: '0 bytes', measured: `${changed} bytes`, met: changed === 0 })
    rows.push({
      what: 'requests to other hosts',
      budget: '0',
      measured: String(strayRequests),
      met: strayRequests === 0,
    })
  }
  if (endless !== null) {
    const longest = endless.longestTask.map((task) => task.ms)
    rows.push({
      what: `longest task of ours, ${endless.page}`,
      budget: '50 ms on an idle machine',
      measured: `${ms(median(longest))} (least ${ms(Math.min(...longest))}); without us the page's own longest is ${ms(median(endless.longestWithout))}`,
      met: Math.min(...longest) <= 50,
    })
  }
  const share = judgedShares(shares)
  if (share !== null)
    rows.push({ what: 'our traced part of a busy page’s main thread', budget: '≤ 1 % where the page takes 1 s or more', ...share })
  for (const [what, search, size, bound] of BOUNDS) {
    const speed = withNames(names, size)
    const ratio = speed === undefined ? null : timesLoop(speed, search)
    rows.push({
      what,
      budget: `≤ ${bound} × a loop that reads the characters`,
      measured:
        ratio === null ? 'not measured in this run (--long)' : `${times(ratio.median)} (${times(ratio.least)} to ${times(ratio.greatest)})`,
      met: ratio === null ? null : ratio.median <= bound,
    })
  }
  if (topics.length > 0) {
    const ratios = topics.map(({ annotate, loop }) => ratioOf(pairsOf(annotate, loop)).median)
    rows.push({
      what: 'annotate(), bundled record, pages about its meetings',
      budget: `≤ ${MOST_ANNOTATE} × a loop that reads the characters`,
      measured: `${times(median(ratios))} (${times(Math.min(...ratios))} to ${times(Math.max(...ratios))})`,
      met: median(ratios) <= MOST_ANNOTATE,
    })
  }
  const small = withNames(names, 1_000)
  const large = withNames(names, 100_000)
  if (small !== undefined && large !== undefined)
    rows.push({
      what: 'loading 100,000 names',
      budget: 'views over the bytes; no slower than 1,000',
      measured: `${large.views ? 'views' : 'copies'}; ${times(ratioOf(pairsOf(large.loading, small.loading)).median)} the time of 1,000`,
      // A factor of two leaves room for the noise of some microseconds; a copy would take thousands of times as long.
      met: large.views && ratioOf(pairsOf(large.loading, small.loading)).median <= 2,
    })
  for (const [browser, speed] of [
    ['Chromium', cards],
    ['Firefox', firefoxCards],
  ] as const)
    if (speed !== null) rows.push(...cardRows(browser, speed))
  if (sizes !== null)
    rows.push({
      what: 'what every page loads, compressed',
      budget: kB(MOST_PAGE_BYTES),
      measured: kB(sizes.page),
      met: sizes.page <= MOST_PAGE_BYTES,
    })
  return rows
}

function cardRows(browser: string, speed: CardSpeed): BudgetRow[] {
  const bounds = [
    ['awake', 50],
    ['stopped', 250],
  ] as const
  return bounds.map(([state, bound]) => {
    const slowest = percentile(speed[state], 0.95)
    return {
      what: `card painted after the delay, worker ${state}, ${browser}`,
      budget: `${bound} ms at the 95th percentile`,
      measured: `${ms(slowest)} (median ${ms(median(speed[state]))}, ${speed[state].length} first dwells)`,
      met: slowest <= bound,
    }
  })
}
