// The page of an outlet: its articles in the record, and every statement and fact that they tell. And the list of all outlets.
import { useCard } from '../card/card-context.ts'
import { EntityName } from '../card/entity-name.tsx'
import { FactList } from '../card/fact-list.tsx'
import { StanceTag } from '../card/stance-tag.tsx'
import { StatementItem } from '../card/statement-item.tsx'
import { ExternalLink } from '../kit/external-link.tsx'
import { useDossier } from './dossier-context.ts'
import type { DossierOutlet, OutletArticle } from './dossier-record.ts'
import { PageTitle } from './page-title.tsx'

export function OutletPage({ outlet }: { outlet: DossierOutlet }) {
  const { m, t } = useCard()
  const { d } = useDossier()
  return (
    <article>
      <PageTitle kind={d.outlet.kind} title={outlet.name} />
      <p class="meta">
        {outlet.country !== null && <span>{t.countryName(outlet.country)}</span>}
        <span>{t.plural(outlet.articles.length, m.articles)}</span>
      </p>
      <section class="part">
        <h3>{d.outlet.articles}</h3>
        <ul class="positions">
          {outlet.articles.map((article) => (
            <ArticleLine key={article.id} article={article} />
          ))}
        </ul>
      </section>
      {outlet.statements.length > 0 && (
        <section class="part">
          <h3>{d.outlet.tells}</h3>
          <ul class="positions">
            {outlet.statements.map((statement) => (
              <li key={statement.id} class="position">
                <div class="position-head">
                  <h4>
                    <EntityName link={statement.actor} />
                  </h4>
                  <StanceTag stance={statement.stance} />
                </div>
                <StatementItem statement={statement} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <FactList facts={outlet.facts} />
    </article>
  )
}

function ArticleLine({ article }: { article: OutletArticle }) {
  const { m, t } = useCard()
  const { d } = useDossier()
  const facts = [article.published === undefined ? m.undated : t.date(article.published), t.languageName(article.language)]
  return (
    <li class="dotted">
      <ExternalLink href={article.url ?? null} hint={m.opensInTab} lang={article.language}>
        {article.title ?? d.outlet.noTitle}
      </ExternalLink>
      {facts.map((fact) => (
        <span key={fact} class="source-facts">
          {fact}
        </span>
      ))}
    </li>
  )
}

export function OutletList() {
  const { t, m } = useCard()
  const { d, record } = useDossier()
  return (
    <article>
      <PageTitle title={d.sections.outlets} />
      {record.outlets.length === 0 && <p class="quiet">{d.filter.empty}</p>}
      <ul class="outlet-list">
        {record.outlets.map(({ id, name, country, articles, statements, facts }) => {
          const counts = [
            [articles.length, m.articles],
            [statements.length, d.outlet.statements],
            [facts.length, d.outlet.facts],
          ] as const
          return (
            <li key={id} class="dotted">
              <a href={`#${id}`}>{name}</a>
              {country !== null && <span class="source-facts">{t.countryName(country)}</span>}
              {counts
                .filter(([count]) => count > 0)
                .map(([count, forms]) => (
                  <span key={forms.other} class="source-facts">
                    {t.plural(count, forms)}
                  </span>
                ))}
            </li>
          )
        })}
      </ul>
    </article>
  )
}
