// npm run data:format [FOLDER]: writes every data file in its one canonical layout, and data/schema anew from the zod models.
// Records of one file are sorted by id. Files that no schema reads are left alone (data:check names them).

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { canonicalText } from '../knowledge/canonical-record.ts'
import { folderNamed } from './command-line.ts'
import { isListFolder, LIST_FOLDERS, schemaOfFile } from './data-layout.ts'
import { schemaFiles } from './data-schemas.ts'
import { listFiles } from './load-data.ts'

/** The canonical text of a data file (path relative to data/); null where no schema reads the file or it is not valid. */
export function formatDataFile(file: string, text: string): string | null {
  const schema = schemaOfFile(file)
  if (schema === null) return null
  const value = parseJson(text)
  if (!schema.safeParse(value).success) return null
  return canonicalText(schema, sortRecords(file, value))
}

/** Brings a whole folder into canonical layout; gives the files that changed. */
export function formatData(dir: string): string[] {
  const changed: string[] = []
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(dir, file)), { recursive: true })
    writeFileSync(join(dir, file), text)
    changed.push(file)
  }
  const files = listFiles(dir)
  for (const file of files) {
    const text = readFileSync(join(dir, file), 'utf8')
    const formatted = formatDataFile(file, text)
    if (formatted !== null && formatted !== text) write(file, formatted)
  }
  for (const [file, text] of schemaFiles()) {
    if (!files.includes(file) || readFileSync(join(dir, file), 'utf8') !== text) write(file, text)
  }
  return changed
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Lists of records stand in the order of their ids, so that two editors' additions rarely touch the same lines. */
function sortRecords(file: string, value: unknown): unknown {
  const folder = file.split('/')[0] ?? ''
  if (!isListFolder(folder)) return value
  const { list } = LIST_FOLDERS[folder]
  const content = value as Record<string, { id: string }[]>
  return { ...content, [list]: [...(content[list] ?? [])].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)) }
}

if (import.meta.main) {
  const changed = formatData(folderNamed('npm run data:format -- [FOLDER]', process.argv[2] ?? 'data'))
  for (const file of changed) console.log(`formatted ${file}`)
  console.log(`${changed.length} files changed`)
}
