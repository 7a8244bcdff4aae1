// Whom a bare surname means: the rules that let it stand or forbid it, asked in order, and the first that knows decides. What stands right beside
// the surname comes first, then what its page has told, then its house and its company. Gets the page, a mention and one person it may mean;
// gives the reason or none. Names beside which it is somebody else's by shape never come here (shape.ts).
import type { EntityId } from '../../model/ids.ts'
import type { Reason } from '../../model/page.ts'
import { DENIED, namesakes, peopleNamed } from '../evidence-marks.ts'
import type { PageReading } from '../page-reading.ts'
import { KIND, PATTERN_CLASS } from '../pattern.ts'
import type { Match } from '../read-block.ts'
import { besidePost } from './beside-post.ts'
import { isAtEdge, isOfPolitics, isStray } from './calm-page.ts'
import { isAmidOtherMatters } from './calm-passage.ts'
import { isCastOfStates } from './cast.ts'
import { keepsCompany, toldCompanyOf } from './company.ts'
import { isOfOtherDepartment } from './department.ts'
import { givenNamesOf } from './given-names.ts'
import { houseInSentence, houseOfSpeaker } from './house.ts'
import { AGE, LONGEST_AGE } from './part-of-name.ts'
import { isOfEveryday, isSpokenOfAsName } from './passage.ts'
import type { ActorMention } from './propose-candidates.ts'
import { roundBeside } from './round.ts'
import { type Scope, standingIn } from './scope.ts'
import { otherBearer } from './shape.ts'
import { isOfLookAlikes, isOfNamesakes, isSure, isToldInPolitics } from './standing.ts'
import { companyInTeaser } from './teaser-company.ts'
import { tellsOfMatch } from './told-match.ts'
import { isAmongPolitics, speaksOfPolitics } from './told-politics.ts'

/** A bare surname with what it is read in the light of. */
export interface Surname {
  page: PageReading
  mention: ActorMention
  /** Whom it may mean. */
  person: number
  id: EntityId
  /** His name as the record has it, for the reason. */
  name: string
  scope: Scope
  /** Has its block named him in full, and nobody else of his name since? */
  isNamedHere: boolean
}
/** A rule has decided that it is nobody's of ours. */
const NOBODY = Symbol('nobody')
export type SurnameReason = Reason & { code: 'surname-beside-post' | 'surname-after-full-name' | 'surname-with-company' }
/** Why it stands; NOBODY; or null where a rule has nothing to say. */
type Verdict = SurnameReason | typeof NOBODY | null

/** In this order. Behind the last, only what its own sentence says is left. */
const RULES: readonly ((surname: Surname) => Verdict)[] = [
  ownPostRule,
  otherMatterRule,
  amidOthersRule,
  roundRule,
  otherBearerRule,
  fullNameRule,
  teaserRule,
  agedRule,
  houseRule,
  noCompanyRule,
  edgeRule,
  noPoliticsRule,
  matchRule,
  lookAlikesRule,
  surePageRule,
  sentenceRule,
]

/** The reason why a bare surname is this person's here; null where none says so. */
export function surnameReason(surname: Surname): SurnameReason | null {
  for (const rule of RULES) {
    const verdict = rule(surname)
    if (verdict !== null) return verdict === NOBODY ? null : verdict
  }
  return null
}

/** "President Macron"; by his people only where the page tells of politics. */
function ownPostRule({ page, mention, person, name, scope }: Surname): Verdict {
  const beside = besidePost(page, mention, person)
  return beside === null || (beside.byPeople && !scope.political) ? null : { code: 'surname-beside-post', name, cue: beside.cue }
}

/** Its paragraph names others who met him, and tells of what they do: then whatever else the page tells of does not matter. */
function roundRule({ page, mention, person, id, name, scope }: Surname): Verdict {
  // Named in full, he is known better than by company.
  if (scope.named[id] !== undefined && !scope.bearers.has(id)) return null
  if (isOfOthersPart(mention) || mention.reading.block.role === 'teaser') return null
  if (scope.bearers.has(id) && isBorneBefore(page, mention, person)) return NOBODY
  const entities = roundBeside(page, mention.reading, person)
  return entities && { code: 'surname-with-company', name, entities }
}

/** "Luis Merz vende pan. Merz…": has its own paragraph just given the surname to somebody else? */
function isBorneBefore({ gazetteer }: PageReading, { reading, start, end }: ActorMention, person: number): boolean {
  const own = () => givenNamesOf(gazetteer, person)
  const { text } = reading.block
  const surname = text.slice(start, end)
  // "Brigitte Macron" is listed as what only looks like his name.
  const isListed = (one: Match) => one.class === PATTERN_CLASS.LOOK_ALIKE && text.slice(one.start, one.end).endsWith(` ${surname}`)
  return reading.names.some(
    (one) =>
      one.target === person &&
      one.end <= start &&
      (isListed(one) || (one.nameKind === KIND.FAMILY && otherBearer(reading, one, own) !== null)),
  )
}

