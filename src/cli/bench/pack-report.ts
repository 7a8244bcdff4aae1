// The bench's section on packs as Markdown. It takes minutes to measure, so that it is renewed by itself (--only packs, --long) and
// otherwise kept as it stands in docs/bench.md, with its own day.
import type { PackSpeed, RecordSpeed } from './pack-speed.ts'
import { median } from './statistics.ts'

const HEADING = '## Packs'

const MB = (bytes: number | null): string => (bytes === null ? '–' : `${Math.round(bytes / 1e6).toLocaleString('en')} MB`)
const spread = (values: readonly number[]): string => {
  const [middle, least, greatest] = [median(values), Math.min(...values), Math.max(...values)].map((ms) =>
    Math.round(ms).toLocaleString('en'),
  )
  return `${middle} ms (${least}–${greatest})`
}

const ROWS: readonly (readonly [what: string, of: (record: RecordSpeed) => string])[] = [
  ['actors and meetings', ({ entities }) => entities.toLocaleString('en')],
  ['names', ({ names }) => names.toLocaleString('en')],
  ['compiled names, viewed in place', ({ gazetteer }) => MB(gazetteer)],
  ['stopped worker, to its first answer', ({ wake }) => spread(wake)],
  ['the same request again', ({ awake }) => spread(awake)],
  ['stopped worker, to the first card’s data', ({ firstCard }) => spread(firstCard)],
  ['stopped worker, from a page’s navigation to its first mark', ({ page }) => spread(page)],
  ['marks on that page', ({ marks }) => String(marks)],
  ['memory of the extension’s process afterwards', ({ memory }) => MB(memory)],
]

export interface PackConditions {
  /** ISO day. */
  day: string
  /** Mean number of processes that waited for the machine's processors, and how many it has. */
  load: number
  processors: number
}

export function packReport({ records, file, preview, install, steps, peak }: PackSpeed, { day, load, processors }: PackConditions): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const table = [
    line(['', ...records.map(({ what }) => what)]),
    line(['---', ...records.map(() => '---:')]),
    ...ROWS.map(([what, of]) => line([what, ...records.map(of)])),
  ]
  const seconds = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} s`
  return [
    HEADING,
    `Measured on ${day} in Chromium, with a load of ${load.toFixed(1)} on ${processors} processors: a pack of made-up people, bodies and meetings ` +
      '(`src/cli/generate-million.ts`), imported on the options page beside the bundled record. Median, with the least and the greatest in brackets.',
    table.join('\n'),
    `Importing the file of ${MB(file)}: ${seconds(preview)} to the preview, ${seconds(install)} from there until it is stored; the extension’s process held ` +
      `${MB(peak)} at most. By step: ${steps.map((step) => `${step.step.toLowerCase()} ${seconds(step.seconds)}`).join(', ')}.`,
  ].join('\n\n')
}

/** A report with this section at its end; null: with the one that the text written before has. */
export function withPacks(report: string, section: string | null, before: string): string {
  const at = before.indexOf(`${HEADING}\n`)
  const kept = at < 0 ? '' : before.slice(at).trimEnd()
  const own = section ?? kept
  const body = report.includes(`${HEADING}\n`) ? report.slice(0, report.indexOf(`${HEADING}\n`)) : report
  return own === '' ? report : `${body.trimEnd()}\n\n${own}\n`
}
