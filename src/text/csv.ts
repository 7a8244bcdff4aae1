// Reads a table that was pasted or saved by a spreadsheet: RFC 4180 with commas, semicolons or tabs, quotes, line breaks within quotes,
// any line ending, a byte order mark, and Excel's "sep=;". Gives rows with the line each begins on, so that faults can be pointed at.
// Knows nothing of what the cells mean, and loses none: what is malformed comes with a fault beside it.

export type TableRow = { /** From 1, in the text as given. */ line: number; cells: string[] }
/** open quote: a quotation mark that is never closed. after quote: text between a closing mark and the next separator. */
export type TableFault = { line: number; fault: 'open quote' | 'after quote' }
export type Table = { separator: Separator; rows: TableRow[]; faults: TableFault[] }

export const SEPARATORS = [',', ';', '\t'] as const
export type Separator = (typeof SEPARATORS)[number]

const QUOTE = '"'

/** Rows without any text are left out; cells keep their spaces and line breaks. `separator` overrides the guess. */
export function readTable(text: string, separator?: Separator): Table {
  const start = text.startsWith('\ufeff') ? 1 : 0
  const said = /^sep=([,;\t])(?:\r\n|\r|\n|$)/i.exec(text.slice(start))
  const used = separator ?? (said?.[1] as Separator | undefined) ?? guessSeparator(text.slice(start))
  const from = start + (said?.[0].length ?? 0)
  const { rows, faults } = readRows(text, from, said === null ? 1 : 2, used)
  return { separator: used, rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')), faults }
}

/** The one that cuts the first record into the most cells. Where none does, the comma. */
function guessSeparator(text: string): Separator {
  const cells = (separator: Separator) => readRows(text, 0, 1, separator, 1).rows[0]?.cells.length ?? 0
  return SEPARATORS.reduce((best, candidate) => (cells(candidate) > cells(best) ? candidate : best))
}

function readRows(text: string, from: number, firstLine: number, separator: Separator, most = Number.POSITIVE_INFINITY) {
  const rows: TableRow[] = []
  const faults: TableFault[] = []
  let line = firstLine
  let row: TableRow = { line, cells: [] }
  let at = from
  while (at < text.length && rows.length < most) {
    const cell = text[at] === QUOTE ? quotedCell(text, at, separator) : plainCell(text, at, separator)
    if (cell.fault !== null) faults.push({ line, fault: cell.fault })
    row.cells.push(cell.text)
    line += lineBreaks(text.slice(at, cell.end))
    at = cell.end
    const separates = text[at] === separator
    if (separates) {
      at++
      // A separator at the very end has one more cell behind it, which is empty.
      if (at < text.length) continue
      row.cells.push('')
    }
    if (at < text.length) {
      at += text.startsWith('\r\n', at) ? 2 : 1
      line++
    }
    rows.push(row)
    row = { line, cells: [] }
  }
  return { rows, faults }
}

type Cell = { text: string /** Offset of the separator or line break behind it. */; end: number; fault: TableFault['fault'] | null }

const isBreak = (char: string | undefined): boolean => char === '\n' || char === '\r'
const lineBreaks = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0

/** A quotation mark inside a cell that does not begin with one stands for itself, as spreadsheets read it. */
function plainCell(text: string, from: number, separator: Separator): Cell {
  let end = from
  while (end < text.length && text[end] !== separator && !isBreak(text[end])) end++
  return { text: text.slice(from, end), end, fault: null }
}

function quotedCell(text: string, from: number, separator: Separator): Cell {
  let content = ''
  let at = from + 1
  for (;;) {
    const close = text.indexOf(QUOTE, at)
    if (close < 0) return { text: content + text.slice(at), end: text.length, fault: 'open quote' }
    content += text.slice(at, close)
    at = close + 1
    if (text[at] !== QUOTE) break
    content += QUOTE
    at++
  }
  const rest = plainCell(text, at, separator)
  return { text: content + rest.text, end: rest.end, fault: rest.text.trim() === '' ? null : 'after quote' }
}
