// Reads a pack file on disk: unzips it as a stream, cuts it into lines and hands them to the pure reader, so that a bomb or a
// broken file is refused at the first line that shows it. Used by npm run pack, data:diff and the tests of rejected packs.
import { createReadStream, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createGunzip } from 'node:zlib'
import { afterTheEnd, PackError } from '../knowledge/pack/pack-error.ts'
import { PackReader, type ReadPack } from '../knowledge/pack/read-pack.ts'
import { LineSplitter } from '../knowledge/pack/split-lines.ts'

/** The version of this Sidelight, from package.json. */
export function sidelightVersion(): string {
  const file = readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')
  return (JSON.parse(file) as { version: string }).version
}

/** The pack in a file. Throws PackError for what is wrong with it, and the system's error where the file cannot be read. */
export async function readPackFile(path: string, version = sidelightVersion()): Promise<ReadPack> {
  if (statSync(path).size === 0) throw new PackError('not a pack', null, 'The file is empty.')
  const reader = new PackReader(version)
  const splitter = new LineSplitter()
  const decoder = new TextDecoder('utf-8')
  const file = createReadStream(path)
  const unzipped = file.pipe(createGunzip())
  file.on('error', (error) => unzipped.destroy(error))
  try {
    for await (const piece of unzipped) {
      for (const line of splitter.push(decoder.decode(piece as Uint8Array, { stream: true }))) reader.readLine(line)
    }
  } catch (error) {
    throw isZipFault(error) ? zipError(error, reader) : error
  }
  for (const line of splitter.end()) reader.readLine(line)
  return reader.finish()
}

function isZipFault(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_')
}

/** A zip stream that breaks off in the middle is a truncated pack; one that never began is no pack at all. */
function zipError(error: { code: string }, reader: PackReader): PackError {
  if (reader.isEnded) return afterTheEnd()
  if (error.code === 'Z_BUF_ERROR') {
    const { done } = reader.progress
    return new PackError('truncated', null, `The file breaks off in the middle, after ${done} records.`)
  }
  return new PackError('not a gzip file', null, 'The file is not gzipped, or it is damaged.')
}
