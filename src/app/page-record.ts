// What the worker has said of this page so far, piece by piece: the mentions of each block, the entities, topics and the evidence.
// Pure bookkeeping: it asks nobody and paints nothing.
import type { Block, PageAnnotation, PageEvidence, ResolvedMention } from '../model/page.ts'

export type PageRecord = {
  /** Takes in the answer for these blocks; what was known of them before is replaced. */
  put: (blocks: readonly Block[], annotation: PageAnnotation) => void
  /** Forgets blocks that are gone from the page. */
  drop: (blocks: Iterable<number>) => void
  mentionsOf: (block: number) => readonly ResolvedMention[]
  /** Handed along with the next request; null before the first answer. */
  evidence: () => PageEvidence | null
  /** Topics and salience of each entity that is mentioned. */
  entities: () => PageAnnotation['entities']
  /** The page's own topics, heaviest first. */
  topics: () => PageAnnotation['topics']
  branches: () => PageAnnotation['branches']
  /** Grows whenever topics of the page or of an entity, or the branches, are others than before: marks may look different. */
  looks: () => number
  article: () => PageAnnotation['article']
  published: () => Pick<PageAnnotation, 'published' | 'publishedFrom'>
}

const NONE: readonly ResolvedMention[] = []
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

export function createPageRecord(): PageRecord {
  const mentions = new Map<number, ResolvedMention[]>()
  let entities: PageAnnotation['entities'] = {}
  const topics: PageAnnotation['topics'] = []
  let latest: PageAnnotation | null = null
  let looks = 0
  /** Entities by which undecided mentions are named, whose topics no answer has told. */
  const unsure = new Set<string>()
  let article: PageAnnotation['article'] = null
  return {
    put: (blocks, annotation) => {
      for (const { index } of blocks) mentions.delete(index)
      for (const mention of annotation.mentions) {
        const known = mentions.get(mention.block)
        if (known === undefined) mentions.set(mention.block, [mention])
        else known.push(mention)
        const first = mention.candidates[0]?.id
        if (mention.entity === null && first !== undefined && entities[first] === undefined) unsure.add(first)
      }
      const merged = { ...entities }
      for (const [id, entity] of Object.entries(annotation.entities)) {
        const known = entities[id]
        if (known === undefined ? unsure.has(id) : !same(known.topics, entity.topics)) looks += 1
        // Each answer weighs an entity within its own piece; over the page it is as heavy as where it is heaviest.
        merged[id] = { topics: entity.topics, salience: Math.max(entity.salience, known?.salience ?? 0) }
      }
      entities = merged
      const before = topics.length
      for (const topic of annotation.topics) if (!topics.includes(topic)) topics.push(topic)
      if (topics.length > before || !same(latest?.branches, annotation.branches)) looks += 1
      article ??= annotation.article
      latest = annotation
    },
    drop: (blocks) => {
      for (const index of blocks) mentions.delete(index)
    },
    mentionsOf: (block) => mentions.get(block) ?? NONE,
    evidence: () => latest?.evidence ?? null,
    entities: () => entities,
    topics: () => topics,
    branches: () => latest?.branches ?? {},
    looks: () => looks,
    article: () => article,
    published: () => ({ published: latest?.published ?? null, publishedFrom: latest?.publishedFrom ?? null }),
  }
}
