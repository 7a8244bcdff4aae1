// Posts standing alone as mentions of their holder at the article's date: "the French president", "NATO chief", "the chancellor".
import { isoDay } from '../../model/fuzzy-date.ts'
import type { Reason, ResolvedMention } from '../../model/page.ts'
import { foldText } from '../../text/fold.ts'
import type { MentionsByBlock } from '../mentions-by-block.ts'
import { afterPossessive, wordAfter, wordBefore } from '../neighbours.ts'
import { blockTellsOfAnotherAge, blockTellsOfAnotherTime, pageTellsOfAnotherTime, tellsDayNear, tellsOfAnotherTime } from '../other-time.ts'
import type { PageReading } from '../page-reading.ts'
import { isQuotedAlone } from '../quoted-alone.ts'
import type { BlockReading } from '../read-block.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import { fitsWord, wordSet } from '../word-sets.ts'
import { holdersNamed } from './bare-posts.ts'
import { collectOtherHolders, isHeldByOther, otherHolderBeside } from './other-holders.ts'
import { isOfEveryday } from './passage.ts'
import { isPlural } from './plural-posts.ts'
import { holdsPost } from './post-holders.ts'
import { holdersTold } from './post-times.ts'
import { findPostPhrases, type PostPhrase } from './posts.ts'
import { isSure, standingOf } from './standing.ts'

const SCORE_WITH_STATE = 0.92
const SCORE_WITHOUT_STATE = 0.85

/**
 * Post phrases that name somebody. Who held a post is a question of when: on a page without a date only a post with its state or body counts, of
 * which the record knows one holder in all its time.
 */
export function resolvePosts(page: PageReading, actors: MentionsByBlock): ResolvedMention[] {
  collectOtherHolders(page)
  const resolved: ResolvedMention[] = []
  for (const reading of page.readings) {
    const phrases = findPostPhrases(reading)
    if (phrases.length === 0) continue
    // Of the actors, only those in a post's own block tell anything of it.
    const here = actors.in(reading.block.index)
    for (const phrase of phrases) {
      if (
        phrase.notNow ||
        (page.day === null && phrase.body === null) ||
        isTooVague(phrase) ||
        leadsSomethingElse(reading, phrase) ||
        isOneOfMany(reading, phrase) ||
        isQuotedAlone(reading.block.text, phrase) ||
        namesSomebody(page, reading, phrase, here) ||
        isPlural(reading, phrase) ||
        tellsOfAnotherTime(reading, phrase.start, page.day)
      )
        continue
      const holders =
        phrase.body === null ? holdersNamed(page, reading, phrase, here) : holdersTold(page, reading, phrase, phrase.body, page.day)
      if (
        holders.length !== 1 ||
        isOfAnotherStory(page, reading, phrase, here, holders[0] as number) ||
        anotherHolderNamed(page, reading, phrase, here, holders[0] as number)
      )
        continue
      const id = page.gazetteer.entityName(holders[0] as number)
      const score = phrase.body === null ? SCORE_WITHOUT_STATE : SCORE_WITH_STATE
      resolved.push({
        block: reading.block.index,
        start: phrase.start,
        end: phrase.end,
        entity: id,
        candidates: [],
        via: 'post',
        score,
        reason: reasonOf(page, reading.block.text.slice(phrase.start, phrase.end)),
      })
    }
  }
  return resolved
}

function reasonOf({ day }: PageReading, cue: string): Reason {
  return day === null ? { code: 'post-throughout', cue } : { code: 'post-at-date', cue, date: isoDay(day) }
}

/**
 * Where the page gives the post to somebody else, or tells of another time, only a holder whom it names himself is meant; in a paragraph of another
 * age, only one whom that names.
 */
