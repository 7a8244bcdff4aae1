// The page of a topic: its question, what each stance means for it, and who holds which, with every statement and report.
import type { CardPosition } from '../../knowledge/card.ts'
import { STANCES } from '../../model/statement.ts'
import { useCard } from '../card/card-context.ts'
import { FactList } from '../card/fact-list.tsx'
import { PositionItem } from '../card/position-item.tsx'
import { StanceTag } from '../card/stance-tag.tsx'
import { useDossier } from './dossier-context.ts'
import { type DossierTopic, positionsOn } from './dossier-record.ts'
import { PageTitle } from './page-title.tsx'

export function TopicPage({ topic }: { topic: DossierTopic }) {
  const { m } = useCard()
  const { d, record } = useDossier()
  const positions = positionsOn(record, topic.id)
  const facts = record.facts.filter((fact) => fact.topic?.id === topic.id)
  const branch = record.topics.find(({ id }) => id === topic.branch && id !== topic.id)
  const below = record.topics.filter((other) => other.branch === topic.id && other.id !== topic.id)
  const meanings = STANCES.filter((stance) => topic.stances[stance] !== undefined)
  return (
    <article>
      <PageTitle kind={m.topic} title={topic.label} />
      <p class="about">{topic.question}</p>
      {branch !== undefined && (
        <p class="meta">
          {d.topic.parent} <a href={`#${branch.id}`}>{branch.label}</a>
        </p>
      )}
      {below.length > 0 && (
        <section class="part">
          <h3>{d.topic.below}</h3>
          <ul class="topic-links">
            {below.map(({ id, label }) => (
              <li key={id}>
                <a href={`#${id}`}>{label}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {meanings.length > 0 && (
        <section class="part">
          <h3>{d.topic.means}</h3>
          <dl class="stance-meanings">
            {meanings.map((stance) => (
              <div key={stance}>
                <dt>
                  <StanceTag stance={stance} />
                </dt>
                <dd lang={topic.stances[stance]?.lang} dir="auto">
                  {topic.stances[stance]?.text}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {positions.length === 0 && below.length === 0 && <p class="quiet">{d.topic.none}</p>}
      {STANCES.map((stance) => (
        <StanceGroup key={stance} stance={stance} positions={positions.filter((position) => position.stance === stance)} />
      ))}
      <FactList facts={facts} />
    </article>
  )
}

function StanceGroup({ stance, positions }: { stance: (typeof STANCES)[number]; positions: readonly CardPosition[] }) {
  const { t } = useCard()
  const { d } = useDossier()
  if (positions.length === 0) return null
  return (
    <section class="part">
      <h3>
        <StanceTag stance={stance} /> <span class="count">{t.plural(positions.length, d.topic.positions)}</span>
      </h3>
      <ul class="positions">
        {positions.map((position) => (
          <PositionItem key={position.actor.id} position={position} withActor />
        ))}
      </ul>
    </section>
  )
}
