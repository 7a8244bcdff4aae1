// Checks a card that the worker sends, without zod, before anything of it is shown. Mirrors src/knowledge/card.ts line by line;
// tests/unit/protocol/guards.test.ts holds the two equal.
import type { EntityCard } from '../knowledge/card.ts'
import { isQuotable } from '../model/limits.ts'
import { exactly, flag, type Guard, like, list, nullable, oneOf, shape, text, whole } from './guard-parts.ts'

/** At least a letter, and no more than may be quoted. */
const quoted: Guard = (value) => typeof value === 'string' && value !== '' && isQuotable(value)

/** Put together with the first card: most pages are left without one. */
function cardGuard(): Guard {
  const kind = oneOf('person', 'state', 'organisation', 'bloc', 'office', 'meeting')
  const stance = oneOf('favour', 'against', 'conditional', 'neutral', 'mixed', 'unclear')
  const mode = oneOf('in person', 'remote', 'represented', 'absent', 'not invited', 'unknown')
  const dateSource = oneOf('given', 'json-ld', 'meta', 'time', 'address', 'dateline')
  const language = like(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/)

  const linkFields: Record<string, Guard> = { id: text, kind, name: text }
  const link = shape(linkFields)
  const localText = shape({ text, lang: text })
  const topic = shape({ id: text, branch: text, label: text, question: text })
  const quotation = exactly({ text: quoted, lang: language, kind: oneOf('as printed', 'translation', 'rewording') })

  const report = shape({
    article: text,
    outlet: text,
    country: nullable(text),
    control: nullable(oneOf('state', 'party', 'advocacy', 'government office')),
    language: text,
    title: nullable(text),
    url: nullable(text),
    published: nullable(text),
    mode: oneOf('direct', 'indirect'),
    credits: list(text),
    thisArticle: flag,
    stance: nullable(stance),
    note: nullable(text),
  })
  const groups = list(shape({ origin: nullable(text), reports: list(report) }))

  const statement = shape({
    id: text,
    actor: link,
    stance: nullable(stance),
    stanceMeaning: nullable(localText),
    gist: text,
    said: nullable(text),
    by: nullable(text),
    laterThanPage: flag,
    meeting: nullable(link),
    speaker: nullable(shape({ id: nullable(text), name: text })),
    wordings: list(shape({ quote: quotation, outlets: list(text) })),
    groups,
    origins: whole,
  })

  const position = shape({
    topic,
    onPage: flag,
    actor: link,
    stance: nullable(stance),
    change: oneOf('stated first', 'unchanged', 'changed'),
    latest: statement,
    earlier: list(statement),
    later: list(statement),
    differs: flag,
    origins: whole,
  })

  const fact = shape({
    id: text,
    subject: link,
    topic: nullable(topic),
    question: text,
    relation: oneOf('agrees', 'differs', 'partly'),
    accounts: list(shape({ value: text, lang: text, groups, origins: whole, thisArticle: flag })),
    assessment: nullable(text),
    laterThanPage: flag,
    notReportedBy: list(text),
  })

  const participant = shape({
    actor: link,
    role: oneOf('host', 'co-host', 'participant', 'observer', 'speaker'),
    mode,
    onBehalfOf: nullable(link),
    sources: list(text),
    note: nullable(text),
    disputed: flag,
  })

  const meeting = shape({
    start: text,
    end: nullable(text),
    place: nullable(list(localText)),
    format: oneOf('in person', 'remote', 'hybrid'),
    level: oneOf(
      'leaders',
      'foreign ministers',
      'defence ministers',
      'ministers',
      'military chiefs',
      'national security advisers',
      'delegations',
      'officials',
    ),
    hosts: list(link),
    participants: list(participant),
    before: nullable(link),
    after: nullable(link),
    related: list(link),
  })

  return shape({
    id: text,
    kind,
    name: text,
    nativeName: nullable(text),
    description: localText,
    post: nullable(shape({ title: text, of: link, day: text, asOfRecord: flag })),
    of: nullable(link),
    page: shape({ published: nullable(text), publishedFrom: nullable(dateSource), article: nullable(text) }),
    positions: list(position),
    facts: list(fact),
    meeting: nullable(meeting),
    meetings: list(shape({ ...linkFields, start: text, mode })),
    coverage: shape({
      articles: whole,
      origins: whole,
      countries: list(text),
      languages: list(text),
      from: nullable(text),
      until: nullable(text),
      updated: text,
    }),
    pageIsNewer: flag,
  })
}

let guard: Guard | null = null

export function isEntityCard(value: unknown): value is EntityCard {
  guard ??= cardGuard()
  return guard(value)
}
