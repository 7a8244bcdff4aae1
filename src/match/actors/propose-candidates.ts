// From matches to mentions with candidates: what stands at one span, what kind of name it is, and whether its shape rules it out.
import { NAME_USES } from '../../model/name.ts'
import { FOLD, foldText, foldWord, isCapitalAt, SEPARATOR } from '../../text/fold.ts'
import { CAPITAL_BEARER, ONLY_HERE, SIGN } from '../evidence-marks.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { endOfWord, goesOnInSigns, wordAfter } from '../neighbours.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { wordSet } from '../word-sets.ts'
import { isBaseForm } from './base-form.ts'
import { isCredit } from './credit.ts'
import { givenBeforeInitial, givenNamesOf, misspeltGiven } from './given-names.ts'
import { isBranch, isLongerBody } from './longer-body.ts'
import { proposeMisspelt } from './misspelt-surname.ts'
import { candidateOf, candidatesOfOne, type Kinds, kindsOf, kindsOfOne, type NameCandidate } from './name-sorts.ts'
import { isAttached, isOnStreetSign, isQuotedName, isTitle, isToldAsThing, namedAfter } from './named-after.ts'
import { isClub, isOtherAcronym, isStandard } from './other-acronym.ts'
import { isNickname } from './other-coalition.ts'
import { isOfAmerica, isPartOfName } from './part-of-name.ts'
import { standsPlainly } from './plain-neighbours.ts'
import { isPeopleInstead, isPlainWord } from './plain-word.ts'
import { inLongerName, otherBearer } from './shape.ts'
import { isInTitle } from './work-title.ts'

/** A span taken as a reference to some actor. */
export interface ActorMention {
  reading: BlockReading
  start: number
  end: number
  candidates: readonly NameCandidate[]
  /** A body's name written small ("a coalition of the willing") may be any such body: it needs company. */
  small: boolean
  /** The surname's other bearer ("Tim" in "Tim Merz"), if the shape shows one: then it is nobody of ours. */
  otherBearer: string | null
  /** One letter differs from a full name of the record, or from the surname of one that stands so on the page: misspelt.ts says whether it counts. */
  misspelt: boolean
}

/** Adds the actor mentions of a block to `mentions`, look-alikes and names inside longer names left out. */
export function proposeCandidates(reading: BlockReading, gazetteer: Gazetteer, mentions: ActorMention[]): void {
  const { names } = reading
  const misspelt = reading.nearNames.length > 0 ? proposeMisspelt(reading, gazetteer, mentions) : NO_MENTIONS
  for (let i = 0, next = 0; i < names.length; i = next) {
    const first = names[i] as Match
    const { start, end } = first
    for (next = i + 1; next < names.length && (names[next] as Match).start === start && (names[next] as Match).end === end; ) next++
    if (misspelt.length > 0 && isWithin(first, misspelt)) continue
    const isOnly = next === i + 1
    const candidates = isOnly && first.class !== PATTERN_CLASS.LOOK_ALIKE ? candidatesOfOne(first) : bestOfEach(names.slice(i, next))
    const mention =
      candidates.length === 0
        ? namesakeAt(reading, first, names.slice(i, next), gazetteer)
        : mentionAt(reading, first, candidates, isOnly ? kindsOfOne(first, gazetteer) : kindsOf(candidates, gazetteer), gazetteer)
    if (mention) mentions.push(mention)
  }
}

