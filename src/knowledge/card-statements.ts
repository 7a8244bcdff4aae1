// Statements and reports as a card shows them: reports grouped by origin, "this article" first, each wording of a quotation
// beside the others with the outlets that print it so.
import { QUOTATION_KINDS, type Report, type Statement } from '../model/statement.ts'
import { localized, localText } from '../model/text.ts'
import type { CardReport, CardReportGroup, CardStatement, CardWording } from './card.ts'
import { type CardContext, isLaterThanPage, linkTo, nameOfSource, outletName, publishedIn } from './card-context.ts'
import { countOrigins, groupByOrigin } from './origins.ts'
import { dateOfStatement } from './positions.ts'

/** `speaker`: whose own office or page the origin "speaker" stands for, by name. */
export function cardReportGroups(context: CardContext, reports: readonly Report[], speaker: string): CardReportGroup[] {
  const here = (report: Report) => Number(report.article === context.articleId)
  const sorted = [...reports].sort((a, b) => here(b) - here(a))
  return groupByOrigin(sorted).map((group) => ({
    origin: group.origin === null ? null : group.origin === 'speaker' ? speaker : nameOfSource(context, group.origin),
    reports: group.reports.map((report) => cardReport(context, report)),
  }))
}

function cardReport(context: CardContext, report: Report): CardReport {
  const article = context.shard.articles[report.article]
  const outlet = article === undefined ? undefined : context.shard.outlets[article.outlet]
  return {
    article: report.article,
    outlet: outletName(context, report.article),
    country: outlet?.country ?? null,
    control: outlet?.control ?? null,
    language: article?.language ?? 'und',
    title: article?.title ?? null,
    url: article?.url ?? null,
    published: article?.published ?? null,
    mode: report.mode,
    // Its own, never the article's: what an article credits for one passage it does not credit for another.
    credits: report.credits.map((credit) => nameOfSource(context, credit)),
    thisArticle: report.article === context.articleId,
    stance: report.stance ?? null,
    note: report.note ?? null,
  }
}

/** One statement, ready to show. */
export function cardStatement(context: CardContext, statement: Statement): CardStatement {
  const actor = linkTo(context, statement.actor)
  const speaker = cardSpeaker(context, statement)
  const topic = context.index.topics.find((candidate) => candidate.id === statement.topic)
  const meaning = statement.stance === null ? undefined : topic?.stances[statement.stance]
  return {
    id: statement.id,
    actor,
    stance: statement.stance,
    stanceMeaning: meaning === undefined ? null : localText(meaning, context.language),
    gist: statement.gist,
    said: statement.said ?? null,
    by: statement.said === undefined ? (dateOfStatement(statement, publishedIn(context)) ?? null) : null,
    laterThanPage: isLaterThanPage(context, statement.said),
    meeting: statement.meeting === undefined ? null : linkTo(context, statement.meeting),
    speaker,
    wordings: cardWordings(context, statement.reports),
    groups: cardReportGroups(context, statement.reports, speaker?.name ?? actor.name),
    origins: countOrigins(statement.reports),
  }
}

function cardSpeaker(context: CardContext, { actor, speaker }: Statement): CardStatement['speaker'] {
  if (speaker === undefined) return null
  if ('description' in speaker) return { id: null, name: localized(speaker.description, context.language) }
  return speaker.actor === actor ? null : { id: speaker.actor, name: linkTo(context, speaker.actor).name }
}

/** Each distinct wording once, nearest to the speaker's own words first. */
function cardWordings(context: CardContext, reports: readonly Report[]): CardWording[] {
  const wordings = new Map<string, CardWording>()
  for (const { quote, article } of reports) {
    if (quote === undefined) continue
    const key = JSON.stringify([quote.kind, quote.lang, quote.text])
    const outlet = outletName(context, article)
    const wording = wordings.get(key)
    if (wording === undefined) wordings.set(key, { quote, outlets: [outlet] })
    else if (!wording.outlets.includes(outlet)) wording.outlets.push(outlet)
  }
  const rank = ({ quote }: CardWording): number => QUOTATION_KINDS.indexOf(quote.kind)
  return [...wordings.values()].sort((a, b) => rank(a) - rank(b))
}
