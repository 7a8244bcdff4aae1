// What the toolbar popup tells of a page, as Markdown for notes: what it is about and where it stands, its meetings and actors with counts,
// and where sources differ, each value with its sources. Pure. Nothing of the page's own text is in it.

import type { CardFact } from '../../knowledge/card.ts'
import { isMeetingId } from '../../model/meeting-id.ts'
import type { PageSummary } from '../../protocol/panel-requests.ts'
import { escapeMarkdown } from '../card/copy-card.ts'
import type { Tongue } from '../i18n/language.ts'
import type { PanelMessages } from '../i18n/panel/en.ts'
import { safeAddress } from '../kit/safe-address.ts'
import { aboutPage, byWeight } from './about-page.ts'
import type { PanelLookup } from './panel-types.ts'

const link = (words: string, url: string | null): string => {
  const address = safeAddress(url)
  return address === null ? escapeMarkdown(words) : `[${escapeMarkdown(words)}](<${address}>)`
}

/** Ends without a line break. Names that the record does not know are left out, as in the popup. */
export function copyOverview(
  summary: PageSummary,
  differing: readonly CardFact[],
  lookup: PanelLookup,
  words: PanelMessages,
  tongue: Tongue,
): string {
  const { url, published } = summary.facts
  const lines = [`## ${escapeMarkdown(aboutPage(summary, lookup, words, tongue))}`, link(url, url)]
  if (published !== null) lines.push(escapeMarkdown(words.about.published(tongue.date(published))))
  const entities = byWeight(summary.entities)
  for (const [title, some] of [
    [words.lists.meetings, entities.filter(({ id }) => isMeetingId(id))],
    [words.lists.actors, entities.filter(({ id }) => !isMeetingId(id))],
  ] as const) {
    const rows = some.flatMap(({ id, count }) => {
      const label = lookup.entity(id)
      return label === null ? [] : [`- ${escapeMarkdown(label.name)} (${tongue.plural(count, words.lists.mentions)})`]
    })
    if (rows.length > 0) lines.push('', `### ${title}`, ...rows)
  }
  if (differing.length > 0) lines.push('', `### ${words.differing.title}`)
  for (const fact of differing) {
    lines.push('', `**${escapeMarkdown(fact.question)}** (${escapeMarkdown(fact.subject.name)})`)
    for (const { value, groups } of fact.accounts) {
      const sources = groups.flatMap(({ reports }) => reports.map(({ outlet, url: source }) => link(outlet, source)))
      lines.push(`- ${tongue.labelled(escapeMarkdown(value), sources.join(', '))}`)
    }
  }
  return lines.join('\n')
}
