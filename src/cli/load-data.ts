// Reads a data folder into one KnowledgeSet. Every file is read by its schema; what cannot be read is left out of the set
// and told as a problem with file, line and mend. Defaults are filled, topics stand in the editors' order. Rules that compare records are not here (check-data).
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { eachApart, schemaProblem } from '../knowledge/rules/schema-problem.ts'
import { topicsInOrder } from '../knowledge/topic-tree.ts'
import { type KnowledgeSet, type Manifest, manifestSchema } from '../model/knowledge-set.ts'
import { fileOf, isListFolder, LIST_FOLDERS, MANIFEST_FILE, OTHER_FILES, schemaOfFile } from './data-layout.ts'
import { type JsonPath, type PlacedJson, readPlacedJson } from './json-places.ts'

/** Something wrong in data/: where, which rule, one sentence, and what to do about it. `file` is relative to the folder. */
export interface Problem {
  file: string
  line: number
  rule: string
  message: string
  mend: string
}

/** A problem of a data folder in one sentence, as an editor reads it: `folder` is named as the command was given it. */
export function problemText(folder: string, { file, line, rule, message, mend }: Problem): string {
  return `${folder.replace(/[\\/]+$/, '')}/${file}:${line}: ${message}; ${mend}. [${rule}]`
}

export interface LoadedData {
  set: KnowledgeSet
  problems: Problem[]
  /** Where a record (or a value inside it) stands. "manifest" names the manifest. */
  locate(id: string, path?: JsonPath): { file: string; line: number }
}

/** Stands in where data/manifest.json cannot be read, so that the other problems are still told. */
const UNREADABLE_MANIFEST: Manifest = {
  id: 'unreadable',
  title: { en: 'unreadable' },
  version: '0.0.0',
  licence: 'unknown',
  languages: ['en'],
  period: { from: '0000', until: '9999' },
  updated: '9999',
}

/** Files under a folder, sorted, with "/" between the parts. */
export function listFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length).replaceAll('\\', '/').replace(/^\/+/, ''))
    .sort()
}

/** Reads every file under `dir`. Throws only where the folder itself cannot be read. */
export function loadData(dir: string): LoadedData {
  const problems: Problem[] = []
  const set: KnowledgeSet = {
    manifest: UNREADABLE_MANIFEST,
    entities: [],
    topics: [],
    outlets: [],
    articles: [],
    statements: [],
    facts: [],
  }
  const places = new Map<string, { file: string; json: PlacedJson; prefix: JsonPath }>()
  const folder = dir.replace(/[\\/]+$/, '')
  const files = listFiles(folder)
  if (!files.includes(MANIFEST_FILE)) {
    problems.push({ file: MANIFEST_FILE, line: 1, rule: 'manifest', message: 'the manifest is missing', mend: 'add manifest.json' })
  }
  for (const file of files) {
    const loaded = readDataFile(folder, file, problems)
    if (loaded === null) continue
    for (const { id, prefix } of addRecords(set, file, loaded.value, loaded.json, problems))
      places.set(id, { file, json: loaded.json, prefix })
  }
  set.topics = topicsInOrder(set.topics, set.manifest.branches ?? [])
  const locate = (id: string, path: JsonPath = []) => {
    const place = places.get(id)
    if (place === undefined) return { file: fileOf(id), line: 1 }
    return { file: place.file, line: place.json.lineOf([...place.prefix, ...path]) }
  }
  return { set, problems, locate }
}

/** Reads one file by its schema; null (and a problem, or nothing for files without records) where there is nothing to add. */
function readDataFile(dir: string, file: string, problems: Problem[]): { value: unknown; json: PlacedJson } | null {
  if (OTHER_FILES.some((pattern) => pattern.test(file))) return null
  const schema = schemaOfFile(file)
  if (schema === null) {
    const mend = 'move it to data/<kind>/<slug>.json with a slug of lower-case letters, digits and hyphens, or delete it'
    problems.push({ file, line: 1, rule: 'unlisted file', message: 'no schema knows this file', mend })
    return null
  }
  const placed = readPlacedJson(readFileSync(join(dir, file), 'utf8'))
  if (!placed.ok) {
    problems.push({
      file,
      line: placed.line,
      rule: 'JSON',
      message: placed.message,
      mend: placed.mend ?? 'correct the JSON at this line or just before it',
    })
    return null
  }
  const parsed = schema.safeParse(placed.json.value, { reportInput: true })
  if (parsed.success) return { value: parsed.data, json: placed.json }
  for (const issue of eachApart(parsed.error.issues)) {
    const { path, message, mend } = schemaProblem(issue)
    problems.push({ file, line: placed.json.lineOf(path), rule: 'schema', message, mend })
  }
  return null
}

/** Puts a file's records into the set; gives each record's id and the path to it inside the file. */
function addRecords(
  set: KnowledgeSet,
  file: string,
  value: unknown,
  json: PlacedJson,
  problems: Problem[],
): { id: string; prefix: JsonPath }[] {
  if (file === MANIFEST_FILE) {
    set.manifest = manifestSchema.parse(value)
    return [{ id: 'manifest', prefix: [] }]
  }
  const stem = file.replace(/\.json$/, '')
  const folder = stem.split('/')[0] ?? ''
  const misplaced = (id: string, path: JsonPath, expected: string) =>
    problems.push({
      file,
      line: json.lineOf(path),
      rule: 'path equals id',
      message: `"${id}" does not belong in this file`,
      mend: `write ${expected}, or move the record to ${fileOf(id)}`,
    })
  if (!isListFolder(folder)) {
    const record = value as KnowledgeSet['entities'][number] | KnowledgeSet['topics'][number] | KnowledgeSet['outlets'][number]
    if (record.id !== stem) misplaced(record.id, ['id'], `"${stem}"`)
    if (folder === 'topic') set.topics.push(record as KnowledgeSet['topics'][number])
    else if (folder === 'outlet') set.outlets.push(record as KnowledgeSet['outlets'][number])
    else set.entities.push(record as KnowledgeSet['entities'][number])
    return [{ id: record.id, prefix: [] }]
  }
  const { owner, list } = LIST_FOLDERS[folder]
  const content = value as Record<string, unknown>
  const ownerId = content[owner] as string
  if (`${folder}/${ownerId.slice(ownerId.indexOf('/') + 1)}` !== stem) misplaced(ownerId, [owner], `the owner that the file is named after`)
  const records = content[list] as { id: string }[]
  for (const [index, record] of records.entries()) {
    if (!record.id.startsWith(`${stem}/`)) misplaced(record.id, [list, index, 'id'], `an id that begins with "${stem}/"`)
  }
  if (folder === 'article') {
    const articles = records as Omit<KnowledgeSet['articles'][number], 'outlet'>[]
    set.articles.push(...articles.map((article) => ({ ...article, outlet: ownerId as `outlet/${string}` })))
  } else if (folder === 'statement') {
    set.statements.push(...(records as KnowledgeSet['statements']))
  } else set.facts.push(...(records as KnowledgeSet['facts']))
  return records.map((record, index) => ({ id: record.id, prefix: [list, index] }))
}
