// `npm run bench [-- --long] [--rounds N] [--only text|pages|busy|cards|sizes|packs] [--names] [--pages FOLDER]`: measures speed and size, prints
// the tables, and writes docs/bench.md and docs/bench.svg (a whole run; of packs alone their section). --long adds a million names and the
// large pack; --names tells functions by name, for profiling. --pages measures nothing but the saved pages of a folder, and writes nothing.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DEFAULT_SETTINGS } from '../settings/defaults.ts'
import { openPair } from './bench/browser-pair.ts'
import type { Measured } from './bench/budgets.ts'
import { buildBoth } from './bench/build.ts'
import { busyPages, busyRoute } from './bench/busy-page.ts'
import { measureCards } from './bench/card-speed.ts'
import { fictionalSet, spellingsOf } from './bench/fictional-names.ts'
import { measureFirefoxCards } from './bench/firefox-cards.ts'
import { packReport, withPacks } from './bench/pack-report.ts'
import { measurePacks } from './bench/pack-speed.ts'
import { benchPages, endlessPage } from './bench/page-markup.ts'
import { judgeShare, measureShare } from './bench/page-share.ts'
import { measureMutations, measurePage, REST_MS } from './bench/page-speed.ts'
import { plotOf } from './bench/plot.ts'
import { report } from './bench/report.ts'
import { measureFolder } from './bench/share-report.ts'
import { measureSizes } from './bench/sizes.ts'
import { measureNames } from './bench/text-speed.ts'
import { measureTopics, topicPages } from './bench/topic-pages.ts'
import { folderNamed, readArguments, wrongUsage } from './command-line.ts'
import { readGoldPages } from './evaluate.ts'
import { loadData } from './load-data.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const PARTS = ['text', 'pages', 'busy', 'cards', 'sizes', 'packs'] as const
const SIZES = [1_000, 100_000] as const
const MILLION = 1_000_000
const ENDLESS = 20_000
/** Actors and meetings of the large pack, ten names each. */
const LARGE_PACK = 100_000
/** Parsing and laying out the longest page, reading and marking it in slices. */
const ENDLESS_REST_MS = 9_000
/** A 95th percentile of fewer samples is their greatest. */
const CARD_SAMPLES = 20
/** The page on which texts change: neither short nor long. */
const MIDDLE_PAGE = 3
/** The page on which cards open: names of people, states and meetings that the bundled record has much on. */
const CARD_PAGE = 'tests/pages/demo/source.html'
/** As long as a reader waits before beginning to read: most of what a page does by itself is over. */
const BUSY_REST_MS = 5_000
const MUTATIONS = 1_000
/** Units of mark-up beyond which mark.js takes several seconds a round and is given two. */
const LONG_FOR_MARK_JS = 100_000

const USAGE = `npm run bench -- [--long] [--rounds N] [--only ${PARTS.join('|')}] [--names] [--pages FOLDER]`

function options() {
  const { values } = readArguments(USAGE, {
    options: {
      long: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '5' },
      only: { type: 'string', multiple: true },
      names: { type: 'boolean', default: false },
      pages: { type: 'string' },
    },
  })
  const rounds = Number(values.rounds)
  if (!Number.isInteger(rounds) || rounds < 1) wrongUsage('--rounds takes a number from 1.', USAGE)
  const parts = values.only ?? PARTS
  if (parts.some((part) => !(PARTS as readonly string[]).includes(part))) wrongUsage(`--only knows ${PARTS.join(', ')}.`, USAGE)
  const folder = values.pages === undefined ? null : folderNamed(USAGE, values.pages)
  return { ...values, rounds, folder, does: (part: (typeof PARTS)[number]) => folder === null && parts.includes(part) }
}

const { long, rounds, only, names: named, folder, does } = options()

const say = (line: string): void => console.error(line)
const base = loadData(join(root, 'tests/fixtures/tiny-knowledge')).set
const small = fictionalSet(base, SIZES[0])
const pages = benchPages(small)
const measured: Measured = {
  names: [],
  topics: [],
  pages: [],
  endless: null,
  shares: [],
  cards: null,
  firefoxCards: null,
  sizes: null,
  strayRequests: 0,
}
let mutations: [number, number][] = []
let chromium: string | null = null
let packs: string | null = null
const day = new Date().toISOString().slice(0, 10)
let firefox: string | null = null

