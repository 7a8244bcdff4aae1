// Capitals before a colon in a headline: who speaks, or where the talks are that the page tells of ("Copenhagen: talks of five").
// Gets the page and the mention of a capital; tells whether it is where they are. Without a colon, metonym.ts decides.
import { endsAt, startsAt } from '../matches-beside.ts'
import { wordAfter, wordBefore } from '../neighbours.ts'
import type { PageReading } from '../page-reading.ts'
import { KIND, PATTERN_CLASS } from '../pattern.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { wordSet } from '../word-sets.ts'
import type { ActorMention } from './propose-candidates.ts'

/**
 * Does the page tell of a meeting in that capital ("the meeting in Copenhagen"), so that a heading names it for what was held there? Where
 * a meeting is what follows the colon, the capital's being a place elsewhere will do: a government speaks of talks too, but of others. A heading
 * that goes on with who meet there needs no more.
 */
export function isVenue(page: PageReading, { reading, end, candidates }: ActorMention): boolean {
  const after = wordAfter(reading.block.text, end)
  const isMeeting = after !== null && startsAt(reading, PATTERN_CLASS.MEETING_NOUN, after.start)
  if (!isMeeting && !HEADS.has(reading.block.role)) return false
  if (!isMeeting && tellsWhoMeet(reading, end)) return true
  const isIt = (one: Match) => one.nameKind === KIND.METONYM && candidates.some(({ entity }) => one.target === entity)
  return page.readings.some((other) => other.names.some((one) => isIt(one) && isPlace(other, one, !isMeeting)))
}

/**
 * "Paris: army chiefs confer": does the heading go on with who meet, and their verb? With another place behind it ("Moscow: leaders should meet in
 * Oslo") somebody speaks.
 */
function tellsWhoMeet({ block, lexicon, meetingVerbs }: BlockReading, end: number): boolean {
  if (/["«„“”]/.test(block.text.slice(end)) || lexicon.some((one) => one.class === PATTERN_CLASS.PLACE && one.start > end)) return false
  const who = lexicon.find((one) => one.class === PATTERN_CLASS.LEVEL && one.start > end)
  return who !== undefined && meetingVerbs.some((one) => one.start >= who.end)
}

const HEADS: ReadonlySet<string> = new Set(['headline', 'heading'])

/** Does "in" stand before it? `met`: and a meeting before that? */
function isPlace(reading: BlockReading, match: Match, met: boolean): boolean {
  const { block, rules } = reading
  const before = wordBefore(block.text, match.start)
  if (before?.joint !== 'space' || !wordSet(rules.locative).has(before.folded)) return false
  const noun = met ? wordBefore(block.text, before.start) : null
  return !met || (noun?.joint === 'space' && endsAt(reading, PATTERN_CLASS.MEETING_NOUN, noun.end))
}
