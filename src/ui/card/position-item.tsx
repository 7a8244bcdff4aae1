// One actor's position on one topic: topic, stance and gist at a glance; words, sources and earlier statements unfold.
import type { CardPosition } from '../../knowledge/card.ts'
import { Disclosure } from '../kit/disclosure.tsx'
import { useCard } from './card-context.ts'
import { EntityName } from './entity-name.tsx'
import { StanceTag } from './stance-tag.tsx'
import { StatementItem } from './statement-item.tsx'
import { TimeStrip } from './time-strip.tsx'
import { TopicLabel } from './topic-label.tsx'

interface Props {
  readonly position: CardPosition
  /** On a meeting's card: whose position it is. */
  readonly withActor: boolean
}

export function PositionItem({ position, withActor }: Props) {
  const { m, t } = useCard()
  return (
    <li class="position">
      <div class="position-head">
        {withActor && (
          <h4>
            <EntityName link={position.actor} />
          </h4>
        )}
        <TopicLabel topic={position.topic} heading={!withActor} />
        <StanceTag stance={position.stance} />
      </div>
      {position.differs && <p class="differs">{m.stanceDiffers}</p>}
      <TimeStrip position={position} />
      <StatementItem statement={position.latest}>
        {position.earlier.length > 0 && (
          <Disclosure summary={t.plural(position.earlier.length, m.earlier)}>
            <ol class="earlier">
              {position.earlier.map((statement) => (
                <li key={statement.id}>
                  <StanceTag stance={statement.stance} />
                  <StatementItem statement={statement} />
                </li>
              ))}
            </ol>
          </Disclosure>
        )}
      </StatementItem>
    </li>
  )
}
