// The dossier of a record too large to be laid side by side: the page of one actor or meeting, read when the reader comes there, and a search
// by name. Overviews, and what outlets or topics gather from everywhere, are not shown: from a part they would be wrong.
import { useEffect, useState } from 'preact/hooks'
import { useCard } from '../card/card-context.ts'
import { useDossier } from './dossier-context.ts'
import { SearchHits } from './dossier-tools.tsx'
import { EntityPage } from './entity-page.tsx'
import { PageTitle } from './page-title.tsx'
import { type SearchHit, searchRecord } from './search-record.ts'

/** `isRead`: what is at this place has been read. `entities`: how many the record has. */
export function PartPlace({ hash, isRead, entities }: { hash: string; isRead: boolean; entities: number }) {
  const { t } = useCard()
  const { d, record } = useDossier()
  const card = record.cards.get(hash)
  if (card !== undefined) return <EntityPage key={hash} card={card} />
  if (!isRead) return <p role="status">{d.loading}</p>
  const topic = record.topics.find(({ id }) => id === hash)
  return (
    <article>
      <PageTitle title={topic?.label ?? d.title} />
      {topic !== undefined && <p class="about">{topic.question}</p>}
      <p>{d.tooMany(t.number(entities))}</p>
    </article>
  )
}

/** Typing goes on for about so long between two letters: each search looks through every name. */
const TYPING_MS = 150

type PartHitsProps = { query: string; find: (query: string) => Promise<SearchHit[]>; onFollow: () => void }

export function PartHits({ query, find, onFollow }: PartHitsProps) {
  const { d, record } = useDossier()
  const [found, setFound] = useState<{ query: string; hits: SearchHit[] | 'failed' } | null>(null)
  useEffect(() => {
    const tell = (hits: SearchHit[] | 'failed') => setFound({ query, hits })
    const timer = setTimeout(() => find(query).then(tell, () => tell('failed')), TYPING_MS)
    return () => clearTimeout(timer)
  }, [query])
  if (found?.query !== query) return <p role="status">{d.loading}</p>
  if (found.hits === 'failed') return <p role="status">{d.failed}</p>
  const { topics } = searchRecord(record, query)
  const results = { entities: found.hits, topics, outlets: [], statements: [], facts: [] }
  return <SearchHits query={query} results={results} onFollow={onFollow} />
}
