// One statement: what was said in the record's own words, when, where, by whom; and unfolded, the quotation and every source.
import type { ComponentChildren } from 'preact'
import type { CardStatement } from '../../knowledge/card.ts'
import { Disclosure } from '../kit/disclosure.tsx'
import { useCard } from './card-context.ts'
import { EntityName } from './entity-name.tsx'
import { Quotations } from './quotations.tsx'
import { ReportGroups } from './report-groups.tsx'
import { sourceCount } from './source-count.ts'
import { whenWords } from './statement-when.ts'

interface Props {
  readonly statement: CardStatement
  /** Further parts inside the unfolded piece (earlier statements). */
  readonly children?: ComponentChildren
}

export function StatementItem({ statement, children }: Props) {
  const { m, t, cardId } = useCard()
  const { speaker } = statement
  const meeting = statement.meeting?.id === cardId ? null : statement.meeting
  const date = whenWords(statement, m, t.date)
  const here = statement.groups.some((group) => group.reports.some((report) => report.thisArticle))
  return (
    <>
      <p class="gist" lang="en" dir="ltr">
        {statement.gist}
      </p>
      <p class="meta dotted">
        {/* Many meetings are named by their day: it is not said twice. */}
        {meeting?.name.includes(date) !== true && <span>{date}</span>}
        {meeting !== null && (
          <span>
            <EntityName link={meeting} />
          </span>
        )}
        {speaker !== null && <span>{m.saidBy(speaker.name)}</span>}
        {t.language !== 'en' && <span>{m.gistLanguage}</span>}
        {here && <span class="chip">{m.inThisArticle}</span>}
        {statement.laterThanPage && <span class="chip">{m.laterThanPage}</span>}
      </p>
      <Disclosure
        summary={
          <>
            {m.details} <span class="count">{sourceCount(statement.groups, statement.origins, m, t)}</span>
          </>
        }
      >
        {statement.said === null && statement.by !== null && <p class="meaning">{m.byMeans(t.date(statement.by))}</p>}
        {statement.stanceMeaning !== null && (
          <p class="meaning" lang={statement.stanceMeaning.lang} dir="auto">
            {statement.stanceMeaning.text}
          </p>
        )}
        <Quotations wordings={statement.wordings} />
        <ReportGroups groups={statement.groups} />
        {children}
      </Disclosure>
    </>
  )
}