function isOfAnotherStory(
  page: PageReading,
  reading: BlockReading,
  phrase: PostPhrase,
  here: readonly ResolvedMention[],
  holder: number,
): boolean {
  const id = page.gazetteer.entityName(holder)
  if (blockTellsOfAnotherAge(reading, page.day) && !tellsDayNear(reading, phrase.start)) return !here.some((one) => one.entity === id)
  if (page.evidence.named[id] !== undefined) return false
  // Without a date the page may be of any year, unless it tells of the record's own world.
  if (page.day === null && !isSure(standingOf(page))) return true
  // A novel and a film have presidents too.
  if (isOfEveryday(reading, phrase)) return true
  if (isHeldByOther(page, phrase) || blockTellsOfAnotherTime(reading, page.day)) return true
  return !isSure(standingOf(page)) && pageTellsOfAnotherTime(page) && !tellsDayNear(reading, phrase.start)
}

/** "A French president", "one Russian envoy", "a French or Russian envoy": one of many, not the one of the day. */
function isOneOfMany(reading: BlockReading, phrase: PostPhrase): boolean {
  const before = wordBefore(reading.block.text, phrase.start)
  return (
    before?.joint === 'space' &&
    (wordSet(reading.rules.indefinite).has(before.folded) ||
      /^(?:one|un|une|uno|una|ein|eine|einem|jeden|jeder|jede|kazdy|kazdego|кожен|кожного|каждыи|каждого|or|ou|oder|lub|або|чи|или)$/.test(
        before.folded,
      ))
  )
}

/** "Minister" and "leader" name nobody by themselves, and "spokesman" one of many. */
const VAGUE = new Set(['minister', 'party-leader', 'other', 'ambassador'])
function isTooVague(phrase: PostPhrase): boolean {
  return (
    phrase.keys.every((key) => VAGUE.has(key)) ||
    (phrase.body === null && (phrase.keys.includes('party-leader') || phrase.keys.every((key) => key.includes('spokesperson'))))
  )
}

/** "The Russian leader of the opposition": what is led is named after the people. */
function leadsSomethingElse(reading: BlockReading, phrase: PostPhrase): boolean {
  if (!phrase.keys.includes('party-leader')) return false
  // "Лидера немецких христианских демократов": an adjective of several is no state's.
  if (reading.rules.cases && OF_SEVERAL.test(reading.block.text.slice(phrase.start, phrase.end))) return true
  return OTHERS_LED.test(foldText(reading.block.text.slice(phrase.end, phrase.end + REACH_OF_LED)))
}
const OF_SEVERAL = /(?:их|ых|ich|ych)$/
const OTHERS_LED =
  /^(?:\p{L}{1,4} ){0,2}(?:opp?os|opoz|опоз|part[iey]|парт[иі]|фракц|frakc|fracc|rebel|povst|повст|syndic|sindic|gewerks|separ|сепар|movim|mouvem|movem|ruch|рух|движ)/u
/** Characters that hold two small words and the beginning of the next. */
const REACH_OF_LED = 24

/** "Last week the chancellor was still Olaf Scholz": the sentence names another who held the post; whom it means is not ours to say. */
function anotherHolderNamed(
  page: PageReading,
  reading: BlockReading,
  phrase: PostPhrase,
  actors: readonly ResolvedMention[],
  holder: number,
): boolean {
  const sentence = sentenceRound(reading, phrase)
  const here = actors.filter((one) => one.start >= sentence.start && one.end <= sentence.end && one.entity?.startsWith('person/'))
  if (here.length === 0) return false
  const distance = (one: ResolvedMention) => Math.max(one.start - phrase.end, phrase.start - one.end)
  // "The chancellor is Friedrich Merz; Olaf Scholz…": who is named nearest is the one.
  const own = Math.min(...here.filter((one) => page.gazetteer.entityNumber(one.entity as string) === holder).map(distance))
  return here.some((one) => {
    if (distance(one) > own || isPredecessor(reading, one)) return false
    const person = page.gazetteer.entityNumber(one.entity as string)
    return (
      person !== holder &&
      page.gazetteer.postsOf(person).some((post) => phrase.keys.includes(post.post) && (phrase.body === null || post.other === phrase.body))
    )
  })
}

