// The dossier: the whole record, to be looked through by actor, meeting, topic and outlet, searched, filtered and printed.
// Gets the compiled record; derives all it shows once for each filter (dossier-record.ts). Its place is the address's hash.
import { useCallback, useMemo, useRef, useState } from 'preact/hooks'
import type { KnowledgeIndex, KnowledgeShard } from '../../knowledge/compiled-knowledge.ts'
import type { UiLanguage } from '../../model/text.ts'
import type { Settings } from '../../settings/settings.ts'
import { branchColours } from '../../settings/topics.ts'
import { CardContext } from '../card/card-context.ts'
import { cardMessages } from '../i18n/card/card-messages.ts'
import { dossierMessages } from '../i18n/dossier/dossier-messages.ts'
import { tongue } from '../i18n/language.ts'
import { DifferPage } from './differ-page.tsx'
import { DossierContext, type DossierSetting, useDossier } from './dossier-context.ts'
import { dossierRecord } from './dossier-record.ts'
import { DossierTools, SearchHits } from './dossier-tools.tsx'
import { EntityPage } from './entity-page.tsx'
import { filterChoices, NO_FILTER } from './filter-record.ts'
import { MeetingTimeline } from './meeting-timeline.tsx'
import { OutletList, OutletPage } from './outlet-page.tsx'
import { PageTitle, useArrival } from './page-title.tsx'
import { PartHits, PartPlace } from './part-place.tsx'
import { type SearchHit, searchRecord } from './search-record.ts'
import { StanceMatrix } from './stance-matrix.tsx'
import { TopicPage } from './topic-page.tsx'
import { type Place, usePlace } from './use-place.ts'
import { useSearch } from './use-search.ts'

/** `shard`: all shards merged into one. `partFor`: of a large record, the place whose shard this is; null where it is the whole. */
export type DossierData = { index: KnowledgeIndex; shard: KnowledgeShard; partFor: string | null }

/** Where the dossier begins. */
const FIRST = '#overview'

export type DossierProps = {
  language: UiLanguage
  settings: Settings
  /** Not there yet, or not readable. */
  data: DossierData | 'loading' | 'failed'
  /** Actors and meetings by name, where the record is too large to be whole here. */
  find: (query: string) => Promise<SearchHit[]>
}

export function DossierPage({ language, settings, data, find }: DossierProps) {
  const d = dossierMessages[language]
  if (typeof data === 'string') {
    return (
      <main class="dossier-page">
        <h1>{d.title}</h1>
        <p role="status">{d[data]}</p>
      </main>
    )
  }
  return <ReadDossier language={language} settings={settings} data={data} find={find} />
}

function ReadDossier({ language, settings, data, find }: DossierProps & { data: DossierData }) {
  const { index, shard, partFor } = data
  const d = dossierMessages[language]
  const place = usePlace()
  const hash = place.hash || 'overview'
  const [filter, setFilter] = useState(NO_FILTER)
  const { query, search, leave } = useSearch(place)
  const record = useMemo(() => dossierRecord(index, shard, language, filter), [index, shard, language, filter])
  const choices = useMemo(() => filterChoices(shard), [shard])
  const arrive = useArrivals(place, d.title)
  const setting = useMemo(() => {
    const branches = Object.fromEntries(index.topics.map(({ id, branch }) => [id, branch]))
    return {
      m: cardMessages[language],
      t: tongue(language),
      colours: Object.fromEntries(branchColours(branches, settings)),
      cardId: record.cards.has(hash) ? hash : null,
      follow: ([first]: readonly string[]) => {
        if (first !== undefined) location.hash = first
      },
      addressOf: (id: string) => `#${id}`,
    }
  }, [index, language, settings, record, hash])
  return (
    <CardContext.Provider value={setting}>
      <DossierContext.Provider value={{ d, record, arrive }}>
        <div class="dossier-page">
          <header class="dossier-head">
            <h1>
              <a href={FIRST} onClick={leave}>
                {d.title}
              </a>
            </h1>
            <nav aria-label={d.title}>
              <ul>
                <NavLink hash={hash} to="overview" label={d.overview} onFollow={leave} />
                <NavLink hash={hash} to="meetings" label={d.sections.meetings} onFollow={leave} />
                <NavLink hash={hash} to="differ" label={d.sections.differ} onFollow={leave} />
                <NavLink hash={hash} to="outlets" label={d.sections.outlets} onFollow={leave} />
              </ul>
            </nav>
            <button type="button" class="choice-button print-button" onClick={() => print()}>
              {d.print}
            </button>
          </header>
          <DossierTools query={query} onQuery={search} filter={filter} onFilter={setFilter} choices={partFor === null ? choices : null} />
          <main class="card">
            {partFor !== null && query.trim() === '' && (
              <PartPlace hash={hash} isRead={partFor === place.hash} entities={index.counts.actors + index.counts.meetings} />
            )}
            {partFor !== null && query.trim() !== '' && <PartHits query={query} find={find} onFollow={leave} />}
            {partFor === null && query.trim() === '' && <DossierPlace hash={hash} />}
            {partFor === null && query.trim() !== '' && <SearchHits query={query} results={searchRecord(record, query)} onFollow={leave} />}
          </main>
        </div>
      </DossierContext.Provider>
    </CardContext.Provider>
  )
}

/** What a page's heading calls when it is there. The first page leaves the focus where browsers put it: at the top. */
function useArrivals(place: Place, name: string): DossierSetting['arrive'] {
  const now = useRef(place)
  const isFirst = useRef(true)
  now.current = place
  return useCallback(
    (heading, title) => {
      document.title = title === name ? `Sidelight: ${name}` : `${title} – ${name}`
      if (!isFirst.current) {
        heading.focus({ preventScroll: true })
        scrollTo(0, now.current.scrolled)
      }
      isFirst.current = false
    },
    [name],
  )
}

function NavLink({ hash, to, label, onFollow }: { hash: string; to: string; label: string; onFollow: () => void }) {
  return (
    <li>
      <a href={`#${to}`} onClick={onFollow} aria-current={hash === to ? 'page' : undefined}>
        {label}
      </a>
    </li>
  )
}

/** The page that the hash names. */
function DossierPlace({ hash }: { hash: string }) {
  const { d, record } = useDossier()
  if (hash === 'overview') return <Overview />
  if (hash === 'differ') return <DifferPage />
  if (hash === 'outlets') return <OutletList />
  if (hash === 'meetings') {
    return (
      <article>
        <PageTitle title={d.sections.meetings} />
        <MeetingTimeline meetings={record.meetings} />
      </article>
    )
  }
  const card = record.cards.get(hash)
  if (card !== undefined) return <EntityPage key={hash} card={card} />
  const topic = record.topics.find(({ id }) => id === hash)
  if (topic !== undefined) return <TopicPage key={hash} topic={topic} />
  const outlet = record.outlets.find(({ id }) => id === hash)
  if (outlet !== undefined) return <OutletPage key={hash} outlet={outlet} />
  return (
    <article>
      <PageTitle title={d.unknown} />
    </article>
  )
}

function Overview() {
  const { d, record } = useDossier()
  const heading = useArrival(d.title)
  return (
    <>
      <section class="part overview-part">
        <h2 ref={heading} tabIndex={-1}>
          {d.sections.positions}
        </h2>
        <StanceMatrix />
      </section>
      <section class="part overview-part">
        <h2>{d.sections.meetings}</h2>
        <MeetingTimeline meetings={record.meetings} />
      </section>
    </>
  )
}
