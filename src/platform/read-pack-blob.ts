// Reads a pack out of a file or stored bytes, as a stream: unzipped, cut into lines and handed to the pure reader piece by piece, so
// that a bomb or a broken file is refused at the first line that shows it. The browser's twin of src/cli/read-pack-file.ts.
import { afterTheEnd, PackError } from '../knowledge/pack/pack-error.ts'
import { PACK_LIMITS } from '../knowledge/pack/pack-format.ts'
import { PackReader, type ReadPack } from '../knowledge/pack/read-pack.ts'
import { LineSplitter } from '../knowledge/pack/split-lines.ts'

export type PackProgress = (done: number, of: number | null) => void

const MEGABYTE = 1_000_000

/** The whole pack. `version`: this Sidelight's. Throws PackError for what is wrong with it. */
export async function readPackBlob(file: Blob, version: string, progress: PackProgress = () => {}): Promise<ReadPack> {
  const reader = new PackReader(version)
  for await (const lines of linesOf(file, reader)) {
    for (const line of lines) reader.readLine(line)
    progress(reader.progress.done, reader.progress.of)
  }
  return reader.finish()
}

/** The reader after the first line only: manifest and counts, without unpacking the rest. */
export async function readPackHeader(file: Blob, version: string): Promise<PackReader> {
  const reader = new PackReader(version)
  for await (const [first] of linesOf(file, reader)) {
    if (first === undefined) continue
    reader.readLine(first)
    break
  }
  return reader
}

/** The lines, as many at a time as a piece completes. Leaving the loop early stops the unzipping. */
async function* linesOf(file: Blob, reader: PackReader): AsyncGenerator<string[], void> {
  if (file.size > PACK_LIMITS.file) {
    const [size, most] = [file.size, PACK_LIMITS.file].map((bytes) => Math.ceil(bytes / MEGABYTE))
    throw new PackError('too large', null, `The file has ${size} MB; a pack has ${most} MB at most.`)
  }
  if (file.size === 0) throw new PackError('not a pack', null, 'The file is empty.')
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer())
  if (start[0] !== 0x1f || start[1] !== 0x8b) throw new PackError('not a gzip file', null, 'The file is not gzipped, or it is damaged.')
  const splitter = new LineSplitter()
  const decoder = new TextDecoder()
  const unzip = new DecompressionStream('gzip')
  let swallowed = false
  const feeding = feed(file, unzip.writable, () => {
    swallowed = true
  })
  // Its failure is met again where the other end is read.
  feeding.catch(() => undefined)
  const unzipped = unzip.readable.getReader()
  try {
    for (;;) {
      const piece = await unzipped.read().catch(() => {
        if (reader.isEnded) throw afterTheEnd()
        // All was taken and the end is still missing: broken off. Otherwise what came was no gzip any more.
        if (swallowed) throw new PackError('truncated', null, `The file breaks off in the middle, after ${reader.progress.done} records.`)
        throw new PackError('not a gzip file', null, 'The file is not gzipped, or it is damaged.')
      })
      if (piece.done) break
      yield splitter.push(decoder.decode(piece.value, { stream: true }))
    }
    yield splitter.end()
  } finally {
    await unzipped.cancel().catch(() => undefined)
  }
}

/** Writes a file into a stream piece by piece; `swallowed` is called once all pieces were taken, before the end is announced. */
async function feed(file: Blob, into: WritableStream<BufferSource>, swallowed: () => void): Promise<void> {
  const writer = into.getWriter()
  const pieces = file.stream().getReader()
  try {
    for (;;) {
      const { done, value } = await pieces.read()
      if (done) break
      await writer.write(value)
    }
    swallowed()
    await writer.close()
  } finally {
    await pieces.cancel().catch(() => undefined)
  }
}
