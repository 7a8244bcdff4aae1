// The search field and the filters by time, country and language of the source, above every page of the dossier.
import { useId } from 'preact/hooks'
import { useCard } from '../card/card-context.ts'
import { useDossier } from './dossier-context.ts'
import { type FilterChoices, isFiltered, NO_FILTER, type RecordFilter } from './filter-record.ts'
import type { SearchResults } from './search-record.ts'

type DossierToolsProps = {
  query: string
  onQuery: (query: string) => void
  filter: RecordFilter
  onFilter: (filter: RecordFilter) => void
  /** Null: only a part of the record is here, and filtering it would mislead. */
  choices: FilterChoices | null
}

export function DossierTools({ query, onQuery, filter, onFilter, choices }: DossierToolsProps) {
  const { d } = useDossier()
  return (
    <search class="dossier-tools" aria-label={d.tools}>
      <input
        type="search"
        class="dossier-search"
        placeholder={d.search}
        aria-label={d.search}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      {choices !== null && <Filters filter={filter} onFilter={onFilter} choices={choices} />}
    </search>
  )
}

type FiltersProps = Pick<DossierToolsProps, 'filter' | 'onFilter'> & { choices: FilterChoices }

function Filters({ filter, onFilter, choices }: FiltersProps) {
  const { t } = useCard()
  const { d } = useDossier()
  const set = (part: keyof RecordFilter) => (value: string) => onFilter({ ...filter, [part]: value })
  const sorted = (codes: readonly string[], name: (code: string) => string) =>
    codes.map((value) => ({ value, label: name(value) })).sort((a, b) => t.compare(a.label, b.label))
  const months = choices.months.map((value) => ({ value, label: t.shortDate(value) }))
  const countries = sorted(choices.countries, t.countryName)
  const languages = sorted(choices.languages, t.languageName)
  const chosen = [
    filter.from && t.labelled(d.filter.from, t.shortDate(filter.from)),
    filter.until && t.labelled(d.filter.until, t.shortDate(filter.until)),
    filter.country && t.labelled(d.filter.country, t.countryName(filter.country)),
    filter.language && t.labelled(d.filter.language, t.languageName(filter.language)),
  ].filter((words) => words !== '')
  return (
    <>
      <FilterChoice label={d.filter.from} value={filter.from} choices={months} onChoose={set('from')} />
      <FilterChoice label={d.filter.until} value={filter.until} choices={months} onChoose={set('until')} />
      <FilterChoice label={d.filter.country} value={filter.country} choices={countries} onChoose={set('country')} />
      <FilterChoice label={d.filter.language} value={filter.language} choices={languages} onChoose={set('language')} />
      <p class="filter-state" role="status">
        {isFiltered(filter) && (
          <>
            {d.filter.active} {/* On paper the fields are gone, and what they hold has to be said. */}
            <span class="print-only">{chosen.join(' · ')}</span>
            <button type="button" class="quiet-button" onClick={() => onFilter(NO_FILTER)}>
              {d.filter.clear}
            </button>
          </>
        )}
      </p>
    </>
  )
}

type FilterChoiceProps = {
  label: string
  value: string
  choices: readonly { value: string; label: string }[]
  onChoose: (value: string) => void
}

function FilterChoice({ label, value, choices, onChoose }: FilterChoiceProps) {
  const { d } = useDossier()
  const id = useId()
  return (
    <span class="filter-choice">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{d.filter.all}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </span>
  )
}

/** What a search found, by kind; each hit leads to its page. */
export function SearchHits({ query, results, onFollow }: { query: string; results: SearchResults; onFollow: () => void }) {
  const { t } = useCard()
  const { d } = useDossier()
  const kinds = Object.entries(results) as [keyof SearchResults, SearchResults[keyof SearchResults]][]
  const total = kinds.reduce((sum, [, hits]) => sum + hits.length, 0)
  return (
    <section class="search-hits" aria-label={d.search}>
      <p role="status">{total === 0 ? d.noResult(query) : t.plural(total, d.results)}</p>
      {kinds
        .filter(([, hits]) => hits.length > 0)
        .map(([kind, hits]) => (
          <div key={kind}>
            <h2>{d.kinds[kind]}</h2>
            <ul>
              {hits.map((hit, index) => (
                <li key={`${hit.hash} ${index}`}>
                  <a href={`#${hit.hash}`} onClick={onFollow}>
                    {hit.label}
                  </a>
                  {hit.detail !== '' && <p class="source-facts">{hit.detail}</p>}
                </li>
              ))}
            </ul>
          </div>
        ))}
    </section>
  )
}
