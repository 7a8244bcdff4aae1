// The reports of a statement or account, grouped by where they first came from: five outlets with one agency's text are one origin.
import type { CardReportGroup } from '../../knowledge/card.ts'
import type { CardMessages } from '../i18n/card/en.ts'
import type { Tongue } from '../i18n/language.ts'
import { useCard } from './card-context.ts'
import { SourceLine } from './source-line.tsx'

/** "5 articles, one origin"; "3 articles, 2 origins"; an unknown origin is never counted as one more. */
export function sourceCount(groups: readonly CardReportGroup[], origins: number, m: CardMessages, t: Tongue): string {
  const articles = groups.reduce((sum, group) => sum + group.reports.length, 0)
  if (articles === 1) return t.plural(1, m.articles)
  if (origins === 1 && groups.length === 1) return t.plural(articles, m.oneOrigin)
  return origins === 0 ? t.plural(articles, m.articles) : `${t.plural(articles, m.articles)}, ${t.plural(origins, m.origins)}`
}

function groupTitle(origin: string | null, m: CardMessages): string {
  if (origin === null) return m.originUnknown
  return m.fromOrigin(origin === 'speaker' ? m.originSpeaker : origin)
}

export function ReportGroups({ groups }: { readonly groups: readonly CardReportGroup[] }) {
  const { m } = useCard()
  return (
    <div class="groups">
      {groups.map((group) => (
        <section key={group.origin ?? ''} class="group">
          <h5>{groupTitle(group.origin, m)}</h5>
          <ul>
            {group.reports.map((report) => (
              <SourceLine key={report.article} report={report} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
