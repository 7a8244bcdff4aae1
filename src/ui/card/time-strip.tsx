// A position over time, oldest first: a sign and a date for each statement, and in a word whether it changed.
import type { CardPosition, CardStatement } from '../../knowledge/card.ts'
import type { CardMessages } from '../i18n/card/en.ts'
import type { Tongue } from '../i18n/language.ts'
import { useCard } from './card-context.ts'
import { StanceSign } from './stance-tag.tsx'

/** The change in words: with the stance before it, or since when it has held. */
export function changeWords(position: CardPosition, m: CardMessages, t: Tongue): string {
  const previous = position.earlier[0]
  const first = position.earlier.at(-1)
  if (previous === undefined || first === undefined) return m.changes['stated first']
  if (position.change === 'changed') return m.changedFrom(m.stances[previous.stance ?? 'none'])
  if (position.change === 'unchanged' && first.said !== null) return m.unchangedSince(t.shortDate(first.said))
  return m.changes[position.change]
}

/** Steps that fit on two lines of a card. */
const MOST_STEPS = 6

/**
 * What the strip shows: the first statement, each at which the stance changed, and the latest. What only repeats a stance is among the
 * earlier statements below; of very many changes the latest are shown, after the first.
 */
export function stripSteps(position: CardPosition): readonly CardStatement[] {
  const all = [...position.earlier].reverse().concat(position.latest)
  const turns = all.filter((statement, at) => at === 0 || at === all.length - 1 || statement.stance !== all[at - 1]?.stance)
  return turns.length <= MOST_STEPS ? turns : [...turns.slice(0, 1), ...turns.slice(1 - MOST_STEPS)]
}

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
            <span class="strip-date">{statement.said === null ? m.undated : t.shortDate(statement.said)}</span>
            <span class="unseen">{m.stances[statement.stance ?? 'none']}</span>
          </li>
        ))}
      </ol>
      <p class="strip-change">{changeWords(position, m, t)}</p>
    </div>
  )
}
