// The day by which a post with its state is held: the article's, or where its sentence goes back to a month of another holder, whichever of the two
// the page names. Gets a post phrase and its block; gives the holders, or nobody where both may be meant.
import { foldText } from '../../text/fold.ts'
import { contains } from '../../text/span.ts'
import { phrasesIn } from '../meetings/days-of-block.ts'
import type { PageReading } from '../page-reading.ts'
import { plainBefore } from '../plain-text.ts'
import type { BlockReading } from '../read-block.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import { holdersAt } from './post-holders.ts'
import type { PostPhrase } from './posts.ts'

/** Who held the post of a state or body on the day that its sentence tells of; without a day of the page, in all the record's time. */
export function holdersTold(page: PageReading, reading: BlockReading, phrase: PostPhrase, body: number, today: number | null): number[] {
  const { gazetteer } = page
  const now = holdersAt(gazetteer, body, phrase.keys, today)
  if (today === null) return now
  const then = NEW.test(foldText(plainBefore(reading.block.text, phrase.end, LONGEST_POST))) ? null : dayTold(reading, phrase, today)
  if (then === null) return now
  const before = holdersAt(gazetteer, body, phrase.keys, then)
  if (before.length !== 1 || now.length !== 1 || before[0] === now[0]) return now
  const isNamed = (holder: number) => page.evidence.named[gazetteer.entityName(holder)] !== undefined
  const [first, last] = [isNamed(before[0] as number), isNamed(now[0] as number)]
  if (first !== last) return first ? before : now
  // "Il cancelliere tedesco si chiama Friedrich Merz": of two whom the page names, the one in the sentence.
  return !first || namesInSentence(reading, phrase, now[0] as number) ? now : []
}

/** Characters of a post with "new" before it. */
const LONGEST_POST = 48
/** "The new chancellor". */
const NEW = /(?:^| )(?:new|neue[nr]?|nouveau|nouvelle|nuev[oa]|nuov[oa]|now[ay]|nowego|нов(?:ыи|ая|ого|ии|а)) /u

function namesInSentence(reading: BlockReading, phrase: PostPhrase, holder: number): boolean {
  const sentence = sentenceRound(reading, phrase)
  return reading.names.some((one) => one.target === holder && contains(sentence, one))
}

/** The last day of the past, weeks before the article's, that the sentence names. */
function dayTold(reading: BlockReading, { start, end }: PostPhrase, today: number): number | null {
  const sentence = sentenceRound(reading, { start, end })
  let last: number | null = null
  for (const { ranges } of phrasesIn(reading, sentence.start, sentence.end, today))
    for (const [from, until] of ranges) {
      // What is near is of the article's own time, and so is the sentence.
      if (until > today - NEAR && from < today + NEAR) return null
      if (until < today && until - from <= LONGEST && (last === null || from > last)) last = from
    }
  return last
}
/** Days that a story reaches back. */
const NEAR = 21
/** Days of a month; a year is too long to tell who held what. */
const LONGEST = 31
