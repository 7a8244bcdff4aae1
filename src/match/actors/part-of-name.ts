// States and their acronyms inside the names of teams, firms, prizes and charities: "Cancer Research UK", "USA Basketball", "T-Mobile US Inc.".
// Gets the match of a state's name and its block; tells whether the words beside it make a longer name. One word that is no acronym is
// shape.ts' business; what it cannot tell of acronyms is that most capitals after them belong to nobody ("US President", "UK Government").
import type { EntityId } from '../../model/ids.ts'
import type { Span } from '../../model/page.ts'
import { opensSentence } from '../../text/sentence.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { BRANCHES } from '../languages/body-words.ts'
import { type Neighbour, wordAfter, wordBefore } from '../neighbours.ts'
import { KIND, USE } from '../pattern.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { anyOf, fitsWord, wordSet } from '../word-sets.ts'
import { IN_A_ROW } from './capital-row.ts'
import { isOfEveryday } from './passage.ts'
import { isHarmlessBefore } from './shape.ts'
import { tellsOfMatch } from './told-match.ts'

/** Is the name of a state part of the name of a team, a firm, a prize or a charity? */
export function isPartOfName(reading: BlockReading, match: Match): boolean {
  const { text } = reading.block
  // "US$246 m": a currency.
  if (text[match.end] === '$') return true
  const after = wordAfter(text, match.end)
  if (after?.joint === 'broken' && AGE.test(text.slice(match.end, match.end + LONGEST_AGE))) return true
  if (after?.joint === 'space' && after.capital && fitsWord(GOES_ON, after.folded) && !reading.titleCase) return true
  const before = wordBefore(text, match.start)
  if (before?.joint !== 'space') return false
  switch (before.folded) {
    case 'miss':
    case 'міс':
    case 'мисс':
      return before.capital
    case 'team':
      return before.capital && isSponsor(reading, wordBefore(text, before.start))
    case 'of':
      return isOfAmerica(reading, match)
    default:
      return before.capital && (isBrand(reading, match, before, after) || isGermanBranch(reading, before))
  }
}

/** "RedaktionsNetzwerk Deutschland", "Amnesty International Deutschland": of the nouns, which all have capitals, those that bodies are called by. */
function isGermanBranch({ rules }: BlockReading, { folded }: Neighbour): boolean {
  return rules.language === 'de' && fitsWord(BRANCH, folded)
}
const BRANCH = anyOf(BRANCHES)

/** "Bank of America": of what makes a state's name a part of a longer one, all that may stand between plain words (plain-neighbours.ts). */
export function isOfAmerica(reading: BlockReading, match: Match): boolean {
  const { text } = reading.block
  if (!isAmerica(text, match)) return false
  const before = wordBefore(text, match.start)
  return before?.joint === 'space' && before.folded === 'of' && isBodyOfAmerica(reading, before)
}

/** "Spain, 44, of Ipswich", "England (61)": somebody of that surname and his age. */
export const AGE = /^(?:,\s(?:de\s)?\d{2}(?:,|\s(?:ans|años|anni|lat|jahre|років|лет)(?!\p{L}))|\s\(\d{2}\))/iu
export const LONGEST_AGE = 14

/** What follows in the name of a federation or a firm. The sport of a team is written small. */
const GOES_ON =
  /^(?:basketball|gymnastics|hockey|swimming|soccer|wrestling|cycling|volleyball|softball|baseball|football|rugby|rowing|sailing|boxing|weightlifting|judo|fencing|archery|triathlon|badminton|netball|sport|skiing|biathlon|curling|luge|inc|incorporated|ltd|limited|llc|plc|corp|gmbh)$/

/** A capitalised word that nothing explains: no name or post of ours, no title, no word that opens sentences. In title case any word may be. */
function isUnknownName(reading: BlockReading, word: Neighbour | null): boolean {
  return word?.joint === 'space' && word.capital && !reading.titleCase && !isHarmlessBefore(reading, word)
}

/** "Emirates Team New Zealand": a sponsor may have a state's name itself. */
function isSponsor(reading: BlockReading, word: Neighbour | null): boolean {
  return word?.joint === 'space' && word.capital && !reading.titleCase && !wordSet(reading.rules.openers).has(word.folded)
}

