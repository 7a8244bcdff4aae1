// The bench's results as Markdown tables, for the terminal and for docs/bench.md. Ratios first; milliseconds beside them are this machine's.
import { type BudgetRow, budgetRows, type Measured, timesLoop, withNames } from './budgets.ts'
import type { CardSpeed } from './card-speed.ts'
import { shareTable } from './share-report.ts'
import { differenceOf, median, pairsOf, percentile, type Ratio, ratioOf } from './statistics.ts'
import { SEARCHES } from './text-speed.ts'

export interface Conditions {
  /** ISO day. */
  day: string
  version: string
  node: string
  chromium: string | null
  firefox: string | null
  rounds: number
}

const MET = { true: 'met', false: '**not met**', null: '–' } as const
const cell = (value: number): string => (Number.isNaN(value) ? '–' : value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en'))
const spread = ({ median: middle, least, greatest }: Ratio | { median: number; least: number; greatest: number }): string =>
  `${cell(middle)} (${cell(least)}–${cell(greatest)})`

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_none, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}

const budgets = (rows: readonly BudgetRow[]): string =>
  table(
    ['what', 'budget', 'measured', ''],
    rows.map(({ what, budget, measured, met }) => [what, budget, measured, MET[`${met}`]]),
  )

function pages({ pages: list, endless }: Measured): string {
  return table(
    [
      'page',
      'units of text',
      'marks',
      'bare pass, ms',
      'ours, ms',
      'ours : bare',
      'least : least',
      'mark.js : ours',
      'page with − without, ms',
      'heap, kB',
    ],
    [...list, ...(endless === null ? [] : [endless])].map((page) => {
      const more = differenceOf(pairsOf(page.taskWith, page.taskWithout))
      return [
        page.page,
        page.units.toLocaleString('en'),
        String(page.marks),
        cell(median(page.bare)),
        cell(median(page.ours)),
        spread(ratioOf(pairsOf(page.ours, page.bare))),
        cell(Math.min(...page.ours) / Math.min(...page.bare)),
        page.markJs.length === 0 ? 'not run' : spread(ratioOf(pairsOf(page.markJs, page.ours))),
        `${cell(more.median)} (${cell(more.low)} to ${cell(more.high)})`,
        cell(differenceOf(pairsOf(page.heapWith, page.heapWithout)).median / 1000),
      ]
    }),
  )
}

function texts({ names }: Measured): string {
  return table(
    ['names', ...SEARCHES.slice(1), 'file', 'compiling', 'loading'],
    names.map((speed) => [
      speed.names.toLocaleString('en'),
      ...SEARCHES.slice(1).map((search) => {
        const ratio = timesLoop(speed, search)
        return ratio === null ? `not run: ${speed.refused[search] ?? ''}` : spread(ratio)
      }),
      `${(speed.bytes / 1e6).toFixed(1)} MB`,
      `${(speed.compileMs / 1000).toFixed(1)} s`,
      `${(median(speed.loading) * 1000).toFixed(0)} µs`,
    ]),
  )
}

function textPages({ names }: Measured): string {
  const speed = withNames(names, 1_000)
  if (speed === undefined) return ''
  return table(
    ['page', 'units', ...SEARCHES.map((search) => `${search}, ms`)],
    speed.pages.map(({ page, units, times }) => [
      page,
      units.toLocaleString('en'),
      ...SEARCHES.map((search) => {
        const samples = times[search]
        return samples === null ? '–' : median(samples).toFixed(3)
      }),
    ]),
  )
}

function topicPages({ topics }: Measured): string {
  return table(
    ['page', 'units', 'marks', 'loop, ms', 'readBlock, ms', 'annotate, ms', 'annotate : loop', 'annotate, µs a mark'],
    topics.map(({ page, units, mentions, loop, readBlock, annotate }) => [
      page,
      units.toLocaleString('en'),
      String(mentions),
      median(loop).toFixed(3),
      median(readBlock).toFixed(3),
      median(annotate).toFixed(3),
      spread(ratioOf(pairsOf(annotate, loop))),
      cell((1000 * median(annotate)) / mentions),
    ]),
  )
}

const browser = (name: string, version: string | null): string => (version === null ? '' : `, ${name} ${version}`)

