// npm run data:check [FOLDER]: every rule over data/ at once, each in one sentence with file, line and the mend; then the counts.
// Of our own data/ it also tells what stands in English only: whoever adds a meeting need not know five languages, so that is no fault.
// Exit code 1 where anything is wrong. Reads only; data:format puts the layout right.

import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { indexKnowledge } from '../knowledge/index-knowledge.ts'
import { countRecords, type RecordCounts } from '../knowledge/record-counts.ts'
import { checkKnowledge } from '../knowledge/rules/check-knowledge.ts'
import type { Finding } from '../knowledge/rules/finding.ts'
import { checkTranslations } from '../knowledge/rules/translations.ts'
import { PAGE_LANGUAGES } from '../model/text.ts'
import { folderNamed } from './command-line.ts'
import { fileOf } from './data-layout.ts'
import { schemaFiles } from './data-schemas.ts'
import { formatDataFile } from './format-data.ts'
import { listFiles, loadData, type Problem, problemText } from './load-data.ts'
import { loadStoplists } from './load-stoplists.ts'
import { nearestId } from './nearest-id.ts'

/** The record that comes with Sidelight. */
const OURS = join(import.meta.dirname, '../../data')

/** What data:check tells of a folder, in the order of its files. */
export interface CheckedData {
  problems: Problem[]
  /** No faults: texts that readers of another language still see in English. Asked of our own record only. */
  untranslated: Problem[]
  counts: RecordCounts
}

/** Every rule over a data folder. `isOurs`: readers are to have it in every language of the interface. */
export function checkData(dir: string, isOurs = resolve(dir) === OURS): CheckedData {
  const { set, problems: unread, locate } = loadData(dir)
  const stoplists = loadStoplists(dir)
  const lookup = indexKnowledge(set)
  const placed = ({ record, path, rule, message, mend }: Finding): Problem => ({ ...locate(record, path), rule, message, mend })
  const ids = [...lookup.entities, ...lookup.topics, ...lookup.outlets, ...lookup.articles, ...lookup.statements, ...lookup.facts].map(
    ([id]) => id,
  )
  /** With the id that may have been meant. */
  const guessed = (finding: Finding): Finding => {
    const near = finding.rule === 'known ids' ? nearestId(finding.target, ids) : null
    return near === null ? finding : { ...finding, mend: `${finding.mend}, or write "${near}" if that is meant` }
  }
  const untranslated = isOurs ? checkTranslations({ set, lookup, stoplists }).map(placed) : []
  // Where a file could not be read, what refers to it is only a consequence: the first cause alone is told.
  const lost = new Set(unread.map(({ file }) => file))
  const found = checkKnowledge(set, stoplists).filter((finding) => finding.rule !== 'known ids' || !lost.has(fileOf(finding.target)))
  const problems = [...unread, ...found.map(guessed).map(placed), ...layoutProblems(dir), ...stoplistProblems(stoplists)]
  return { problems: problems.sort(byPlace), untranslated: untranslated.sort(byPlace), counts: countRecords(set, lookup) }
}

function layoutProblems(dir: string): Problem[] {
  const mend = 'run npm run data:format'
  const files = listFiles(dir)
  const problems: Problem[] = []
  for (const file of files) {
    const text = readFileSync(join(dir, file), 'utf8')
    const formatted = formatDataFile(file, text)
    if (formatted === null || formatted === text) continue
    problems.push({ file, line: firstDifference(text, formatted), rule: 'layout', message: 'the file is not in canonical layout', mend })
  }
  for (const [file, text] of schemaFiles()) {
    const current = files.includes(file) && readFileSync(join(dir, file), 'utf8') === text
    if (!current) problems.push({ file, line: 1, rule: 'schemas', message: 'the JSON Schema is not current', mend })
  }
  return problems
}

function stoplistProblems(stoplists: ReadonlyMap<string, ReadonlySet<string>>): Problem[] {
  return PAGE_LANGUAGES.filter((language) => (stoplists.get(language)?.size ?? 0) === 0).map((language) => {
    const message = `the list of common words for "${language}" is missing or empty`
    return { file: `stoplist/${language}.txt`, line: 1, rule: 'stoplists', message, mend: 'add the list, one word a line' }
  })
}

function firstDifference(text: string, other: string): number {
  const lines = other.split('\n')
  const index = text.split('\n').findIndex((line, at) => line !== lines[at])
  return index < 0 ? 1 : index + 1
}

function byPlace(a: Problem, b: Problem): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line
}

if (import.meta.main) {
  const folder = process.argv[2] ?? 'data'
  const { problems, untranslated, counts } = checkData(folderNamed('npm run data:check -- [FOLDER]', folder))
  for (const problem of [...problems, ...untranslated]) console.log(problemText(folder, problem))
  if (problems.length + untranslated.length > 0) console.log('')
  for (const [what, count] of Object.entries(counts)) console.log(`${String(count).padStart(6)}  ${what}`)
  console.log(
    problems.length === 0
      ? `\nNo problems.${untranslated.length === 0 ? '' : ` ${untranslated.length} texts stand in English until somebody translates them.`}`
      : `\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}. Files that do not fit their schema are not in the counts.`,
  )
  process.exitCode = problems.length === 0 ? 0 : 1
}
