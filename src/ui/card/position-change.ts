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

/** The stance that came to be held after the leading one, in a word; null where it never was another. */
export function laterWords({ stance, later }: CardPosition, m: CardMessages): string | null {
  // One that was left for a while and taken up again has been another, too.
  if (later.every((statement) => statement.stance === stance)) return null
  return m.laterStance(m.stances[later.at(-1)?.stance ?? 'none'])
}

/** How it went, beside a strip of these steps: since when it has held is not said again where that is all the strip shows. */
export function stripWords(position: CardPosition, steps: readonly CardStatement[], m: CardMessages, t: Tongue): readonly string[] {
  const { change, earlier, later, latest } = position
  const turned = laterWords(position, m)
  if (later.length > 0 && turned === null && change !== 'changed')
    return [earlier.length > 0 || latest.laterThanPage ? m.changes.unchanged : m.laterSame]
  const known = steps.length - later.filter((statement) => steps.includes(statement)).length
  const before = change === 'unchanged' && known === 2 ? m.changes.unchanged : changeWords(position, m, t)
  return [...(earlier.length > 0 ? [before] : []), ...(turned === null ? [] : [turned])]
}

/** Steps that fit on two lines of a card. */
const MOST_STEPS = 6

/**
 * What the strip shows: the first statement, each at which the stance changed, the leading one and the last. What only repeats a stance
 * is among the earlier and later statements below; of very many changes the latest are shown, after the first.
 */
export function stripSteps(position: CardPosition): readonly CardStatement[] {
  const { latest, earlier, later } = position
  const all = [...[...earlier].reverse(), latest, ...later]
  const isTurn = (statement: CardStatement, at: number) => at === 0 || at === all.length - 1 || statement.stance !== all[at - 1]?.stance
  const turns = all.filter((statement, at) => statement === latest || isTurn(statement, at))
  const spare = turns.slice(1).filter((statement) => statement !== latest)
  const left = new Set(spare.slice(0, Math.max(0, turns.length - MOST_STEPS)))
  return turns.filter((statement) => !left.has(statement))
}
