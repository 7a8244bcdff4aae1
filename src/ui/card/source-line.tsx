// One article's report: outlet (with its link), date, whom it credits, and what a reader should know of the outlet, in plain words.
import type { CardReport } from '../../knowledge/card.ts'
import { ExternalLink } from '../kit/external-link.tsx'
import { useCard } from './card-context.ts'
import { StanceSign } from './stance-tag.tsx'

export function SourceLine({ report }: { readonly report: CardReport }) {
  const { m, t } = useCard()
  const facts = [
    report.published === null ? m.undated : t.shortDate(report.published),
    report.credits.length === 0 ? null : m.credits(t.list(report.credits)),
    report.mode === 'indirect' ? m.indirect : null,
    report.language === t.language ? null : t.languageName(report.language),
    report.control === null ? null : m.controls[report.control],
  ].filter((fact) => fact !== null)
  return (
    <li class="source">
      <ExternalLink href={report.url} hint={report.title ?? m.opensInTab}>
        {report.outlet}
      </ExternalLink>
      {report.thisArticle && <span class="chip">{m.thisArticle}</span>}
      <span class="source-facts"> {facts.join(' · ')}</span>
      {report.stance !== null && (
        <span class="source-differs">
          {' '}
          <StanceSign stance={report.stance} /> {m.says(m.stances[report.stance])}
        </span>
      )}
      {report.note !== null && (
        <p class="source-note" lang="en">
          {report.note}
        </p>
      )}
    </li>
  )
}
