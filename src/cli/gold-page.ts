// One gold page (tests/gold/*.txt): its head, and its blocks as page/ would read them, with the mentions that are expected.
// Gets the file's name and text; gives a GoldPage. The format is told in tests/gold/README.md. Reads no file and knows no entity.
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { fuzzyDateSchema } from '../model/fuzzy-date.ts'
import type { Block, PageFacts } from '../model/page.ts'
import { DATE_SOURCES } from '../model/page.ts'
import { PAGE_LANGUAGES } from '../model/text.ts'
import { errorWords } from '../text/error-words.ts'
import type { MarkedMention, MustNot } from './gold-markup.ts'
import { readMarkup } from './gold-markup.ts'
import { InputError } from './input-error.ts'

const GOLD_KINDS = ['article', 'front', 'live', 'off-topic', 'trap', 'other'] as const
/** Kinds whose false marks are counted by the thousand words. */
export const OFF_TOPIC_KINDS: readonly string[] = ['off-topic', 'trap', 'other']

const headSchema = z.strictObject({
  title: z.string().min(1),
  lang: z.enum(PAGE_LANGUAGES),
  published: fuzzyDateSchema.optional(),
  shown: z.enum([...DATE_SOURCES, 'none']).exclude(['given']),
  kind: z.enum(GOLD_KINDS),
  outlet: z.string().regex(/ \(fictional\)$/, 'an outlet is made up and says so: "The Harbour Courier (fictional)"'),
})

export type Half = 'tune' | 'held'
export interface BlockMention extends MarkedMention {
  block: number
}
export interface BlockMustNot extends MustNot {
  block: number
}
export interface GoldPage {
  file: string
  half: Half
  head: z.infer<typeof headSchema>
  blocks: Block[]
  mentions: BlockMention[]
  mustNots: BlockMustNot[]
}

/** Which half a page belongs to: the parity of the first byte of its file name's SHA-256. */
export function halfOf(file: string): Half {
  return (createHash('sha256').update(file).digest()[0] ?? 0) % 2 === 0 ? 'tune' : 'held'
}

const ROLES = [
  ['## ', 'heading'],
  ['# ', 'headline'],
  ['~ ', 'teaser'],
] as const

/** Reads a page. Throws InputError with the file's name when the head or a mark is wrong. */
export function readGoldPage(file: string, source: string): GoldPage {
  try {
    const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source)
    if (parts === null) throw new Error('a head between two lines of "---" is missing')
    const page: GoldPage = { file, half: halfOf(file), head: readHead(parts[1] ?? ''), blocks: [], mentions: [], mustNots: [] }
    let section = 0
    for (const paragraph of (parts[2] ?? '').split(/\n\s*\n/)) {
      const line = paragraph.trim().replace(/\s*\n\s*/g, ' ')
      if (line === '') continue
      const [prefix, role] = ROLES.find(([start]) => line.startsWith(start)) ?? ['', 'text' as const]
      if (role === 'heading') section += 1
      const block = page.blocks.length
      const marked = readMarkup(line.slice(prefix.length))
      page.blocks.push({ index: block, text: marked.text, lang: page.head.lang, role, section })
      page.mentions.push(...marked.mentions.map((mention) => ({ ...mention, block })))
      page.mustNots.push(...marked.mustNots.map((mustNot) => ({ ...mustNot, block })))
    }
    return page
  } catch (error) {
    throw new InputError(`${file}: ${errorWords(error)}`, { cause: error })
  }
}

function readHead(text: string): GoldPage['head'] {
  const lines = text.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()])
  const read = headSchema.safeParse(Object.fromEntries(lines))
  if (read.success) return read.data
  throw new Error(read.error.issues.map(({ path, message }) => `head, ${path.join('.')}: ${message}`).join('; '))
}

/**
 * What the reader of such a page would hand to annotate(). A date shown only in a dateline, or nowhere, is not handed over.
 * Off-topic and other pages pass as articles, so that the matcher is measured without the shield of the page's kind.
 */
export function factsOf(page: GoldPage): PageFacts {
  const { head } = page
  const source = head.shown === 'dateline' || head.shown === 'none' ? null : head.shown
  return {
    url: `https://news.example/${page.file.replace(/\.txt$/, '')}`,
    host: 'news.example',
    lang: head.lang,
    title: head.title,
    kind: head.kind === 'front' ? 'front' : 'article',
    published: source === null ? null : (head.published ?? null),
    publishedFrom: head.published === undefined ? null : source,
  }
}

/** Words of all blocks, for counting false marks by the thousand. */
export function wordCount(page: GoldPage): number {
  return page.blocks.reduce((sum, block) => sum + (block.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0)
}
