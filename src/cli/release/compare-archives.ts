// Are two builds the same? Compares archives byte for byte, and files with files; says in words what differs. Reads only.
import { createHash } from 'node:crypto'
import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readArchive } from '../settle-archive.ts'

type Files = ReadonlyMap<string, string>

export const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Names and SHA-256 of what is in an archive. */
export async function filesOfArchive(archive: string): Promise<Files> {
  return new Map((await readArchive(archive)).map(([name, bytes]) => [name, digest(bytes)]))
}

/** Names and SHA-256 of the files of a folder, names with forward slashes as archives have them. */
export function filesOfFolder(folder: string): Files {
  const names = globSync('**/*', { cwd: folder }).filter((name) => statSync(join(folder, name)).isFile())
  return new Map(names.map((name) => [name.replaceAll('\\', '/'), digest(readFileSync(join(folder, name)))]))
}

/** A line for each file that only one side has, or that differs. Empty: the same. */
export function differences(first: Files, second: Files): string[] {
  return [...new Set([...first.keys(), ...second.keys()])].sort().flatMap((name) => {
    if (first.get(name) === second.get(name)) return []
    if (!first.has(name)) return [`${name} is in the second only`]
    return second.has(name) ? [`${name} differs`] : [`${name} is in the first only`]
  })
}

/** The same, for two archives; where their files agree, their bytes have to. */
export async function archiveDifferences(first: string, second: string): Promise<string[]> {
  const found = differences(await filesOfArchive(first), await filesOfArchive(second))
  if (found.length > 0 || readFileSync(first).equals(readFileSync(second))) return found
  return ['the archives hold the same files and differ in order, times or compression']
}
