// Links one phrase to one meeting, to several that cannot be told apart (all listed), or to none: does it say enough, which meetings fit it and
// the page, and which of them is meant. Each rule has its name; where several could answer, they stand in the order in which they are asked.
import type { ReasonCode, ResolvedMention } from '../../model/page.ts'
import { blockTellsOfAnotherTime, tellsOfAnotherTime } from '../other-time.ts'
import {
  calledSo,
  decide,
  isBesideToldDay,
  likelier,
  ofItsManner,
  ofLevelSpokenOf,
  ofThoseNamed,
  onSpokenDay,
  preferred,
  stillAhead,
} from './choose-meeting.ts'
import { ofSidesNamed, ofThatMany } from './counted-sides.ts'
import { isFirstOfOthers, ofItsRow } from './first-of-row.ts'
import { compatibleMeetings, type MeetingCandidate, nearest, type Tale } from './fitting-meetings.ts'
import { isCountedOtherwise, isOfAHighNumber, isPerhapsLaterRound, ofPagesCount } from './further-rounds.ts'
import { introducedAmong, isFollowed } from './introduced-meetings.ts'
import { isOfAProcess, isOngoing } from './long-talks.ts'
import {
  isContradicted,
  isHeldOnAnotherDay,
  isNamedForBody,
  isOfBothTheseDays,
  isOneOfItsKind,
  isOnToldDay,
  isOwnersToday,
} from './meeting-doubts.ts'
import { counted, linked, reasonOf, undecided } from './meeting-mention.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { isOfOneDay, ofPlaceSpokenOf, ofThatTime } from './meeting-times.ts'
import { isAbout } from './meeting-topic.ts'
import { metForIt } from './met-for-it.ts'
import { sessionByTurn } from './next-session.ts'
import { tellsOccasion } from './occasions.ts'
import { beforeTheNews } from './other-occasion.ts'
import { isOfAClub, isOfHomeMembers, isOfPlay, isSomebodyElses } from './others-meetings.ts'
import { isOfAnotherTimeThan, taleOfPassage } from './passage-clock.ts'
import { monthBefore } from './passage-days.ts'
import { placesOf } from './phrase-places.ts'
import { isAnyCall, isBare, type PhraseSigns, signsOf, toldDays } from './phrase-signs.ts'
import { asAnothers, isARound, resolvePlain, type StorySoFar } from './resolve-plain.ts'
import { ofItsRound } from './rounds.ts'
import { ofTheScene } from './scene.ts'
import { isOnlyOneThere } from './sessions.ts'
import { severalMeant } from './several-meetings.ts'
import { onlyOneThere, roundThere, taleAt, withDatesOnly, withDaysKept } from './tale-time.ts'
import { tells } from './told-days.ts'
import { ofTheWeekTold } from './told-weekdays.ts'
import { isToldWithoutDay, tellsWhereOrWhose } from './told-without-day.ts'
import { isTooLittleTold, type Question } from './too-little-told.ts'
import { isOfANamesake } from './whose-people.ts'
import { isNotToBe } from './wished-meetings.ts'
import { isOfYearsAgo } from './years-ago.ts'

/** So many that fit as well as each other may be listed; of more, the phrase has told nothing. */
const MOST_LISTED = 3

/** The mention that a phrase becomes, or null. `told`: as in Question. */
export function resolveReference(story: StorySoFar, reference: MeetingReference, told: boolean): ResolvedMention | null {
  if (reference.foreign) return null
  const round = told ? null : ofItsRound(story.page, reference, story.cast)
  if (round) return counted(reference, round, story.page.day)
  if (isOfANamesake(reference, story.page.gazetteer, (id) => story.cast.isMarked(id))) return asAnothers(reference)
  // The commonest phrases by far: what stands round them need not be read. A clause that tells of a meeting is never bare.
  const bare = isBare(reference, story.page)
  // Nothing has been told that it could take up.
  if (story.page.evidence.meetings.length === 0 && (bare || isAnyCall(reference, story.page))) return null
  if (isOfYearsAgo(reference)) return asAnothers(reference)
  const purpose = told ? null : metForIt(story, reference)
  if (purpose) return purpose
  if (bare) return reference.noun === 'occasion' ? null : resolvePlain(story, reference)
  if (!reference.days.some((one) => one.precise) && tellsOfAnotherTime(reference.reading, reference.start, story.page.day)) return null
  // A page without a date may be of that time itself.
  if (story.page.day === null && blockTellsOfAnotherTime(reference.reading, null)) return null
  const session = told ? null : sessionByTurn(story.page, reference)
  if (session && isAbout(story.page, session, reference, story.cast)) return counted(reference, session, story.page.day)
  const several = told ? null : severalMeant(story.page, reference, story.cast)
  if (several) return several
  const there = roundThere(story.page, reference)
  if (there) return resolveAt(story, reference, told, there, true)
  const here = asTold(story, reference, told)
  const only = here === null && !told ? onlyOneThere(story.page, reference) : null
  return only ? resolveAt(story, reference, told, only, true) : here
}

