// From the worker's mentions to marks: which kind, which colour, and whether the reader wants it painted (kinds, density, topics,
// headlines, "not this one"; design, What the reader gets). Gives every mention, painted or not, since the overview counts them all.

import type { PageKind, ResolvedMention } from '../model/page.ts'
import { thinOut } from '../page/marks.ts'
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

/** The marks of some blocks, in the order of the blocks (outer before inner), and those among them that are to be painted. */
export type NamedMarks = { marks: readonly NamedMark[]; painted: ReadonlySet<NamedMark> }

/** Names marks block by block, so that thousands can be named in slices; `result` when all blocks were added, in document order. */
export type Naming = { add: (pageBlock: PageBlock, mentions: readonly ResolvedMention[]) => void; result: () => NamedMarks }

const inReadingOrder = (a: ResolvedMention, b: ResolvedMention): number => a.start - b.start || b.end - a.end

export function createNaming(context: MarkContext): Naming {
  const { settings, host, page } = context
  const looks = new Map<string, MarkLook>()
  const lookOf = (entity: string): MarkLook => {
    const look = looks.get(entity) ?? markColour(context.topicsOf(entity), context.pageTopics, context.branches, settings)
    looks.set(entity, look)
    return look
  }
  const marks: NamedMark[] = []
  const wanted: NamedMark[] = []

  function add(pageBlock: PageBlock, mentions: readonly ResolvedMention[]): void {
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
      if (on && !isHidden(settings, { entity, text: text.slice(start, end), host, page })) wanted.push(mark)
    }
  }

  return {
    add,
    // Front pages are counted, not marked.
    result: () => ({ marks, painted: new Set(context.pageKind === 'front' ? [] : thinOut(wanted, settings)) }),
  }
}

/** The words of a mark, as printed. */
export function wordsOf({ pageBlock, span }: PageMark): string {
  return pageBlock.block.text.slice(span.start, span.end)
}
