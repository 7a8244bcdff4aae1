// Pages about what the record holds, for the bench: those of made-up names ask few of the matcher's rules. Each is made of the project's own gold
// pages in one language, one story after the other as a live blog has them, none twice. Gives blocks and facts, and times annotate() on them.
import { entityTopics } from '../../knowledge/entity-topics.ts'
import { annotate } from '../../match/annotate.ts'
import { compileGazetteer } from '../../match/compile/compile-gazetteer.ts'
import { loadGazetteer } from '../../match/gazetteer.ts'
import { readBlock } from '../../match/read-block.ts'
import { dayNumber } from '../../model/fuzzy-date.ts'
import type { KnowledgeSet } from '../../model/knowledge-set.ts'
import type { Block, PageFacts } from '../../model/page.ts'
import type { PageLanguage } from '../../model/text.ts'
import { factsOf, type GoldPage } from '../gold-page.ts'
import { readCharacters } from './rivals.ts'
import { takeTurns } from './stopwatch.ts'

export interface TopicPage {
  name: string
  blocks: readonly Block[]
  facts: PageFacts
}
/** Milliseconds by round. */
export interface TopicSpeed {
  page: string
  units: number
  /** Names and meetings found. */
  mentions: number
  loop: number[]
  readBlock: number[]
  annotate: number[]
}

/** One page a language, as long as news pages are (UTF-16 units); a story more at most. */
const LENGTHS: readonly (readonly [PageLanguage, number])[] = [
  ['it', 3_000],
  ['es', 5_000],
  ['pl', 8_000],
  ['fr', 12_000],
  ['ru', 16_000],
  ['uk', 20_000],
  ['de', 35_000],
  ['en', 60_000],
]

/** The pages, from stories with a date. Throws where there are too few of a language. */
export function topicPages(gold: readonly GoldPage[]): TopicPage[] {
  return LENGTHS.map(([language, length]) => {
    const stories = gold.filter(
      ({ head }) => head.lang === language && head.published !== undefined && /^(?:article|live)$/.test(head.kind),
    )
    const blocks: Block[] = []
    let section = 0
    let units = 0
    let facts: PageFacts | null = null
    for (const story of stories) {
      if (units >= length) break
      facts ??= { ...factsOf(story), published: story.head.published ?? null, publishedFrom: 'meta' }
      section++
      for (const { text, lang, role } of story.blocks) {
        const isTitle = role === 'headline' && section > 1
        blocks.push({ index: blocks.length, text, lang, role: isTitle ? 'heading' : role, section })
        units += text.length
      }
    }
    if (facts === null || units < length) throw new Error(`The gold pages in ${language} are less than ${length} units long.`)
    // As it comes out of a message: flat strings, where those of a gold page are views of its file, in which a loop reads half as fast.
    const flat = JSON.parse(JSON.stringify(blocks)) as Block[]
    return { name: `${language}, ${section === 1 ? 'one story' : `${section} stories`}`, blocks: flat, facts }
  })
}

/** Times annotate() with a record's names on the pages, beside reading their blocks and the loop over their characters; all in turn. */
export function measureTopics(set: KnowledgeSet, pages: readonly TopicPage[], rounds: number): TopicSpeed[] {
  const gazetteer = loadGazetteer(compileGazetteer(set, entityTopics(set)).buffer)
  const samples = takeTurns(
    pages.flatMap(({ blocks, facts }) => {
      const texts = blocks.map(({ text }) => text)
      const day = facts.published === null ? null : dayNumber(facts.published)
      return [
        () => readCharacters(texts),
        () => blocks.map((block) => readBlock(block, block.lang, day, gazetteer)),
        () => annotate(blocks, facts, gazetteer, null),
      ]
    }),
    rounds,
  )
  return pages.map(({ name, blocks, facts }, at) => ({
    page: name,
    units: blocks.reduce((sum, { text }) => sum + text.length, 0),
    mentions: annotate(blocks, facts, gazetteer, null).mentions.length,
    loop: samples[at * WORKS] ?? [],
    readBlock: samples[at * WORKS + 1] ?? [],
    annotate: samples[at * WORKS + 2] ?? [],
  }))
}
/** Timed on each page. */
const WORKS = 3
