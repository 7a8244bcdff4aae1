// A card as text with its sources, plain or Markdown, for pasting into notes. Pure: the card as it is shown in, a string out.
// Everything that is said keeps its source beside it; only http and https addresses are written.
import type { CardAccount, CardFact, CardPosition, CardReport, CardReportGroup, CardStatement, EntityCard } from '../../knowledge/card.ts'
import type { CardMessages } from '../i18n/card/en.ts'
import type { Tongue } from '../i18n/language.ts'
import { safeAddress } from '../kit/safe-address.ts'
import { whenWords } from './statement-when.ts'

export type CopyFormat = 'plain' | 'markdown'

interface Marks {
  readonly title: (text: string) => string
  readonly heading: (text: string) => string
  readonly strong: (text: string) => string
  readonly quote: (text: string) => string
  readonly link: (text: string, address: string) => string
  readonly text: (text: string) => string
}

const PLAIN: Marks = {
  title: (text) => text,
  heading: (text) => text,
  strong: (text) => text,
  quote: (text) => text,
  link: (text, address) => `${text} <${address}>`,
  text: (text) => text,
}

/** Characters that Markdown would read as its own. */
export const escapeMarkdown = (text: string) => text.replace(/[\\`*_[\]<>#|]/g, '\\$&')
const MARKDOWN: Marks = {
  title: (text) => `## ${text}`,
  heading: (text) => `### ${text}`,
  strong: (text) => `**${text}**`,
  quote: (text) => `> ${text}`,
  link: (text, address) => `[${text}](<${address}>)`,
  text: escapeMarkdown,
}

/** One below the other. In Markdown only an empty line ends a paragraph, a list or a quotation. */
const below = (k: Marks, blocks: readonly string[]): string => blocks.join(k === MARKDOWN ? '\n\n' : '\n')

/** The card in the given words; ends without a line break. */
export function copyCard(card: EntityCard, format: CopyFormat, m: CardMessages, t: Tongue): string {
  const k = format === 'markdown' ? MARKDOWN : PLAIN
  const head = [k.title(k.text(card.name))]
  if (card.post !== null) head.push(k.text(`${card.post.title} (${dayWords(card.post, m, t)})`))
  if (card.meeting !== null)
    head.push(k.text([t.dateRange(card.meeting.start, card.meeting.end), ...(card.meeting.place ?? []).map(({ text }) => text)].join(', ')))
  head.push(k.text(card.description.text))
  const parts = [below(k, head)]
  if (card.positions.length > 0)
    parts.push(
      k.heading(card.kind === 'meeting' ? m.heldThere : m.positions),
      ...card.positions.map((position) => positionText(position, card.id, k, m, t)),
    )
  const differing = card.facts.filter((fact) => fact.relation !== 'agrees')
  if (differing.length > 0) parts.push(k.heading(m.differ), ...differing.map((fact) => factText(fact, card.id, k, m, t)))
  const { articles, origins, updated } = card.coverage
  parts.push(k.text([t.plural(articles, m.articles), t.plural(origins, m.origins), m.updated(t.date(updated))].join(', ')))
  return parts.join('\n\n')
}

/** "on 11 March 2025", or as of the record's end. */
export function dayWords(post: NonNullable<EntityCard['post']>, m: CardMessages, t: Tongue): string {
  return post.asOfRecord ? m.asOfRecord(t.date(post.day)) : m.onDay(t.date(post.day))
}

function positionText(position: CardPosition, cardId: string, k: Marks, m: CardMessages, t: Tongue): string {
  const who = position.actor.id === cardId ? '' : `${position.actor.name}, `
  const head = t.labelled(k.strong(k.text(`${who}${position.topic.label}`)), k.text(m.stances[position.stance ?? 'none']))
  const latest = below(k, [head, statementText(position.latest, false, k, m, t)])
  return [latest, ...[...position.later, ...position.earlier].map((other) => statementText(other, true, k, m, t))].join('\n\n')
}

/** `stanced`: with its own stance, which need not be the one that heads the position. */
function statementText(statement: CardStatement, stanced: boolean, k: Marks, m: CardMessages, t: Tongue): string {
  const { meeting, speaker, gist, wordings, groups } = statement
  const when = whenWords(statement, m, t.date)
  const facts = [
    // Many meetings are named by their day: it is not said twice.
    meeting?.name.includes(when) === true ? undefined : when,
    meeting?.name,
    speaker === null ? undefined : m.saidBy(speaker.name),
    stanced ? m.stances[statement.stance ?? 'none'] : undefined,
    statement.laterThanPage ? m.laterThanPage : undefined,
  ]
  const words = wordings.map(({ quote, outlets }) =>
    k.quote(
      k.text(`${m.quoted(quote.text)} (${t.languageName(quote.lang)}, ${m.quoteKinds[quote.kind]}, ${m.printedBy(t.list(outlets))})`),
    ),
  )
  const said = k.text(`${gist} (${facts.filter((fact) => fact !== undefined).join(', ')})`)
  return below(k, [said, ...words, sourceLines(groups, k, m, t).join('\n')])
}

function factText(fact: CardFact, cardId: string, k: Marks, m: CardMessages, t: Tongue): string {
  const accounts = fact.accounts.flatMap((account: CardAccount) => [
    `- ${k.strong(k.text(account.value))}`,
    ...sourceLines(account.groups, k, m, t).map((line) => `  ${line}`),
  ])
  const silent = fact.notReportedBy.length === 0 ? [] : [k.text(m.notReportedBy(t.list(fact.notReportedBy)))]
  const told = [fact.subject.id === cardId ? undefined : fact.subject.name, fact.laterThanPage ? m.laterThanPage : undefined]
  const beside = told.filter((words) => words !== undefined).join(', ')
  return below(k, [k.text(beside === '' ? fact.question : `${fact.question} (${beside})`), accounts.join('\n'), ...silent])
}

function sourceLines(groups: readonly CardReportGroup[], k: Marks, m: CardMessages, t: Tongue): string[] {
  return groups.flatMap((group) => group.reports.map((report) => `- ${sourceText(report, k, m, t)}`))
}

function sourceText(report: CardReport, k: Marks, m: CardMessages, t: Tongue): string {
  const address = safeAddress(report.url)
  const outlet = address === null ? k.text(report.outlet) : k.link(k.text(report.outlet), address)
  const published = report.published === null ? m.undated : t.shortDate(report.published)
  const credit = report.credits.length === 0 ? [] : [m.credits(t.list(report.credits))]
  return `${outlet}, ${k.text([published, ...credit].join(', '))}`
}
