// A knowledge set as the bytes of a pack file: for npm run pack, and for the package, which carries its record as a pack too.
import { gzipSync } from 'node:zlib'
import { writePack } from '../knowledge/pack/write-pack.ts'
import type { KnowledgeSet } from '../model/knowledge-set.ts'

/** The gzipped bytes of a set. Node writes no time into the gzip header, so they depend on the records alone. */
export function packBytes(set: KnowledgeSet): Uint8Array {
  return gzipSync([...writePack(set)].join(''), { level: 9 })
}
