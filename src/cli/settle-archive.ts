// Makes an archive (zip) depend on nothing but the names and bytes of what is in it: files in the order of their names, one fixed time,
// no folders, no rights of the machine that packed it. So two builds of one commit give the same archive, byte for byte.
// Gets the path of an archive and writes it anew there. Compresses with JSZip, whose compressor is its own and not the machine's.
import { readFileSync, writeFileSync } from 'node:fs'
import JSZip from 'jszip'

/** The earliest time that the format can tell; it stands for "no time". */
const NO_TIME = new Date(Date.UTC(1980, 0, 1))

/** Names and bytes of the files in an archive, ordered by name (by code unit, as no language orders). Rejects where it is no archive. */
export async function readArchive(archive: string): Promise<[name: string, bytes: Uint8Array][]> {
  const { files } = await JSZip.loadAsync(readFileSync(archive))
  const names = Object.keys(files)
    .filter((name) => files[name]?.dir === false)
    .sort((a, b) => (a < b ? -1 : 1))
  return Promise.all(
    names.map(async (name) => [name, (await files[name]?.async('uint8array')) ?? new Uint8Array()] as [string, Uint8Array]),
  )
}

/** Writes the archive anew, settled. Settling twice changes nothing. */
export async function settleArchive(archive: string): Promise<void> {
  const settled = new JSZip()
  for (const [name, bytes] of await readArchive(archive)) settled.file(name, bytes, { date: NO_TIME, createFolders: false })
  const options = { type: 'uint8array', platform: 'DOS', compression: 'DEFLATE', compressionOptions: { level: 9 } } as const
  writeFileSync(archive, await settled.generateAsync(options))
}
