// One article's report: outlet (with its link), date, whom it credits, and what a reader should know of the outlet, in plain words.
// On pages of our own the outlet leads to its page, and the article stands beside it by its title.
import type { CardReport } from '../../knowledge/card.ts'
import { ExternalLink } from '../kit/external-link.tsx'
import { useCard } from './card-context.ts'
import { NoteText } from './note-text.tsx'
import { StanceSign } from './stance-tag.tsx'

/** The outlet's id; an article's names it (src/model/ids.ts). */
const outletOf = (article: string): string => `outlet/${article.split('/')[1] ?? ''}`

export function SourceLine({ report }: { readonly report: CardReport }) {
  const { m, t, addressOf } = useCard()
  const facts = [
    report.published === null ? m.undated : t.shortDate(report.published),
    report.credits.length === 0 ? null : m.credits(t.list(report.credits)),
    report.mode === 'indirect' ? m.indirect : null,
    report.language === t.language ? null : t.languageName(report.language),
    report.control === null ? null : m.controls[report.control],
  ].filter((fact) => fact !== null)
  return (
    <li class="source dotted">
      {addressOf === undefined ? (
        <ExternalLink href={report.url} hint={report.title ?? m.opensInTab}>
          {report.outlet}
        </ExternalLink>
      ) : (
        <>
          <a class="link" href={addressOf(outletOf(report.article))}>
            {report.outlet}
          </a>
          <ExternalLink href={report.url} hint={m.opensInTab} lang={report.language}>
            {report.title ?? t.plural(1, m.articles)}
          </ExternalLink>
        </>
      )}
      {report.thisArticle && <span class="chip">{m.thisArticle}</span>}
      {facts.map((fact) => (
        <span key={fact} class="source-facts">
          {fact}
        </span>
      ))}
      {report.stance !== null && (
        <span class="source-differs">
          <StanceSign stance={report.stance} /> {m.says(m.stances[report.stance])}
        </span>
      )}
      {report.note !== null && (
        <p class="source-note">
          <NoteText note={report.note} />
        </p>
      )}
    </li>
  )
}
