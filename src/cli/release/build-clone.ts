// Builds the extension somewhere else, as a stranger would: from a fresh clone of a commit, or from the unpacked archive of the sources.
// Writes to the folder that it is given and nowhere else. Throws where a command fails; its output is then in the error.
import { spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { root } from '../build-extension.ts'
import { readArchive } from '../settle-archive.ts'

/** Twenty minutes: an installation and three builds on a slow machine take a fifth of it. */
const COMMAND_TIMEOUT_MS = 20 * 60_000

/** Where packages come from: installed by the lock file, or those of this working copy (quick; says nothing of the installation). */
export type Packages = 'installed' | 'shared'

export function run(folder: string, command: string, ...args: string[]): string {
  // The Node that runs this runs what it calls: another one may be the machine's.
  const env = { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}` }
  const result = spawnSync(command, args, { cwd: folder, env, encoding: 'utf8', timeout: COMMAND_TIMEOUT_MS, maxBuffer: 1 << 26 })
  if (result.status !== 0)
    throw new Error(`${command} ${args.join(' ')} failed: ${result.error ?? ''}${result.stdout.slice(-2000)}${result.stderr.slice(-2000)}`)
  return result.stdout
}

function install(folder: string, packages: Packages): void {
  if (packages === 'shared') symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  else run(folder, 'npm', 'ci', '--no-audit', '--no-fund', '--prefer-offline')
}

/** Clones this repository at a commit, and makes the archives there. Gives the folder of the archives. */
export function zipInClone(folder: string, commit: string, packages: Packages): string {
  run(root, 'git', 'clone', '--quiet', root, folder)
  run(folder, 'git', 'checkout', '--quiet', commit)
  install(folder, packages)
  run(folder, 'npm', 'run', 'zip')
  return join(folder, '.output')
}

/** Unpacks the archive of the sources and builds for both browsers there. Gives the folder of the builds. */
export async function buildFromSources(archive: string, folder: string, packages: Packages): Promise<string> {
  for (const [name, bytes] of await readArchive(archive)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
  install(folder, packages)
  for (const script of ['build', 'build:firefox']) run(folder, 'npm', 'run', script)
  return join(folder, '.output')
}
