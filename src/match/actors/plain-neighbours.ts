// Names between words that say nothing of them: most names of a page. What the rules of shape.ts, surname-shape.ts, other-roles.ts,
// named-after.ts, longer-body.ts and given-names.ts ask of a name hangs on a capital, a sign or one of the words told here right beside it; where
// none stands, they need not be asked. A rule that comes to listen for another small word tells it here. Says nothing of words further off.
import { FOLD, SEPARATOR } from '../../text/fold.ts'
import { type Neighbour, wordAfter, wordBefore } from '../neighbours.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { wordQuestion, wordSet } from '../word-sets.ts'
import { leadsToMatter } from './longer-body.ts'
import { isNamedWith, mayBearName } from './named-after.ts'
import { isRoleBefore } from './other-roles.ts'
import { isGenerationMark, isParticle, namesSomebody } from './shape.ts'
import { leadsOnFromSurname, tellsOfSurname } from './surname-shape.ts'

/** What a name may be the name of: people are told apart by other words than places, bodies and offices. */
export interface Bearers {
  person: boolean
  thing: boolean
}

/** Does nothing right before or after a name say that it is another's, a thing's, or part of a longer one? */
export function standsPlainly({ block, rules }: BlockReading, { start, end }: Match, { person, thing }: Bearers): boolean {
  const { text } = block
  const after = wordAfter(text, end)
  // Behind the full stop of its sentence nothing belongs to a name.
  if (after !== null && after.joint !== 'dot') {
    // A quotation mark may pass for an apostrophe, and so for part of the gap.
    if (after.joint !== 'space' || FOLD[text.charCodeAt(end)] !== SEPARATOR.SPACE || after.capital) return false
    if ((person && tellsPersonAfter(rules, after.folded)) || (thing && tellsThingAfter(rules, after.folded))) return false
  }
  const before = wordBefore(text, start)
  if (before === null) return true
  if (before.joint === 'space' ? before.capital : !endsPhrase(before)) return false
  return !(person && tellsPersonBefore(rules, before.folded)) && !(thing && tellsThingBefore(rules, before.folded))
}

/** Is a word before a name parted from it by more than a space? What ends in a dot and is shorter may be an initial. */
function endsPhrase({ joint, start, end }: Neighbour): boolean {
  return joint === 'broken' || (joint === 'dot' && end - start > INITIAL)
}
const INITIAL = 2

const tellsPersonBefore = wordQuestion(
  (rules, folded) => wordSet(rules.titles).has(folded) || isRoleBefore(rules, folded) || namesSomebody(folded) || tellsOfSurname(folded),
)
const tellsPersonAfter = wordQuestion(
  (rules, folded) => isGenerationMark(folded) || isParticle(rules, folded) || leadsOnFromSurname(rules, folded),
)
const tellsThingBefore = wordQuestion((rules, folded) => wordSet(rules.links).has(folded) || mayBearName(folded))
const tellsThingAfter = wordQuestion((rules, folded) => isNamedWith(rules, folded) || leadsToMatter(rules, folded))
