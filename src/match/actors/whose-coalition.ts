// Whose is "a coalition of the willing"? Anybody's: of mayors, against cartels, in Iraq. Gets the page's mentions; tells of each full name of a
// coalition whether the words round it tell of the record's cause, of another matter, or of neither, and whom the page spoke of last.
// A bare "coalition", other-coalition.ts knows.
import type { Span } from '../../model/page.ts'
import type { PageLanguage } from '../../model/text.ts'
import { FIRST_WORD_VALUE, FOLD, foldWord } from '../../text/fold.ts'
import { contains } from '../../text/span.ts'
import { OTHERS_COALITION, OURS_COALITION } from '../evidence-marks.ts'
import { ANOTHER, MEANS_OF_WAR, OTHER_CAUSES, PARTIES_TO_WAR, PURPOSE_LINKS, SOUGHT } from '../languages/coalition-words.ts'
import { EUROPEAN } from '../languages/european-words.ts'
import { OTHER_STORIES } from '../languages/other-stories.ts'
import { isWeekdayOrMonth } from '../meetings/date-words.ts'
import { endOfWord, type Neighbour, wordAfter, wordBefore } from '../neighbours.ts'
import { tellsOfAnotherTime } from '../other-time.ts'
import type { PageReading } from '../page-reading.ts'
import { KIND, PATTERN_CLASS, USE } from '../pattern.ts'
import { plain } from '../plain-text.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import { anyOf, anyOfLanguage, fitsWord, wordSet } from '../word-sets.ts'
import type { ActorMention } from './propose-candidates.ts'
import { POLITICAL_NOUNS } from './told-politics.ts'

/** What the words say: the record's coalition, another, one of which only the rest of the page may tell, or nothing. */
type Whose = 'ours' | 'others' | 'unsure' | 'unsaid'

/** Any word for a coalition, as it is printed in any language. */
export const COALITION = /(?<![\p{L}\p{M}\p{N}])(?:[ck]oal|коал)/iu

/** Is a mention a coalition's name, and no other bloc's? */
export function isCoalition({ gazetteer }: PageReading, { candidates }: ActorMention): boolean {
  const [only] = candidates
  if (only === undefined || gazetteer.kindOf(only.entity) !== 'bloc') return false
  return COALITION.test(gazetteer.string(gazetteer.patternName[only.pattern] as number))
}

/** And its full name? */
export function isFullCoalition(page: PageReading, mention: ActorMention): boolean {
  return mention.candidates[0]?.use === 'alone' && isCoalition(page, mention)
}

/** What the words round a coalition's name say: what it is for, else its sentence, else its block. */
function whoseByWords(page: PageReading, mention: ActorMention): Whose {
  const whose = BY_WORDS.get(mention) ?? readWords(page, mention)
  BY_WORDS.set(mention, whose)
  return whose
}
const BY_WORDS = new WeakMap<ActorMention, Whose>()

function readWords(page: PageReading, { reading, start, end }: ActorMention): Whose {
  if (tellsOfAnotherTime(reading, start, page.day)) return 'others'
  const sentence = sentenceRound(reading, { start, end })
  const told = causesIn(reading, sentence)
  const purpose = purposeOf(reading, end, sentence.end)
  const anySuch = isAnySuch(reading, start)
  if (purpose === 'others' && !told.parties) return 'others'
  if (told.parties) return 'ours'
  if (told.other || anySuch === 'another') return 'others'
  // Where its sentence tells enough, the passage is not read.
  if (told.means && !anySuch) return 'ours'
  const before = causesIn(reading, { start: Math.max(0, start - REACH), end: start })
  if (anySuch) return before.parties && !before.other ? 'ours' : 'unsure'
  if (before.parties) return 'ours'
  if (before.other) return 'unsaid'
  const after = causesIn(reading, { start: end, end: Math.min(reading.block.text.length, end + REACH) })
  return after.parties || after.means || before.means ? 'ours' : 'unsaid'
}
/** Characters of a block on either side of a name that are its passage: blocks may be of any length. */
const REACH = 1000

/** Which causes the words of a stretch tell of. */
function causesIn(reading: BlockReading, span: Span): { parties: boolean; means: boolean; other: boolean } {
  const { language } = reading.rules
  const causes = { parties: false, means: false, other: false }
  const { text } = reading.block
  for (let from = span.start; from < span.end; from++) {
    if ((FOLD[text.charCodeAt(from)] as number) < FIRST_WORD_VALUE) continue
    const to = endOfWord(text, from)
    const word = foldWord(text, from, to)
    causes.parties ||= isParty(language, word)
    causes.means ||= isMeans(language, word)
    causes.other ||= isOtherCause(language, word)
    from = to
  }
  return causes
}

