// "The Istanbul meetings", "стамбульские встречи": all that were held at one place, of which none is meant alone. Gets the phrase and the page; gives
// a mention that lists those meetings. Of two on the day that a phrase tells ("Monday's meetings"), resolve-reference.ts chooses as ever.
import type { ResolvedMention } from '../../model/page.ts'
import type { WorldMeeting } from '../gazetteer.ts'
import type { PageReading } from '../page-reading.ts'
import { compatibleMeetings } from './fitting-meetings.ts'
import { reasonOf, undecided } from './meeting-mention.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { type Cast, isAbout } from './meeting-topic.ts'
import { isOfSeveral } from './more-than-one.ts'

/** A mention of all meetings of the last year at the phrase's place, where it tells of several and they are few; null otherwise. */
export function severalMeant(page: PageReading, reference: MeetingReference, cast: Cast): ResolvedMention | null {
  const meetings = allThere(page, reference, cast)
  if (meetings.length === 0) return null
  const { index, text } = reference.reading.block
  return undecided(index, reference, meetings, reasonOf('undecided', text.slice(reference.start, reference.end), page.day))
}

function allThere(page: PageReading, reference: MeetingReference, cast: Cast): readonly WorldMeeting[] {
  const { days, places, placeEntities, indefinite } = reference
  const { day, gazetteer } = page
  if (places.length + placeEntities.length === 0 || indefinite || days.some((one) => one.precise) || !isOfSeveral(reference)) return []
  const there = compatibleMeetings(reference.withoutDays(), { gazetteer, day: null }).flatMap(({ meeting }) => {
    if (day !== null && (meeting.start > day || day - meeting.end > A_YEAR)) return []
    return isAbout(page, meeting, reference, cast) ? meeting : []
  })
  // Rounds of one row; what officers and leaders held there are two matters.
  const isOneRow = there.every(({ level }) => level === there[0]?.level)
  return isOneRow && there.length >= FEWEST && there.length <= MOST ? there.sort((a, b) => a.start - b.start) : []
}
const FEWEST = 2
/** Of more, the phrase has told nothing. */
const MOST = 3
/** Days. */
const A_YEAR = 366
