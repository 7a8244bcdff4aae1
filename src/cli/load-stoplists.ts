// Reads data/stoplist/<lang>.txt: common words, one a line, lower-case; empty lines and lines that begin with "#" are skipped.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Stoplists } from '../knowledge/rules/finding.ts'

/** The lists by language; an empty map where the folder has none. */
export function loadStoplists(dataDir: string): Stoplists {
  const folder = join(dataDir, 'stoplist')
  if (!existsSync(folder)) return new Map()
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'))
  return new Map(files.sort().map((file) => [file.slice(0, -'.txt'.length), readWords(readFileSync(join(folder, file), 'utf8'))]))
}

function readWords(text: string): Set<string> {
  const lines = text.split('\n').map((line) => line.trim().normalize('NFC').toLowerCase())
  return new Set(lines.filter((line) => line !== '' && !line.startsWith('#')))
}
