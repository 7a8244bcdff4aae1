// All that one call of annotate() works on: the blocks' matches and what is known of the page so far.
import { dayNumber } from '../model/fuzzy-date.ts'
import type { Block, PageEvidence, PageFacts } from '../model/page.ts'
import { PAGE_LANGUAGES, type PageLanguage } from '../model/text.ts'
import { guessLanguage, SAMPLE } from '../text/guess-language.ts'
import type { Gazetteer } from './gazetteer.ts'
import { type BlockReading, readBlock } from './read-block.ts'

export interface PageReading {
  gazetteer: Gazetteer
  facts: PageFacts
  /** Day number of publication; null where nothing tells it. */
  day: number | null
  readings: BlockReading[]
  evidence: PageEvidence
  /** Entities that a surname in these blocks may mean: filled in with the evidence (collect-evidence.ts). */
  surnames: Set<number>
}

export function emptyEvidence(): PageEvidence {
  return { named: {}, otherBearers: [], surnames: [], cued: false, meetings: [], published: null, placed: null }
}

/** Reads all blocks. A block's own lang attribute counts where it differs from the page's; the page's is checked against its words. */
export function readPage(blocks: readonly Block[], facts: PageFacts, gazetteer: Gazetteer, evidence: PageEvidence): PageReading {
  const published = facts.published ?? evidence.published
  const day = published === null ? null : dayNumber(published)
  const sample = sampleOf(blocks)
  const declared = facts.lang.slice(0, 2)
  const language = guessLanguage(sample, declared) ?? (declared || 'en')
  const readings = blocks.map((block) =>
    readBlock(block, block.lang === facts.lang ? language : languageOf(block, declared, language), day, gazetteer),
  )
  let heading: BlockReading | null = null
  for (const reading of readings) {
    if (reading.block.role === 'heading') heading = reading
    else if (heading?.block.section === reading.block.section) reading.heading = heading
  }
  return { gazetteer, facts, day, readings, evidence, surnames: new Set() }
}

function sampleOf(blocks: readonly Block[]): string {
  let sample = ''
  for (const block of blocks) {
    sample += `${block.text}\n`
    if (sample.length > SAMPLE) break
  }
  return sample
}

function languageOf(block: Block, declared: string, page: string): string {
  const own = block.lang.slice(0, 2)
  if (own === '' || own === declared) return page
  if (!PAGE_LANGUAGES.includes(own as PageLanguage)) return own
  // A lang attribute of a part (a quotation, an embed) is believed where its words do not contradict it.
  return guessLanguage(block.text, own) ?? own
}
