// A capital that stands for its government: only where it acts or is acted upon, never as a place. Without a cue it is no mention.
// The rules are asked in order, and the first that knows decides. How a capital is used in a language (verbs, partners, prepositions of
// place) is in the language rules.
import { opensSentence } from '../../text/sentence.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { type Neighbour, wordAfter } from '../neighbours.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import { fitsWord, wordSet, wordTest } from '../word-sets.ts'
import { withoutPreposition } from './bare-capital.ts'
import { type Capital, capitalAt, PLACE, type Verdict } from './capital.ts'
import { genitiveRule, invertedRule, relativeRule } from './capital-german.ts'
import { newsRule } from './capital-news.ts'
import {
  ACT_TOGETHER,
  agentRule,
  alliedRule,
  lineRule,
  pairRule,
  partnerRule,
  politicsBefore,
  politicsRule,
  secondOfPairRule,
  sideRule,
  swayedRule,
  withRule,
} from './capital-partners.ts'
import {
  anotherRule,
  betweenRule,
  countryRule,
  datelineRule,
  happensThereRule,
  heldThereRule,
  nounRule,
  ownStateRule,
  rangeRule,
  seriesRule,
  struckRule,
  townRule,
  townsOwnRule,
  wayRule,
  whereRule,
} from './capital-places.ts'
import { beforeRow, isAfterTowns, nextOfRow } from './capital-row.ts'
import {
  behalfRule,
  coercedRule,
  feltRule,
  givenRule,
  leftRule,
  readyRule,
  stirredRule,
  tableRule,
  viewRule,
  vouchedRule,
} from './capital-stances.ts'
import { firstInSentence, verbAfter } from './capital-verbs.ts'
import { asideRule, relativeAsideRule, speakerRule, unnamedVoiceRule } from './capital-voices.ts'
import { hasTownThing, powerlessRule, unlessTownLife } from './town-life.ts'

/** In this order: what is a place whatever else is said, politics before it, places before it, who speaks and acts, what is left. */
const RULES: readonly ((capital: Capital) => Verdict)[] = [
  datelineRule,
  powerlessRule,
  unlessTownLife(givenRule),
  nounRule,
  countryRule,
  whereRule,
  unnamedVoiceRule,
  unlessTownLife(readyRule),
  townRule,
  townsOwnRule,
  anotherRule,
  happensThereRule,
  seriesRule,
  struckRule,
  lineRule,
  wayRule,
  betweenRule,
  ownStateRule,
  rangeRule,
  heldThereRule,
  pairRule,
  possessiveRule,
  unlessTownLife(behalfRule),
  unlessTownLife(feltRule),
  politicsRule,
  withRule,
  swayedRule,
  unlessTownLife(stirredRule),
  unlessTownLife(leftRule),
  agentRule,
  sideRule,
  newsRule,
  unlessTownLife(viewRule),
  vouchedRule,
  unlessTownLife(tableRule),
  placeRule,
  coercedRule,
  speakerRule,
  quotedVerbRule,
  leadOfRowRule,
  relativeRule,
  asideRule,
  relativeAsideRule,
  rowRule,
  alliedRule,
  genitiveRule,
  verbRule,
  secondOfPairRule,
  partnerRule,
  verbBeforeRule,
  questionRule,
  invertedRule,
  bareRule,
]

/** The words on the page that make this capital a government, or null where it is (or may be) a place. */
export function actingCue(reading: BlockReading, match: Match, gazetteer: Gazetteer): string | null {
  const capital = capitalAt(reading, match, gazetteer)
  for (const rule of RULES) {
    const verdict = rule(capital)
    if (verdict !== null) return verdict === PLACE ? null : verdict
  }
  return null
}

/** "Kyiv's answer"; but "Paris’ Élysée Palace" is the city where an office stands. */
function possessiveRule({ reading, match, gazetteer, possessed, after }: Capital): Verdict {
  if (possessed === match.end || after?.joint !== 'space') return null
  if (hasTownThing({ reading, possessed })) return PLACE
  const house = reading.names.some((one) => one.start === after.start && gazetteer.kindOf(one.target) === 'office')
  return house ? PLACE : reading.block.text.slice(match.end, possessed)
}

/** "In Paris", "Flughafen Moskau": a preposition of place, or a noun that is one. */
function placeRule({ reading, spaced }: Capital): Verdict {
  const { places, placeNouns } = reading.rules.metonym
  return spaced && !isThat(spaced) && [places, placeNouns].some((list) => wordSet(list).has(spaced.folded)) ? PLACE : null
}

/** "…, że Moskwa odmawia": folded, the Polish "that" is a preposition. */
function isThat({ folded, text }: Neighbour): boolean {
  return folded === 'ze' && /^że$/iu.test(text.normalize())
}

