// A capital that stands for its government: only where it acts or is acted upon, never as a place. Without a cue it is no mention.
// How such a capital is used in a language (verbs, partners, prepositions of place) is in the language rules.
import { FIRST_WORD_VALUE, FOLD, foldText, isAllCapitals } from '../../text/fold.ts'
import { opensSentence } from '../../text/sentence.ts'
import type { Gazetteer } from '../gazetteer.ts'
import type { LanguageRules } from '../languages/rules.ts'
import { afterPossessive, type Neighbour, wordAfter, wordBefore } from '../neighbours.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { wordSet } from '../word-sets.ts'
import { IN_A_ROW, isBaseForm, withoutPreposition } from './bare-capital.ts'

/** The words on the page that make this capital a government, or null where it is (or may be) a place. */
export function actingCue(reading: BlockReading, match: Match, gazetteer: Gazetteer): string | null {
  const { text } = reading.block
  const { metonym } = reading.rules
  const subject = !reading.rules.cases || isBaseForm(text, match, gazetteer)
  if (isDateline(text, match)) return null
  const possessed = afterPossessive(text, match.end)
  const after = wordAfter(text, possessed)
  if (after && after.joint === 'space' && wordSet(metonym.placeNouns).has(after.folded)) return null
  if (
    after &&
    possessed === match.end &&
    after.joint !== 'broken' &&
    reading.lexicon.some((one) => one.class === PATTERN_CLASS.MEETING_NOUN && one.start === after.start)
  )
    return null
  // "Kyiv, Ukraine": a place with its country.
  if (
    after &&
    /^\s*,\s*$/.test(text.slice(match.end, after.start)) &&
    reading.names.some((one) => one.start === after.start && one.target === match.target)
  )
    return null
  if (after?.joint === 'space' && metonym.townVerbs.test(after.folded)) return null
  const before = wordBefore(text, match.start)
  const spaced = before?.joint === 'space' ? before : null
  // "The train Warsaw — Kyiv": a way from place to place.
  const two = before && wordBefore(text, before.start)
  // "…переговорів у Москві – Вашингтон оцінює": after a preposition the way is over, and the dash parts two clauses.
  const where = two?.joint === 'space' && wordSet(reading.rules.locative).has(two.folded)
  if (before?.capital && !where && /^\s?[-–—]\s?$/.test(text.slice(before.end, match.start)) && before.start > 0) return null
  const pair = before && two ? `${two.folded} ${before.folded}` : ''
  if (spaced && wordSet(metonym.partners).has(pair)) return pair
  // "Paris’ Élysée Palace": the city where an office stands.
  const house = after && reading.names.some((one) => one.start === after.start && gazetteer.kindOf(one.target) === 'office')
  if (possessed > match.end && after?.joint === 'space') return house ? null : text.slice(match.end, possessed)
  const politics = spaced ? politicsBefore(reading, spaced) : null
  if (politics) return politics
  if (spaced && metonym.withForm?.test(text.slice(match.start, match.end)) && wordSet(metonym.with ?? []).has(spaced.folded))
    return spaced.text
  if (spaced && wordSet(metonym.places).has(spaced.folded)) return null
  if (speaks(reading, match)) return ':'
  if (isAskedAbout(reading, match)) return '?'
  // "Лондон «приветствует»": a verb that is quoted.
  const quoted =
    subject && /^\s[«„“"‘](?=\p{Ll})/u.test(text.slice(match.end, match.end + 3)) ? verbAfter(text, after as Neighbour, metonym) : null
  if (quoted) return quoted
  // "Flughafen Moskau", "aeropuerto Kiev".
  if (spaced && wordSet(metonym.placeNouns).has(spaced.folded)) return null
  // A preposition before the first of a row counts for all: of politics, or of place.
  const lead = beforeRow(reading, match)
  const shared = lead && politicsBefore(reading, lead)
  if (shared) return shared
  if (lead && wordSet(metonym.places).has(lead.folded)) return null
  const aside = /^,\s\p{Ll}+,\s|^\s[–—]\s\p{Ll}+\s[–—]\s/u.exec(text.slice(match.end, match.end + ASIDE))
  if (aside && subject) {
    // "Kyiv, meanwhile, sent…", "Londyn – zapewniał – pracuje".
    const verb = wordAfter(text, match.end + aside[0].length)
    const cue = verb ? verbAfter(text, verb, metonym) : null
    if (cue) return cue
  }
  const partner = besideActing(reading, match, gazetteer)
  if (partner) return partner
  if (after && subject && after.joint === 'space' && possessed === match.end) {
    const cue = verbAfter(text, after, metonym)
    if (cue) return cue
  }
  const acted = after?.joint === 'space' && ACT_TOGETHER.test(after.folded)
  const first = spaced && reading.rules.cases && !acted ? firstOfPair(reading, match) : null
  if (first) {
    // "проти Парижа і Берліна": the second of a pair is what the first is; "and" by itself tells nothing.
    const lead = wordBefore(text, first.start)
    if (lead?.joint === 'space' && wordSet(metonym.partners).has(lead.folded)) return lead.text
    return withoutPreposition(reading, first, lead, wordAfter(text, first.end))
  }
  if (spaced && wordSet(metonym.partners).has(spaced.folded))
    return two && metonym.onlyWhere?.[spaced.folded]?.test(two.folded) ? null : spaced.text
  if (spaced && !spaced.capital && wordSet(metonym.verbs).has(spaced.folded) && metonym.wordBetween && !NAMING.test(spaced.folded))
    return spaced.text
  if (reading.rules.cases) return withoutPreposition(reading, match, before, after)
  return metonym.wordBetween && opensSentence(text, match.start) ? firstInSentence(reading, match, after) : null
}

/** Characters after a capital within which one word is put aside from the sentence. */
const ASIDE = 30

/** In Romance languages what follows a capital that opens a sentence is its verb, unless it is a small word or says what the city is. */
function firstInSentence(reading: BlockReading, match: Match, after: Neighbour | null): string | null {
  const { block, rules } = reading
  if (block.role !== 'text' || !after || after.joint !== 'space' || after.capital || after.start === match.end) return null
  if (/[«"“'‘(]\s?$/.test(block.text.slice(0, match.start)) || COPULA.test(after.folded) || !/^\p{L}{3,}$/u.test(after.text)) return null
  const small = [rules.links, rules.locative, rules.openers, rules.calm, rules.definite, rules.indefinite, rules.metonym.placeNouns]
  return small.some((list) => wordSet(list).has(after.folded)) ? null : after.text
}
const COPULA =
  /^(?:est|etait|fut|sera|ete|es|era|fue|sera|esta|estaba|sono|stata|diventa|deviene|resta|devient|ist|que|che|qui|cuando|dove|donde|capitale|capital|vaut|vale|brilla|brille)$/

/** Verbs of naming: what follows is a name only ("un cheval s'appelle Washington"). */
const NAMING = /^(?:appelle|llama|chiama|nomme|dit|se|si|s|n|ne|no|non|ya|reste|fait|fa|est)$/

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

/** Endings of a verb whose subject are several. */
const ACT_TOGETHER = /(?:[юуая]ть|[юуая]ться|ли|лися|лись|[уюая]т|[уюая]тся|ja|li|ly|ły)$/u

function firstOfPair(reading: BlockReading, match: Match): Match | undefined {
  const { text } = reading.block
  return reading.names.find(
    (one) => one.end < match.start && one.nameKind === match.nameKind && IN_A_ROW.test(text.slice(one.end, match.start)),
  )
}

/** The verb after a capital: listed, by its ending, or after one short word ("Київ її відкинув"). */
function verbAfter(text: string, after: Neighbour, metonym: LanguageRules['metonym']): string | null {
  const verbs = wordSet(metonym.verbs)
  if (IS.test(after.folded) && IS_WHERE.test(clauseAfter(text, after.end))) return null
  const listed = phraseIn(text, after, verbs)
  if (listed) return listed
  if (after.capital) return null
  if (metonym.verbForm?.test(after.folded)) return after.text
  if (metonym.presentForm?.test(after.folded)) {
    const object = wordAfter(text, after.end)
    if (object?.joint === 'space' && metonym.objects?.test(object.folded)) return after.text
  }
  const next = metonym.wordBetween && after.end - after.start <= SHORT_WORD ? wordAfter(text, after.end) : null
  return next && next.joint === 'space' && (verbs.has(next.folded) || metonym.verbForm?.test(next.folded)) ? next.text : null
}
/** "Berlin ist für zwei Tage das Zentrum der Bemühungen": what is said of the town is that something happens there. */
const IS = /^(?:is|was|remains|ist|war|bleibt|wird|est|etait|fut|reste|es|fue|era|sera|sigue|jest|byl|byla|byly|bedzie|e)$/
const IS_WHERE =
  /(?:^| )(?:cent(?:re|er|ro|rum)|zentrum|mittelpunkt|schauplatz|treffpunkt|ort|buhne|scene|setting|venue|theatre|capitale?|lieu|escenario|epicentr[eo]|sede|epicentrum|miejscem)(?: |$)/u
function clauseAfter(text: string, end: number): string {
  return foldText((/^[^.,;:!?]*/.exec(text.slice(end, end + CLAUSE)) as RegExpExecArray)[0])
}
/** Characters of a clause within which its noun stands. */
const CLAUSE = 60

/** Is this word, by the language's lists and endings, a verb that somebody says or does something with? */
export function isVerb(text: string, word: Neighbour, metonym: LanguageRules['metonym']): boolean {
  return phraseIn(text, word, wordSet(metonym.verbs)) !== null || metonym.verbForm?.test(word.folded) === true
}
/** Pronouns and adverbs between a capital and its verb are at most this long. */
const SHORT_WORD = 7

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

/** "Paris, Berlin and Warsaw promise": capitals in a row act together, by the verb after the last. */
function besideActing(reading: BlockReading, match: Match, gazetteer: Gazetteer): string | null {
  const { text } = reading.block
  const next = reading.names.find(
    (one) => one.start > match.end && one.nameKind === match.nameKind && IN_A_ROW.test(text.slice(match.end, one.start)),
  )
  return next ? actingCue(reading, next, gazetteer) : null
}
/** The word before the first of a row of capitals ("in Rome, Madrid and London", "threats from Berlin and Paris"); null where it is no row. */
function beforeRow(reading: BlockReading, match: Match): Neighbour | null {
  const { text } = reading.block
  let first = match.start
  for (let hops = 0; hops < ROW; hops++) {
    const previous = reading.names.find(
      (one) => one.end < first && one.nameKind === match.nameKind && IN_A_ROW.test(text.slice(one.end, first)),
    )
    if (!previous) break
    first = previous.start
  }
  const before = first < match.start ? wordBefore(text, first) : null
  return before?.joint === 'space' ? before : null
}
/** Names of a row looked back over. */
const ROW = 6

/** The word, or the word and the next, if the set has it. */
function phraseIn(text: string, word: Neighbour, set: ReadonlySet<string>): string | null {
  const next = wordAfter(text, word.end)
  if (next && set.has(`${word.folded} ${next.folded}`)) return text.slice(word.start, next.end)
  return set.has(word.folded) ? word.text : null
}

/** "PARIS (Agency) —", "Kyiv, March 11 –": a dateline names the place of writing. */
function isDateline(text: string, match: Match): boolean {
  for (let i = 0; i < match.start; i++) if ((FOLD[text.charCodeAt(i)] as number) >= FIRST_WORD_VALUE) return false
  const rest = text.slice(match.end, match.end + 60)
  if (
    /^[^.!?]{0,50}(?:\([^)]{2,40}\)|[–—]|\s-\s|\.\s?[–—-])/.test(rest) &&
    (isAllCapitals(text, match.start, match.end) || /^[\s,]*(?:\(|[–—]|-\s|\p{L}+\s*[(–—]|[^.]{0,30}\d)/u.test(rest))
  )
    return true
  return false
}