/** The land's whole name has another noun before it; only firms, unions and clubs are "… of America". */
function isAmerica(text: string, { start, end }: Match): boolean {
  return text.startsWith(AMERICA, start) && end - start === AMERICA.length
}

const AMERICA = 'America'

function isBodyOfAmerica(reading: BlockReading, of: Neighbour): boolean {
  const owner = wordBefore(reading.block.text, of.start)
  return isUnknownName(reading, owner) && !/^(?:people|government|president|heart|rest|states|story|nation)$/.test(owner?.folded ?? '')
}

/** Acronyms that charities and firms end with; "told Reuters US officials" is far commoner than "Ford US". */
const OF_BRANDS = /^(?:UK|U\.K\.|USA)$/
/** What such a name does or has, where a noun would follow the state ("Leading UK scientists"). */
const DOES =
  /^(?:is|was|has|had|said|says|will|would|hopes|hoped|found|finds|warned|warns|believes|estimates|estimated|told|funds|funded|and|which|who)$/
/** Before somebody who is told something: what he is told begins after his name. */
const TELLS = /^(?:told|tells|telling|informed|assured|warned|reminded)$/

/** "Cancer Research UK", "Diabetes UK said": capitals before the acronym that are no post, title, place or opening of ours. */
function isBrand(reading: BlockReading, match: Match, before: Neighbour, after: Neighbour | null): boolean {
  const { text } = reading.block
  if (!OF_BRANDS.test(text.slice(match.start, match.end)) || reading.rules.language === 'de') return false
  if (!isUnknownName(reading, before)) return false
  const previous = wordBefore(text, before.start)
  if (previous?.joint === 'space') {
    if (fitsWord(TELLS, previous.folded)) return false
    // Two words of a name; a word that opens the sentence is none, and a name after it may be a town's.
    if (isUnknownName(reading, previous)) return !fitsWord(TELLS, wordBefore(text, previous.start)?.folded ?? '')
    // "In Cambridge UK".
    if (!opensSentence(text, before.start) && wordSet(reading.rules.links).has(previous.folded)) return false
  }
  return after === null || after.joint !== 'space' || fitsWord(DOES, after.folded)
}

/**
 * The state that stands in a row beside one whose name is a word, a people or a town too ("Moldova, Switzerland and Georgia"), or undefined. Beside
 * the United States it may be one of these ("Georgia, USA").
 */
export function stateInRow(
  { names, block }: BlockReading,
  gazetteer: Gazetteer,
  { start, end }: Span,
  state: number,
): EntityId | undefined {
  const isBeside = (one: Match) => {
    if (one.target === state || one.use !== USE.ALONE || one.nameKind === KIND.METONYM || gazetteer.kindOf(one.target) !== 'state')
      return false
    const between = one.start > end ? block.text.slice(end, one.start) : one.end < start ? block.text.slice(one.end, start) : ''
    return IN_A_ROW.test(between)
  }
  const other = names.find(isBeside)
  const id = other && gazetteer.entityName(other.target)
  return id === 'state/united-states' ? undefined : id
}

/**
 * A state's name that is a surname too, and a liqueur ("Montenegro"): does somebody bear it on this page, has it an article or a surname beside it,
 * is the passage one of a match, a kitchen or a stage, or the page (`political`) one that tells of no politics, and the name that of no place in it?
 */
export function isSurnameHere(
  { reading, start, end }: { reading: BlockReading } & Span,
  bearers: ReadonlySet<string>,
  state: EntityId,
  political: boolean,
): boolean {
  if (bearers.has(state) || tellsOfMatch(reading, { start, end }) || isOfEveryday(reading, { start, end })) return true
  const { rules, block } = reading
  const { text } = block
  const before = wordBefore(text, start)
  const isIn = (list: readonly string[]) => before?.joint === 'space' && wordSet(list).has(before.folded)
  if (isIn(rules.indefinite) || !(political || isIn(rules.locative))) return true
  return reading.names.some((one) => {
    if (one.nameKind !== KIND.FAMILY || one.start === start) return false
    const gap = one.end <= start ? text.slice(one.end, start) : text.slice(end, one.start)
    return gap === '; ' || IN_A_ROW.test(gap)
  })
}
