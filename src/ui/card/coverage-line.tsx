// What a card rests on: how many articles and origins, from which countries and languages, over which time, last updated when.
// And a plain warning where the page is newer than the record, or where the page's date was not found.
import type { EntityCard } from '../../knowledge/card.ts'
import { Disclosure } from '../kit/disclosure.tsx'
import { useCard } from './card-context.ts'

export function CoverageLine({ card }: { readonly card: EntityCard }) {
  const { m, t } = useCard()
  const { articles, origins, countries, languages, from, until, updated } = card.coverage
  // Of whom nothing is told, there is nothing to unfold.
  if (articles === 0) return null
  const counts = [t.plural(articles, m.articles), t.plural(origins, m.origins)].join(', ')
  return (
    <Disclosure
      class="coverage"
      summary={
        <>
          {m.coverage} <span class="count">{counts}</span>
        </>
      }
    >
      <ul class="plain-list">
        {countries.length > 0 && (
          <li>{t.labelled(t.plural(countries.length, m.countries), t.list(countries.map(t.countryName).sort(t.compare)))}</li>
        )}
        {languages.length > 0 && (
          <li>{t.labelled(t.plural(languages.length, m.languages), t.list(languages.map(t.languageName).sort(t.compare)))}</li>
        )}
        {from !== null && <li>{t.dateRange(from, until)}</li>}
        <li>{m.updated(t.date(updated))}</li>
      </ul>
    </Disclosure>
  )
}

export function CoverageWarning({ card }: { readonly card: EntityCard }) {
  const { m, t } = useCard()
  const { until } = card.coverage
  if (card.pageIsNewer) return <p class="warning">{until === null ? m.pageIsNewerOpen : m.pageIsNewer(t.date(until))}</p>
  return card.page.published === null ? <p class="warning">{m.dateUnknown}</p> : null
}
