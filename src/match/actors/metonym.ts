// A capital that stands for its government: only where it acts or is acted upon, never as a place. Without a cue it is no mention.
// The rules are asked in order, and the first that knows decides. How a capital is used in a language (verbs, partners, prepositions of
// place) is in the language rules.
import { opensSentence } from '../../text/sentence.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { type Neighbour, wordAfter, wordBefore } from '../neighbours.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { fitsWord, wordSet } from '../word-sets.ts'
import { withoutPreposition } from './bare-capital.ts'
import { type Capital, capitalAt, PLACE, type Verdict } from './capital.ts'
import { countryRule, datelineRule, heldThereRule, nounRule, ownStateRule, rangeRule, townRule, wayRule } from './capital-places.ts'
import { beforeRow, lastOfRow, nextOfRow } from './capital-row.ts'
import { firstInSentence, verbAfter } from './capital-verbs.ts'
import { asideRule, unnamedVoiceRule } from './capital-voices.ts'

/** In this order: what is a place whatever else is said, politics before it, places before it, who speaks and acts, what is left. */
const RULES: readonly ((capital: Capital) => Verdict)[] = [
  datelineRule,
  nounRule,
  countryRule,
  unnamedVoiceRule,
  townRule,
  wayRule,
  ownStateRule,
  rangeRule,
  heldThereRule,
  pairRule,
  possessiveRule,
  politicsRule,
  withRule,
  newsRule,
  placeRule,
  speakerRule,
  quotedVerbRule,
  leadOfRowRule,
  relativeRule,
  asideRule,
  rowRule,
  verbRule,
  secondOfPairRule,
  partnerRule,
  verbBeforeRule,
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

/** Two words before it that make it a partner. */
function pairRule({ reading, spaced, two, after }: Capital): Verdict {
  const pair = two && spaced ? `${two.folded} ${spaced.folded}` : ''
  // "No le toca a Moscú decidir"; without what it is to do, it may be a team's turn.
  if (IS_UP_TO.test(pair)) return after?.joint === 'space' && INFINITIVE.test(after.folded) ? pair : null
  return pair !== '' && wordSet(reading.rules.metonym.partners).has(pair) ? pair : null
}

/** Whom it is up to, and what to do, where the verb of it says little else. */
const IS_UP_TO = /^toc+a a$/
const INFINITIVE = /.(?:ar|er|ir|are|ere|ire)$/

/** "Kyiv's answer"; but "Paris’ Élysée Palace" is the city where an office stands. */
function possessiveRule({ reading, match, gazetteer, possessed, after }: Capital): Verdict {
  if (possessed === match.end || after?.joint !== 'space') return null
  const house = reading.names.some((one) => one.start === after.start && gazetteer.kindOf(one.target) === 'office')
  return house ? PLACE : reading.block.text.slice(match.end, possessed)
}

function politicsRule({ reading, spaced }: Capital): Verdict {
  return spaced && politicsBefore(reading, spaced)
}

/** "z Moskwą": by its case, with it and not from there. */
function withRule({ reading, match, spaced }: Capital): Verdict {
  const { withForm, with: prepositions = [] } = reading.rules.metonym
  if (!spaced || !withForm?.test(reading.block.text.slice(match.start, match.end))) return null
  return wordSet(prepositions).has(spaced.folded) ? spaced.text : null
}

/** "Aus Moskau kam die Drohung", "From Kyiv came an offer": who speaks is said by where it comes from, where it is something of politics. */
function newsRule({ reading, spaced, after }: Capital): Verdict {
  const { comes, politics, statecraft } = reading.rules.metonym
  if (!comes || !spaced || after?.joint !== 'space' || !comes.from.test(spaced.folded) || !comes.verbs.test(after.folded)) return null
  let word = wordAfter(reading.block.text, after.end)
  for (let hops = 0; hops < NEWS_REACH && word?.joint === 'space'; hops++) {
    if (politics?.test(word.folded) || statecraft.test(word.folded)) return spaced.text
    word = wordAfter(reading.block.text, word.end)
  }
  return null
}
/** Words between "came" and what came: an article and two adjectives. */
const NEWS_REACH = 4

/** "In Paris", "Flughafen Moskau": a preposition of place, or a noun that is one. */
function placeRule({ reading, spaced }: Capital): Verdict {
  const { places, placeNouns } = reading.rules.metonym
  return spaced && [places, placeNouns].some((list) => wordSet(list).has(spaced.folded)) ? PLACE : null
}

/** "Moscow: no to NATO troops": who speaks in a headline, a heading or an entry of a live blog. */
function speaks(reading: BlockReading, match: Match): boolean {
  const { text } = reading.block
  const rest = text.slice(match.end, match.end + 4)
  if (!/^\s?:\s/.test(rest)) return false
  // In the midst of a text what is said begins small, and no number follows: "Rome: 31 degrees" is the weather's.
  return /^[\d\s.:–—-]*$/.test(text.slice(0, match.start)) || (/\p{Ll}$/u.test(rest.trimEnd()) && opensSentence(text, match.start))
}

/** "And Moscow?", "Berlin ?": an interviewer's question of one word is about who acts, not about a place. */
function isAskedAbout(reading: BlockReading, match: Match): boolean {
  const { text } = reading.block
  return (
    /^\s?\?/.test(text.slice(match.end, match.end + 2)) &&
    /(?:^|[.!?…:»”"]\s|[—–-]\s?|[*¿(])(?:(?:and|et|und|y|e|a|i|а|і|и)\s)?$/iu.test(text.slice(Math.max(0, match.start - 8), match.start))
  )
}

function speakerRule({ reading, match }: Capital): Verdict {
  if (speaks(reading, match)) return ':'
  return isAskedAbout(reading, match) ? '?' : null
}

/** "Лондон «приветствует»". */
function quotedVerbRule({ reading, match, subject, after }: Capital): Verdict {
  const { text } = reading.block
  return subject && after && /^\s[«„“"‘](?=\p{Ll})/u.test(text.slice(match.end, match.end + 3))
    ? verbAfter(text, after, reading.rules.metonym)
    : null
}

/** A preposition before the first of a row counts for all: of politics, or of place. */
function leadOfRowRule({ reading, match, subject, after }: Capital): Verdict {
  const lead = beforeRow(reading, match)
  if (!lead) return null
  const { text } = reading.block
  // "Au lendemain du sommet de Paris, Moscou menace": behind a comma, with a verb of its own, it begins the clause.
  if (subject && after?.joint === 'space' && /,\s$/.test(text.slice(0, match.start)) && verbAfter(text, after, reading.rules.metonym))
    return null
  return politicsBefore(reading, lead) ?? (wordSet(reading.rules.metonym.places).has(lead.folded) ? PLACE : null)
}

/**
 * "…, in der Kiew seine Haltung bestimmt", "…, das Kiew vorlegte": no town has an article in German, so what stands before it behind a comma
 * is a relative pronoun, and the town its subject. "Das Paris der Dichter" is what has one.
 */
function relativeRule({ reading, match, spaced, after }: Capital): Verdict {
  if (!reading.rules.verbSecond || !spaced || spaced.capital || !RELATIVE.test(spaced.folded)) return null
  if (after?.joint !== 'space' || after.folded === 'der' || after.folded === 'des' || after.folded === 'von') return null
  return BEHIND_COMMA.test(reading.block.text.slice(Math.max(0, match.start - LONGEST_RELATIVE), spaced.start)) ? spaced.text : null
}
const RELATIVE = /^(?:der|die|das|dem|den|deren|dessen|denen|was|wie|womit|wofur|woran|worauf|wozu)$/
/** A comma, and a preposition at most. */
const BEHIND_COMMA = /,\s(?:\p{Ll}{2,7}\s)?$/u
const LONGEST_RELATIVE = 24

/** "Paris, Berlin and Warsaw promise": capitals in a row act together, by the verb after the last. */
function rowRule({ reading, match, gazetteer }: Capital): Verdict {
  const next = nextOfRow(reading, match)
  return next ? actingCue(reading, next, gazetteer) : null
}

function verbRule({ reading, match, subject, possessed, after }: Capital): Verdict {
  if (!subject || after?.joint !== 'space' || possessed > match.end) return null
  return verbAfter(reading.block.text, after, reading.rules.metonym)
}

/** "проти Парижа і Берліна": the second of a pair is what the first is; "and" by itself tells nothing. */
function secondOfPairRule({ reading, match, spaced, after }: Capital): Verdict {
  const { text } = reading.block
  const acted = after?.joint === 'space' && ACT_TOGETHER.test(after.folded)
  const first = spaced && reading.rules.cases && !acted ? lastOfRow(reading, match.start, match.nameKind) : null
  if (!first) return null
  const lead = wordBefore(text, first.start)
  if (lead?.joint === 'space' && wordSet(reading.rules.metonym.partners).has(lead.folded)) return lead.text
  return withoutPreposition(reading, first, lead, wordAfter(text, first.end)) ?? PLACE
}
/** Endings of a verb whose subject are several. */
const ACT_TOGETHER = /(?:[юуая]ть|[юуая]ться|ли|лися|лись|[уюая]т|[уюая]тся|ja|li|ly)$/u

/** "without Kyiv", "pressure on Moscow"; but "leave for Moscow" only says where to. */
function partnerRule({ reading, spaced, two }: Capital): Verdict {
  const { partners, onlyWhere } = reading.rules.metonym
  if (!spaced || !wordSet(partners).has(spaced.folded)) return null
  return two && onlyWhere?.[spaced.folded]?.test(two.folded) ? PLACE : spaced.text
}

/** "…, a répondu Moscou". */
function verbBeforeRule({ reading, spaced }: Capital): Verdict {
  const { verbs, wordBetween } = reading.rules.metonym
  return spaced && !spaced.capital && wordBetween && wordSet(verbs).has(spaced.folded) && !NAMING.test(spaced.folded) ? spaced.text : null
}
/** Verbs of naming: what follows is a name only ("un cheval s'appelle Washington"). */
const NAMING = /^(?:appelle|llama|chiama|nomme|dit|se|si|s|n|ne|no|non|ya|reste|fait|fa|est)$/

/** "Dann will London zahlen", "…, wäre Kiew zahlungsunfähig": where the verb stands second or first, its subject follows. */
function invertedRule({ reading, spaced, two }: Capital): Verdict {
  const { rules, block } = reading
  if (!rules.verbSecond || !spaced || !wordSet(rules.metonym.verbs).has(spaced.folded)) return null
  const opens = (word: Neighbour) => opensSentence(block.text, word.start) || /[,;:]\s$/.test(block.text.slice(0, word.start))
  if (opens(spaced)) return spaced.text
  return two?.joint === 'space' && opens(two) && wordSet(rules.openers).has(two.folded) ? spaced.text : null
}

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

/** "pressure from Washington", "la respuesta de Moscú", "вимоги до Києва": a word of politics, a preposition, the capital. */
function politicsBefore(reading: BlockReading, preposition: Neighbour): string | null {
  const { text } = reading.block
  const { politics, politicsLinks } = reading.rules.metonym
  if (!politics || !wordSet(politicsLinks ?? []).has(preposition.folded)) return null
  let word = wordBefore(text, preposition.start)
  for (let hops = 0; hops < POLITICS_REACH && word && word.joint === 'space'; hops++) {
    // "decidevano a Riad": a small word that is folded to a "yes" is none.
    if (politics.test(word.folded) && !(word.folded === 'si' && /i$/i.test(word.text))) return text.slice(word.start, preposition.end)
    word = wordBefore(text, word.start)
  }
  return null
}
/** A word of politics and the preposition have at most one adjective between them. */
const POLITICS_REACH = 2
