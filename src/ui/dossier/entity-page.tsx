// The page of an actor or a meeting: all that its card holds, unfolded, and what no position shows: reports without a stance and
// corrections with their reasons. Built from the card's parts.
import type { EntityCard } from '../../knowledge/card.ts'
import { useCard } from '../card/card-context.ts'
import { OwnerLine, PostLine } from '../card/card-header.tsx'
import { CopyButtons } from '../card/copy-buttons.tsx'
import { CoverageLine } from '../card/coverage-line.tsx'
import { FactList } from '../card/fact-list.tsx'
import { ActorMeetings, MeetingFacts, MeetingNeighbours } from '../card/meeting-facts.tsx'
import { ParticipantList } from '../card/participant-list.tsx'
import { PositionItem } from '../card/position-item.tsx'
import { StatementItem } from '../card/statement-item.tsx'
import { useDossier } from './dossier-context.ts'
import type { OtherStatement } from './dossier-record.ts'
import { PageTitle } from './page-title.tsx'

export function EntityPage({ card }: { card: EntityCard }) {
  const { m, t } = useCard()
  const { d, record } = useDossier()
  const others = record.others.get(card.id) ?? []
  const { post, of, meeting, description } = card
  return (
    <article>
      <PageTitle kind={m.kinds[card.kind]} title={card.name} native={card.nativeName} />
      {post !== null && <PostLine post={post} day={m.asOfRecord(t.date(post.day))} />}
      {of !== null && <OwnerLine of={of} />}
      <p class="about" lang={description.lang} dir="auto">
        {description.text}
      </p>
      {meeting !== null && <MeetingFacts meeting={meeting} />}
      {card.positions.length > 0 && (
        <section class="part">
          <h3>{meeting === null ? m.positions : m.heldThere}</h3>
          <ul class="positions">
            {card.positions.map((position) => (
              <PositionItem key={`${position.topic.id} ${position.actor.id}`} position={position} withActor={meeting !== null} />
            ))}
          </ul>
        </section>
      )}
      <OtherStatements title={d.actor.without} others={others.filter(({ corrected }) => corrected === null)} />
      <OtherStatements title={d.actor.corrected} others={others.filter(({ corrected }) => corrected !== null)} />
      <FactList facts={card.facts} />
      {meeting !== null && <ParticipantList participants={meeting.participants} />}
      {meeting !== null && <MeetingNeighbours meeting={meeting} />}
      <ActorMeetings meetings={card.meetings} />
      <footer class="foot">
        <CoverageLine card={card} />
        <CopyButtons card={card} />
      </footer>
    </article>
  )
}

type OtherStatementsProps = { title: string; others: readonly OtherStatement[] }

function OtherStatements({ title, others }: OtherStatementsProps) {
  const { t } = useCard()
  const { d } = useDossier()
  if (others.length === 0) return null
  return (
    <section class="part">
      <h3>{title}</h3>
      <ul class="positions">
        {others.map(({ statement, topic, corrected }) => (
          <li key={statement.id} class="position">
            <h4>{topic}</h4>
            {corrected !== null && (
              <p class="differs" lang="en">
                {d.correctedOn(t.date(corrected.on), corrected.reason)}
              </p>
            )}
            <StatementItem statement={statement} />
          </li>
        ))}
      </ul>
    </section>
  )
}
