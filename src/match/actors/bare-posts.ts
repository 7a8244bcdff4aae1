// Posts without a state ("the chancellor", "powiedział szef rządu"): whom of those that the page names they mean, if anybody.
// Gets a phrase and the actors of its block; gives the holders that it may mean, or nobody where it is another body's post.
import type { ResolvedMention } from '../../model/page.ts'
import { idsNamed } from '../evidence-marks.ts'
import { otherPeople } from '../languages/other-peoples.ts'
import { type Neighbour, wordAfter, wordBefore } from '../neighbours.ts'
import type { PageReading } from '../page-reading.ts'
import { plain } from '../plain-text.ts'
import type { BlockReading } from '../read-block.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import { wordSet, wordTest } from '../word-sets.ts'
import { isVerb } from './capital-verbs.ts'
import { isHeldElsewhere, otherHolderBeside } from './other-holders.ts'
import { findPostPhrases, type PostPhrase } from './posts.ts'

/** The people named on the page whom a post without a state may mean on its day. */
export function holdersNamed(page: PageReading, reading: BlockReading, phrase: PostPhrase, actors: readonly ResolvedMention[]): number[] {
  if (!isIntroduced(reading, phrase) || isOfUnknownBody(reading, phrase) || isOffice(reading, phrase)) return []
  const day = page.day as number
  const named = idsNamed(page.evidence)
    .map((id) => page.gazetteer.entityNumber(id))
    .filter((entity) => entity >= 0)
  // Whose post it would be where only states are named ("la ministre des Armées") is not the page's to say.
  const holders = named.filter((entity) => page.gazetteer.kindOf(entity) === 'person' && holdsNow(page, entity, phrase, day))
  // Asked last: of most posts nobody is named.
  if (holders.length === 0) return []
  // Every state has a president, and every one of Spanish America a canciller: only one spoken of just now is "the president".
  const isCommon =
    phrase.keys.some((key) => COMMON_POSTS.has(key)) || (reading.rules.language === 'es' && phrase.keys.includes('chancellor'))
  return isCommon
    ? holders.filter(
        (entity) =>
          isSpokenOf(page, reading, phrase, actors, entity, holders.length === 1) &&
          !isOfAnotherState(page, reading, phrase, actors, entity),
      )
    : holders
}

/** "Poland’s Sikorski spoke for the prime minister": who is named before it in the sentence is of another state, and so may the post be. */
function isOfAnotherState(
  page: PageReading,
  reading: BlockReading,
  phrase: PostPhrase,
  actors: readonly ResolvedMention[],
  entity: number,
): boolean {
  const { start } = sentenceRound(reading, phrase)
  const last = actors.findLast((one) => one.start >= start && one.end <= phrase.start && one.entity?.startsWith('person/'))
  if (last === undefined || last.entity === null) return false
  const bodiesOf = (person: number) => page.gazetteer.postsOf(person).map((one) => one.other)
  const own = bodiesOf(entity)
  const others = bodiesOf(page.gazetteer.entityNumber(last.entity))
  return others.length > 0 && !others.some((one) => own.includes(one))
}

/** A definite article says that it is the one known; without articles, being the subject does: the one who says or does something. */
function isIntroduced(reading: BlockReading, phrase: PostPhrase): boolean {
  const { text } = reading.block
  const before = wordBefore(text, phrase.start)
  if (before?.joint === 'space' && wordSet(reading.rules.definite).has(before.folded)) return true
  return reading.rules.cases === true && isSubject(reading, phrase, before)
}

