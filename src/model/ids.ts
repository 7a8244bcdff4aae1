// Identifiers of records. An id is `kind/slug` (or `kind/folder/slug`) and is also the record's place under data/.
// Pure: patterns and types only; whether an id exists is checked by the data checks, not here.
import { z } from 'zod'

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*'

/** Kinds of actor: who can act, attend and take a stance. */
export const ACTOR_KINDS = ['person', 'state', 'organisation', 'bloc', 'office'] as const
export const ENTITY_KINDS = [...ACTOR_KINDS, 'meeting'] as const

export type ActorKind = (typeof ACTOR_KINDS)[number]
export type EntityKind = (typeof ENTITY_KINDS)[number]

export type ActorId = `${ActorKind}/${string}`
export type MeetingId = `meeting/${string}`
export type EntityId = ActorId | MeetingId
export type TopicId = `topic/${string}`
export type OutletId = `outlet/${string}`
export type ArticleId = `article/${string}/${string}`
export type StatementId = `statement/${string}/${string}`
export type FactId = `fact/${string}/${string}`

/** The pattern is also given as metadata, for the generated JSON Schemas: zod alone would say "any". */
const id = <T extends string>(pattern: string, example: string) => {
  const whole = new RegExp(`^${pattern}$`)
  return z
    .custom<T>((value) => typeof value === 'string' && whole.test(value), { error: `expected an id such as "${example}"` })
    .meta({ type: 'string', pattern: whole.source, examples: [example] })
}

export const actorIdSchema = id<ActorId>(`(?:${ACTOR_KINDS.join('|')})/${SLUG}`, 'person/mark-rutte')
export const meetingIdSchema = id<MeetingId>(`meeting/${SLUG}`, 'meeting/2025-03-11-paris-military-chiefs')
export const entityIdSchema = id<EntityId>(`(?:${ENTITY_KINDS.join('|')})/${SLUG}`, 'state/france')
export const topicIdSchema = id<TopicId>(`topic/${SLUG}`, 'topic/troops-after-ceasefire')
export const outletIdSchema = id<OutletId>(`outlet/${SLUG}`, 'outlet/odri-media')
export const articleIdSchema = id<ArticleId>(`article/${SLUG}/${SLUG}`, 'article/odri-media/paris-military-chiefs')
export const statementIdSchema = id<StatementId>(`statement/${SLUG}/${SLUG}`, 'statement/mark-rutte/2025-09-04-troops')
export const factIdSchema = id<FactId>(`fact/${SLUG}/${SLUG}`, 'fact/2025-03-11-paris-military-chiefs/chiefs')

/** The kind an id names: the part before its first slash. */
export function kindOf<K extends string>(id: `${K}/${string}`): K {
  return id.slice(0, id.indexOf('/')) as K
}