/** What a match is a mention of: one of the candidates, or somebody or something else of the name; null: no mention. The first rule that knows decides. */
function mentionAt(
  reading: BlockReading,
  match: Match,
  candidates: readonly NameCandidate[],
  kinds: Kinds,
  gazetteer: Gazetteer,
): ActorMention | null {
  if (kinds.state && isPeopleInstead(reading, match)) return null
  if (kinds.never || isPlainWord(reading, match)) return null
  const isPlain = standsPlainly(reading, match, kinds)
  if (kinds.acronym && ((!isPlain && isClub(reading, match)) || (!kinds.state && isStandard(reading, match)))) return null
  if (kinds.state && isInTitle(reading, match, gazetteer)) return null
  if (goesOnInSigns(reading.block.text, match.end)) return null
  if (kinds.state && (isPlain ? isOfAmerica(reading, match) : isPartOfName(reading, match))) return null
  const other = otherOfName(reading, match, kinds, isPlain)
  if (other !== null) return anothers(reading, match, candidates, other)
  const { person } = kinds
  const ownNames = kinds.family && !isPlain ? givenNamesAsker(candidates, gazetteer) : null
  const initialed = ownNames === null ? null : givenBeforeInitial(reading.block.text, match, ownNames)
  const bearer = person && !isPlain ? otherBearer(reading, match, initialed === null ? ownNames : null) : null
  if (initialed !== null && bearer === null) {
    const full = inFull(candidates, initialed.folded, gazetteer)
    return { reading, start: initialed.start, end: match.end, candidates: full, small: false, otherBearer: null, misspelt: false }
  }
  const mayBeAnothers = kinds.metonym && !isPlain && isToldAsThing(reading, match)
  if (mayBeAnothers && isBaseForm(reading.block.text, match, gazetteer)) return anothers(reading, match, candidates, CAPITAL_BEARER)
  const given = ownNames !== null && bearer === null ? misspeltGiven(reading, match, ownNames) : null
  // Between plain words only a quotation or an attached noun makes a thing of a name.
  if (bearer === null && given === null && (!isPlain || (kinds.quotable && !person))) {
    const bears = whatBears(reading, match, kinds, isPlain)
    // A pub or a band of that name is the one meant elsewhere on the page too. Of states it only tells what kind of page this is.
    if (bears !== null) return bears === 'thing' && (kinds.office || kinds.state) ? anothers(reading, match, candidates, SIGN) : null
  }
  return {
    reading,
    start: person ? (given ?? match.start) : afterArticle(reading, match),
    end: match.end,
    // "Amaro Montenegro": what bears a state's name is not the state, but a person of that surname may still be meant.
    candidates:
      person && candidates.length > 1 && !isPlain && namedAfter(reading, match)
        ? candidates.filter((one) => gazetteer.kindOf(one.entity) === 'person')
        : candidates,
    small: kinds.bloc && !isCapitalAt(reading.block.text, match.start),
    otherBearer: bearer,
    misspelt: given !== null,
  }
}

/** A mention of somebody or something else that bears the candidates' name. */
function anothers(reading: BlockReading, { start, end }: Match, candidates: readonly NameCandidate[], bearer: string): ActorMention {
  return { reading, start, end, candidates, small: false, otherBearer: bearer, misspelt: false }
}

/** The bearer that the words beside a name tell of: a work, a body that the letters stand for, one whose name goes on, an author; null for none. */
function otherOfName(reading: BlockReading, match: Match, kinds: Kinds, isPlain: boolean): string | null {
  if ((kinds.family || kinds.quotable) && isTitle(reading, match, kinds.family)) return kinds.family ? ONLY_HERE : SIGN
  const isOther = kinds.acronym
    ? isOtherAcronym(reading, match)
    : kinds.body && !isPlain && (isLongerBody(reading, match) || isNickname(reading, match))
  if (isOther) return SIGN
  if ((kinds.acronym && isBranch(reading, match)) || (kinds.body && !isPlain && isOnStreetSign(reading, match))) return ONLY_HERE
  return kinds.family && isCredit(reading.block.text, match) ? ONLY_HERE : null
}

/** Is the name a part of a longer one, or that of a thing? */
function whatBears(reading: BlockReading, match: Match, kinds: Kinds, isPlain: boolean): 'longer name' | 'thing' | null {
  const guarded = !isPlain && isGuarded(kinds, reading, match)
  const mayBeThings = (guarded || kinds.quotable) && !kinds.person && !kinds.acronym
  const isBearer = !isPlain && (kinds.office || mayBeThings) && namedAfter(reading, match)
  if (guarded && !(kinds.office && isBearer) && inLongerName(reading, match)) return 'longer name'
  return mayBeThings && (isBearer || isThing(reading, match, kinds)) ? 'thing' : null
}