/** "… for clean power", "… of mayors", "желающих запретить": what right after the name says what it is for; 'unsure' where it does so in words of war. */
function purposeOf(reading: BlockReading, end: number, limit: number): Whose {
  const { rules, block } = reading
  const next = wordAfter(block.text, end)
  // "Coalizione europea contro le droghe".
  const link = next?.joint === 'space' && fitsWord(A_EUROPEAN, next.folded) ? wordAfter(block.text, next.end) : next
  if (link === null || link.joint !== 'space' || link.start >= limit) return 'unsaid'
  if (INFINITIVE[rules.language]?.test(link.folded)) return causeOf(reading, { start: link.start, end: limit })
  if (!leadsToPurpose(rules.language, link.folded)) return 'unsaid'
  let first = wordAfter(block.text, link.end)
  while (first?.joint === 'space' && isSmall(reading, first)) first = wordAfter(block.text, first.end)
  if (first?.joint !== 'space' || first.start >= limit) return 'unsaid'
  if (isOccasion(reading, first) || DOING[rules.language]?.test(first.folded)) return 'unsaid'
  return causeOf(reading, { start: first.start, end: Math.min(limit, first.start + PURPOSE_REACH) })
}
/** "Pour préparer": what whoever formed it does. */
const DOING: Partial<Record<PageLanguage, RegExp>> = { fr: /..(?:er|ir|re)$/u, es: /..[aei]r(?:se)?$/u, it: /..(?:[aei]re|rsi)$/u }
const A_EUROPEAN = anyOf(EUROPEAN)
/** Characters after the preposition that tell the purpose: some four words. */
const PURPOSE_REACH = 30

/** The infinitive that "the willing" govern in languages in which they do. */
const INFINITIVE: Partial<Record<PageLanguage, RegExp>> = { uk: /..(?:ти|тися)$/u, ru: /..(?:ть|ться|ти|тись)$/u }

function causeOf(reading: BlockReading, span: Span): Whose {
  const told = causesIn(reading, span)
  if (told.parties) return 'ours'
  return told.means && !told.other ? 'unsure' : 'others'
}

const isSmall = ({ rules }: BlockReading, { folded }: Neighbour) =>
  wordSet(rules.definite).has(folded) || wordSet(rules.indefinite).has(folded)

/** "For Thursday", "in Paris", "für ein Treffen": a day, a place or a meeting tells no purpose. */
function isOccasion(reading: BlockReading, word: Neighbour): boolean {
  const { rules, lexicon } = reading
  if (isWeekdayOrMonth(rules, word.folded) || (word.capital && rules.language !== 'de')) return true
  return lexicon.some((one) => one.start === word.start && one.class !== PATTERN_CLASS.DEMONYM)
}

