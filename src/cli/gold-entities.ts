// Turns the names that gold pages use into ids of the knowledge set: canonical English names, and meetings by day and place.
// Gets a knowledge set; gives a function that throws for a name the set does not know or cannot tell apart.

import type { Meeting } from '../model/entity.ts'
import { dayNumber, dayRange } from '../model/fuzzy-date.ts'
import type { EntityId, MeetingId } from '../model/ids.ts'
import type { KnowledgeSet } from '../model/knowledge-set.ts'
import { localized } from '../model/text.ts'
import { foldText } from '../text/fold.ts'

const MEETING_NAME = /^(\d{4}-\d{2}-\d{2})(?: (.+))?$/
/** Stands for the place of a meeting that was (also) held by video. */
const ONLINE = 'online'

export type EntityNamer = (name: string) => EntityId

/** Canonical names win over other full English names. */
export function entityNamer(set: KnowledgeSet): EntityNamer {
  const canonical = new Map<string, EntityId[]>()
  const others = new Map<string, EntityId[]>()
  for (const entity of set.entities) {
    if (entity.kind === 'meeting') continue
    note(canonical, entity.name, entity.id as EntityId)
    for (const name of entity.names) if (name.lang === 'en' && name.kind === 'full') note(others, name.text, entity.id as EntityId)
  }
  const meetings = set.entities.filter((entity): entity is Meeting => entity.kind === 'meeting')
  return (name) => {
    const meeting = MEETING_NAME.exec(name)
    if (meeting !== null) return meetingOn(meetings, meeting[1] ?? '', meeting[2] ?? '')
    return only(canonical.get(name) ?? others.get(name) ?? [], name)
  }
}

function meetingOn(meetings: readonly Meeting[], isoDay: string, place: string): MeetingId {
  const day = dayNumber(isoDay)
  const onThatDay = meetings.filter((meeting) => meeting.start.length === 10 && spans(meeting, day))
  const there = onThatDay.filter((meeting) => isAt(meeting, place))
  const startingThen = there.filter((meeting) => meeting.start === isoDay)
  const found = startingThen.length > 0 ? startingThen : there
  const ids = found.map((meeting) => meeting.id)
  // Two met there on that day: the one whose id is the place and the day; the other is named by its own name ("2025-10-02 European Political").
  const plain = ids.filter((id) => id === `meeting/${slugify(place)}-${isoDay}`)
  return only(plain.length > 0 ? plain : ids, `${isoDay} ${place}`)
}

function slugify(place: string): string {
  return foldText(place).replace(/[^a-z0-9]+/g, '-')
}

function spans(meeting: Meeting, day: number): boolean {
  return dayRange(meeting.start)[0] <= day && dayRange(meeting.end ?? meeting.start)[1] >= day
}

function isAt(meeting: Meeting, place: string): boolean {
  if (place === ONLINE) return meeting.format !== 'in person'
  const { city, region, venue } = meeting.place ?? {}
  return [city?.en, region?.en, venue && localized(venue, 'en'), meeting.name, ...meeting.names.map((name) => name.text)].some(
    (text) => text?.includes(place) ?? false,
  )
}

function note(map: Map<string, EntityId[]>, name: string, id: EntityId): void {
  const ids = map.get(name)
  if (ids === undefined) map.set(name, [id])
  else if (!ids.includes(id)) ids.push(id)
}

function only<Id>(ids: readonly Id[], name: string): Id {
  const [first] = ids
  if (first === undefined) throw new Error(`the knowledge set has nothing called "${name}"`)
  if (ids.length > 1) throw new Error(`"${name}" may be any of ${ids.join(', ')}`)
  return first
}