/** At the time of its own paragraph; else where the tale stands, if there is one and it goes on there; else at the article's day. */
function asTold(story: StorySoFar, reference: MeetingReference, told: boolean): ResolvedMention | null {
  const at = (one: Tale | null, isLast: boolean) => resolveAt(story, reference, told, one, isLast)
  const passage = taleOfPassage(story.page, reference, story.before)
  const then = passage ? withDatesOnly(reference, () => at(passage, false)) : null
  if (then) return then
  const tale = taleAt(story.page, reference, story.before)
  if (tale === null) return at(null, true)
  const { onward, around } = tale
  const next = onward ? withDatesOnly(reference, () => at(onward, false)) : null
  return next ?? withDaysKept(reference, () => at(null, false)) ?? withDatesOnly(reference, () => at(around, true))
}

/** The same, read at the article's day or where the tale stands. `isLast`: what fits nothing by now is somebody else's. */
function resolveAt(story: StorySoFar, reference: MeetingReference, told: boolean, tale: Tale | null, isLast: boolean) {
  if (reference.foreign) return null
  const question: Question = { ...story, reference, told, signs: signsOf(story.page, reference, told, tale?.day ?? null), tale }
  if (isNobodysYet(question)) return null
  if (!question.signs.identified) return told || tale !== null ? null : resolvePlain(story, reference)
  const { placed, dated, onTheSpot } = question.signs
  // Read before the days are looked for in the month before.
  const isSet = isLast && placed && (dated || toldDays(reference).length > 0)
  const fitting = ofTheWeekTold(story.page, reference, beforeTheNews(story.page, reference, fittingNow(question)))
  if (fitting.length === 0) {
    if (isSet) story.before.passByAt(reference, placesOf(reference, story.page.gazetteer))
    // "Wednesday's summit" that nobody of the record knows: what is called so next is that one.
    if (dated) reference.indefinite = true
    return null
  }
  const isGiven = (one: MeetingCandidate) => onTheSpot.includes(one.meeting) || isOneOfItsKind(story.page, reference, one)
  if (isAnyOfItsKind(reference, question.signs) && !fitting.some(isGiven)) return null
  const ofPage = ofThePage(question, fitting)
  const many = calledSo(ofThatMany(ofPage, reference, story.page.gazetteer), reference)
  const about = question.signs.timed ? stillAhead(many, reference, story.page.day) : many
  const isOfSoMany = about.length === 1 && ofPage.length > 1
  const candidates = told
    ? onSpokenDay(about, reference)
    : ofTheScene(onSpokenDay(about, reference), reference, story.page.gazetteer, story.before)
  if (candidates.length === 0 || isOnAnothersDay(question, candidates)) return null
  const known = introducedAmong(story.page, candidates, reference.reading.block.index)
  const isAnother = ({ meeting }: MeetingCandidate) => isOfAnotherTimeThan(meeting, story.page, reference, story.before)
  const introduced = known && (isFollowed(story.page, reference, known, candidates) || isAnother(known)) ? null : known
  const isOpen = !introduced && !candidates.some(({ meeting }) => onTheSpot.includes(meeting))
  if (isOpen && isContradicted(reference, candidates, placed, dated, story.page.gazetteer)) return null
  if (introduced && placed && isHeldOnAnotherDay(reference, introduced)) return null
  const number = isFirstOfOthers(reference)
    ? null
    : ofPagesCount(story.page, story.before.counted, reference, question.signs.tied, about, introduced)
  const guess = number ?? introduced ?? chosen(question, candidates)
  const best = guess && isToldWithoutDay(question, fitting, guess, guess === number || guess === introduced) ? guess : null
  if (!told && !best) story.open?.push({ reference, candidates: fitting })
  if (!number && isOfAHighNumber(reference)) return null
  if (best && isCountedOtherwise(reference, story.before.counted.get(best.meeting.id)?.ordinal)) return null
  const other = best && !number ? ofItsRow(story.page, reference, best.meeting) : null
  if (other) return told ? null : counted(reference, other, story.page.day)
  if (!isOfSoMany && isTooLittleTold(question, candidates, best, introduced)) return null
  if (isNotToBe(reference)) return asAnothers(reference)
  if (best && isPerhapsLaterRound(story.page, reference, best)) return asAnothers(reference)
  return answer(question, guess && !best ? fitting : candidates, best, introduced)
}