/** "Poprzednik, Olaf Scholz", "his predecessor Olaf Scholz": who held it before is no doubt about who holds it now. */
function isPredecessor({ block }: BlockReading, { start }: ResolvedMention): boolean {
  const before = wordBefore(block.text, start)
  return before !== null && /^,?\s$/.test(block.text.slice(before.end, start)) && fitsWord(PREDECESSOR, before.folded)
}
const PREDECESSOR =
  /^(?:predecessor|predecesseure?|vorganger(?:s|in)?|amtsvorganger(?:s|in)?|predecesora?|predecessore|poprzedni(?:k|ka|kowi|kiem|czka|czki)|попередни(?:к|ка|ку|ком|ця|ці)|предшественни(?:к|ка|ку|ком|ца|цы))$/

/** Is the post a title of a name beside it ("French President Emmanuel Macron", "Macron, the French president")? Then it is no mention. */
function namesSomebody(page: PageReading, reading: BlockReading, phrase: PostPhrase, actors: readonly ResolvedMention[]): boolean {
  const { text } = reading.block
  const after = wordAfter(text, afterPossessive(text, phrase.end))
  // Somebody we know, right after it or after a comma.
  const next = actors.find((one) => isBeside(phrase.end, one.start) && /^[\s\u00a0,]*(?:sir\s+)?$/i.test(text.slice(phrase.end, one.start)))
  // In a list of people ("Stubb, the NATO chief and…") the neighbour is another one.
  const bears = (id: string | null | undefined) =>
    id?.startsWith('person/') === true && holdsPost(page.gazetteer, page.gazetteer.entityNumber(id), phrase.keys, null, null)
  const last = actors.find(
    (one) =>
      isBeside(one.end, phrase.start) &&
      /^\s*,\s*(?:the\s+|le\s+|la\s+|der\s+|die\s+|el\s+|il\s+)?$/i.test(text.slice(one.end, phrase.start)),
  )
  if (next?.entity?.startsWith('person/')) {
    if (!text.slice(phrase.end, next.start).includes(',')) return true
    // "The head of the Dutch government, Donald Tusk and…": a Pole is the next of a list.
    const isOthers = phrase.body !== null && page.gazetteer.kindOf(phrase.body) === 'state' && isOfAnother(page, next.entity, phrase.body)
    if (!isOthers && (bears(next.entity) || last === undefined)) return true
  }
  const another = last?.entity !== undefined && last.entity !== null && isOfAnother(page, last.entity, phrase.body)
  // "Побачивши Мелоні, албанський прем'єр…": another state has a post of that name too.
  const ofOtherState = another && page.gazetteer.kindOf(phrase.body as number) === 'state'
  if (last?.entity?.startsWith('person/') && !ofOtherState && (bears(last.entity) || !another)) return true
  // Somebody we do not know: named beside it, a capital right after it (German nouns aside), or an acronym's rest.
  if (otherHolderBeside(reading, phrase)) return true
  if (after?.joint === 'hyphen' && after.capital) return true
  if (reading.rules.language === 'de' || reading.titleCase) return false
  return (
    after !== null &&
    after.joint === 'space' &&
    after.capital &&
    after.start > phrase.end &&
    afterPossessive(text, phrase.end) === phrase.end
  )
}

/** Near enough for a comma and a small word to be all that lies between: asked first, since of a block's actors hardly any is. */
function isBeside(end: number, start: number): boolean {
  return end <= start && start - end <= FAR_BESIDE
}
/** Units of a comma, the longest such word and the spaces round them. */
const FAR_BESIDE = 12

/** Is the post of a state or body that a person has none in ("Zelensky, Poland's prime minister and…")? Then it is the next of a list. */
function isOfAnother(page: PageReading, person: string, body: number | null): boolean {
  const posts = page.gazetteer.postsOf(page.gazetteer.entityNumber(person))
  return body !== null && posts.length > 0 && posts.every((one) => one.other !== body)
}
