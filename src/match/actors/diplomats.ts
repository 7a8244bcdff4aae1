// Whom those who meet speak of: the leader of a third state, who has met none of them. Gets the page's evidence and one person; tells whether
// the page's people in full vouch for his surname.
import type { EntityId } from '../../model/ids.ts'
import { namesakes, peopleNamed } from '../evidence-marks.ts'
import type { PageReading } from '../page-reading.ts'

/**
 * Two ministers who meet speak of a third state and of its leader by his surname ("Sikorski: Putin must…"): he has met neither of them.
 * So people of two states in full, and both states with his own, are company too, where nobody else bears a surname of ours.
 */
export function isAmongDiplomats({ evidence, gazetteer }: PageReading, entity: number): boolean {
  if (gazetteer.kindOf(entity) !== 'person' || namesakes(evidence).length > 0) return false
  const statesOf = (person: number) =>
    gazetteer.postsOf(person).flatMap(({ other }) => (gazetteer.kindOf(other) === 'state' ? [gazetteer.entityName(other)] : []))
  const isNamed = (id: EntityId) => evidence.named[id] !== undefined
  const own = statesOf(entity)
  if (!own.some(isNamed)) return false
  const others = new Set<EntityId>()
  for (const id of peopleNamed(evidence)) {
    const states = statesOf(gazetteer.entityNumber(id))
    const state = states.find(isNamed)
    if (state !== undefined && !states.some((one) => own.includes(one))) others.add(state)
  }
  return others.size >= OTHERS
}

/** One minister may be a guest, two of different states meet. */
const OTHERS = 2
