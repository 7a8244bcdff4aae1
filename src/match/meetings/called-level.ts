// Who met, by rank: the level that a phrase tells, or that its noun stands for, against the record's. Papers call a summit whatever sounds best, and
// delegations those whom leaders head. Gets a reference and a meeting; says whether its level may be meant.
import type { Gazetteer, WorldMeeting } from '../gazetteer.ts'
import { plain } from '../plain-text.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { isOnItsDay, isWhereAndWhen, precise, tells } from './told-days.ts'
import { isOfItsMinisters } from './who-met.ts'

/** Does nothing that the phrase says of who met, by rank, speak against the meeting? */
export function levelsAgree(reference: MeetingReference, meeting: WorldMeeting, gazetteer: Gazetteer): boolean {
  if (reference.noun === 'call' && !meeting.online && !mayBeCalledCall(reference, meeting)) return false
  if (reference.levels.length > 0)
    return reference.levels.includes(meeting.level) || isOfMinisters(reference, meeting) || isOfDelegations(reference, meeting)
  // A summit is one of leaders, unless the phrase says whose it is, or who came tells it ("vertice a Riad tra Usa e Russia con Rubio").
  const told = reference.places.length > 0 && reference.actors.length >= 2
  return reference.noun !== 'summit' || meeting.level === 'leaders' || told || isOfItsMinisters(reference, meeting, gazetteer)
}

/** A meeting with somebody on a line is called a call only where its place or the day tells which. */
function mayBeCalledCall(reference: MeetingReference, meeting: WorldMeeting): boolean {
  if (!meeting.remote || isByTelephone(reference)) return false
  const { places, sentencePlaces } = reference
  return places.length > 0 || isOnItsDay(reference, meeting) || sentencePlaces.some((place) => meeting.places.includes(place))
}

/** "Talks between the delegations of Russia and the United States": whoever led them, and whoever met, on the day and at the place told. */
function isOfDelegations(reference: MeetingReference, meeting: WorldMeeting): boolean {
  const { levels, noun, actors, days, hints } = reference
  if (noun === 'summit' || levels.some((level) => level !== 'delegations')) return false
  if (isWhereAndWhen(reference, meeting)) return true
  if (actors.length < 2) return false
  const isDated = days.some((one) => one.precise) || tells(precise(hints), meeting)
  return meeting.level === 'foreign ministers' || (meeting.exact && isDated)
}

/** "An interview by telephone": two who speak to each other, never those who sit round a table. */
export function isByTelephone({ reading, start, end }: MeetingReference): boolean {
  return TELEPHONE.test(plain(reading.block.text, start, end))
}
const TELEPHONE = /t[eé]l[eé](?:f|ph)on|телефон|(?<!\p{L})phone/iu

/** Ministers of whatever kind; on the day and at the place told, those who came in the stead of foreign ministers. */
function isOfMinisters(reference: MeetingReference, meeting: WorldMeeting): boolean {
  if (meeting.level === 'delegations') return reference.levels.every(isOfDiplomats) && isWhereAndWhen(reference, meeting)
  if (!meeting.level.endsWith('ministers')) return false
  return (
    reference.levels.includes('ministers') ||
    (meeting.level === 'ministers' && reference.levels.some((level) => level.endsWith('ministers')))
  )
}

function isOfDiplomats(level: string): boolean {
  return level === 'ministers' || level === 'foreign ministers'
}

/** "The Jeddah summit": what goes on at a place these days, or on the day told, is called so, whoever meets, where no leaders have met there then. */
export function isSummitOfAnybody({ noun, places, sentencePlaces, levels, hypothetical }: MeetingReference): boolean {
  return noun === 'summit' && places.length + sentencePlaces.length > 0 && levels.length === 0 && !hypothetical
}
