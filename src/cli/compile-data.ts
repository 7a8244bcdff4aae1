// Compiles data/ into the files that the extension carries: index.json, cards/NN.json, gazetteer.bin; and what the import of packs
// needs: stoplists.json, and the record as a pack, with which others are merged. Called by the build's hook, by the tests, and by
// hand: `node src/cli/compile-data.ts [DATA] [OUT]`. Refuses data that does not read cleanly.
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { GAZETTEER_FILE, STOPLISTS_FILE } from '../knowledge/compiled-knowledge.ts'
import { entityTopics } from '../knowledge/entity-topics.ts'
import { PACKAGED_FILE } from '../knowledge/pack/pack-format.ts'
import type { Stoplists } from '../knowledge/rules/finding.ts'
import { compileShards, shardFiles } from '../knowledge/shards.ts'
import { compileGazetteer } from '../match/compile/compile-gazetteer.ts'
import type { KnowledgeSet } from '../model/knowledge-set.ts'
import { InputError } from './input-error.ts'
import { loadData, type Problem } from './load-data.ts'
import { loadStoplists } from './load-stoplists.ts'
import { packBytes } from './pack-bytes.ts'

export interface CompiledData {
  files: { path: string; bytes: number }[]
  counts: Record<'entities' | 'topics' | 'outlets' | 'articles' | 'statements' | 'facts', number>
}

/** The folder does not read cleanly; `problems` says where. */
export class UnreadableDataError extends InputError {
  override readonly name = 'UnreadableDataError'
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    const [first] = problems
    super(
      `${problems.length === 1 ? 'One problem' : `${problems.length} problems`} in the data, the first at ${first?.file}:${first?.line}: ${first?.message}; run npm run data:check`,
    )
    this.problems = problems
  }
}

/** The compiled files of a set, by their paths below the knowledge folder. Pure but for its caller's disk. */
export function compileFiles(set: KnowledgeSet, stoplists: Stoplists = new Map()): Map<string, Uint8Array> {
  const encoder = new TextEncoder()
  const json = (value: unknown) => encoder.encode(JSON.stringify(value))
  const files = new Map(shardFiles(compileShards(set)).map(([path, value]) => [path, json(value)]))
  files.set(STOPLISTS_FILE, json(Object.fromEntries([...stoplists].map(([language, words]) => [language, [...words]]))))
  files.set(GAZETTEER_FILE, compileGazetteer(set, entityTopics(set)))
  return files
}

/** Reads `dataDir` and writes the compiled files into `outDir`. Throws UnreadableDataError; checks no rules beyond the schemas. */
export async function compileData(dataDir: string, outDir: string): Promise<CompiledData> {
  const { set, problems } = loadData(dataDir)
  if (problems.length > 0) throw new UnreadableDataError(problems)
  const files: CompiledData['files'] = []
  const compiled = compileFiles(set, loadStoplists(dataDir)).set(PACKAGED_FILE, packBytes(set))
  for (const [path, bytes] of compiled) {
    const target = join(outDir, path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, bytes)
    files.push({ path, bytes: bytes.byteLength })
  }
  const { entities, topics, outlets, articles, statements, facts } = set
  return {
    files,
    counts: {
      entities: entities.length,
      topics: topics.length,
      outlets: outlets.length,
      articles: articles.length,
      statements: statements.length,
      facts: facts.length,
    },
  }
}

if (import.meta.main) {
  const [dataDir = 'data', outDir = '.output/knowledge'] = process.argv.slice(2)
  const { files, counts } = await compileData(dataDir, outDir)
  for (const { path, bytes } of files) console.log(`${String(bytes).padStart(9)}  ${path}`)
  console.log(JSON.stringify(counts))
}
