// Looks at a built package with web-ext, as addons.mozilla.org does at what is sent in: no error, and no warning that is not explained
// here. `npm run lint:package [-- FOLDER]`, for .output/firefox-mv3 where no folder is named. Exit code 1 with what was found.
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { root } from '../build-extension.ts'

type Finding = { code: string; message: string; file?: string }
type Report = { errors: Finding[]; warnings: Finding[]; notices: Finding[] }

/** Warnings that are known and harmless, each with its reason. A new one is a failure until somebody has looked at it. */
const EXPLAINED: readonly { code: string; message: RegExp; file: RegExp; why: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    message: /innerHTML/,
    file: /^(?:card\.js|chunks\/.*\.js)$/,
    why: 'Preact carries the code for dangerouslySetInnerHTML. Nothing here uses that property (a check of the sources holds it).',
  },
]

/** What the report says that nobody has explained, a line for each: errors first. */
export function unexplained({ errors, warnings }: Report): string[] {
  const open = warnings.filter(
    ({ code, message, file = '' }) => !EXPLAINED.some((one) => one.code === code && one.message.test(message) && one.file.test(file)),
  )
  const line = (kind: string) => (finding: Finding) => `${kind} ${finding.code} in ${finding.file ?? 'the package'}: ${finding.message}`
  return [...errors.map(line('error')), ...open.map(line('warning'))]
}

/** Lints a folder. Throws where web-ext itself could not run. */
export function lintPackage(folder: string): string[] {
  const program = join(root, 'node_modules/web-ext/bin/web-ext.js')
  const args = [program, 'lint', '--source-dir', folder, '--no-config-discovery', '--self-hosted', '--output', 'json']
  // A report of many findings is longer than the default; 64 MB is more than any.
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 })
  try {
    return unexplained(JSON.parse(stdout))
  } catch (error) {
    throw new Error(`web-ext gave no report: ${stderr}`, { cause: error })
  }
}

if (import.meta.main) {
  const found = lintPackage(resolve(process.argv[2] ?? join(root, '.output/firefox-mv3')))
  for (const line of found) console.error(line)
  if (found.length > 0) process.exitCode = 1
  else console.log(`No error, and no warning without its reason (${EXPLAINED.map(({ code, why }) => `${code}: ${why}`).join(' ')})`)
}
