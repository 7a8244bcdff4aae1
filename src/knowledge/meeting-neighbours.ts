// A meeting's neighbours in time: the one just before and the one just after on any of the same topics (on any matter, where it has none).
// Prepared once for a set, by topic: comparing each meeting with each takes minutes where a pack has tens of thousands.
import type { Meeting } from '../model/entity.ts'
import type { EntityId, MeetingId, TopicId } from '../model/ids.ts'

export interface Neighbours {
  before: MeetingId | null
  after: MeetingId | null
}

/** `meetings`: earlier first. Superseded ones are nobody's neighbours, but have some. */
export function meetingNeighbours(
  meetings: readonly Meeting[],
  topicsOf: ReadonlyMap<EntityId, readonly TopicId[]>,
): (meeting: Meeting) => Neighbours {
  const places = new Map<MeetingId, number>(meetings.map(({ id }, place) => [id as MeetingId, place]))
  /** Places in the order, by topic; of all meetings under null. */
  const byTopic = new Map<TopicId | null, number[]>()
  for (const [place, { id, superseded }] of meetings.entries()) {
    if (superseded !== undefined) continue
    for (const topic of [null, ...(topicsOf.get(id) ?? [])]) {
      const list = byTopic.get(topic)
      if (list === undefined) byTopic.set(topic, [place])
      else list.push(place)
    }
  }
  const idAt = (place: number | undefined): MeetingId | null => (meetings[place ?? -1]?.id as MeetingId | undefined) ?? null
  return ({ id }) => {
    const place = places.get(id as MeetingId) ?? -1
    const topics = topicsOf.get(id) ?? []
    const lists = (topics.length === 0 ? [null] : topics).map((topic) => byTopic.get(topic) ?? [])
    const before = lists.flatMap((list) => list[firstFrom(list, place) - 1] ?? [])
    const after = lists.flatMap((list) => list[firstFrom(list, place + 1)] ?? [])
    return {
      before: idAt(before.length === 0 ? undefined : Math.max(...before)),
      after: idAt(after.length === 0 ? undefined : Math.min(...after)),
    }
  }
}

/** Index of the first number of an ascending list that is not below `least`. */
function firstFrom(list: readonly number[], least: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((list[middle] as number) < least) low = middle + 1
    else high = middle
  }
  return low
}
