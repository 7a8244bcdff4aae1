// The compiled files of a record, as the pack store keeps them and the package carries them. Runs in the pack Worker; the build's twin
// is src/cli/compile-data.ts.
import { GAZETTEER_FILE, INDEX_FILE, nameFile, OUTLETS_FILE, shardFile } from '../knowledge/compiled-knowledge.ts'
import { entityTopics } from '../knowledge/entity-topics.ts'
import { compileShards } from '../knowledge/shards.ts'
import { type CompileProgress, compileGazetteer } from '../match/compile/compile-gazetteer.ts'
import type { CompiledFiles } from '../platform/pack-store.ts'
import type { CombinedSet } from './pack-sets.ts'

export function compiledFiles({ set, languagesOf }: CombinedSet, progress: CompileProgress): CompiledFiles {
  const encoder = new TextEncoder()
  // A view's own buffer may be longer than the text.
  const json = (value: unknown): ArrayBuffer => encoder.encode(JSON.stringify(value)).slice().buffer
  const files = new Map<string, ArrayBuffer | Blob>([
    [GAZETTEER_FILE, new Blob([compileGazetteer(set, entityTopics(set), { languagesOf, progress })])],
  ])
  const { index, shards, names, outlets } = compileShards(set)
  files.set(INDEX_FILE, json(index))
  for (const [number, shard] of shards.entries()) files.set(shardFile(number), json(shard))
  files.set(OUTLETS_FILE, json(outlets))
  for (const [number, shard] of names.entries()) files.set(nameFile(number), json(shard))
  return files
}
