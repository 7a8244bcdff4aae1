// Checks of what reaches the content script, without zod: the worker's small answers, and requests of the toolbar popup.
// The card's value has its own file (card-guard.ts). Each guard says exactly what its schema says; a test holds them equal.
import type { PageAnnotation } from '../model/page.ts'
import { REASON_CODES } from '../model/reason-codes.ts'
import type { AnswerOf } from './content-requests.ts'
import {
  count,
  flag,
  type Guard,
  like,
  list,
  nothing,
  nullable,
  number,
  oneOf,
  optional,
  shape,
  table,
  text,
  whole,
} from './guard-parts.ts'
import type { PanelRequestName, PanelRequestOf } from './panel-requests.ts'

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
  meetings: list(shape({ id: entityId, block: whole })),
  published: nullable(text),
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

const loaded = shape({ loaded: flag })
export const isLoadCardAnswer = (value: unknown): value is AnswerOf<'loadCard'> => loaded(value)
export const isNothing = (value: unknown): value is null => nothing(value)

const panelGuards: { readonly [N in PanelRequestName]: Guard } = {
  pageSummary: shape({ type: oneOf('pageSummary') }),
  step: shape({ type: oneOf('step'), direction: oneOf('next', 'previous'), entity: nullable(text) }),
  pausePage: shape({ type: oneOf('pausePage'), paused: flag }),
  command: shape({ type: oneOf('command'), command: oneOf('next-mark', 'previous-mark', 'open-card', 'toggle-page') }),
}

const parser =
  <N extends PanelRequestName>(name: N) =>
  (message: unknown): PanelRequestOf<N> | null =>
    panelGuards[name](message) ? (message as PanelRequestOf<N>) : null

/** Parsers of the toolbar popup's requests and the worker's commands, for handle(). */
export const panelParsers = {
  pageSummary: parser('pageSummary'),
  step: parser('step'),
  pausePage: parser('pausePage'),
  command: parser('command'),
}
