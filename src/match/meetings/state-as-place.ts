// "The Swiss talks", "la reunión de Suiza", "vertice saudita": a state beside the noun that tells where a meeting was, not who sat at it. Gets a
// phrase whose words have been read; may move the state from those who met to the places. What a preposition of place says, the walks have read.
import type { Gazetteer } from '../gazetteer.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import { plain } from '../plain-text.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { represents } from './who-met.ts'

/** Takes the only state of a phrase without a place for the place, where it sat at no table of the record but some stood in it; of a summit, where none was about it. */
export function takeStateAsPlace(reference: MeetingReference, gazetteer: Gazetteer): void {
  const { actors, places, placeEntities, subjects, owners, bodies, reading, start, end, noun } = reference
  if (actors.length === 0 || places.length + placeEntities.length + subjects.length + owners.length + bodies.length > 0) return
  const [state, ...others] = actors.filter((one) => gazetteer.kindOf(one) === 'state')
  if (state === undefined || others.length > 0 || !isGround(state, gazetteer, noun === 'summit')) return
  // "Talks with Switzerland": who is told so is no place; "the Swiss talks between X and Y" tells the place before.
  const rest = actors.filter((one) => one !== state)
  if (rest.length === 0 && WITH.test(plain(reading.block.text, start, end))) return
  // "Na szczycie kanclerz Niemiec …": the state of a post.
  if (reading.lexicon.some((one) => one.class === PATTERN_CLASS.POST && one.start > start && one.start < end)) return
  reference.actors = rest
  reference.placeEntities.push(state)
}
const WITH = /(?<!\p{L})(?:with|between|avec|entre|mit|zwischen|con|tra|fra|z|ze|między|з|із|зі|між|с|со|между)\s/iu

function isGround(state: number, gazetteer: Gazetteer, isSummit: boolean): boolean {
  const { meetings, places } = gazetteer.world()
  const place = places.indexOf(gazetteer.entityName(state))
  if (place < 0) return false
  if (isHostOnly(state, place, gazetteer)) return true
  return isSummit && !meetings.some((one) => one.subjects.includes(state))
}

/** Did the state sit at no table but those at its own place? Told by the record alone, so read once for each. */
function isHostOnly(state: number, place: number, gazetteer: Gazetteer): boolean {
  const known = HOSTS_ONLY.get(gazetteer) ?? new Map<number, boolean>()
  HOSTS_ONLY.set(gazetteer, known)
  let is = known.get(state)
  if (is === undefined) {
    const tables = gazetteer
      .world()
      .meetings.filter(({ actors }) => actors.some((one) => one === state || represents(one, state, gazetteer)))
    is = tables.every((one) => one.places.includes(place))
    known.set(state, is)
  }
  return is
}
const HOSTS_ONLY = new WeakMap<Gazetteer, Map<number, boolean>>()
