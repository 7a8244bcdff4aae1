// Full names of those who lead no state or body: an envoy, a general or a spokesman shares his with players, painters and actresses. Where a page
// does not surely tell of governments, such a name counts only if the page tells somewhere of its bearer in politics, or names another in full
// whom he has met. Gets a page and whom a name may mean; what the page tells goes into its evidence (collect-evidence.ts).
import type { EntityId } from '../../model/ids.ts'
import { contains } from '../../text/span.ts'
import { peopleNamed, TOLD_OF } from '../evidence-marks.ts'
import type { PageReading } from '../page-reading.ts'
import { USE } from '../pattern.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import { besidePost, OWN_POSTS } from './beside-post.ts'
import { holdsPost, isLesserKnown } from './post-holders.ts'
import { findPostPhrases } from './posts.ts'
import type { ActorMention } from './propose-candidates.ts'
import { isAmongPolitics } from './told-politics.ts'

/** Is a name told of in politics where it stands: with his own post, in a sentence of what states do, or beside somebody else of ours? */
export function isToldOf(page: PageReading, mention: ActorMention, person: number): boolean {
  // What was found in reading the block is asked first: the words of the sentence cost many times as much, and every full name asks.
  return (
    isBesideSomebody(page, mention) ||
    besidePost(page, mention, person) !== null ||
    hasPostInBlock(page, mention, person) ||
    isAmongPolitics(mention.reading, mention)
  )
}

/** Does a name's sentence name somebody of ours beyond doubt, besides itself? */
export function isBesideSomebody({ gazetteer }: PageReading, { reading, start, end }: ActorMention): boolean {
  const sentence = sentenceRound(reading, { start, end })
  return reading.names.some(
    (one) =>
      one.use === USE.ALONE &&
      contains(sentence, one) &&
      (one.end <= start || one.start >= end) &&
      gazetteer.kindOf(one.target) === 'person',
  )
}

/** "The defence secretary had had a busy week": is his own post spoken of in the block that names him? */
function hasPostInBlock({ gazetteer, day }: PageReading, { reading }: ActorMention, person: number): boolean {
  return findPostPhrases(reading).some(
    ({ keys, body }) =>
      (body !== null || keys.some((key) => OWN_POSTS.has(key))) && keys.length > 0 && holdsPost(gazetteer, person, keys, body, day),
  )
}

/** May a person's full name be anybody's on this page? */
export function mayBeAnybody({ evidence, gazetteer }: PageReading, person: number): boolean {
  if (!isLesserKnown(gazetteer, person) || evidence.otherBearers.includes(gazetteer.entityName(person) + TOLD_OF)) return false
  const meetings = gazetteer.groupsOf(person).filter((group) => gazetteer.kindOf(group) === 'meeting')
  return !peopleNamed(evidence).some((id) => {
    const other = gazetteer.entityNumber(id as EntityId)
    return other !== person && gazetteer.groupsOf(other).some((group) => meetings.includes(group))
  })
}
