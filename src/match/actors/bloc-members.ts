// A bloc known by who its members are: "E5" is a road, a telephone and a group of defence ministers, and the group only beside those it consists
// of. Gets the page's evidence and one bloc; tells which entities of the page stand for its members.
import type { EntityId } from '../../model/ids.ts'
import { idsNamed, peopleNamed } from '../evidence-marks.ts'
import type { PageReading } from '../page-reading.ts'

/**
 * The first of the page's entities that stand for members of this bloc: the states themselves, and people in full who hold a post of one.
 * None where fewer members than a bloc takes are told of, or nobody by a full name: a road runs through three states, and no minister speaks of it.
 */
export function membersTold({ evidence, gazetteer }: PageReading, bloc: number): EntityId[] {
  const told = new Map<number, EntityId>()
  const add = (state: number, by: EntityId) => {
    if (!told.has(state) && gazetteer.kindOf(state) === 'state' && gazetteer.groupsOf(state).includes(bloc)) told.set(state, by)
  }
  const people = peopleNamed(evidence)
  for (const person of people) for (const post of gazetteer.postsOf(gazetteer.entityNumber(person))) add(post.other, person as EntityId)
  if (told.size === 0) return []
  for (const id of idsNamed(evidence)) {
    const entity = gazetteer.entityNumber(id)
    if (entity >= 0) add(entity, id as EntityId)
  }
  return told.size < LEAST ? [] : [...told.values()].slice(0, LEAST)
}

/** Two meet anywhere; three of one group make it likely that the group is meant. */
const LEAST = 3
