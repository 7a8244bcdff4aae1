// A table as somebody pasted it, read by what was chosen and guessed where nothing was: its kind, whether its first row holds headings,
// what its columns mean, and which rows can be taken. One function from the text to all that the editor shows of it.
import { readTable, type Separator, type TableFault } from '../../text/csv.ts'
import { areHeadings, type Column, guessColumns, guessKind, NEEDED, type TableKind } from './table-columns.ts'
import { type ReadRow, type RowFault, readRows } from './table-rows.ts'

/** Rows that are read at once: each may become four records, and the editor is for small packs. */
export const MOST_ROWS = 2000

export type TableChoices = {
  kind: TableKind | null
  headings: boolean | null
  columns: readonly (Column | null)[] | null
  separator: Separator | null
}

export type ReadTable = {
  kind: TableKind
  separator: Separator
  hasHeadings: boolean
  /** The first row where it holds headings; else empty texts. */
  headings: readonly string[]
  columns: readonly (Column | null)[]
  /** Columns that are meant twice, and needed ones that none means. */
  twice: readonly Column[]
  lacking: readonly Column[]
  rows: readonly ReadRow[]
  faults: readonly RowFault[]
  broken: readonly TableFault[]
  /** Lines of rows that cannot be taken. */
  faulty: ReadonlySet<number>
  /** Rows beyond MOST_ROWS. */
  leftOut: number
  /** Every row that was read, as it stands. */
  cells: readonly { line: number; cells: readonly string[] }[]
}

/** Null where the text holds no row. */
export function readTableDraft(text: string, choices: TableChoices): ReadTable | null {
  const { separator, rows, faults: broken } = readTable(text, choices.separator ?? undefined)
  const [first] = rows
  if (first === undefined) return null
  const hasHeadings = choices.headings ?? areHeadings(first.cells)
  const body = hasHeadings ? rows.slice(1) : rows
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const headings = Array.from({ length: width }, (_, place) => (hasHeadings ? (first.cells[place] ?? '').trim() : ''))
  const kind = choices.kind ?? guessKind(headings)
  const guessed = guessColumns(kind, headings)
  const columns = headings.map((_, place) => (choices.columns === null ? guessed[place] : choices.columns[place]) ?? null)
  const meant = columns.filter((column) => column !== null)
  const twice = [...new Set(meant.filter((column, place) => meant.indexOf(column) !== place))]
  const lacking = (NEEDED[kind] as readonly Column[]).filter((column) => !meant.includes(column))
  const taken = body.slice(0, MOST_ROWS)
  const isReadable = twice.length === 0 && lacking.length === 0
  const read = isReadable ? readRows(kind, taken, columns) : { rows: [], faults: [] }
  const brokenLines = new Set(broken.map(({ line }) => line))
  return {
    kind,
    separator,
    hasHeadings,
    headings,
    columns,
    twice,
    lacking,
    rows: read.rows.filter(({ line }) => !brokenLines.has(line)),
    faults: read.faults,
    broken,
    faulty: new Set([...read.faults.map(({ line }) => line), ...brokenLines]),
    leftOut: body.length - taken.length,
    cells: taken,
  }
}

/** The text without the rows that were taken: headings, rows with faults and whatever was not read stay as they are. */
export function withoutTaken(text: string, { rows, hasHeadings, leftOut, faulty }: ReadTable): string {
  const taken = new Set(rows.map(({ line }) => line))
  if (faulty.size === 0 && leftOut === 0) return ''
  const lines = text.split(/(?<=\r\n|\r(?!\n)|\n)/)
  const all = readTable(text).rows
  const spans = all.map(({ line }, place) => ({ line, end: all[place + 1]?.line ?? lines.length + 1 }))
  const kept = spans.filter(({ line }, place) => (hasHeadings && place === 0) || !taken.has(line))
  return kept.map(({ line, end }) => lines.slice(line - 1, end - 1).join('')).join('')
}
