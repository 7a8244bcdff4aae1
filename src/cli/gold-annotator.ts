// annotate() as the measuring stick calls it: over a gold page's own blocks, or over the page read from its HTML.
// Gets a knowledge set; gives a function from gold page to annotation. Mentions always come back in the gold page's blocks.
import { entityTopics } from '../knowledge/entity-topics.ts'
import { annotate } from '../match/annotate.ts'
import { compileGazetteer } from '../match/compile/compile-gazetteer.ts'
import { loadGazetteer } from '../match/gazetteer.ts'
import type { KnowledgeSet } from '../model/knowledge-set.ts'
import type { Block, ResolvedMention } from '../model/page.ts'
import type { Annotator } from './evaluation.ts'
import { goldHtml } from './gold-html.ts'
import { factsOf, type GoldPage } from './gold-page.ts'
import { readHtml } from './read-document.ts'

/** The worker's part alone: the blocks and facts are those that the gold page states. */
export function blockAnnotator(set: KnowledgeSet): Annotator {
  const gazetteer = gazetteerOf(set)
  return (page) => {
    const { published, mentions } = annotate(page.blocks, factsOf(page), gazetteer, null)
    return { published, mentions, kind: null }
  }
}

/** The whole way: the page is written as HTML and read as the extension reads a page. A page read as no news has no mentions. */
export function htmlAnnotator(set: KnowledgeSet): Annotator {
  const gazetteer = gazetteerOf(set)
  return (page) => {
    const { blocks, facts } = readHtml(goldHtml(page))
    if (facts.kind === 'other') return { published: facts.published, mentions: [], kind: facts.kind }
    const { published, mentions } = annotate(blocks, facts, gazetteer, null)
    return { published, mentions: inGoldBlocks(page, blocks, mentions), kind: facts.kind }
  }
}

function gazetteerOf(set: KnowledgeSet) {
  return loadGazetteer(compileGazetteer(set, entityTopics(set)).buffer)
}

/** Blocks are found again by their text, in order; a mention in a block that the page does not have (a byline) is kept beside the page. */
function inGoldBlocks(page: GoldPage, read: readonly Block[], mentions: readonly ResolvedMention[]): ResolvedMention[] {
  const places = new Map<number, number>()
  let next = 0
  for (const block of read) {
    const found = page.blocks.findIndex((gold, index) => index >= next && gold.text === block.text)
    if (found === -1) continue
    places.set(block.index, found)
    next = found + 1
  }
  return mentions.map((mention) => ({ ...mention, block: places.get(mention.block) ?? page.blocks.length + mention.block }))
}
