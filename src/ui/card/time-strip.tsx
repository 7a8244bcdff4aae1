// A position over time, oldest first: a sign and a date for each statement, those from after the page's date apart, and in a word whether it
// changed.
import type { CardPosition } from '../../knowledge/card.ts'
import { useCard } from './card-context.ts'
import { stripSteps, stripWords } from './position-change.ts'
import { StanceSign } from './stance-tag.tsx'
import { whenWords } from './statement-when.ts'

export function TimeStrip({ position }: { readonly position: CardPosition }) {
  const { m, t } = useCard()
  if (position.earlier.length + position.later.length === 0) return null
  const steps = stripSteps(position)
  return (
    <div class="strip">
      <ol aria-label={m.overTime}>
        {steps.map((statement) => (
          <li
            key={statement.id}
            class={position.later.includes(statement) ? 'after' : undefined}
            title={m.stances[statement.stance ?? 'none']}
          >
            <StanceSign stance={statement.stance} />
            <span class="strip-date">{whenWords(statement, m, t.shortDate)}</span>
            <span class="unseen">{m.stances[statement.stance ?? 'none']}</span>
            {statement.laterThanPage && <span class="unseen">{m.laterThanPage}</span>}
          </li>
        ))}
      </ol>
      {stripWords(position, steps, m, t).map((words) => (
        <p key={words} class="strip-change">
          {words}
        </p>
      ))}
    </div>
  )
}
