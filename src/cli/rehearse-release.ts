// `npm run release:rehearse [-- --quick] [--as-it-is]`: everything that a release does except publishing it (docs/release.md). Two fresh clones of the
// commit checked out here build the archives, which have to be the same bytes; the archive of the sources is unpacked and built, and has to
// give the same files. Prints a line for each check, then what would be uploaded where. Writes into a temporary folder, and the archives
// into .output/release. `--quick` shares this copy's packages instead of installing them thrice; `--as-it-is` is for tests: the
// commit need not be one that could go out. Exit code 1 where a check failed.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { errorWords } from '../text/error-words.ts'
import { root } from './build-extension.ts'
import { readArguments } from './command-line.ts'
import { buildFromSources, type Packages, run, zipInClone } from './release/build-clone.ts'
import { archiveDifferences, differences, digest, filesOfArchive, filesOfFolder } from './release/compare-archives.ts'
import { lintPackage } from './release/lint-package.ts'
import { currentListing } from './release/store-listing.ts'
import { isUndated, notesOf, versionProblems } from './release/version-notes.ts'

const BROWSERS = ['chrome', 'firefox'] as const
const STORES: Record<string, string> = {
  chrome: 'Chrome Web Store, Edge Add-ons',
  firefox: 'addons.mozilla.org',
  sources: 'addons.mozilla.org, as the source code of that version',
}

const { values: options } = readArguments('npm run release:rehearse [-- --quick] [--as-it-is]', {
  options: { quick: { type: 'boolean' }, 'as-it-is': { type: 'boolean' } },
})
const packages: Packages = options.quick ? 'shared' : 'installed'
const asItIs = options['as-it-is'] ?? false
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '')
const { version } = JSON.parse(read('package.json')) as { version: string }
const changes = read('CHANGELOG.md')
/** Held from the start: the copy may move on while the clones are built. */
const commit = run(root, 'git', 'rev-parse', 'HEAD').trim()

/** Runs a check: it gives what is wrong, a line each. It may throw instead. */
async function check(what: string, look: () => string[] | Promise<string[]>): Promise<void> {
  const problems = await Promise.resolve()
    .then(look)
    .catch((error: unknown) => [errorWords(error)])
  console.log(`${problems.length === 0 ? 'passed' : 'FAILED'}  ${what}`)
  for (const problem of problems) console.log(`        ${problem}`)
  if (problems.length > 0) process.exitCode = 1
}

const temporary = mkdtempSync(join(tmpdir(), 'sidelight-release-'))
const [first, second] = [join(temporary, 'first'), join(temporary, 'second')]
const archive = (clone: string, kind: string): string => join(clone, '.output', `sidelight-${version}-${kind}.zip`)
try {
  if (!asItIs) await check('nothing is changed or left over in this copy', () => lines(run(root, 'git', 'status', '--porcelain')))
  await check('the version is the same everywhere, and new', () =>
    versionProblems(version, JSON.parse(read('package-lock.json')), changes, asItIs ? [] : lines(run(root, 'git', 'tag'))),
  )
  await check('the store listing says what manifest, privacy page and record say', () =>
    currentListing() === read('docs/store/listing.md') ? [] : ['run `npm run listing`'],
  )
  await check('a fresh clone makes the archives', () => {
    zipInClone(first, commit, packages)
    return []
  })
  await check('so does another', () => {
    zipInClone(second, commit, packages)
    return []
  })
  for (const kind of [...BROWSERS, 'sources'])
    await check(`both made the same ${kind} archive, byte for byte`, () => archiveDifferences(archive(first, kind), archive(second, kind)))
  await check('the archive of the sources holds files of the commit only', async () => {
    const known = new Set(lines(run(root, 'git', '-c', 'core.quotePath=off', 'ls-tree', '-r', '--name-only', commit)))
    return [...(await filesOfArchive(archive(first, 'sources'))).keys()].filter((name) => !known.has(name))
  })
  const rebuilt = join(temporary, 'sources')
  await check('the archive of the sources can be built', async () => {
    await buildFromSources(archive(first, 'sources'), rebuilt, packages)
    return []
  })
  for (const browser of BROWSERS)
    await check(`what it gives for ${browser} is what the archive holds`, async () =>
      differences(await filesOfArchive(archive(first, browser)), filesOfFolder(join(rebuilt, '.output', `${browser}-mv3`))),
    )
  await check('addons.mozilla.org would find no error, and no warning without its reason', () =>
    lintPackage(join(first, '.output/firefox-mv3')),
  )
  for (const browser of BROWSERS)
    await check(`the manifest for ${browser} has the version`, () => {
      const manifest = JSON.parse(readFileSync(join(first, `.output/${browser}-mv3/manifest.json`), 'utf8'))
      return manifest.version === version ? [] : [`it says ${manifest.version}, package.json ${version}`]
    })

  const kept = join(root, '.output/release')
  mkdirSync(kept, { recursive: true })
  console.log(
    `\nWhat would be published as ${version}${isUndated(version, changes) ? ' (its heading in CHANGELOG.md has no day yet)' : ''}:`,
  )
  for (const [kind, stores] of Object.entries(STORES)) {
    const file = archive(first, kind)
    copyFileSync(file, join(kept, basename(file)))
    console.log(`  ${basename(file)}  ${statSync(file).size} bytes  sha256 ${digest(readFileSync(file))}\n    to ${stores}`)
  }
  console.log(
    `Texts: docs/store/listing.md. Pictures: npm run pictures -- --store. Notes of the version:\n\n${notesOf(version, changes)}\n\nNothing was published.`,
  )
} catch (error) {
  console.error(errorWords(error))
  process.exitCode = 1
} finally {
  rmSync(temporary, { recursive: true, force: true })
}
