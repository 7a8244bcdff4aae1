// Does the page say too little for the meeting that a phrase would be linked to: another was there, it was counted from elsewhere, it was too long
// ago, or what the phrase tells is said of many? Gets the phrase with all that is known of it; says yes or no.
import type { MeetingCandidate, Tale } from './fitting-meetings.ts'
import { isOfAMatterOnly } from './long-talks.ts'
import { isCallOfTheDay, isFarAhead, isOffTopic, isOnToldDay, isToldOfAnotherTime } from './meeting-doubts.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { isOfAnotherStory } from './others-meetings.ts'
import type { PhraseSigns } from './phrase-signs.ts'
import { OF_LATE, type StorySoFar } from './resolve-plain.ts'
import { isSetThere } from './scene.ts'
import { metBesideLater } from './sidelines.ts'
import { tells } from './told-days.ts'
import { isOfItsBody } from './whose-people.ts'

/** One phrase while it is being asked about. `told`: read from a verb ("leaders met in Paris"), so that it introduces a meeting but is no mention. */
export interface Question extends StorySoFar {
  reference: MeetingReference
  told: boolean
  signs: PhraseSigns
  /** The day at which the tale stands, where that is not the article's: distance counts from there. */
  tale: Tale | null
}

/** A subject alone ("the summit on Ukraine") tells less, as does a place on a page of other matters: days. */
const OF_THESE_DAYS = 3

/** Does the page say too little for the one that would be chosen: another was there, it was counted from elsewhere, or too long ago? */
export function isTooLittleTold(
  { page, nouns, before, reference, signs }: Question,
  candidates: readonly MeetingCandidate[],
  best: MeetingCandidate | null,
  introduced: MeetingCandidate | null,
): boolean {
  if (reference.session !== null) return false
  const { placed, dated, inTime, tied, timed, called, themed, onItsDay } = signs
  const likeliest = best ?? (candidates[0] as MeetingCandidate)
  const bare = placed && !inTime && !tied && reference.levels.length === 0
  if (bare && (!best || best !== introduced) && !isOnToldDay(reference, likeliest) && before.isAtAnothersPlace(reference, likeliest))
    return true
  if (
    bare &&
    best !== introduced &&
    likeliest.distance > OF_THESE_DAYS &&
    !isOnToldDay(reference, likeliest) &&
    (isOfAnotherStory(reference) || isOffTopic(page, likeliest.meeting) || isFarAhead(reference, likeliest, page.day))
  )
    return true
  if (best ? isToldOfAnotherTime(reference, best, page.day) : timed && reference.noun !== 'call') return true
  if (metBesideLater(page, reference, likeliest.meeting)) return true
  // Any negotiation is "talks": "the June talks" are some that the page has called so.
  if (timed && reference.noun === 'talks' && !nouns.get(likeliest.meeting.id)?.has('talks')) return true
  if (isOfAMatterOnly(reference, signs, likeliest.meeting)) return true
  if (placed || dated || inTime || onItsDay || themed || best === introduced) return false
  if (called && !tied && reference.levels.length === 0 && !isCallOfTheDay(page, reference, likeliest)) return true
  // Two who are told of in one sentence may have met again since.
  if (reference.otherSide && likeliest.distance > OF_THESE_DAYS && !isOnToldDay(reference, likeliest)) return true
  if (tellsNoMoreThanWho(reference) && !isOnToldDay(reference, likeliest)) {
    if (page.day === null && !isSetThere(reference, likeliest, page.gazetteer)) return true
    if (reference.noun === 'talks' && likeliest.distance > OF_THESE_DAYS) return true
  }
  // A body meets again and again: "the EU summit" is none of a month ago.
  if (tied) return isOfItsBody(reference, likeliest.meeting) && likeliest.distance > OF_LATE && !isOnToldDay(reference, likeliest)
  const isOnItsDay = reference.spokenDays.some((one) => one.precise) && tells(reference.spokenDays, likeliest.meeting)
  const isKnown = isOnItsDay || isCallOfTheDay(page, reference, likeliest) || isSetThere(reference, likeliest, page.gazetteer)
  if (!isKnown && isAnyOfLeaders(reference)) return true
  if (isOnToldDay(reference, likeliest)) return false
  if (likeliest.distance <= (reference.levels.length > 0 ? OF_LATE : OF_THESE_DAYS)) return false
  return reference.levels.length === 0 || !isSetThere(reference, likeliest, page.gazetteer)
}

/** "His meeting with Zelensky", "the talks between Americans and Russians": who met, and they meet again and again; their summit is one. */
function tellsNoMoreThanWho({ noun, bodies, owners, levels, subjects }: MeetingReference): boolean {
  return noun !== 'summit' && bodies.length + owners.length + levels.length + subjects.length === 0
}

/**
 * "Asked for talks between the heads of state", "as for the leaders' meeting": leaders meet and are to meet all the time, so that their rank alone
 * tells none, as it does of generals. Those of a summit, or of one called in haste, are told of as an event.
 */
function isAnyOfLeaders(reference: MeetingReference): boolean {
  const { levels, noun, themes, subjects } = reference
  if (noun === 'summit' || subjects.length > 0 || themes !== 0 || levels.length === 0) return false
  return levels.every((one) => LEADING.has(one)) && !reference.european
}
const LEADING: ReadonlySet<string> = new Set(['leaders', 'delegations', 'officials'])
