// npm run data:diff -- OLD NEW: says in words what changed between two versions of a record. Each is a data folder or a pack.
import { statSync } from 'node:fs'
import { diffKnowledge } from '../knowledge/diff-knowledge.ts'
import { diffLines, diffSummary } from '../knowledge/diff-words.ts'
import type { KnowledgeSet } from '../model/knowledge-set.ts'
import { wrongUsage } from './command-line.ts'
import { UnreadableDataError } from './compile-data.ts'
import { InputError, tellingInputErrors } from './input-error.ts'
import { loadData } from './load-data.ts'
import { readPackFile } from './read-pack-file.ts'

/** A version of the record, from a folder or a pack. Throws InputError, UnreadableDataError or PackError. */
async function readVersion(path: string): Promise<KnowledgeSet> {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) throw new InputError(`${path} is neither a folder nor a pack: nothing is there.`)
  if (!found.isDirectory()) return (await readPackFile(path)).set
  const { set, problems } = loadData(path)
  if (problems.length > 0) throw new UnreadableDataError(problems)
  return set
}

/** The summary, then one line for each change. */
export async function diffData(before: string, after: string): Promise<string[]> {
  const [old, now] = [await readVersion(before), await readVersion(after)]
  const diff = diffKnowledge(old, now)
  return [diffSummary(diff), ...diffLines(diff, old, now)]
}

const USAGE = 'npm run data:diff -- OLD NEW, each a data folder or a pack'

if (import.meta.main) {
  const [before, after] = process.argv.slice(2)
  if (before === undefined || after === undefined) wrongUsage('Two versions are compared.', USAGE)
  await tellingInputErrors(async () => {
    for (const line of await diffData(before, after)) console.log(line)
  })
}
