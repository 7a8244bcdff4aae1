// The whole question that the worker answers on hover: who or what is this at the article's date, and what does the record hold?
// Gets an id, the reader's language, the page and the compiled record; gives a plain card, or null where the record has no such entity.

import { localText } from '../model/text.ts'
import { cardMeetings, cardOwner, cardPost, nativeName } from './actor-card.ts'
import type { EntityCard } from './card.ts'
import { type CardLookup, type CardPage, cardContext, linkTo } from './card-context.ts'
import { cardCoverage } from './card-coverage.ts'
import { cardFacts, cardPositions } from './card-positions.ts'
import { cardMeeting } from './meeting-card.ts'

/** `lookup.shard` is the one that holds the entity (shardOf); with any other shard the answer is null. */
export function describeEntity(id: string, language: string, page: CardPage, lookup: CardLookup): EntityCard | null {
  const record = Object.hasOwn(lookup.shard.records, id) ? lookup.shard.records[id] : undefined
  if (record === undefined) return null
  const context = cardContext(record, language, page, lookup)
  const { entity, statements, facts } = record
  const { name } = linkTo(context, id)
  const description = localText(entity.description, language)
  return {
    id,
    kind: entity.kind,
    name,
    nativeName: nativeName(context, name),
    description,
    post: cardPost(context, entity),
    of: cardOwner(context, entity),
    page: { published: page.published, publishedFrom: page.publishedFrom, article: context.articleId },
    positions: cardPositions(context, statements),
    facts: cardFacts(context, facts),
    meeting: entity.kind === 'meeting' ? cardMeeting(context, entity) : null,
    meetings: cardMeetings(context),
    coverage: cardCoverage(context),
    pageIsNewer: context.pageIsNewer,
  }
}
