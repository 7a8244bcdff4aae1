// "The next European Council", "le dernier sommet de l'Otan": the session of an organisation that comes first after the article's day, or was the
// last before it. An organisation's sessions are known long ahead, a coalition's are not. Gets a phrase and the page; gives the session or null.
import type { Gazetteer, WorldMeeting } from '../gazetteer.ts'
import type { PageReading } from '../page-reading.ts'
import { plain } from '../plain-text.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { isBody } from './phrase-walk.ts'

/** The session that the phrase counts to from the article's day; null where it counts to none, or tells its day itself. */
export function sessionByTurn({ gazetteer, day }: PageReading, reference: MeetingReference): WorldMeeting | null {
  const { turn, indefinite, reading, bodies, days, places, noun } = reference
  if (turn === 0 || indefinite || day === null || days.length > 0 || noun === 'call') return null
  const held = [...bodies, ...ownersOf(reference, gazetteer)]
  if (held.length === 0 || OF_YEAR.test(plain(reading.block.text, reference.end, reference.end + OF_YEAR_REACH))) return null
  const isTheirs = ({ bodies: own }: WorldMeeting) =>
    held.every((one) => own.includes(one)) && own.some((one) => gazetteer.kindOf(one) === 'organisation')
  const isThere = (one: WorldMeeting) => places.length === 0 || places.some((place) => one.places.includes(place))
  const apart = ({ start, end }: WorldMeeting) => (turn > 0 ? start - day : day - end)
  const [first] = gazetteer
    .world()
    .meetings.filter((one) => one.exact && isTheirs(one) && isThere(one) && apart(one) > 0 && apart(one) <= LONGEST)
    .sort((a, b) => apart(a) - apart(b))
  return first ?? null
}
/** Whose it is, also through those who lead it ("of the leaders of the EU"). */
function ownersOf({ owners, levels, actors }: MeetingReference, gazetteer: Gazetteer): readonly number[] {
  if (owners.length > 0 || !levels.includes('leaders')) return owners
  return actors.filter((one) => isBody(gazetteer.kindOf(one)))
}

/** Days from one session to the next: they meet every quarter at least, with a summer between. */
const LONGEST = 75
/** "The last European Council of the year". */
const OF_YEAR =
  /^\s(?:(?:of|de|del|d['’]|des|w|в)\s?)?(?:the\s|this\s|l['’]|dell['’]|dieses\s)?(?:year|année|an\s|jahres|año|anno|roku|року|год[уа])/iu
/** Units of the longest of these. */
const OF_YEAR_REACH = 16
