// One actor's position on one topic: topic, stance and gist at a glance; words, sources and earlier statements unfold.
// Folded, it is one line, topic and stance, and everything else unfolds.
import type { ComponentChildren } from 'preact'
import type { CardPosition, CardStatement } from '../../knowledge/card.ts'
import { Disclosure } from '../kit/disclosure.tsx'
import { useCard } from './card-context.ts'
import { EntityName } from './entity-name.tsx'
import { laterWords } from './position-change.ts'
import { StanceSign, StanceTag } from './stance-tag.tsx'
import { StatementItem } from './statement-item.tsx'
import { TimeStrip } from './time-strip.tsx'
import { TopicLabel } from './topic-label.tsx'

interface Props {
  readonly position: CardPosition
  /** On a meeting's card: whose position it is. */
  readonly withActor: boolean
  /** Never with `withActor`: a name that opens a card has no place in what unfolds. */
  readonly folded?: boolean
}

export function PositionItem({ position, withActor, folded = false }: Props) {
  const { m } = useCard()
  const head = (
    <div class="position-head">
      {withActor && (
        <h4>
          <EntityName link={position.actor} />
        </h4>
      )}
      <TopicLabel topic={position.topic} heading={!withActor} />
      <span class="stances">
        {folded && position.latest.laterThanPage && <Later words={m.laterThanPage} />}
        <StanceTag stance={position.stance} />
        {folded && <TurnedLater position={position} />}
      </span>
    </div>
  )
  return folded ? (
    <li class="position line">
      <Disclosure summary={head}>
        <PositionBody position={position} />
      </Disclosure>
    </li>
  ) : (
    <li class="position">
      {head}
      <PositionBody position={position} />
    </li>
  )
}

function PositionBody({ position }: Pick<Props, 'position'>) {
  const { m, t } = useCard()
  return (
    <>
      {position.differs && <p class="differs">{m.stanceDiffers}</p>}
      <TimeStrip position={position} />
      <StatementItem statement={position.latest}>
        <Others statements={position.later} summary={t.plural(position.later.length, m.later)} />
        <Others statements={position.earlier} summary={t.plural(position.earlier.length, m.earlier)} />
      </StatementItem>
    </>
  )
}

/** On a line without the strip: that the stance became another after the page's date. */
function TurnedLater({ position }: Pick<Props, 'position'>) {
  const words = laterWords(position, useCard().m)
  return words === null ? null : (
    <Later words={words}>
      <StanceSign stance={position.later.at(-1)?.stance ?? null} />
    </Later>
  )
}

/** An arrow before what came after the page's date; in words for those who hear it. */
function Later({ words, children }: { readonly words: string; readonly children?: ComponentChildren }) {
  return (
    <span class="later" title={words}>
      {children}
      <span class="unseen">{words}</span>
    </span>
  )
}

interface OthersProps {
  readonly statements: readonly CardStatement[]
  readonly summary: string
}

function Others({ statements, summary }: OthersProps) {
  if (statements.length === 0) return null
  return (
    <Disclosure summary={summary}>
      <ol class="earlier">
        {statements.map((statement) => (
          <li key={statement.id}>
            <StanceTag stance={statement.stance} />
            <StatementItem statement={statement} />
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}
