// Two actors side by side: for each topic, whether they agree in words, and each side's stance, gist and date. Two columns only, the topic
// above them: a third would leave no room for words in a card, and none at all on a phone.
import type { CardPosition, EntityCard } from '../../knowledge/card.ts'
import { useCard } from './card-context.ts'
import { jointRows } from './joint-rows.ts'
import { StanceTag } from './stance-tag.tsx'
import { whenWords } from './statement-when.ts'
import { TopicLabel } from './topic-label.tsx'

function Side({ position }: { readonly position: CardPosition | null }) {
  const { m, t } = useCard()
  if (position === null) return <td class="quiet">{m.notOnRecord}</td>
  return (
    <td>
      <StanceTag stance={position.stance} />
      <p class="gist" lang="en" dir="ltr">
        {position.latest.gist}
      </p>
      <p class="meta dotted">
        <span>{whenWords(position.latest, m, t.shortDate)}</span>
        {position.latest.laterThanPage && <span class="chip">{m.laterThanPage}</span>}
      </p>
    </td>
  )
}

interface Props {
  readonly left: EntityCard
  readonly right: EntityCard
}

export function CompareTable({ left, right }: Props) {
  const { m } = useCard()
  const rows = jointRows(left, right)
  if (rows.length === 0) return <p class="quiet">{m.noPositions}</p>
  return (
    <table class="compare">
      <caption class="unseen">{m.comparison(left.name, right.name)}</caption>
      <thead>
        <tr>
          <th scope="col">{left.name}</th>
          <th scope="col">{right.name}</th>
        </tr>
      </thead>
      {rows.map((row) => (
        <tbody key={row.topic.id}>
          <tr>
            <th colSpan={2} scope="rowgroup">
              <TopicLabel topic={row.topic} heading={false} />{' '}
              {row.same !== null && <span class="quiet whole">{row.same ? m.sameStance : m.otherStance}</span>}
            </th>
          </tr>
          <tr>
            <Side position={row.left} />
            <Side position={row.right} />
          </tr>
        </tbody>
      ))}
    </table>
  )
}
