// Names that are plain words too: short acronyms ("LET US PRAY", "UN SOMMET"), of which among capitals only what stands beside them tells,
// Italian ones that sentences open with ("Nato a Rovigo", "Usa il forno"), and states printed like their adjective. Gets the match and its block; tells whether it is such a word. Says nothing of whose name it is.
import { foldText, isAllCapitals, isCapitalAt } from '../../text/fold.ts'
import { opensSentence } from '../../text/sentence.ts'
import { POLISH_NOUNS } from '../languages/thing-words.ts'
import { startsAt } from '../matches-beside.ts'
import { wordAfter, wordBefore } from '../neighbours.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import { plain } from '../plain-text.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { anyOf, fitsWord, wordSet, wordTest } from '../word-sets.ts'

/** Short acronyms in capitals among capitals may be plain words ("LET US PRAY", "UN SOMMET"): folded, by what they would be. */
const PLAIN_WORDS = new Set(['us', 'un', 'it', 'ue', 'who', 'eu', 'es', 'oni', 'ce'])

const LONGEST_PLAIN = 3

/** Is an acronym a plain word, by the capitals all round it or as a sentence begins? */
export function isPlainWord(reading: BlockReading, match: Match): boolean {
  const { text } = reading.block
  if (reading.rules.language === 'it' && (isBorn(reading, match) || isUses(reading, match))) return true
  if (match.end - match.start > LONGEST_PLAIN) return false
  if (!PLAIN_WORDS.has(foldText(text.slice(match.start, match.end))) || text.slice(match.start, match.end).includes('.')) return false
  const from = Math.max(0, match.start - 20)
  const to = Math.min(text.length, match.end + 20)
  const around = text.slice(from, match.start) + text.slice(match.end, to)
  return /\p{L}{2}/u.test(around) && isAllCapitals(around, 0, around.length) && !isStateInCapitals(reading, match)
}

/**
 * "Nato a Rovigo nel 1948", "È NATO IL TERZO FIGLIO": the Italian "born" is printed like the Alliance where it opens a sentence or stands among
 * capitals. The Alliance has an article but in headlines ("Nato in allerta"), where only a day or a town that is none of ours tells them apart.
 */
function isBorn({ block, names }: BlockReading, { start, end }: Match): boolean {
  const { text, role } = block
  if (foldText(text.slice(start, end)) !== 'nato') return false
  const around = plain(text, end, end + BORN_REACH)
  const inCapitals = isCapitalAt(text, end - 1)
  if (inCapitals && !isAllCapitals(around.slice(0, CAPITALS), 0, Math.min(around.length, CAPITALS))) return false
  if (inCapitals && WAS.test(text.slice(Math.max(0, start - LONGEST_WAS), start))) return true
  const before = wordBefore(text, start)
  if (before?.joint === 'space' || before?.joint === 'apostrophe') return false
  if (BORN_THEN.test(around)) return true
  const [, at] = BORN_AT.exec(around) ?? []
  const where = at === undefined ? null : wordAfter(text, wordAfter(text, end)?.end ?? end)
  const isOther = where?.capital === true && !names.some((one) => one.start === where.start)
  return (isOther && at !== 'in' && at !== 'IN') || (role === 'text' && !inCapitals && (isOther || BORN_SO.test(around)))
}
const WAS = /(?:^|[^\p{L}])(?:È|ERA|FU|SONO|APPENA|ESSERE)\s$/u
/** Units that such a word and its space take at most. */
const LONGEST_WAS = 8
/** Units behind the word in which a clause tells the day. */
const BORN_REACH = 60
/** Units that tell whether the text goes on in capitals. */
const CAPITALS = 12
/** A day, a year that is past, or what only the born are. */
const BORN_THEN =
  /^\s(?:(?:il|nel|l['’]|nell['’])\s?\d|e\scresciut|sotto\sil\ssegno|prematuro|cieco|sordo|settimino|[^.,:;]*\s[nd]el\s(?:1[5-9]|20[01])\d\d(?!\d))/iu
/** Before a town, or a land ("in"). */
const BORN_AT = /^\s(ad?|in)\s/i
/** From what, as what or where somebody is born; what a colon follows is a headline. */
const BORN_SO =
  /^\s(?:ad?|dal?|dall[ae']|dall’|dagli|dai|per|come|in\suna?|nel|nell[ae'’]|nelle|negli|nei)(?:\s|(?<=['’]))[^:]*(?:[,.;]|$)/iu

/** "Usa una teglia larga": an Italian sentence that opens with "uses" goes on with an article; the state has one itself, but in headlines. */
function isUses({ block: { text }, rules }: BlockReading, { start, end }: Match): boolean {
  if (foldText(text.slice(start, end)) !== 'usa') return false
  const after = wordAfter(text, end)
  if (after?.joint !== 'space' || !(wordSet(rules.definite).has(after.folded) || wordSet(rules.indefinite).has(after.folded))) return false
  const before = wordBefore(text, start)
  return before === null || (before.joint !== 'space' && before.joint !== 'apostrophe')
}

/** "TALKS END WITH US OFFER", "US PRESIDENT ARRIVES": at the start or after a preposition, and before a word of politics, it is no pronoun. */
function isStateInCapitals({ block: { text }, rules, lexicon }: BlockReading, match: Match): boolean {
  if (rules.language !== 'en' || foldText(text.slice(match.start, match.end)) !== 'us') return false
  const before = wordBefore(text, match.start)
  if (before !== null && before.joint === 'space' && !wordSet(rules.links).has(before.folded)) return false
  const after = wordAfter(text, match.end)
  if (after?.joint !== 'space') return false
  const { politics, statecraft } = rules.metonym
  return politics?.test(after.folded) === true || statecraft.test(after.folded) || lexicon.some((one) => one.start === after.start)
}

/** "Niemcy kupili": the people and the land are printed alike, but only people take the masculine plural of the past. */
function isGermans({ block }: BlockReading, { start, end }: Match): boolean {
  return block.text.slice(start, end) === 'Niemcy'
}
const THEY_DID = /^\p{L}{2,}li$/u

/**
 * "Polski premier", "Polska delegacja": what opens the sentence is printed like the state, but is the adjective of the post or noun after it. In the
 * genitive the state opens hardly any sentence ("Polski nie stać"); in the nominative a verb follows it as often ("Polska czeka").
 */
export function isPeopleInstead(reading: BlockReading, match: Match): boolean {
  const { rules, block } = reading
  if (!rules.cases) return false
  const after = wordAfter(block.text, match.end)
  if (after?.joint !== 'space') return false
  if (rules.language === 'pl' && THEY_DID.test(after.folded)) return isGermans(reading, match)
  if (startsAt(reading, PATTERN_CLASS.DEMONYM, match.start) && startsAt(reading, PATTERN_CLASS.POST, after.start)) return true
  if (rules.language !== 'pl' || after.capital || !opensSentence(block.text, match.start)) return false
  const folded = foldText(block.text.slice(match.start, match.end))
  return (
    (folded === 'polski' && after.folded !== 'nie') ||
    (folded === 'polska' && (HERS.test(after.folded) || fitsWord(OF_POLAND, after.folded)))
  )
}
/** Endings of feminine nouns that no verb has. */
const HERS = wordTest(/(?:[csz]ja|osc|gia|owka|ura)$/)
const OF_POLAND = anyOf(POLISH_NOUNS)
