// Bytes of the built extension: what every page loads, what the reader's first act adds, and the packages as stores get them.
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync, gzipSync } from 'node:zlib'

export interface Sizes {
  /** gzip, level 9: what every page loads (the manifest's content scripts). */
  page: number
  /** The other scripts at the package's top, each with what loads it. */
  others: { name: string; bytes: number }[]
  /** All files deflated one by one, as a zip holds them; for each build that is there. */
  packages: { name: string; bytes: number }[]
  gazetteer: number
}

const MOST = { level: 9 }
const gzipped = (path: string): number => gzipSync(readFileSync(path), MOST).byteLength

/** A zip's own headers for a file: name twice and 76 bytes. */
const zipHeaders = (name: string): number => 76 + 2 * Buffer.byteLength(name)

function packed(folder: string): number {
  return globSync('**/*', { cwd: folder })
    .filter((name) => statSync(join(folder, name)).isFile())
    .reduce((sum, name) => sum + deflateRawSync(readFileSync(join(folder, name)), MOST).byteLength + zipHeaders(name), 0)
}

/** Scripts that are loaded when they are needed, if the build has them. */
const LATER = [
  ['reader.js', 'reader, on pages that look like news'],
  ['card.js', 'card script, at the reader’s first act'],
  ['background.js', 'worker'],
] as const

export function measureSizes(chrome: string, firefox: string): Sizes {
  const manifest = JSON.parse(readFileSync(join(chrome, 'manifest.json'), 'utf8')) as { content_scripts: { js: string[] }[] }
  const everywhere = manifest.content_scripts.flatMap(({ js }) => js)
  return {
    page: everywhere.reduce((sum, file) => sum + gzipped(join(chrome, file)), 0),
    others: LATER.filter(([file]) => existsSync(join(chrome, file)) && !everywhere.includes(file)).map(([file, name]) => ({
      name: `${name} (${file})`,
      bytes: gzipped(join(chrome, file)),
    })),
    packages: [
      { name: 'Chromium', folder: chrome },
      { name: 'Firefox', folder: firefox },
    ]
      .filter(({ folder }) => existsSync(folder))
      .map(({ name, folder }) => ({ name, bytes: packed(folder) })),
    gazetteer: statSync(join(chrome, 'knowledge/gazetteer.bin')).size,
  }
}
