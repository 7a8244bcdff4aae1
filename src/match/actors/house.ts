// The house or body that somebody of ours works in, beside his bare surname: the Kremlin beside Peskov, the White House beside Leavitt.
// Gets a block's reading, a surname in it and whom it may mean; tells whether the two stand together. What the page tells besides is
// standing.ts' to say.
import type { Span } from '../../model/page.ts'
import { opensSentence } from '../../text/sentence.ts'
import { SIGN } from '../evidence-marks.ts'
import type { Gazetteer } from '../gazetteer.ts'
import type { PageReading } from '../page-reading.ts'
import { KIND, PATTERN_CLASS } from '../pattern.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import { isAmongPolitics } from './told-politics.ts'

/** "Kreml tekstu nie widział, twierdzi Pieskow": his house as the surname's own sentence names it; null where it does not. */
export function houseInSentence(page: PageReading, reading: BlockReading, span: Span, person: number): string | null {
  if (page.gazetteer.postsOf(person).length === 0) return null
  const { start, end } = sentenceRound(reading, span)
  const house = reading.names.find((one) => one.start >= start && one.end <= end && isHouseOf(page, one, person))
  return house ? reading.block.text.slice(house.start, house.end) : null
}

/**
 * "Песков: «Говорить рано»": of the speaker of a quotation, the house or the body that he speaks for, or his state where that is told of
 * in politics, as the same block or one beside it names it; null where none does.
 */
export function houseOfSpeaker(page: PageReading, reading: BlockReading, span: Span, person: number): string | null {
  const { text, index } = reading.block
  if (!QUOTES.test(text.slice(span.end, span.end + 4)) || !(opensSentence(text, span.start) || text[span.start - 1] === '[')) return null
  const politics = isAmongPolitics(reading, span)
  const isHis = (one: Match) => isHouseOf(page, one, person) || (politics && isStateOf(page.gazetteer, one, person))
  for (const { block, names } of page.readings) {
    const his = Math.abs(block.index - index) <= 1 ? names.find(isHis) : undefined
    if (his) return block.text.slice(his.start, his.end)
  }
  return null
}
/** A colon and a mark that opens a quotation. */
const QUOTES = /^\]?\s?:\s?[«„“"»–—]/u

/** A body in which he has a post, or the office of the state in which he has one; no capital, and no pub of that name. */
function isHouseOf({ gazetteer, evidence }: PageReading, { class: sort, nameKind, target }: Match, person: number): boolean {
  if (sort !== PATTERN_CLASS.NAME || nameKind === KIND.METONYM || gazetteer.kindOf(target) === 'state') return false
  const owner = (gazetteer.entityOf[target] as number) - 1
  const isHis = gazetteer.postsOf(person).some(({ other }) => other === target || (owner >= 0 && other === owner))
  return isHis && !evidence.otherBearers.includes(gazetteer.entityName(target) + SIGN)
}

function isStateOf(gazetteer: Gazetteer, { class: sort, nameKind, target }: Match, person: number): boolean {
  return sort === PATTERN_CLASS.NAME && nameKind !== KIND.METONYM && gazetteer.postsOf(person).some(({ other }) => other === target)
}
