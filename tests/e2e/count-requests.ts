// Counts every network request of the whole end-to-end run, from the browsers' own logs: `node tests/e2e/count-requests.ts FOLDER`, where
// tests/run.ts had Chromium (its net log) and Firefox (the recording proxy) write them. Exit code 1 where the extension asked for anything,
// where anything was asked of a stranger, or where there is no log to tell.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Asked, askedInNetLog, judge } from '../../src/cli/network-log.ts'

const folder = process.argv[2] ?? 'reports/network'

const READERS: Record<string, (text: string) => Asked[]> = {
  chromium: askedInNetLog,
  firefox: (text) => JSON.parse(text) as Asked[],
}

for (const [browser, read] of Object.entries(READERS)) {
  const logs = globSync('*.json', { cwd: join(folder, browser) })
  const asked = logs.flatMap((log) => read(readFileSync(join(folder, browser, log), 'utf8')))
  const { ours, strangers, followed, unknown, local, browsers } = judge(asked)
  const own = [...browsers].map(([host, count]) => `${host} ${count}`).join(', ')
  console.log(
    `${browser}: ${logs.length} logs, ${asked.length} requests and look-ups: ${ours.length} of the extension, ${local} of pages on this machine,`,
  )
  console.log(`  ${followed} of links that tests follow, ${strangers.length} to strangers; the browser's own: ${own === '' ? 'none' : own}`)
  for (const line of [...ours, ...strangers, ...unknown.map((url) => `${url} (which no test put there)`)]) console.error(`  ${line}`)
  // A run without a single page asked for has not been looked at.
  if (local === 0) console.error(`  ${browser}: the logs tell of no page at all`)
  if (local === 0 || ours.length + strangers.length + unknown.length > 0) process.exitCode = 1
}
