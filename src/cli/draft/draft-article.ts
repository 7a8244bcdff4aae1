// Everything that can be read out of an article for an editor to confirm: the actors and meetings in it, the quotations with
// their likely speakers, the figures. Drafts of statements have an empty stance and gist: only a human fills those in.
import { isQuotable } from '../../model/limits.ts'
import { isMeetingId } from '../../model/meeting-id.ts'
import type { Block, PageAnnotation, Span } from '../../model/page.ts'
import { sentenceEnd, sentenceStart } from '../../text/sentence.ts'
import { statementTemplate } from '../record-templates.ts'
import { type Attribution, attributeQuotation } from './attribute-quotation.ts'
import { findFigures } from './find-figures.ts'
import { endsSentence, type FoundQuotation, findQuotations } from './find-quotations.ts'

export interface DraftQuotation {
  block: number
  text: string
  /** The article's words beside it, which may describe a speaker whom the record does not know. */
  beside: string
  attribution: Attribution | null
  /** A record to complete, or null where no speaker was found or the words are too many for a quotation. */
  statement: Record<string, unknown> | null
}

export interface ArticleDraft {
  published: string | null
  /** Ids with how often they are mentioned, most first. */
  actors: [string, number][]
  meetings: [string, number][]
  topics: string[]
  quotations: DraftQuotation[]
  figures: { block: number; text: string; of: string }[]
}

export function draftArticle(blocks: readonly Block[], annotation: PageAnnotation, language: string): ArticleDraft {
  const counts = new Map<string, number>()
  for (const { entity } of annotation.mentions) if (entity !== null) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  const entities = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  const isMeeting = ([id]: [string, number]) => isMeetingId(id)
  const meetings = entities.filter(isMeeting)
  const texts = blocks.filter(({ role }) => role !== 'teaser')
  return {
    published: annotation.published,
    actors: entities.filter((entry) => !isMeeting(entry)),
    meetings,
    topics: annotation.topics,
    quotations: texts.flatMap((block) => draftQuotations(block, annotation, language)),
    figures: texts.flatMap((block) => findFigures(block.text).map(({ text, of }) => ({ block: block.index, text, of }))),
  }
}

function draftQuotations(block: Block, annotation: PageAnnotation, language: string): DraftQuotation[] {
  const quotations = findQuotations(block.text).filter(({ span }) => !isName(span))
  return quotations.map((quotation) => {
    const attribution = attributeQuotation(quotation, block, quotations, annotation.mentions, language)
    const usable = attribution !== null && isQuotable(quotation.text)
    return {
      block: block.index,
      text: quotation.text,
      beside: wordsBeside(block.text, quotation),
      attribution,
      statement: usable ? draftStatement(attribution.actor, quotation.text) : null,
    }
  })

  /** "coalition of the willing": a name in quotation marks is nobody's words. */
  function isName(span: Span): boolean {
    const length = span.end - span.start
    const covers = ({ start, end }: Span) => start < span.end && end > span.start && end - start >= length - 2
    return annotation.mentions.some((mention) => mention.block === block.index && covers(mention))
  }

  function draftStatement(actor: string, text: string): Record<string, unknown> {
    const [topic = 'topic/'] = annotation.topics
    const template = statementTemplate(actor, annotation.published ?? '', topic, annotation.article === null ? [] : [annotation.article])
    const quote = { text, lang: (block.lang || language).slice(0, 2), kind: 'as printed' }
    const [report] = template.reports as Record<string, unknown>[]
    return { ...template, reports: [{ ...report, mode: 'direct', quote }] }
  }
}

/** As much as identifies a speaker ("said a European diplomat involved in the discussions"). */
const BESIDE = 80

/** What follows in the same sentence, else what goes before it. */
function wordsBeside(text: string, quotation: FoundQuotation): string {
  const { start } = quotation.span
  const stop = Math.min(sentenceEnd(text, quotation.after), quotation.after + BESIDE)
  const after = endsSentence(text, quotation) ? '' : text.slice(quotation.after, stop).trim()
  return /\p{L}/u.test(after) ? after : text.slice(Math.max(sentenceStart(text, start), start - 1 - BESIDE), start - 1).trim()
}
