// The reports of a statement or account, grouped by where they first came from: five outlets with one agency's text are one origin.
import type { CardReportGroup } from '../../knowledge/card.ts'
import type { CardMessages } from '../i18n/card/en.ts'
import { useCard } from './card-context.ts'
import { SourceLine } from './source-line.tsx'

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
