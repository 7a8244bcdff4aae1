// Runs one row of the case tables in one configuration: the row's text, with expected mentions marked as in the gold pages
// ([[slug|words|via]]), is changed without changing its meaning, annotated, and every mention found is compared with those marked.
// What is not marked in a row must not be found: each row is also a must-not for the rest of its text.

import { withCrowd } from '../../src/cli/generate-crowd.ts'
import { readMarkup } from '../../src/cli/gold-markup.ts'
import { annotate } from '../../src/match/annotate.ts'
import type { Gazetteer } from '../../src/match/gazetteer.ts'
import type { KnowledgeSet } from '../../src/model/knowledge-set.ts'
import type { Block, PageAnnotation, PageFacts } from '../../src/model/page.ts'
import type { PageLanguage } from '../../src/model/text.ts'
import { FILLER } from './filler.ts'
import { gazetteerOf } from './make-record.ts'

export interface Case {
  /** What the row holds, as the end of a sentence. */
  why: string
  /** One block a line, a heading after "## "; marks as in the gold pages, with the entity's slug for its name ("a; b": undecided between the two). */
  text: string
  lang?: PageLanguage
  /** Day of the article; null: the page tells none. Defaults to 12 March 2025. */
  published?: string | null
  /** Configurations in which the row makes no sense (a change that would change its meaning). */
  not?: readonly ConfigurationName[]
}

interface Written {
  blocks: Block[]
  expected: string[]
}

/** Changes one character at a time (the one at `at`); offsets of marks move along. */
type Change = (char: string, text: string, at: number) => string

/** May a word be broken before this character? As hyphenation does it: two letters at least on either side. */
function insideWord(text: string, at: number): boolean {
  return /^\p{L}{4}$/u.test(text.slice(at - 2, at + 2))
}

const CHANGES = {
  alone: (char) => char,
  'with no-break spaces': (char) => (char === ' ' ? '\u00a0' : char),
  'with soft hyphens': (char, text, at) => (insideWord(text, at) ? `\u00ad${char}` : char),
  'with zero-width characters': (char, text, at) => (insideWord(text, at) ? `\u200b${char}` : char),
  'with accents decomposed': (char) => char.normalize('NFD'),
  'with curly apostrophes': (char) => (char === "'" ? '\u2019' : char),
} satisfies Record<string, Change>

export type ConfigurationName = keyof typeof CHANGES | 'in a long text' | 'with a thousand other names'
export const CONFIGURATIONS: readonly ConfigurationName[] = [
  ...(Object.keys(CHANGES) as (keyof typeof CHANGES)[]),
  'in a long text',
  'with a thousand other names',
]

/** Paragraphs of filler on either side of a row. */
const FILLER_BLOCKS = 20

/** What a line begins with that is a heading, as in the gold pages. */
const HEADING = '## '

function write(row: Case, configuration: ConfigurationName): Written {
  const change: Change = configuration in CHANGES ? CHANGES[configuration as keyof typeof CHANGES] : CHANGES.alone
  const before = configuration === 'in a long text' ? FILLER_BLOCKS : 0
  const filler = FILLER[row.lang ?? 'en']
  const blocks: Block[] = []
  let section = 0
  const add = (text: string, role: Block['role'] = 'text'): Block => {
    if (role === 'heading') section++
    const block: Block = { index: blocks.length, text, lang: '', role, section }
    blocks.push(block)
    return block
  }
  for (let i = 0; i < before; i++) add(filler)
  const expected = row.text.split('\n').flatMap((line) => {
    const heading = line.startsWith(HEADING)
    const { text, mentions } = readMarkup(heading ? line.slice(HEADING.length) : line)
    const places: number[] = []
    let changed = ''
    for (let i = 0; i < text.length; i++) {
      places.push(changed.length)
      changed += change(text[i] as string, text, i)
    }
    places.push(changed.length)
    const block = add(changed, heading ? 'heading' : 'text')
    return mentions.map(({ start, end, names, via }) =>
      mentionText(block, places[start] as number, places[end] as number, names, via ?? 'name'),
    )
  })
  for (let i = 0; i < before; i++) add(filler)
  return { blocks, expected }
}

function mentionText(block: Block, start: number, end: number, entities: readonly string[], via: string): string {
  return `block ${block.index} [${start}, ${end}) “${block.text.slice(start, end)}” ${via} ${[...entities].sort().join('; ')}`
}

/** Facts of a page of news. */
export function factsOf(row: Pick<Case, 'lang' | 'published'>): PageFacts {
  const published = row.published === undefined ? '2025-03-12' : row.published
  return {
    url: '',
    host: '',
    lang: row.lang ?? 'en',
    title: '',
    kind: 'article',
    published,
    publishedFrom: published === null ? null : 'meta',
  }
}

/** Runs rows against one record; gazetteers are compiled once, when first needed. */
export class CaseRunner {
  readonly #set: KnowledgeSet
  #alone: Gazetteer | null = null
  #crowded: Gazetteer | null = null

  constructor(set: KnowledgeSet) {
    this.#set = set
  }

  get gazetteer(): Gazetteer {
    this.#alone ??= gazetteerOf(this.#set)
    return this.#alone
  }

  /** The mentions that the row marks, and those found, each as one line of text. */
  run(row: Case, configuration: ConfigurationName): { expected: string[]; found: string[]; annotation: PageAnnotation } {
    const { blocks, expected } = write(row, configuration)
    const annotation = annotate(blocks, factsOf(row), this.#gazetteerFor(configuration), null)
    const found = annotation.mentions.map((mention) => {
      const ids = mention.entity === null ? mention.candidates.map((one) => one.id) : [mention.entity]
      const slugs = ids.map((id) => id.slice(id.indexOf('/') + 1))
      return mentionText(blocks[mention.block] as Block, mention.start, mention.end, slugs, mention.via)
    })
    return { expected, found, annotation }
  }

  #gazetteerFor(configuration: ConfigurationName): Gazetteer {
    if (configuration !== 'with a thousand other names') return this.gazetteer
    this.#crowded ??= gazetteerOf(withCrowd(this.#set, 1000))
    return this.#crowded
  }
}
