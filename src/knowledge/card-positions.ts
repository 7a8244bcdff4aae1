// Positions and facts of a card in the order of display: what was so by the page's date before what came later, then the page's topics,
// then the date nearest to the article, then the number of origins. The card itself decides how many it shows at first.
import type { FuzzyDate } from '../model/fuzzy-date.ts'
import type { Fact, Statement } from '../model/statement.ts'
import { localized, localText } from '../model/text.ts'
import type { CardFact, CardPosition } from './card.ts'
import { type CardContext, daysFrom, isLaterThanPage, linkTo, outletName, publishedIn, topicOf } from './card-context.ts'
import { cardReportGroups, cardStatement } from './card-statements.ts'
import { countOrigins } from './origins.ts'
import { dateOfStatement, derivePositions, type Position, type Viewpoint } from './positions.ts'

/** The positions that these statements make: as they were held at the page's date, on a meeting's card as they were held there. */
export function cardPositions(context: CardContext, statements: readonly Statement[]): CardPosition[] {
  const { entity } = context.record
  const viewpoint: Viewpoint = entity.kind === 'meeting' ? { heldAt: entity.id } : { isLater: (date) => isLaterThanPage(context, date) }
  const publishedOf = publishedIn(context)
  const ranked = derivePositions(statements, publishedOf, viewpoint).flatMap((position) => {
    const card = cardPosition(context, position)
    if (card === null) return []
    const date = dateOfStatement(position.latest, publishedOf)
    const { onPage, origins } = card
    const key = `${position.topic} ${position.actor}`
    return [{ card, isLater: isLaterThanPage(context, date), onPage, days: daysFrom(context, date), origins, key }]
  })
  return ranked.sort(compareRanks).map(({ card }) => card)
}

function cardPosition(context: CardContext, position: Position): CardPosition | null {
  const topic = topicOf(context, position.topic)
  if (topic === null) return null
  return {
    topic,
    onPage: context.page.topics.includes(topic.id),
    actor: linkTo(context, position.actor),
    stance: position.latest.stance,
    change: position.change,
    latest: cardStatement(context, position.latest),
    earlier: position.earlier.map((statement) => cardStatement(context, statement)),
    later: position.later.map((statement) => cardStatement(context, statement)),
    differs: position.otherReadings.length > 0,
    origins: position.origins,
  }
}

/** The facts of an entity; superseded ones are left to the dossier. Those from after the page's date follow the others. */
export function cardFacts(context: CardContext, facts: readonly Fact[]): CardFact[] {
  const ranked = facts
    .filter((fact) => fact.superseded === undefined)
    .map((fact) => {
      const card = cardFact(context, fact)
      const onPage = card.topic !== null && context.page.topics.includes(card.topic.id)
      const days = Math.min(...datesOf(context, fact).map((date) => daysFrom(context, date)))
      return {
        card,
        isLater: card.laterThanPage,
        onPage,
        days,
        origins: countOrigins(fact.accounts.flatMap((account) => account.reports)),
        key: fact.id,
      }
    })
  return ranked.sort(compareRanks).map(({ card }) => card)
}

function cardFact(context: CardContext, fact: Fact): CardFact {
  const subject = linkTo(context, fact.subject)
  return {
    id: fact.id,
    subject,
    topic: fact.topic === undefined ? null : topicOf(context, fact.topic),
    question: localized(fact.question, context.language),
    relation: fact.relation,
    accounts: fact.accounts.map((account) => ({
      ...localValue(account, context.language),
      groups: cardReportGroups(context, account.reports, subject.name),
      origins: countOrigins(account.reports),
      thisArticle: account.reports.some((report) => report.article === context.articleId),
    })),
    assessment: fact.assessment ?? null,
    laterThanPage: isLater(context, fact),
    notReportedBy: [...new Set(fact.silent.map((article) => outletName(context, article)))],
  }
}

function localValue({ value }: Fact['accounts'][number], language: string): { value: string; lang: string } {
  const { text, lang } = localText(value, language)
  return { value: text, lang }
}

function isLater(context: CardContext, fact: Fact): boolean {
  const dates = datesOf(context, fact).filter((date) => date !== undefined)
  return dates.length > 0 && dates.every((date) => isLaterThanPage(context, date))
}

/** When a fact was so: the day of the meeting that it is about, else when its articles were published. */
function datesOf(context: CardContext, fact: Fact): (FuzzyDate | undefined)[] {
  const start = context.shard.entities[fact.subject]?.start
  if (start !== undefined) return [start]
  return fact.accounts.flatMap((account) => account.reports.map((report) => context.shard.articles[report.article]?.published))
}

interface Rank {
  /** Known only from after the page's date: a reader looks first for what was so on that day. */
  isLater: boolean
  onPage: boolean
  days: number
  origins: number
  key: string
}

/** The order of display; the key last, so that it never depends on chance. */
function compareRanks(a: Rank, b: Rank): number {
  return (
    Number(a.isLater) - Number(b.isLater) ||
    Number(b.onPage) - Number(a.onPage) ||
    a.days - b.days ||
    b.origins - a.origins ||
    (a.key < b.key ? -1 : 1)
  )
}