const NO_MENTIONS: readonly ActorMention[] = []

function isWithin({ start, end }: Match, mentions: readonly ActorMention[]): boolean {
  return mentions.some((one) => one.start <= start && end <= one.end)
}

/** Does what stands beside a name of a state, capital or office say that it is a thing's? */
function isThing(reading: BlockReading, match: Match, kinds: Kinds): boolean {
  return (kinds.state && isAttached(reading, match)) || (kinds.quotable && isQuotedName(reading, match, kinds.office))
}

/** Stands for the bearer where a listed look-alike is a person of the same surname. */
const NAMESAKE = 'namesake'

/** A mention of the namesake whose surname a listed look-alike bears ("Brigitte Macron", "Donald Trump Jr."), as against a thing ("Trump Tower"). */
function namesakeAt(reading: BlockReading, match: Match, group: readonly Match[], gazetteer: Gazetteer): ActorMention | null {
  const people: NameCandidate[] = group.flatMap((one) => {
    const slug = gazetteer.entityName(one.target)
    const words = foldText(reading.block.text.slice(one.start, one.end))
      .replace(/ (?:jr|sr|junior|senior)$/, '')
      .split(' ')
    return slug.startsWith('person/') && words.length > 1 && words.at(-1) === slug.split('-').at(-1)
      ? [{ entity: one.target, use: 'supported' as const, nameKind: 'full' as const, pattern: one.pattern }]
      : []
  })
  return people.length > 0 ? anothers(reading, match, people, NAMESAKE) : null
}

/** Articles are outside the span, also where they are part of a name ("the coalition"); in a person's they are none ("Le Roy"). */
function afterArticle({ block: { text }, rules }: BlockReading, { start, end }: Match): number {
  const first = endOfWord(text, start)
  // Most names of states are one word, and so none.
  if (first >= end || !wordSet(rules.definite).has(foldWord(text, start, first))) return start
  return wordAfter(text, first)?.start ?? start
}

/** One candidate an entity: of several names at one span, the one that counts most freely. */
function bestOfEach(group: readonly Match[]): NameCandidate[] {
  const best = new Map<number, NameCandidate>()
  for (const match of group) {
    // What looks like one entity's name may be another's own ("Giorgia Meloni" is no Georgia).
    if (match.class === PATTERN_CLASS.LOOK_ALIKE) continue
    const known = best.get(match.target)
    if (known && NAME_USES.indexOf(known.use) <= match.use) continue
    best.set(match.target, candidateOf(match))
  }
  return [...best.values()]
}

/** One-word names other than acronyms are guarded by shape; a full name of several words is its own proof. */
function isGuarded(kinds: Kinds, reading: BlockReading, match: Match): boolean {
  return kinds.office || (!kinds.acronym && isOneWord(reading.block.text, match))
}

function isOneWord(text: string, match: Match): boolean {
  for (let i = match.start; i < match.end; i++) {
    const unit = text.charCodeAt(i)
    if (unit === HYPHEN || FOLD[unit] === SEPARATOR.SPACE) return false
  }
  return true
}
const HYPHEN = 0x2d

/** Those who bear this given name too, as if by their full name. */
function inFull(candidates: readonly NameCandidate[], given: string, gazetteer: Gazetteer): NameCandidate[] {
  return candidates
    .filter(({ entity }) => givenNamesOf(gazetteer, entity).includes(given))
    .map((one) => ({ ...one, use: 'alone', nameKind: 'full' }))
}

/** Gives, when asked, the folded words that stand before the candidates' surnames: "Emmanuel" before "Macron" is no other bearer. */
function givenNamesAsker(candidates: readonly NameCandidate[], gazetteer: Gazetteer): () => readonly string[] {
  const [only] = candidates
  if (only !== undefined && candidates.length === 1) return () => givenNamesOf(gazetteer, only.entity)
  return () => candidates.flatMap(({ entity }) => givenNamesOf(gazetteer, entity))
}