const cardTimes = (browser: string, { awake, stopped, again }: CardSpeed): [string, readonly number[]][] => [
  [`${browser}, worker awake`, awake],
  [`${browser}, worker stopped`, stopped],
  [`${browser}, second card on the page`, again],
]

/** The whole page of results. */
export function report(measured: Measured, conditions: Conditions, mutations: readonly (readonly [number, number])[]): string {
  const { cards, firefoxCards, sizes } = measured
  const parts = [
    '# Speed and size',
    'Written by `npm run bench`; do not edit. Pages, names and people are made up. Each ratio is the median over pairs measured in turn, ' +
      'with the least and the greatest in brackets. Milliseconds are those of one shared machine and mean little by themselves.',
    `${conditions.day}; Sidelight ${conditions.version}, Node ${conditions.node}${browser('Chromium', conditions.chromium)}${browser('Firefox', conditions.firefox)}; ${conditions.rounds} rounds.`,
    '![Cost against size of page and number of names](bench.svg)',
    '## Budgets',
    budgets(budgetRows(measured)),
  ]
  if (measured.names.length > 0)
    parts.push(
      '## Finding names in text',
      'Times a loop that only reads the characters of the same pages: median over the pages, with the least and greatest page. The package ' +
        'finds bare strings: no word boundaries, no folding. Loading makes views over the file’s bytes.',
      texts(measured),
      'With 1,000 names, by page:',
      textPages(measured),
    )
  if (measured.topics.length > 0)
    parts.push(
      '## Pages about the record’s own meetings',
      'The pages above name made-up people, and seldom a meeting: they ask few of the matcher’s rules. These are the project’s own gold pages, in ' +
        'each language one story after the other, none twice, with the bundled record: nearly every sentence names an actor or a meeting.',
      topicPages(measured),
    )
  if (measured.pages.length > 0)
    parts.push(
      '## Pages in Chromium, 1,000 names',
      'Milliseconds of the processor. Ours: all traced time of the content script on the main thread, from its start to the last mark, with the style that it asks for. ' +
        'Bare: a TreeWalker in an isolated world that rejects the same elements and collects the same text, on a fresh load. With − without: ' +
        'all that the main thread had of the processor, with an interval of 95 %. Heap: of the page, after collecting garbage.',
      pages(measured),
    )
  if (measured.shares.length > 0)
    parts.push(
      '## Busy pages',
      'A front page and an article of a fictional outlet, taken over by Preact, with a ticker, frames of advertisements and other parties’ ' +
        'scripts. Milliseconds of the main thread in their first five seconds; ours is all traced time of the content script on it.',
      shareTable(measured.shares),
    )
  if (mutations.length > 0) {
    const { median: more, low, high } = differenceOf(mutations.map(([a, b]) => [a, b]))
    parts.push(`A thousand text changes on the broadsheet page cost ${cell(more)} ms more with Sidelight (${cell(low)} to ${cell(high)}).`)
  }
  if (cards !== null)
    parts.push(
      '## Cards',
      'Milliseconds from the end of the reader’s delay to the painted card, of names in the demo article with the bundled record; each sample the first dwell on a fresh page, so that the card script is loaded too.',
      table(
        ['', 'median', '95th percentile', 'samples'],
        [...cardTimes('Chromium', cards), ...(firefoxCards === null ? [] : cardTimes('Firefox', firefoxCards))].map(([what, values]) => [
          what as string,
          cell(median(values as number[])),
          cell(percentile(values as number[], 0.95)),
          String((values as number[]).length),
        ]),
      ),
    )
  if (sizes !== null)
    parts.push(
      '## Sizes',
      table(
        ['what', 'compressed'],
        [
          ['what every page loads', `${(sizes.page / 1000).toFixed(1)} kB`],
          ...sizes.others.map(({ name, bytes }) => [name, `${(bytes / 1000).toFixed(1)} kB`]),
          ...sizes.packages.map(({ name, bytes }) => [`package for ${name}`, `${(bytes / 1000).toFixed(0)} kB`]),
          ['gazetteer of the bundled record (not compressed)', `${(sizes.gazetteer / 1000).toFixed(0)} kB`],
        ],
      ),
    )
  return `${parts.join('\n\n')}\n`
}
