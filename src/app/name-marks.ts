// From the worker's mentions to marks: which kind, which colour, and whether the reader wants it painted (kinds, density, topics,
// headlines, "not this one"). Gives every mention, painted or not, since the overview counts them all.

import type { HoverMark } from '../hover/hover-types.ts'
import type { PageKind, ResolvedMention } from '../model/page.ts'
import { thinner } from '../page/marks.ts'
import type { PageBlock } from '../page/page-block.ts'
import type { PageMark } from '../page/page-mark.ts'
import { COLOURS } from '../settings/defaults.ts'
import { isHidden } from '../settings/hidden.ts'
import type { Colour, MarkKind, Settings } from '../settings/settings.ts'
import { type MarkLook, markColour, type TopicBranches } from '../settings/topics.ts'

/** A mark with what the card and the overview say of it. `key` is the entity, or the candidates joined. */
export interface NamedMark extends PageMark {
  /** Unique on the page while the block's text stays: the hover table's key. */
  readonly place: string
  readonly mention: ResolvedMention
  /** Linked entity, or the candidates where they could not be told apart. Never empty. */
  readonly entities: readonly string[]
}

export type MarkContext = {
  settings: Settings
  pageKind: PageKind
  /** The top frame's host and address: "not this one" goes by them. */
  host: string
  page: string
  topicsOf: (entity: string) => readonly string[]
  pageTopics: readonly string[]
  branches: TopicBranches
}

const KINDS: { readonly [K in Exclude<MarkKind, 'capital'>]: K } = {
  person: 'person',
  state: 'state',
  organisation: 'organisation',
  bloc: 'bloc',
  office: 'office',
  meeting: 'meeting',
}
/** The colour of marks on none of the page's topics: the quietest of the seven. */
const NEUTRAL: Colour = 'slate'

/** A capital that stands for a state is of its own kind; everything else is of its entity's. */
function kindOf({ via }: ResolvedMention, entity: string): MarkKind {
  const kind = KINDS[entity.slice(0, entity.indexOf('/')) as keyof typeof KINDS] ?? 'meeting'
  return via === 'metonym' && kind === 'state' ? 'capital' : kind
}

/** The marks of one block, in order (outer before inner), and those whose topics and names the reader wants to see. */
export type BlockMarks = { marks: readonly NamedMark[]; wanted: readonly NamedMark[] }

/** Blocks with the marks to be painted in them, in the order of the blocks. May grow at its end; what is in it stays. */
export type PaintedBlocks = readonly (readonly [PageBlock, readonly NamedMark[]])[]

/** The marks of some blocks, in the order of the blocks, and those among them that are to be painted, also block by block. */
export type NamedMarks = {
  marks: readonly NamedMark[]
  painted: ReadonlySet<NamedMark>
  paintedIn: PaintedBlocks
}

/** Takes blocks in document order; `result` whenever the marks of those added so far are wanted. */
export type Gathering = { add: (pageBlock: PageBlock, marks: BlockMarks) => void; result: () => NamedMarks }

const inReadingOrder = (a: ResolvedMention, b: ResolvedMention): number => a.start - b.start || b.end - a.end

/** Names the marks of one block at a time, by what it was given: a change of that needs another naming. */
export function createNaming(context: MarkContext): (pageBlock: PageBlock, mentions: readonly ResolvedMention[]) => BlockMarks {
  const { settings, host, page } = context
  const looks = new Map<string, MarkLook>()
  const lookOf = (entity: string): MarkLook => {
    const look = looks.get(entity) ?? markColour(context.topicsOf(entity), context.pageTopics, context.branches, settings)
    looks.set(entity, look)
    return look
  }
  return (pageBlock, mentions) => {
    const marks: NamedMark[] = []
    const wanted: NamedMark[] = []
    const { index, text } = pageBlock.block
    for (const mention of mentions.length > 1 ? [...mentions].sort(inReadingOrder) : mentions) {
      const entities = mention.entity === null ? mention.candidates.map(({ id }) => id) : [mention.entity]
      const [entity] = entities
      if (entity === undefined) continue
      const { start, end } = mention
      const { on, colour } = lookOf(entity)
      const slot = COLOURS.indexOf(colour ?? NEUTRAL)
      const place = `${index}:${start}-${end}`
      const mark = {
        pageBlock,
        span: { start, end },
        key: entities.join(' '),
        kind: kindOf(mention, entity),
        slot,
        place,
        mention,
        entities,
      }
      marks.push(mark)
      if (on && !isHidden(settings, { entity, text: printed(text, start, end), host, page })) wanted.push(mark)
    }
    return { marks, wanted }
  }
}

/** Puts the marks of blocks together, and thins them out over the whole page. Front pages are counted, not marked. */
export function createGathering({ pageKind, settings }: Pick<MarkContext, 'pageKind' | 'settings'>): Gathering {
  const isPainted = pageKind === 'front' ? () => false : thinner(settings)
  const blocks: BlockMarks[] = []
  const paintedIn: (readonly [PageBlock, readonly NamedMark[]])[] = []
  return {
    add: (pageBlock, block) => {
      blocks.push(block)
      const some = block.wanted.filter(isPainted)
      if (some.length > 0) paintedIn.push([pageBlock, some])
    },
    result: () => {
      // Painting asks for the blocks alone, a hundred times on a long page; the lists are made when something is counted or sought.
      let marks: readonly NamedMark[] | null = null
      let painted: ReadonlySet<NamedMark> | null = null
      return {
        get marks() {
          marks ??= blocks.flatMap((block) => block.marks)
          return marks
        },
        get painted() {
          painted ??= new Set(paintedIn.flatMap(([, some]) => some))
          return painted
        },
        paintedIn,
      }
    },
  }
}

/** Embeddings and overrides of the writing direction: nobody sees them in a page's name, and on a card all after it would read backwards. */
const TURNS = /[\u202a-\u202e]/g

const printed = (text: string, start: number, end: number): string => text.slice(start, end).replace(TURNS, '')

/** A mark as the hover table knows it. */
export const hoverMark = ({ place, entities }: NamedMark): HoverMark => ({ key: place, entities })

/** The words of a mark, as a reader sees them. */
export function wordsOf({ pageBlock, span }: PageMark): string {
  return printed(pageBlock.block.text, span.start, span.end)
}
