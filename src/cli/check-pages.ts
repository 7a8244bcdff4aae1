// `npm run test:pages -- [--rest MS] FOLDER`: opens every HTML file of a folder, saved pages for instance, with Sidelight and without, and
// says of each whether its markup and console are the same, and whether anything is marked in menus, code, forms or hidden text.
// Pages draw the same numbers and read the same clock in both, so that nearly all that differs is looked at.
// Nothing leaves the machine: requests to other hosts are refused, in both browsers. Exit code 1: there are findings; 2: wrong usage.
import { globSync } from 'node:fs'
import { buildExtension } from './build-extension.ts'
import { folderNamed, readArguments, wrongUsage } from './command-line.ts'
import { openChromium, openPlainChromium } from './open-browser.ts'
import { comparePage } from './pages-check/compare-page.ts'
import { SAME_CHANCE } from './pages-check/same-chance.ts'
import { filesOf, servePages } from './serve-pages.ts'
import { stayHome } from './stay-home.ts'

/** Reading, asking, painting, and what a page does after it has loaded. */
const REST_MS = 2_500

const USAGE = 'npm run test:pages -- [--rest MILLISECONDS] FOLDER'

function options(): { folder: string; rest: number } {
  const { values, positionals } = readArguments(USAGE, {
    options: { rest: { type: 'string', default: String(REST_MS) } },
    allowPositionals: true,
  })
  const [folder, ...more] = positionals
  if (folder === undefined || more.length > 0) return wrongUsage('Name one folder.', USAGE)
  const rest = Number(values.rest)
  if (!(rest >= 0)) wrongUsage('--rest takes a number of milliseconds.', USAGE)
  return { folder: folderNamed(USAGE, folder), rest }
}

const { folder, rest } = options()
const files = globSync('**/*.{html,htm,xhtml}', { cwd: folder }).sort()
if (files.length === 0) wrongUsage(`There is no HTML file in ${folder}.`, USAGE)

const server = await servePages(filesOf(folder))
const extension = buildExtension()
const withUs = await openChromium({ extension, headless: true, locale: 'en-GB' })
const without = await openPlainChromium({ headless: true, locale: 'en-GB' })
let wrong = 0
let marks = 0
try {
  for (const context of [withUs.context, without]) {
    await stayHome(context, server.origin)
    await context.addInitScript(...SAME_CHANCE)
  }
  for (const file of files) {
    const url = `${server.origin}/${file.split(/[\\/]/).map(encodeURIComponent).join('/')}`
    const found = await comparePage(withUs.context, without, url, rest)
    marks += found.marks.length
    if (found.findings.length > 0) wrong++
    console.log(`${found.findings.length === 0 ? 'same' : 'DIFFERS'}  ${String(found.marks.length).padStart(4)} marks  ${file}`)
    for (const finding of found.findings) console.log(`          ${finding}`)
  }
} finally {
  await withUs.context.close()
  await without.close()
  await server.close()
}
console.log(`${files.length} pages, ${marks} marks, ${wrong} pages with findings`)
process.exitCode = wrong === 0 ? 0 : 1
