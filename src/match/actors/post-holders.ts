// Who held which post on a day, as the record tells: those of a state or body, and whether somebody is one of them. Gets entity numbers and
// posts; knows nothing of a text.
import type { PostKey } from '../../model/entity.ts'
import type { Gazetteer } from '../gazetteer.ts'

/**
 * Who of a state or body held one of these posts on the day; without a day (null), everybody who did while the record's meetings were held.
 * After the record's last day open ends say nothing.
 */
export function holdersAt(gazetteer: Gazetteer, body: number, keys: readonly PostKey[], day: number | null): number[] {
  const { meetings, until } = gazetteer.world()
  const first = day ?? Math.min(...meetings.map((one) => one.start))
  const last = day ?? until
  const open = last > until
  // A party has a leader of its own ("the AfD leader"), whatever state it is in.
  const own = keys.includes('party-leader') && gazetteer.kindOf(body) === 'organisation'
  // Where nobody is president, the head of government is called so ("el presidente español").
  const hasNone =
    keys.includes('president') && gazetteer.kindOf(body) === 'state' && !gazetteer.holdersOf(body).some((one) => one.post === 'president')
  // And a chancellor heads the government where nobody is prime minister («очільник уряду Німеччини»).
  const hasNoPremier =
    keys.includes('prime-minister') &&
    gazetteer.kindOf(body) === 'state' &&
    !gazetteer.holdersOf(body).some((one) => one.post === 'prime-minister')
  const called = [...keys, ...(hasNone ? (['prime-minister'] as const) : []), ...(hasNoPremier ? (['chancellor'] as const) : [])]
  const people = [body, own ? -1 : ownerOf(gazetteer, body)]
    .flatMap((one) => (one < 0 ? [] : gazetteer.holdersOf(one)))
    .filter((one) => called.includes(one.post) && one.from <= last && one.until >= first && !(open && one.until > until))
    .map((one) => one.other)
  const holders = [...new Set(people)]
  return holders.length > 1 && keys.includes('party-leader') ? leadersOf(gazetteer, holders) : holders
}

/** The state or body that an office or body belongs to: who heads the Kremlin holds Russia's post. −1 where it belongs to none. */
function ownerOf(gazetteer: Gazetteer, body: number): number {
  return (gazetteer.entityOf[body] as number) - 1
}

/** "The Russian leader": of a state's president and head of government, the one who goes to its meetings; both where both do. */
function leadersOf(gazetteer: Gazetteer, holders: readonly number[]): number[] {
  const meetings = (person: number) => gazetteer.groupsOf(person).filter((group) => gazetteer.kindOf(group) === 'meeting').length
  const counts = holders.map(meetings)
  const most = Math.max(...counts)
  return holders.filter((_, at) => (counts[at] as number) * LEADS_BY >= most)
}
/** Who goes to fewer than one meeting where the other goes to four is not the one meant. */
const LEADS_BY = 4

/** Does a person hold (or, on a page without a date, has ever held) one of these posts, of this body if one is named? */
export function holdsPost(
  gazetteer: Gazetteer,
  person: number,
  keys: readonly PostKey[],
  body: number | null,
  day: number | null,
): boolean {
  return gazetteer.postsOf(person).some((one) => {
    if (keys.length > 0 && !keys.includes(one.post)) return false
    if (body !== null && one.other !== body && one.other !== ownerOf(gazetteer, body)) return false
    // News of a later day still says "President Biden" of the man who was: the title stays a cue, only the post phrase alone is by date.
    return day === null || one.from <= day
  })
}
