// Finding names in text, without a browser: scan(), readBlock() and annotate() beside a loop that only reads the characters, a Unicode
// regular expression and an Aho-Corasick package, on the same pages and names, in turns within one process. Also what loading costs.
import { entityTopics } from '../../knowledge/entity-topics.ts'
import { annotate } from '../../match/annotate.ts'
import { compileGazetteer } from '../../match/compile/compile-gazetteer.ts'
import { type Gazetteer, loadGazetteer } from '../../match/gazetteer.ts'
import { languageBit } from '../../match/pattern.ts'
import { readBlock } from '../../match/read-block.ts'
import { scan } from '../../match/scan.ts'
import type { KnowledgeSet } from '../../model/knowledge-set.ts'
import type { Block, PageFacts } from '../../model/page.ts'
import { spellingsOf } from './fictional-names.ts'
import type { BenchPage } from './page-markup.ts'
import { ahoCorasick, readCharacters, regularExpression, type Search } from './rivals.ts'
import { takeTurns, timeOf } from './stopwatch.ts'

export const SEARCHES = ['loop', 'scan', 'readBlock', 'annotate', 'regular expression', 'Aho–Corasick'] as const
export type SearchName = (typeof SEARCHES)[number]
/** Milliseconds by round; null: it could not be built, or would take too long (`refused` says why). */
export interface TextSpeed {
  page: string
  units: number
  times: Record<SearchName, number[] | null>
}
export interface NameSpeed {
  names: number
  bytes: number
  compileMs: number
  /** Milliseconds of one loading, by round. */
  loading: number[]
  /** Do the sections share the file's bytes? */
  views: boolean
  refused: Partial<Record<SearchName, string>>
  pages: TextSpeed[]
}

/** Beyond this many names the rivals are left out: the package's tables alone would take several gigabytes. */
const MOST_FOR_RIVALS = 100_000
/** A rival that needs longer than this for the longest page is told by one sample there, and not run on the others. */
const PATIENCE_MS = 4000
/** 11 March 2025, the bench pages' day, in days since 1970. */
const DAY = 20_158

export function blocksOf({ paragraphs, language }: BenchPage): Block[] {
  // As it comes out of a message: flat strings of the worker's own.
  const texts = JSON.parse(JSON.stringify(paragraphs)) as string[]
  return texts.map((text, index) => ({ index, text, lang: language, role: 'text', section: 0 }))
}

const factsOf = ({ language, name }: BenchPage): PageFacts => ({
  url: 'https://news.example/story',
  host: 'news.example',
  lang: language,
  title: name,
  kind: 'article',
  published: '2025-03-11',
  publishedFrom: 'meta',
})

function built(make: () => Search, onRefusal: (why: string) => void): Search | null {
  try {
    return make()
  } catch (error) {
    onRefusal(error instanceof Error ? error.message.slice(0, 80) : String(error))
    return null
  }
}

/**
 * Compiles the set, and times everything on each page, `rounds` samples each. Every work is warmed up on every page before the first sample:
 * an engine goes on compiling while it meets new text, and a page measured first would pay for all (the wire note took 25 to 43 times the
 * loop in the first place, 21 in the last; the long read 38 and 24).
 */
export function measureNames(set: KnowledgeSet, pages: readonly BenchPage[], rounds: number): NameSpeed {
  const names = spellingsOf(set)
  const start = performance.now()
  const file = compileGazetteer(set, entityTopics(set))
  const compileMs = performance.now() - start
  const gazetteer = loadGazetteer(file.buffer)
  const [loading = []] = takeTurns([() => loadGazetteer(file.buffer)], rounds)
  const refused: NameSpeed['refused'] = {}
  const rivals = new Map<SearchName, Search | null>()
  const makers = [
    ['regular expression', () => regularExpression(names)],
    ['Aho–Corasick', () => ahoCorasick(names)],
  ] as const
  for (const [name, make] of makers) {
    if (names.length > MOST_FOR_RIVALS + 1) refused[name] = 'left out: too many names for it'
    else
      rivals.set(
        name,
        built(make, (why) => (refused[name] = why)),
      )
  }
  const views = gazetteer.edgeKeys.buffer === file.buffer && gazetteer.strings.buffer === file.buffer
  return {
    names: names.length,
    bytes: file.byteLength,
    compileMs,
    loading,
    views,
    refused,
    pages: timesOf(
      pages.map((page) => worksOn(page, gazetteer, rivals, refused)),
      rounds,
    ),
  }
}

/** What is timed on a page, by name. */
interface PageWorks {
  page: string
  units: number
  works: readonly (readonly [SearchName, () => unknown])[]
}

/** All works of all pages in turn. */
function timesOf(pages: readonly PageWorks[], rounds: number): TextSpeed[] {
  const samples = takeTurns(
    pages.flatMap(({ works }) => works.map(([, work]) => work)),
    rounds,
  )
  let next = 0
  return pages.map(({ page, units, works }) => {
    const times = Object.fromEntries(SEARCHES.map((name) => [name, null])) as TextSpeed['times']
    for (const [name] of works) times[name] = samples[next++] ?? null
    return { page, units, times }
  })
}

function worksOn(
  page: BenchPage,
  gazetteer: Gazetteer,
  rivals: ReadonlyMap<SearchName, Search | null>,
  refused: NameSpeed['refused'],
): PageWorks {
  const blocks = blocksOf(page)
  const texts = blocks.map(({ text }) => text)
  const facts = factsOf(page)
  const language = languageBit(page.language)
  let found = 0
  const count = (): void => {
    found++
  }
  const works: [SearchName, () => unknown][] = [
    ['loop', () => readCharacters(texts)],
    [
      'scan',
      () => {
        for (const text of texts) scan(text, gazetteer, language, count, count)
        return found
      },
    ],
    ['readBlock', () => blocks.map((block) => readBlock(block, page.language, DAY, gazetteer))],
    ['annotate', () => annotate(blocks, facts, gazetteer, null)],
  ]
  for (const [name, search] of rivals) {
    if (search === null || refused[name] !== undefined) continue
    const once = built(
      () => {
        const ms = timeOf(() => search(texts), 0)
        if (ms > PATIENCE_MS) throw new Error(`${Math.round(ms)} ms for the page “${page.name}”`)
        return search
      },
      (why) => (refused[name] = why),
    )
    if (once !== null) works.push([name, () => once(texts)])
  }
  return { page: page.name, units: texts.reduce((sum, { length }) => sum + length, 0), works }
}
