// Two plain charts in one SVG: what finding names costs against the length of the page, and against the number of names.
// Straight lines or better are what the budgets ask for. Plain shapes and words; readable in light and dark.
import { withNames } from './budgets.ts'
import { median } from './statistics.ts'
import type { NameSpeed, SearchName } from './text-speed.ts'

interface Point {
  x: number
  y: number
}
interface Line {
  name: string
  points: readonly Point[]
}

const WIDTH = 760
const HEIGHT = 340
const PLOT = { left: 56, top: 44, width: 300, height: 230, gap: 80 }
const LINES: readonly SearchName[] = ['loop', 'scan', 'annotate']
/** Told apart by dashes as well as by colour. */
const STROKES = ['#7a7a7a', '#1f6fb2', '#b2541f', '#4b8b3b', '#8a4fa3']
const DASHES = ['2 3', '', '8 4', '1 4', '12 4 2 4']

const digits = (value: number): string => `${Number(value.toPrecision(2))}`
const short = (value: number): string =>
  value >= 1e6 ? `${digits(value / 1e6)} M` : value >= 1000 ? `${digits(value / 1000)} k` : digits(value)

function chart(title: string, axis: string, lines: readonly Line[], left: number, logarithmic: boolean): string {
  const { top, width, height } = PLOT
  const all = lines.flatMap(({ points }) => points)
  const mostY = Math.max(...all.map(({ y }) => y), 1e-9)
  const scale = (x: number): number => (logarithmic ? Math.log10(Math.max(1, x)) : x)
  const [least, most] = [logarithmic ? scale(Math.min(...all.map(({ x }) => x))) : 0, scale(Math.max(...all.map(({ x }) => x)))]
  const px = (x: number): number => left + ((scale(x) - least) / (most - least || 1)) * width
  const py = (y: number): number => top + height - (y / mostY) * height
  const text = (x: number, y: number, words: string, anchor = 'middle'): string =>
    `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}">${words}</text>`
  const xs = logarithmic ? [...new Set(all.map(({ x }) => x))] : [0, most / 2, most].map((x) => Math.round(x / 1000) * 1000)
  return [
    `<path d="M${left} ${top}V${top + height}H${left + width}" fill="none" stroke="currentColor"/>`,
    text(left + width / 2, top - 22, title),
    text(left + width / 2, top + height + 36, axis),
    ...[0, mostY / 2, mostY].map((y) => text(left - 6, py(y) + 4, short(y), 'end')),
    ...xs.map((x) => text(px(x), top + height + 16, short(logarithmic ? 10 ** Math.round(Math.log10(x)) : x))),
    ...lines.flatMap(({ name, points }, at) => {
      const sorted = [...points].sort((a, b) => a.x - b.x)
      const path = sorted.map(({ x, y }, number) => `${number === 0 ? 'M' : 'L'}${px(x).toFixed(1)} ${py(y).toFixed(1)}`).join('')
      const y = top + 12 + at * 16
      return [
        `<path d="${path}" fill="none" stroke="${STROKES[at % STROKES.length]}" stroke-width="2" stroke-dasharray="${DASHES[at % DASHES.length]}"/>`,
        `<path d="M${left + 12} ${y - 4}h24" stroke="${STROKES[at % STROKES.length]}" stroke-width="2" stroke-dasharray="${DASHES[at % DASHES.length]}"/>`,
        text(left + 42, y, name, 'start'),
      ]
    }),
  ].join('\n')
}

/** The SVG; `names` as measured, one entry a size. */
export function plotOf(names: readonly NameSpeed[]): string {
  const small = withNames(names, 1_000) ?? names[0]
  const byLength = LINES.map((name) => ({
    name,
    points: (small?.pages ?? []).map(({ units, times }) => ({ x: units, y: median(times[name] ?? []) })),
  }))
  const byNames = LINES.map((name) => ({
    name,
    points: names.map((speed) => ({
      x: speed.names,
      // Nanoseconds for one unit of text, over all pages.
      y:
        (1e6 * speed.pages.reduce((sum, { times }) => sum + median(times[name] ?? []), 0)) /
        speed.pages.reduce((sum, { units }) => sum + units, 0),
    })),
  }))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Cost against size of page and number of names" font-family="sans-serif" font-size="12" fill="currentColor" color="#444">`,
    `<style>@media (prefers-color-scheme: dark) { svg { color: #ddd } }</style>`,
    chart('milliseconds a page, 1,000 names', 'units of text', byLength, PLOT.left, false),
    chart('nanoseconds a unit of text', 'names', byNames, PLOT.left + PLOT.width + PLOT.gap, true),
    '</svg>',
    '',
  ].join('\n')
}