/** Somebody else bears it on this page, or in this block since he was named. */
function otherBearerRule({ scope, id, isNamedHere }: Surname): Verdict {
  return scope.bearers.has(id) && !isNamedHere ? NOBODY : null
}

/** The words round it say that it is a player's, a baker's or a ship's, or that it is spoken of as a name. */
function otherMatterRule({ mention: { reading, start, end } }: Surname): Verdict {
  if (reading.matterWords.length === 0) return null
  const span = { start, end }
  return tellsOfMatch(reading, span) || isSpokenOfAsName(reading, span) || isOfEveryday(reading, span) ? NOBODY : null
}

function amidOthersRule({ page, mention, scope, id }: Surname): Verdict {
  // Where the page is about another of the name, he is meant among politics only.
  if (scope.bearers.size > 0 && scope.bearers.has(id + DENIED) && !isOfPolitics(mention.reading)) return NOBODY
  return isStray(page, mention) || isAmidOtherMatters(page, mention) ? NOBODY : null
}

/** After his full name; not among sport and art, unless politics is spoken of there too. */
function fullNameRule({ scope, mention, id, name }: Surname): Verdict {
  const block = scope.named[id]
  return block === undefined || isOfOthersPart(mention) ? null : { code: 'surname-after-full-name', name, block }
}

/** A teaser is another story, told in a line: its own company alone decides. */
function teaserRule({ page, mention, person, name, scope }: Surname): Verdict {
  if (mention.reading.block.role !== 'teaser') return null
  const entities = companyInTeaser(page, mention.reading, person, scope)
  return entities === null ? NOBODY : { code: 'surname-with-company', name, entities }
}

/** "A driver, Vance, 44, was held": who has not been named in full and is told by his age is somebody new. */
function agedRule({ mention: { reading, end } }: Surname): Verdict {
  return AGE.test(reading.block.text.slice(end, end + LONGEST_AGE)) ? NOBODY : null
}

/** His house or body right with it, on a page that is not of namesakes. */
function houseRule({ page, mention, person, name, scope }: Surname): Verdict {
  const { reading } = mention
  if (isOfNamesakes(page) || isOfLookAlikes(page) || isOfOtherDepartment(reading) || tellsOfMatch(reading, mention)) return null
  const told = isSure(standingIn(scope, reading)) ? houseInSentence(page, reading, mention, person) : null
  const house = told ?? houseOfSpeaker(page, reading, mention, person)
  return house === null ? null : { code: 'surname-beside-post', name, cue: house }
}

function noCompanyRule({ page, person, scope }: Surname): Verdict {
  return keepsCompany(page, person, scope.present) ? null : NOBODY
}

/** Whom only company speaks for is nobody's in a paragraph of its own matter, beside another. */
function edgeRule({ page, mention }: Surname): Verdict {
  const { reading, end } = mention
  return isAtEdge(page, reading) && !QUOTES.test(reading.block.text.slice(end, end + LONGEST_COLON)) ? NOBODY : null
}

/** "Tajani: “…”": whoever is quoted. */
const QUOTES = /^\s?:\s[«„“"»]/u
const LONGEST_COLON = 4

function noPoliticsRule({ page }: Surname): Verdict {
  return isToldInPolitics(page) ? null : NOBODY
}

function matchRule({ mention }: Surname): Verdict {
  return tellsOfMatch(mention.reading, mention) ? NOBODY : null
}

/** "La poire Costa": where nearly every name of ours is another's, the words of politics are too (a club's president, a cook called chef). */
function lookAlikesRule({ page }: Surname): Verdict {
  return isOfLookAlikes(page) ? NOBODY : null
}

/** The page surely tells of governments. A guest of honour makes a page one of politics, but not the players whom it goes on to name. */
function surePageRule(surname: Surname): Verdict {
  const { page, mention, scope } = surname
  const isSurely = isSure(standingIn(scope, mention.reading)) && (!isAmongNamesakes(page) || isCastOfStates(page))
  return isSurely ? withCompany(surname) : null
}

/** Its sentence tells of politics. */
function sentenceRule(surname: Surname): Verdict {
  const { mention } = surname
  return isAmongPolitics(mention.reading, mention) ? withCompany(surname) : null
}

function withCompany({ page, person, name, scope }: Surname): SurnameReason {
  return { code: 'surname-with-company', name, entities: toldCompanyOf(page, person, scope.present) }
}

/** A part of the page that tells of sport or art by its own word, and no politics beside the surname. */
function isOfOthersPart({ reading, start, end }: ActorMention): boolean {
  return isOfOtherDepartment(reading) && !speaksOfPolitics(reading, { start, end })
}

/** Are surnames of ours borne by others on this page, and by as many as are named in full? Then the next surname may be another's too. */
function isAmongNamesakes({ evidence }: PageReading): boolean {
  const others = namesakes(evidence).length
  return others >= NAMESAKES && others >= peopleNamed(evidence).length
}
/** One namesake stands on pages of politics too. */
const NAMESAKES = 2
