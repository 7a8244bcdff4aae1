// The version stands in package.json; everything else takes it from there or is held to it here: the lock file, and the heading of the
// change log, whose part on a version is what a release says of itself. Pure.

/** What is wrong with a version, in sentences; empty where everything agrees. `tags` are those of the repository. */
export function versionProblems(version: string, lock: { version?: string }, changes: string, tags: readonly string[]): string[] {
  const problems: string[] = []
  // What stores take: up to four whole numbers; three, here.
  if (!/^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(version)) problems.push(`The version "${version}" is not three numbers with points.`)
  if (lock.version !== version) problems.push(`package-lock.json says ${lock.version}, package.json ${version}.`)
  if (notesOf(version, changes) === null) problems.push(`CHANGELOG.md has no heading for ${version} with something below it.`)
  if (tags.includes(`v${version}`)) problems.push(`The tag v${version} exists: that version is out.`)
  return problems
}

/** Is the day of the release still missing from its heading? */
export const isUndated = (version: string, changes: string): boolean =>
  !new RegExp(`^## ${version.replaceAll('.', '\\.')} \\(\\d{4}-\\d{2}-\\d{2}\\)$`, 'm').test(changes)

/** What the change log says of a version, up to the next heading; null where it says nothing. */
export function notesOf(version: string, changes: string): string | null {
  const start = changes.split('\n').findIndex((line) => line === `## ${version}` || line.startsWith(`## ${version} (`))
  if (start < 0) return null
  const lines = changes.split('\n').slice(start + 1)
  const end = lines.findIndex((line) => /^#{2,3} /.test(line))
  const notes = lines
    .slice(0, end < 0 ? lines.length : end)
    .join('\n')
    .trim()
  return notes === '' ? null : notes
}