/** "Лондон «приветствует»". */
function quotedVerbRule({ reading, match, subject, after }: Capital): Verdict {
  const { text } = reading.block
  return subject && after && /^\s[«„“"‘'](?=\p{Ll})/u.test(text.slice(match.end, match.end + 3))
    ? (verbAfter(text, after, reading.rules.metonym) ?? (ACT_TOGETHER.test(after.folded) ? after.text : null))
    : null
}

/** A preposition before the first of a row counts for all: of politics, or of place. */
function leadOfRowRule({ reading, match, subject, after }: Capital): Verdict {
  if (isAfterTowns(reading, match) && !isActedByLast(reading, match)) return PLACE
  const lead = beforeRow(reading, match)
  if (!lead) return null
  const { text } = reading.block
  // "Au lendemain du sommet de Paris, Moscou menace": behind a comma, with a verb of its own, it begins the clause.
  if (subject && after?.joint === 'space' && /,\s$/.test(text.slice(0, match.start)) && verbAfter(text, after, reading.rules.metonym))
    return null
  return politicsBefore(reading, lead) ?? (!isThat(lead) && wordSet(reading.rules.metonym.places).has(lead.folded) ? PLACE : null)
}

/** "After London and Paris agreed". */
function isActedByLast(reading: BlockReading, match: Match): boolean {
  const next = nextOfRow(reading, match)
  if (next !== undefined) return isActedByLast(reading, next)
  const verb = wordAfter(reading.block.text, match.end)
  return verb?.joint === 'space' && verbAfter(reading.block.text, verb, reading.rules.metonym) !== null
}

/** "Paris, Berlin and Warsaw promise": capitals in a row act together, by the verb after the last. */
function rowRule({ reading, match, gazetteer }: Capital): Verdict {
  const next = nextOfRow(reading, match)
  return next ? actingCue(reading, next, gazetteer) : null
}

function verbRule({ reading, match, subject, possessed, after }: Capital): Verdict {
  if (!subject || after?.joint !== 'space' || possessed > match.end) return null
  return verbAfter(reading.block.text, after, reading.rules.metonym)
}

/** "…, a répondu Moscou". */
function verbBeforeRule({ reading, spaced }: Capital): Verdict {
  const { verbs, wordBetween } = reading.rules.metonym
  return spaced && !spaced.capital && wordBetween && wordSet(verbs).has(spaced.folded) && !NAMING.test(spaced.folded) ? spaced.text : null
}
/** Verbs of naming, after which stands a name only ("un cheval s'appelle Washington"), and adverbs that stand among the verbs ("снова Эр-Рияд"). */
const NAMING = wordTest(
  /^(?:appelle|llama|chiama|nomme|dit|se|si|s|n|ne|no|non|ya|reste|fait|fa|est|wciaz|nadal|знову|снова|вновь|все|также|також|теж|тоже)$/,
)

/** "Will Berlin send soldiers?", "Is Moscow listening?", "Wartet Moskau nur ab?": a question asks what somebody does. */
function questionRule({ reading, match, spaced, after }: Capital): Verdict {
  const { rules, block } = reading
  if (!spaced || after?.joint !== 'space' || after.capital || !opensSentence(block.text, spaced.start)) return null
  if (block.text[sentenceRound(reading, match).end] !== '?') return null
  if (rules.verbSecond) return rules.metonym.verbForm?.test(spaced.folded) ? spaced.text : null
  if (rules.language !== 'en') return null
  if (fitsWord(BE, spaced.folded)) return /.{2,}ing$/.test(after.folded) ? spaced.text : null
  return after.folded !== 'be' && fitsWord(AUXILIARY, spaced.folded) ? spaced.text : null
}
const BE = /^(?:is|was)$/
const AUXILIARY = /^(?:will|can|could|would|should|does|did|has|must|may|might)$/

/** With nothing beside it: by its case, or as what a sentence begins with. */
function bareRule({ reading, match, before, spaced, after }: Capital): Verdict {
  if (reading.rules.cases) return withoutPreposition(reading, match, before, after)
  if (!reading.rules.metonym.wordBetween) return null
  const { text } = reading.block
  // "Anche Washington guarda altrove".
  const first = spaced !== null && fitsWord(TOO, spaced.folded) ? spaced.start : match.start
  return opensSentence(text, first) ? firstInSentence(reading, match, after) : null
}

/** Before the subject that opens a sentence: that it does so too. */
const TOO = /^(?:anche|perfino|persino|neanche|neppure|nemmeno|tambien|incluso|tampoco|meme|aussi)$/
