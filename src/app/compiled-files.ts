// The compiled files of a record, as the pack store keeps them and the package carries them. Runs in the pack Worker; the build's twin
// is src/cli/compile-data.ts.
import { GAZETTEER_FILE } from '../knowledge/compiled-knowledge.ts'
import { entityTopics } from '../knowledge/entity-topics.ts'
import { compileShards, shardFiles } from '../knowledge/shards.ts'
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
  for (const [path, value] of shardFiles(compileShards(set))) files.set(path, json(value))
  return files
}
