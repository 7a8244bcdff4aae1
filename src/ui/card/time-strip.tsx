// A position over time, oldest first: a sign and a date for each statement, and in a word whether it changed.
import type { CardPosition } from '../../knowledge/card.ts'
import { useCard } from './card-context.ts'
import { stripSteps, stripWords } from './position-change.ts'
import { StanceSign } from './stance-tag.tsx'
import { whenWords } from './statement-when.ts'

export function TimeStrip({ position }: { readonly position: CardPosition }) {
  const { m, t } = useCard()
  if (position.earlier.length === 0) return null
  const steps = stripSteps(position)
  return (
    <div class="strip">
      <ol aria-label={m.overTime}>
        {steps.map((statement) => (
          <li key={statement.id} title={m.stances[statement.stance ?? 'none']}>
            <StanceSign stance={statement.stance} />
            <span class="strip-date">{whenWords(statement, m, t.shortDate)}</span>
            <span class="unseen">{m.stances[statement.stance ?? 'none']}</span>
          </li>
        ))}
      </ol>
      <p class="strip-change">{stripWords(position, steps, m, t)}</p>
    </div>
  )
}
