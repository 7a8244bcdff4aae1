// How a position went over time: which statements tell it, and the change in a word. Pure; time-strip.tsx draws it, copying writes it.
import type { CardPosition, CardStatement } from '../../knowledge/card.ts'
import type { CardMessages } from '../i18n/card/en.ts'
import type { Tongue } from '../i18n/language.ts'

/** The change in words: with the stance before it, or since when it has held. */
export function changeWords(position: CardPosition, m: CardMessages, t: Tongue): string {
  const previous = position.earlier[0]
  if (previous === undefined) return m.changes['stated first']
  if (position.change === 'changed') return m.changedFrom(m.stances[previous.stance ?? 'none'])
  // Back to the last turn: what was held before it is not what has stayed.
  const turn = position.earlier.findIndex(({ stance }) => stance !== position.stance)
  const first = turn < 0 ? position.earlier.at(-1) : position.earlier[turn - 1]
  const since = first === undefined ? null : (first.said ?? first.by)
  if (position.change === 'unchanged' && since !== null) return m.unchangedSince(t.shortDate(since))
  return m.changes[position.change]
}

/** The same beside a strip of these steps: since when it has held is not said again where that is all the strip shows. */
export function stripWords(position: CardPosition, steps: readonly CardStatement[], m: CardMessages, t: Tongue): string {
  return position.change === 'unchanged' && steps.length === 2 ? m.changes.unchanged : changeWords(position, m, t)
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