say('building')
const built = await buildBoth(root, !named)
try {
  if (folder !== null) await measureFolder(built.chrome, loadData(join(root, 'data')).set, folder, rounds, (line) => console.log(line))
  if (does('sizes')) measured.sizes = measureSizes(built.chrome, built.firefox)
  if (does('text')) {
    for (const size of long ? [...SIZES, MILLION] : SIZES) {
      say(`text, ${size.toLocaleString('en')} names`)
      measured.names = [...measured.names, measureNames(fictionalSet(base, size), pages, rounds)]
    }
    say('text, pages about the record’s meetings')
    measured.topics = measureTopics(loadData(join(root, 'data')).set, topicPages(readGoldPages(join(root, 'tests/gold'), 'tune')), rounds)
  }
  if (does('cards')) {
    // Cards as readers see them: those of made-up people would be all but empty.
    const record = loadData(join(root, 'data')).set
    const html = readFileSync(join(root, CARD_PAGE), 'utf8')
    say('cards in Firefox')
    const { speed, version } = await measureFirefoxCards(built.firefox, record, html, CARD_SAMPLES, DEFAULT_SETTINGS.hoverDelay)
    measured.firefoxCards = speed
    firefox = version
    say('cards in Chromium')
    const pair = await openPair(built.chrome, record, [html])
    chromium = pair.version
    try {
      measured.cards = await measureCards(pair, 0, CARD_SAMPLES, DEFAULT_SETTINGS.hoverDelay)
      measured.strayRequests += pair.strayRequests.length
    } finally {
      await pair.close()
    }
  }
  if (does('packs') && (long || only !== undefined)) {
    say(`a pack of ${LARGE_PACK.toLocaleString('en')} entities`)
    const [load = Number.NaN] = loadavg()
    const speed = await measurePacks(built.chrome, loadData(join(root, 'data')).set, LARGE_PACK, rounds)
    packs = packReport(speed, { day, load, processors: cpus().length })
  }
  if (does('busy')) {
    const busy = busyPages(small)
    const pair = await openPair(built.chrome, small, busyRoute(busy))
    chromium = pair.version
    try {
      for (const { name, path } of busy) {
        say(name)
        measured.shares = [...measured.shares, judgeShare(await measureShare(pair, name, pair.origin + path, rounds, BUSY_REST_MS))]
      }
      measured.strayRequests += pair.strayRequests.length
    } finally {
      await pair.close()
    }
  }
  if (does('pages')) {
    const endless = endlessPage(small, ENDLESS)
    const pair = await openPair(
      built.chrome,
      small,
      [...pages, endless].map(({ html }) => html),
    )
    chromium = pair.version
    try {
      const names = spellingsOf(small)
      for (const [number, { name, html }] of pages.entries()) {
        const markJsRounds = html.length > LONG_FOR_MARK_JS ? Math.min(rounds, 2) : rounds
        say(`page ${name}`)
        measured.pages = [...measured.pages, await measurePage(pair, number, name, { rounds, names, markJsRounds, restMs: REST_MS })]
      }
      say(`page ${endless.name}`)
      measured.endless = await measurePage(pair, pages.length, endless.name, { rounds, names, markJsRounds: 0, restMs: ENDLESS_REST_MS })
      say('changes')
      mutations = await measureMutations(pair, MIDDLE_PAGE, MUTATIONS, rounds)
      measured.strayRequests += pair.strayRequests.length
    } finally {
      await pair.close()
    }
  }
} finally {
  rmSync(built.folder, { recursive: true, force: true })
}

if (folder !== null) process.exit(0)

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
const target = join(root, 'docs/bench.md')
const before = readFileSync(target, 'utf8')
const own = report(measured, { day, version, node: process.version.slice(1), chromium, firefox, rounds }, mutations)
const text = withPacks(own, packs, only === undefined ? before : '')
console.log(text)
if (only?.join() === 'packs') {
  writeFileSync(target, withPacks(before, packs, before))
  say('Written: the section on packs in docs/bench.md')
}
if (only === undefined) {
  writeFileSync(target, text)
  writeFileSync(join(root, 'docs/bench.svg'), plotOf(measured.names))
  say('Written: docs/bench.md, docs/bench.svg')
}
for (const { page, byFunction } of measured.pages.slice(-1))
  say(
    `Most of our time on the page "${page}": ${byFunction
      .slice(0, 25)
      .map(({ name, ms }) => `${name} ${ms.toFixed(1)} ms`)
      .join(', ')}`,
  )
