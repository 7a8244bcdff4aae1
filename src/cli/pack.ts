// npm run pack -- FOLDER [FILE]: makes a pack (FILE.sidelight.gz) from a data folder that passes data:check's rules.
// The same folder gives the same bytes. `npm run pack -- FILE.sidelight.gz` reads a pack and says what it holds.

import { writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { indexKnowledge } from '../knowledge/index-knowledge.ts'
import { PACK_ENDING } from '../knowledge/pack/pack-format.ts'
import { countRecords } from '../knowledge/record-counts.ts'
import { checkKnowledge } from '../knowledge/rules/check-knowledge.ts'
import type { KnowledgeSet } from '../model/knowledge-set.ts'
import { errorWords } from '../text/error-words.ts'
import { folderNamed, wrongUsage } from './command-line.ts'
import { InputError, tellingInputErrors } from './input-error.ts'
import { loadData, type Problem, problemText } from './load-data.ts'
import { loadStoplists } from './load-stoplists.ts'
import { packBytes } from './pack-bytes.ts'
import { readPackFile } from './read-pack-file.ts'

/** A data folder as a set, with everything that keeps it from being a pack. Layout does not matter for a pack. */
export function readFolder(dir: string): { set: KnowledgeSet; problems: Problem[] } {
  const { set, problems, locate } = loadData(dir)
  const found = checkKnowledge(set, loadStoplists(dir))
  return { set, problems: [...problems, ...found.map(({ record, path, ...rest }) => ({ ...locate(record, path), ...rest }))] }
}

/** Throws InputError with every problem of the folder, a line each, and where the file cannot be written. */
function makePack(folder: string, file: string | undefined): void {
  const { set, problems } = readFolder(folderNamed(USAGE, folder))
  if (problems.length > 0) throw new InputError(problems.map((problem) => problemText(folder, problem)).join('\n'))
  const target = file ?? `${set.manifest.id}-${set.manifest.version}${PACK_ENDING}`
  const bytes = packBytes(set)
  try {
    writeFileSync(target, bytes)
  } catch (error) {
    throw new InputError(`The pack could not be written: ${errorWords(error)}`, { cause: error })
  }
  console.log(`${basename(target)}: ${bytes.byteLength} bytes`)
}

async function showPack(file: string): Promise<void> {
  const { set, header } = await readPackFile(file)
  console.log(`${header.manifest.title.en}, version ${header.manifest.version}, licence ${header.manifest.licence}`)
  for (const [what, count] of Object.entries(countRecords(set, indexKnowledge(set)))) console.log(`${String(count).padStart(6)}  ${what}`)
}

const USAGE = 'npm run pack -- FOLDER [FILE], or npm run pack -- FILE.sidelight.gz'

if (import.meta.main) {
  const [source, target] = process.argv.slice(2)
  if (source === undefined) wrongUsage('No folder and no pack named.', USAGE)
  await tellingInputErrors(() => (source.endsWith(PACK_ENDING) ? showPack(resolve(source)) : makePack(source, target)))
}
