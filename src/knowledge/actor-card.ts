// The parts of a card that only actors have: the post held on the article's day, the name in its own language, the meetings.

import type { Entity, Membership } from '../model/entity.ts'
import { isoDay, periodCovers } from '../model/fuzzy-date.ts'
import { localized } from '../model/text.ts'
import type { EntityCard } from './card.ts'
import { type CardContext, daysFrom, linkTo } from './card-context.ts'

/**
 * The post on the card's day; where several run at once, the one taken up last. On a page newer than the record a post without an
 * end reads "as of" the record's last day, since the record cannot know whether it is still held; so does any post on a page without a
 * date, whose day nobody knows.
 */
export function cardPost(context: CardContext, entity: Entity): EntityCard['post'] {
  if (entity.kind !== 'person') return null
  const held = entity.posts.filter((post) => periodCovers(post, context.day)).sort((a, b) => compareFrom(b, a))[0]
  if (held === undefined) return null
  const asOfRecord = !context.isDated || (context.pageIsNewer && held.until === undefined)
  return {
    title: localized(held.title, context.language),
    of: linkTo(context, held.of),
    day: asOfRecord ? context.index.manifest.period.until : isoDay(context.day),
    asOfRecord,
  }
}

/** Whose office or organisation it is: what a reader who wants "Russia" looks for behind "the Kremlin". */
export function cardOwner(context: CardContext, entity: Entity): EntityCard['of'] {
  return (entity.kind === 'office' || entity.kind === 'organisation') && entity.of !== undefined ? linkTo(context, entity.of) : null
}

function compareFrom(a: Membership, b: Membership): number {
  const [from, other] = [a.from ?? '', b.from ?? '']
  return from < other ? -1 : from > other ? 1 : 0
}

/** The full name in the language of the entity's own country, where it differs from the name shown. */
export function nativeName(context: CardContext, shown: string): string | null {
  const { country, entity } = context.record
  if (country === null || entity.kind === 'meeting') return null
  // The likeliest language of a country, from the locale data that browsers and Node carry.
  const language = new Intl.Locale(`und-${country}`).maximize().language
  const name = entity.names.find((candidate) => candidate.kind === 'full' && candidate.use !== 'never' && candidate.lang === language)
  return name === undefined || name.text === shown || name.text === entity.name ? null : name.text
}

/** The meetings an actor took part in, nearest to the card's day first. */
export function cardMeetings(context: CardContext): EntityCard['meetings'] {
  return [...context.record.meetings]
    .sort((a, b) => daysFrom(context, a.start) - daysFrom(context, b.start) || (a.start < b.start ? 1 : -1))
    .map(({ id, start, mode }) => ({ ...linkTo(context, id), start, mode }))
}
