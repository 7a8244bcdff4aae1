// Checks the worker's answer for a page, without zod, before anything of it is painted. Says exactly what its schema says
// (src/model/page.ts); tests/unit/protocol/guards.test.ts holds the two equal.
import type { PageAnnotation } from '../model/page.ts'
import { REASON_CODES } from '../model/reason-codes.ts'
import { count, flag, like, list, nullable, number, oneOf, optional, shape, table, text, whole } from './guard-parts.ts'

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*'
const entityId = like(new RegExp(`^(?:person|state|organisation|bloc|office|meeting)/${SLUG}$`))
const topicId = like(new RegExp(`^topic/${SLUG}$`))
const articleId = like(new RegExp(`^article/${SLUG}/${SLUG}$`))
const dateSource = oneOf('given', 'json-ld', 'meta', 'time', 'address', 'dateline')

const reason = shape({
  code: oneOf(...REASON_CODES),
  name: optional(text),
  cue: optional(text),
  block: optional(whole),
  entities: optional(list(entityId)),
  date: optional(text),
})

const mention = shape({
  start: count,
  end: count,
  block: count,
  entity: nullable(entityId),
  candidates: list(shape({ id: entityId, score: number })),
  via: oneOf('name', 'metonym', 'post', 'reference'),
  score: number,
  reason,
})

const evidence = shape({
  named: table(whole),
  otherBearers: list(text),
  surnames: list(text),
  cued: flag,
  meetings: list(shape({ id: entityId, block: whole })),
  published: nullable(text),
  placed: nullable(text),
})

const annotation = shape({
  published: nullable(text),
  publishedFrom: nullable(dateSource),
  mentions: list(mention),
  entities: table(shape({ topics: list(topicId), salience: number })),
  topics: list(topicId),
  branches: table(topicId),
  article: nullable(articleId),
  evidence,
})

export const isPageAnnotation = (value: unknown): value is PageAnnotation => annotation(value)
