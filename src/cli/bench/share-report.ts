// What Sidelight costs pages beside their own work, as a table: for the bench's busy pages and for folders of saved ones.
import { globSync } from 'node:fs'
import type { KnowledgeSet } from '../../model/knowledge-set.ts'
import { filesOf } from '../serve-pages.ts'
import { stayHome } from '../stay-home.ts'
import { openPair } from './browser-pair.ts'
import { type JudgedShare, judgeShare, measureShare } from './page-share.ts'
import { median } from './statistics.ts'

/** From the load on: what a saved page does without its site is over by then. Milliseconds. */
const SAVED_REST_MS = 2_500

const percent = (share: number): string => `${(share * 100).toFixed(share < 0.1 ? 2 : 0)} %`
const MET = { true: 'met', false: '**not met**', null: '–' } as const

const HEAD =
  '| page | without us, ms | ours, traced, ms | ours : page | with − without, ms | at most 1 % |\n| --- | ---: | ---: | ---: | ---: | ---: |'

const row = ({ page, own, ours, ratio, more, met }: JudgedShare): string =>
  `| ${page} | ${median(own).toFixed(0)} | ${median(ours).toFixed(1)} | ${percent(ratio.median)} (${percent(ratio.least)}–${percent(ratio.greatest)}) | ${more.median.toFixed(0)} (${more.low.toFixed(0)} to ${more.high.toFixed(0)}) | ${MET[`${met}`]} |`

/** Milliseconds of the main thread; judged where the page's own are a second or more. */
export const shareTable = (shares: readonly JudgedShare[]): string => [HEAD, ...shares.map(row)].join('\n')

/** The same for the budgets: each judged page's share. Null: none was busy enough. */
export function judgedShares(shares: readonly JudgedShare[]): { measured: string; met: boolean } | null {
  const judged = shares.filter(({ met }) => met !== null)
  if (judged.length === 0) return null
  return { measured: judged.map(({ page, ratio }) => `${percent(ratio.median)} (${page})`).join(', '), met: judged.every(({ met }) => met) }
}

/** Measures every HTML file of a folder; `tell` hears each page's row as it is measured. Pages on which nothing of ours ran read 0. */
export async function measureFolder(
  built: string,
  set: KnowledgeSet,
  folder: string,
  rounds: number,
  tell: (line: string) => void,
): Promise<void> {
  const files = globSync('**/*.{html,htm,xhtml}', { cwd: folder }).sort()
  const pair = await openPair(built, set, filesOf(folder))
  const shares: JudgedShare[] = []
  try {
    for (const { context } of [pair.withUs, pair.without]) await stayHome(context, pair.origin)
    tell(HEAD)
    for (const file of files) {
      const url = `${pair.origin}/${file.split(/[\\/]/).map(encodeURIComponent).join('/')}`
      const share = judgeShare(await measureShare(pair, file, url, rounds, SAVED_REST_MS))
      shares.push(share)
      tell(row(share))
    }
  } finally {
    await pair.close()
  }
  const judged = shares.filter(({ met }) => met !== null)
  tell(
    `${shares.length} pages; ${judged.length} busy for a second or more, ${judged.filter(({ met }) => met).length} of these with at most 1 % of ours. ` +
      `Median over all: ours ${median(shares.map(({ ours }) => median(ours))).toFixed(1)} ms, with − without ${median(shares.map(({ more }) => more.median)).toFixed(0)} ms, page ${median(shares.map(({ own }) => median(own))).toFixed(0)} ms.`,
  )
}