/** Wished for, any of its kind, or somebody else's: no meeting that has a place or a day of ours. */
function isNobodysYet({ page, reference, signs }: Question): boolean {
  const { placed, dated, onTheSpot, tied } = signs
  if (reference.wished || (reference.hypothetical && !dated && onTheSpot.length + reference.owners.length === 0)) return true
  // "A two-sided meeting of presidents": of which two?
  if (reference.bilateral && reference.actors.length === 0 && !placed && !dated && onTheSpot.length === 0) return true
  const isSomewhere = placed || dated || onTheSpot.length > 0
  const isCounted = isARound(reference) && !signs.identified
  if (!reference.definite && !isSomewhere && reference.noun === 'talks' && isOfAProcess(reference) && !isCounted) return true
  if (!placed && !dated && isOngoing(reference)) return true
  if (isAnyOfItsKind(reference, signs) && !tied && !signs.called && onTheSpot.length + reference.owners.length === 0) return true
  if ((!tied && isOfAClub(page, reference)) || !tellsOccasion(reference, signs, page.gazetteer)) return true
  if (!tied && reference.levels.length === 0 && (isOfPlay(reference) || (dated && !placed && isOfHomeMembers(reference)))) return true
  return isSomebodyElses(reference, signs)
}

/** With "a" or "any", and neither a place nor a day of its own. */
function isAnyOfItsKind({ indefinite, hypothetical, owners }: MeetingReference, { dated, placed, onItsDay }: PhraseSigns): boolean {
  return (indefinite || (hypothetical && owners.length > 0)) && !dated && !placed && !onItsDay
}

/** What fits the phrase; where nothing does, what fits it in the month spoken of before. */
function fittingNow({ page, reference, tale }: Question): MeetingCandidate[] {
  const search = { gazetteer: page.gazetteer, day: page.day, tale }
  const fitting = compatibleMeetings(reference, search)
  if (fitting.length > 0 || reference.hints.length > 0) return fitting
  reference.hints = monthBefore(reference.reading, reference, page.day)
  return reference.hints.length > 0 ? compatibleMeetings(reference, search) : fitting
}

/** Of those that fit the phrase, those that the page is about; a place or a day needs no further choice, all else takes the day's own first. */
function ofThePage({ page, cast, reference, signs }: Question, fitting: readonly MeetingCandidate[]): readonly MeetingCandidate[] {
  const certain = fitting.filter(({ meeting }) => isAbout(page, meeting, reference, cast))
  return signs.placed || signs.dated ? certain : ofSidesNamed(preferred(certain, signs.onTheSpot), reference, page)
}

/** Is the sentence's day all that tells which, and is it none of the candidates'? Of a body's own, today's may stand in a sentence of another day. */
function isOnAnothersDay({ page, reference, signs }: Question, candidates: readonly MeetingCandidate[]): boolean {
  if (signs.inTime || candidates.some((one) => page.day !== null && isOwnersToday(reference, one))) return false
  if (isOfBothTheseDays(reference, candidates)) return false
  const isToldBeside = ({ meeting }: MeetingCandidate) => tells(toldDays(reference), meeting) || isBesideToldDay(reference, meeting)
  if (signs.onItsDay && !signs.placed && !candidates.every(isToldBeside)) return true
  if (reference.session !== null || !isNamedForBody(reference) || isOnlyOneThere(reference, page.gazetteer)) return false
  return !candidates.every((one) => isOnToldDay(reference, one))
}

/** The only one or the clearly nearest; else the one that the page tells by the size, the place or the level that it speaks of. */
function chosen({ page, nouns, reference, signs }: Question, candidates: readonly MeetingCandidate[]): MeetingCandidate | null {
  const { dated, inTime, timed, placed, tied } = signs
  const side = timed ? candidates : likelier(candidates, reference, page.day)
  const first = timed ? null : decide(side, dated, inTime)
  if (first) return first
  const manner = ofItsManner(candidates, reference)
  if (manner) return manner
  if (inTime && !placed && !tied && !isOfOneDay(reference)) return ofThatTime(page, candidates, reference, nouns)
  const told = ofPlaceSpokenOf(page, candidates, reference) ?? ofLevelSpokenOf(page, candidates, inTime)
  return told ?? ofThoseNamed(page, candidates, reference)
}

function answer(
  question: Question,
  candidates: readonly MeetingCandidate[],
  best: MeetingCandidate | null,
  introduced: MeetingCandidate | null,
): ResolvedMention | null {
  const { page, reference, told, signs, tale } = question
  const { block } = reference.reading
  const cue = block.text.slice(reference.start, reference.end)
  if (best) {
    const reason = reasonOf(codeOf(reference, signs.dated, best === introduced), cue, tale?.day ?? page.day)
    return linked(block.index, reference, best.meeting.id, reason, 'reference')
  }
  const among = signs.inTime ? candidates : nearest(candidates)
  if (told || among.length > MOST_LISTED) return null
  const meetings = among.map(({ meeting }) => meeting)
  if (page.day === null && !meetings.every((one) => tellsWhereOrWhose(question, one))) return null
  return undecided(block.index, reference, meetings, reasonOf('undecided', cue, tale?.day ?? page.day))
}

function codeOf(reference: MeetingReference, dated: boolean, introduced: boolean): ReasonCode {
  const placed = reference.places.length > 0 || reference.placeEntities.length > 0
  if (placed && dated) return 'meeting-place-date'
  if (dated) return reference.levels.length > 0 ? 'meeting-level-date' : 'meeting-date'
  return introduced ? 'meeting-introduced' : 'meeting-nearest'
}