/** "A coalition of the willing", "braucht eine": one of any kind, or one that is still wished for? "Another": one that is not ours? */
function isAnySuch({ block, rules }: BlockReading, start: number): boolean | 'another' {
  let at = start
  for (let i = 0; i < (rules.cases ? 1 : BEFORE); i++) {
    const before = wordBefore(block.text, at)
    if (before === null || !/^\s?[«„“"'‘»”]?\s?$/u.test(plain(block.text, before.end, at))) return false
    if (isAnother(rules.language, before.folded)) return 'another'
    if (wordSet(rules.indefinite).has(before.folded) || isWished(rules.language, before.folded)) return true
    if (wordSet(rules.definite).has(before.folded)) return false
    at = before.start
  }
  return false
}
/** Where there are articles, an adjective may stand between. */
const BEFORE = 2

const isParty = anyOfLanguage(PARTIES_TO_WAR)
const isMeans = anyOfLanguage(MEANS_OF_WAR)
const isOtherCause = anyOfLanguage(OTHER_CAUSES, OTHER_STORIES)
const leadsToPurpose = anyOfLanguage(PURPOSE_LINKS)
const isWished = anyOfLanguage(SOUGHT)
const isAnother = anyOfLanguage(ANOTHER)

/** Tells the page's evidence (in `lines`) from where on its words tell of ours, and from where of another. */
export function collectCoalitions(page: PageReading, mentions: readonly ActorMention[], lines: Set<string>): void {
  let last: Whose = 'unsaid'
  for (const mention of mentions) {
    if (mention.otherBearer !== null || !isFullCoalition(page, mention)) continue
    const whose = whoseByWords(page, mention)
    if (whose === last || whose === 'unsaid' || whose === 'unsure') continue
    last = whose
    lines.add(`${whose === 'ours' ? OURS_COALITION : OTHERS_COALITION}${mention.reading.block.index} ${mention.start}`)
  }
}

/** Whose a full name is: what its own words tell, else those of the last coalition before it, else of the first after it. */
export function whoseCoalition(page: PageReading, mention: ActorMention): Whose {
  const { reading, start } = mention
  const own = whoseByWords(page, mention)
  if (own === 'ours' || own === 'others') return own
  // Of one that is wished for, and of one that the page has not told of yet, the block has to tell of those who meet.
  const isTold = isBlockAmong(page, mention)
  if (own === 'unsure' && !isTold && reading.block.role === 'text') return 'others'
  const mayBeLater = isTold || reading.block.text.length < SHORT
  const here = placeNumber(reading.block.index, start)
  let [near, told] = [Number.POSITIVE_INFINITY, own === 'unsure' ? ('others' as Whose) : own]
  for (const line of page.evidence.otherBearers) {
    const isOurs = line.startsWith(OURS_COALITION)
    if (!isOurs && !line.startsWith(OTHERS_COALITION)) continue
    const [, block, offset] = line.split(' ')
    const away = placeNumber(Number(block), Number(offset)) - here
    // What comes to speak of another only later ("not the one of 2003") has meant ours before, or nothing.
    if (away > 0 && !(isOurs && mayBeLater)) continue
    // What was told before goes over what is told later.
    const far = away < 0 ? -away : away + LATER
    if (far < near) [near, told] = [far, isOurs ? 'ours' : 'others']
  }
  return told
}

/** More than any place on a page. */
const LATER = 2 ** 50

/**
 * May a coalition be ours by what was told of it (`whose`)? Where nothing was: its full name on a page that surely tells of governments, the
 * short one in the text of a page that has told the full one, and any name of it among those who meet.
 */
export function mayBeMeant(page: PageReading, mention: ActorMention, whose: Whose, isSurePage: boolean): boolean {
  if (whose !== 'unsaid') return whose === 'ours'
  const [name] = mention.candidates
  const isNamed = name !== undefined && page.evidence.named[page.gazetteer.entityName(name.entity)] !== undefined
  const isPlain =
    name?.use === 'alone'
      ? isSurePage && (isBlockAmong(page, mention) || mention.reading.block.text.length < SHORT)
      : isNamed && mention.reading.block.role === 'text'
  return isPlain || isAmongThoseWhoMeet(page, mention, passageOf(mention.reading, mention))
}

const isBlockAmong = (page: PageReading, mention: ActorMention) =>
  isAmongThoseWhoMeet(page, mention, { start: 0, end: mention.reading.block.text.length })
/** Characters of a headline, a question or a caption, too short to tell anything but the name. */
const SHORT = 120

/** Its sentence and the one before it. */
function passageOf(reading: BlockReading, span: Span): Span {
  const { start, end } = sentenceRound(reading, span)
  return start > 1 ? { start: sentenceRound(reading, { start: start - 1, end: start - 1 }).start, end } : { start, end }
}

/**
 * Does a stretch tell of those who meet, by a topic, a post, a meeting or somebody whom the page names beyond doubt? The name of the coalition
 * itself, which may be a topic's word, does not count.
 */
function isAmongThoseWhoMeet({ evidence, gazetteer }: PageReading, span: ActorMention, stretch: Span): boolean {
  const { reading } = span
  const isBeside = (one: Match) => contains(stretch, one) && (one.end <= span.start || one.start >= span.end)
  const isNamed = ({ use, nameKind, target }: Match) =>
    nameKind !== KIND.METONYM && (use === USE.ALONE || evidence.named[gazetteer.entityName(target)] !== undefined)
  return (
    reading.names.some((one) => isNamed(one) && isBeside(one)) ||
    reading.lexicon.some((one) => POLITICAL_NOUNS.has(one.class) && isBeside(one)) ||
    reading.cues.some(isBeside) ||
    reading.meetingNames.some(isBeside)
  )
}

/** A place on the page as one number: blocks are shorter than that. */
const placeNumber = (block: number, offset: number) => block * 2 ** 20 + offset
