// A table's rows as values that the record can hold, by the columns chosen: dates, stances and kinds read from the words that people
// write, and everything that cannot be read told by row and column. A row with a fault is kept out, never half taken.
import { MEETING_FORMATS, MEETING_LEVELS } from '../../model/entity.ts'
import { fuzzyDateSchema } from '../../model/fuzzy-date.ts'
import { ACTOR_KINDS } from '../../model/ids.ts'
import { isQuotable, LONGEST_OWN_TEXT } from '../../model/limits.ts'
import { STANCES } from '../../model/statement.ts'
import { languageSchema } from '../../model/text.ts'
import type { TableRow } from '../../text/csv.ts'
import { foldText } from '../../text/fold.ts'
import { type Column, NEEDED, type TableKind } from './table-columns.ts'

/** What can be wrong with a cell; the interface has a sentence for each, with the mend. */
const ROW_FAULTS = ['missing', 'date', 'stance', 'kind', 'level', 'format', 'country', 'address', 'language', 'long', 'words'] as const
export type RowFault = { line: number; column: Column; fault: (typeof ROW_FAULTS)[number]; value: string }
/** `values`: only columns that have one. */
export type ReadRow = { line: number; values: Partial<Record<Column, string>> }

/** Rows that can be taken, and the faults of those that cannot. */
export function readRows(kind: TableKind, rows: readonly TableRow[], columns: readonly (Column | null)[]) {
  const read: ReadRow[] = []
  const faults: RowFault[] = []
  for (const { line, cells } of rows) {
    const values: ReadRow['values'] = {}
    const before = faults.length
    for (const [place, column] of columns.entries()) {
      const cell = (cells[place] ?? '').replace(/\s+/gu, ' ').trim().normalize('NFC')
      if (column === null || cell === '') continue
      const result = READERS[column]?.(cell) ?? cell
      if (typeof result === 'string') values[column] = result
      else faults.push({ line, column, fault: result.fault, value: cell })
    }
    for (const column of NEEDED[kind] as readonly Column[]) {
      const isFaulty = faults.slice(before).some((fault) => fault.column === column)
      if (values[column] === undefined && !isFaulty) faults.push({ line, column, fault: 'missing', value: '' })
    }
    if (faults.length === before) read.push({ line, values })
  }
  return { rows: read, faults }
}

type Reading = string | { fault: RowFault['fault'] }
type Reader = (cell: string) => Reading

/** "11.03.2025", "2025/3/11" and "2025-03-11" are one day; "3/11/2025" is two, and so none. */
function readDate(cell: string): Reading {
  const parts = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(cell) ?? undefined
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(cell)
  const [year, month, day] = dotted === null ? [parts?.[1], parts?.[2], parts?.[3]] : [dotted[3], dotted[2], dotted[1]]
  const date = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-') || cell
  return fuzzyDateSchema.safeParse(date).success ? date : { fault: 'date' }
}

/** Words for values, in the interface's languages; folded. The value's own name is always one of them. */
const STANCE_WORDS: Readonly<Record<string, string>> = {
  favour:
    'favour|favor|in favour|in favor|for|supports|support|yes|pro|pour|favorable|oui|dafur|befurwortet|ja|за|підтримує|так|a favor|si',
  against: 'against|opposes|oppose|no|contra|contre|oppose|non|dagegen|ablehnend|nein|проти|ні|en contra',
  conditional: 'conditional|on conditions|conditions|sous conditions|conditionnel|unter bedingungen|bedingt|за умов|умовно|con condiciones',
  neutral: 'neutral|neutre|нейтрально|neutro',
  mixed: 'mixed|both|mitige|gemischt|teils|неоднозначно|mixto|mixta',
  unclear: 'unclear|unknown position|peu clair|unklar|неясно|no claro|poco claro',
  none: 'none|no stance|not reported|aucun|aucune|keine|немає|ninguna',
}
const KIND_WORDS: Readonly<Record<string, string>> = {
  person: 'person|politician|personne|mensch|особа|людина|persona',
  state: 'state|country|etat|pays|staat|land|держава|країна|estado|pais',
  organisation: 'organisation|organization|body|organizacion|організація',
  bloc: 'bloc|alliance|block|bundnis|блок|союз|bloque|alianza',
  office: 'office|institution|bureau|amt|установа|oficina',
}

function wordReader(fault: RowFault['fault'], values: readonly string[], words: Readonly<Record<string, string>> = {}): Reader {
  const meant = new Map<string, string>()
  for (const [value, list] of Object.entries(words)) for (const word of list.split('|')) meant.set(foldText(word), value)
  for (const value of values) meant.set(foldText(value), value)
  return (cell) => meant.get(foldText(cell)) ?? { fault }
}

const READERS: Partial<Record<Column, Reader>> = {
  said: readDate,
  published: readDate,
  start: readDate,
  end: readDate,
  stance: wordReader('stance', STANCES, STANCE_WORDS),
  kind: wordReader('kind', ACTOR_KINDS, KIND_WORDS),
  level: wordReader('level', MEETING_LEVELS),
  format: wordReader('format', MEETING_FORMATS),
  country: (cell) => (/^[A-Za-z]{2}$/.test(cell) ? cell.toUpperCase() : { fault: 'country' }),
  address: (cell) => (/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(cell) ? cell : { fault: 'address' }),
  language: (cell) => (languageSchema.safeParse(cell).success ? cell : { fault: 'language' }),
  gist: (cell) => (cell.length > LONGEST_OWN_TEXT ? { fault: 'long' } : cell),
  quote: (cell) => (isQuotable(unquoted(cell)) ? unquoted(cell) : { fault: 'words' }),
}

/** The record's quotations stand without their marks, which each language writes its own way. */
function unquoted(text: string): string {
  return /^[“"„«].+[”"“»]$/u.test(text) ? text.slice(1, -1).trim() : text
}
