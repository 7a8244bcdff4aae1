// The places that a phrase tells, as numbers of the record's places: cities and regions, states and offices that it names as places, and the
// states whose those offices are. Gets the phrase as its walk left it; which meetings were there, fitting-meetings.ts asks.
import type { Gazetteer, WorldMeeting } from '../gazetteer.ts'
import type { MeetingReference } from './meeting-reference.ts'

type ToldPlaces = Pick<MeetingReference, 'places' | 'placeEntities'>

/** All places of the phrase; -1 stands for a state or an office at which no meeting of the record was. */
export function placesOf({ places, placeEntities }: ToldPlaces, gazetteer: Gazetteer): number[] {
  if (placeEntities.length === 0) return places
  const all = gazetteer.world().places
  return [...places, ...placeEntities.map((place) => all.indexOf(gazetteer.entityName(place)))]
}

/** The states whose offices and bodies the phrase names as places; none for a state at which no meeting of the record was. */
export function statesOfOffices({ placeEntities }: ToldPlaces, gazetteer: Gazetteer): number[] {
  const { places } = gazetteer.world()
  return placeEntities
    .filter((one) => /^(?:office|organisation)$/.test(gazetteer.kindOf(one)))
    .flatMap((office) => {
      // One more than the number of what an entity belongs to; 0 where it belongs to nothing.
      const of = (gazetteer.entityOf[office] as number) - 1
      return of < 0 ? [] : [places.indexOf(gazetteer.entityName(of))]
    })
    .filter((place) => place >= 0)
}

/**
 * The meetings among which one at such places is to be looked for, in the record's order: those held at the place where it is one, else all. Every
 * phrase asks, and a large record has many.
 */
export function heldAt([place, ...others]: readonly number[], gazetteer: Gazetteer): readonly WorldMeeting[] {
  const { meetings } = gazetteer.world()
  if (place === undefined || others.length > 0) return meetings
  let byPlace = BY_PLACE.get(meetings)
  if (!byPlace) {
    byPlace = new Map()
    for (const meeting of meetings)
      for (const one of new Set(meeting.places)) {
        const there = byPlace.get(one)
        if (there) there.push(meeting)
        else byPlace.set(one, [meeting])
      }
    BY_PLACE.set(meetings, byPlace)
  }
  return byPlace.get(place) ?? NONE
}
const BY_PLACE = new WeakMap<readonly WorldMeeting[], Map<number, WorldMeeting[]>>()
const NONE: readonly WorldMeeting[] = []