/** "Szef MON podkreślił, że…", "…, отметил канцлер.": a verb on one side, and on the other the clause's end. */
function isSubject(reading: BlockReading, phrase: PostPhrase, before: Neighbour | null): boolean {
  const { text } = reading.block
  const after = wordAfter(text, phrase.end)
  const opens = before === null || /(?:^|[.!?…»”"„«]\s?|[,–—-]\s|\n)$/u.test(text.slice(0, phrase.start))
  if (opens) return after?.joint === 'space' && !after.capital && isVerb(text, after, reading.rules.metonym)
  const closes = after === null || /^\s?[.,!?…»”"–—)]/u.test(text.slice(phrase.end, phrase.end + 2))
  return closes && before.joint === 'space' && !before.capital && isVerb(text, before, reading.rules.metonym)
}

/** "el presidente argentino", "le président de LR", "il capo della diplomazia di Teheran": the post is that of somebody not in the record. */
function isOfUnknownBody(reading: BlockReading, phrase: PostPhrase): boolean {
  const { text } = reading.block
  const after = wordAfter(text, phrase.end)
  if (after?.joint !== 'space') return false
  if (reading.rules.postStateAfter && otherPeople(after.folded)) return true
  if (CONTRACTED.test(after.folded)) return true
  // "Der Kanzler der Hochschule"; of the republic there is one.
  if (reading.rules.language === 'de' && after.folded === 'der') return !/^\s(?:Bundesr|Repub)/.test(text.slice(after.end, after.end + 8))
  if (!OF.test(after.folded)) return false
  const next = wordAfter(text, after.end)
  return next !== null && next.joint !== 'broken' && (next.capital || ARTICLE.test(next.folded))
}
/** "Of" with its article: what follows is a body or a place, never an infinitive. */
const CONTRACTED = wordTest(/^(?:du|des|del|della|dello|dell|dei|degli|delle|vom)$/)
const OF = wordTest(/^(?:of|de|d|di|von)$/)
const ARTICLE = wordTest(/^(?:the|la|l|los|las|der|dem|den|les)$/)

/** "At the chancellor's office", "the army's folder, and the envoy's": where he works, or a post told of as one of two. */
function isOffice({ block }: BlockReading, { end }: PostPhrase): boolean {
  return OFFICE.test(plain(block.text, end, end + LONGEST_OFFICE))
}
const OFFICE = /^['\u2019]s(?:\soffice(?!\p{L})|[.,;:)]|$)/u
/** Characters of a possessive and "office", and the next. */
const LONGEST_OFFICE = 12

/** Has the block, since an offset, given the post to somebody else ("The Israeli prime minister, Yair Golan")? Then he is the one spoken of. */
function isGivenSince(reading: BlockReading, phrase: PostPhrase, from: number): boolean {
  return findPostPhrases(reading).some(
    (one) =>
      one.start >= from &&
      one.end < phrase.start &&
      one.body === null &&
      one.keys.some((key) => phrase.keys.includes(key)) &&
      otherHolderBeside(reading, one),
  )
}

const COMMON_POSTS: ReadonlySet<string> = new Set(['president', 'prime-minister', 'foreign-minister', 'defence-minister'])
/** Blocks back, to where somebody is named in full, that "the president" reaches. */
const REACH = 2

function isSpokenOf(
  page: PageReading,
  reading: BlockReading,
  phrase: PostPhrase,
  actors: readonly ResolvedMention[],
  entity: number,
  only: boolean,
): boolean {
  const id = page.gazetteer.entityName(entity)
  const { index } = reading.block
  // What the page's evidence keeps is where a name stood first: it must not matter in how many pieces a page was read.
  const first = page.evidence.named[id] ?? Number.NEGATIVE_INFINITY
  const here = actors.filter((one) => one.entity === id && one.end <= phrase.start)
  const isNear = only && first < index && first >= index - REACH && !isHeldElsewhere(page, phrase)
  if (here.length === 0 && !isNear) return false
  return !isGivenSince(reading, phrase, Math.max(0, ...here.map((one) => one.end)))
}

function holdsNow(page: PageReading, person: number, phrase: PostPhrase, day: number): boolean {
  return page.gazetteer.postsOf(person).some((one) => phrase.keys.includes(one.post) && one.from <= day && one.until >= day)
}
