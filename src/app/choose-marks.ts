// Which mentions become marks, and how they look: the reader's kinds, density, topics, headlines and "not this one" (design, What the
// reader gets). Pure: gets blocks, mentions and settings; gives every mention with the decision, since the overview counts them all.
import type { Block, PageFacts, ResolvedMention } from '../model/page.ts'
import { isHidden } from '../settings/hidden.ts'
import type { Colour, MarkKind, Settings } from '../settings/settings.ts'
import { type MarkLook, markColour, type TopicBranches } from '../settings/topics.ts'

export type ChosenMark = {
  /** Unique on the page while the block's text stays: what the hover table and the painter call it. */
  key: string
  mention: ResolvedMention
  /** Linked entity, or the candidates where they could not be told apart. Never empty. */
  entities: readonly string[]
  kind: MarkKind
  colour: Colour | null
  painted: boolean
}

export type MarkContext = {
  settings: Settings
  facts: PageFacts
  /** The top frame's host and address: site rules and "not this one" go by them. */
  host: string
  page: string
  topicsOf: (entity: string) => readonly string[]
  pageTopics: readonly string[]
  branches: TopicBranches
}

const KINDS: { readonly [K in MarkKind]: K } = {
  person: 'person',
  state: 'state',
  organisation: 'organisation',
  bloc: 'bloc',
  office: 'office',
  meeting: 'meeting',
  capital: 'capital',
}

/** A capital or building that stands for a state is of its own kind; everything else is of its entity's. */
function kindOf({ via }: ResolvedMention, entity: string): MarkKind {
  const kind = KINDS[entity.slice(0, entity.indexOf('/')) as MarkKind] ?? 'meeting'
  return via === 'metonym' && kind === 'state' ? 'capital' : kind
}

/** Tells whether a mention is the first of its entity as far as the density asks. */
function createDensity(settings: Settings): (kind: MarkKind, entity: string, section: number) => boolean {
  const seen = new Set<string>()
  return (kind, entity, section) => {
    const { density } = settings.kinds[kind]
    if (density === 'every') return true
    const place = density === 'section' ? `${section} ${entity}` : entity
    if (seen.has(place)) return false
    seen.add(place)
    return true
  }
}

/** Every mention of the blocks, in their order, with its look. `blocks` in document order; a mention linked to nothing is left out. */
export function chooseMarks(
  blocks: readonly Block[],
  mentionsOf: (block: number) => readonly ResolvedMention[],
  context: MarkContext,
): ChosenMark[] {
  const { settings, facts, host, page } = context
  const looks = new Map<string, MarkLook>()
  const lookOf = (entity: string): MarkLook => {
    const known = looks.get(entity) ?? markColour(context.topicsOf(entity), context.pageTopics, context.branches, settings)
    looks.set(entity, known)
    return known
  }
  const isFirst = createDensity(settings)
  const marks: ChosenMark[] = []
  for (const block of blocks) {
    const wanted = facts.kind !== 'front' && block.role !== 'teaser' && (block.role !== 'headline' || settings.headlines)
    for (const mention of mentionsOf(block.index)) {
      const entities = mention.entity === null ? mention.candidates.map(({ id }) => id) : [mention.entity]
      const [entity] = entities
      if (entity === undefined) continue
      const kind = kindOf(mention, entity)
      const { on, colour } = lookOf(entity)
      const text = block.text.slice(mention.start, mention.end)
      const painted =
        wanted && settings.kinds[kind].on && on && !isHidden(settings, { entity, text, host, page }) && isFirst(kind, entity, block.section)
      marks.push({ key: `${block.index}:${mention.start}-${mention.end}`, mention, entities, kind, colour, painted })
    }
  }
  return marks
}
