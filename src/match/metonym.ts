// A capital that stands for its government: only where it acts or is acted upon, never as a place. Without a cue it is no mention.
// How such a capital is used in a language (verbs, partners, prepositions of place) is in the language rules.
import { FIRST_WORD_VALUE, FOLD, foldText, isAllCapitals } from '../text/fold.ts'
import { opensSentence } from '../text/sentence.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { LanguageRules } from './languages/rules.ts'
import { afterPossessive, type Neighbour, wordAfter, wordBefore } from './neighbours.ts'
import { PATTERN_CLASS } from './pattern.ts'
import type { BlockReading, Match } from './read-block.ts'
import { wordSet } from './word-sets.ts'

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
  const before = wordBefore(text, match.start)
  const spaced = before?.joint === 'space' ? before : null
  // "The train Warsaw — Kyiv": a way from place to place.
  if (before?.capital && /^\s?[-–—]\s?$/.test(text.slice(before.end, match.start)) && before.start > 0) return null
  const two = before && wordBefore(text, before.start)
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
  // "Flughafen Moskau", "aeropuerto Kiev".
  if (spaced && wordSet(metonym.placeNouns).has(spaced.folded)) return null
  if (isInPlaces(reading, match)) return null
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
  if (spaced && wordSet(metonym.partners).has(spaced.folded)) return spaced.text
  if (spaced && !spaced.capital && wordSet(metonym.verbs).has(spaced.folded) && metonym.wordBetween && !NAMING.test(spaced.folded))
    return spaced.text
  if (reading.rules.cases) return withoutPreposition(reading, match, before, after)
  return metonym.wordBetween && opensSentence(text, match.start) ? firstInSentence(reading, match, after) : null
}

/** Characters after a capital within which one word is put aside from the sentence. */
const ASIDE = 30

/** Is a capital printed in the form that the record has, which in languages with cases is the subject's? */
export function isBaseForm(text: string, match: Match, gazetteer: Gazetteer): boolean {
  return foldText(text.slice(match.start, match.end)) === foldText(gazetteer.string(gazetteer.patternName[match.pattern] as number))
}

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
    if (politics.test(word.folded)) return text.slice(word.start, preposition.end)
    word = wordBefore(text, word.start)
  }
  return null
}
/** A word of politics and the preposition have at most one adjective between them. */
const POLITICS_REACH = 2

/**
 * In languages with cases a place needs a preposition: a capital without one is the subject, the object or the owner of what is told,
 * unless a word before it says that it is a place after all ("центр Києва", "opuścił Paryż").
 */
function withoutPreposition(reading: BlockReading, match: Match, before: Neighbour | null, after: Neighbour | null): string | null {
  const { text, role } = reading.block
  const { rules } = reading
  const small = (word: Neighbour) =>
    [rules.links, rules.locative, rules.metonym.partners, rules.metonym.places].some((list) => wordSet(list).has(word.folded))
  const gap = text.slice(match.end, match.end + 3)
  // A dash or a bracket explains or joins ("рейс Київ – Варшава"), a hyphen makes a compound.
  if (/^\s?[-–—(/]/.test(gap) || after?.joint === 'hyphen') return null
  // "виставка «Лондон очима…»": what a quotation opens with after a noun is a title.
  if (/\p{L}\s[«„“"]$/u.test(text.slice(0, match.start))) return null
  const opens = before === null || opensSentence(text, match.start) || before.joint === 'dot'
  const opensClause = opens || /,\s$/.test(text.slice(0, match.start))
  // What begins a line and is followed by a comma, a stop or a number is a label or a dateline; in a headline, also by "in…".
  if (opensClause) {
    const goesOn = after?.joint === 'space' && !after.capital && !/^\d/.test(after.folded)
    return goesOn && !((role !== 'text' || !opens) && small(after)) ? after.text : null
  }
  // After "then", "also" or "but" a capital is told of only where a verb follows it, which was looked for before.
  if (before?.joint !== 'space' || small(before) || wordSet(rules.openers).has(before.folded) || !/\p{L}/u.test(before.text)) return null
  if (rules.metonym.placeStems?.test(before.folded) || reading.names.some((one) => one.end === before.end)) return null
  const two = wordBefore(text, before.start)
  // An adjective between a preposition and the capital ("у нічному Києві").
  if (
    two?.joint === 'space' &&
    (small(two) || wordSet(rules.metonym.places).has(two.folded)) &&
    /(?:[иіоеыy]м[ує]?|[иіїыeо]й|ym|im|ej|[уo]му)$/u.test(before.folded)
  )
    return null
  // "тепер є Париж, Лондон, Берлін": names listed after what is no verb of theirs.
  if (isListedAfter(reading, match, before)) return null
  // "Динамо Київ", "Реал Мадрид"; a capital that only opens the line ("17:00 Реакція Москви") tells nothing.
  if (before.capital && !reading.titleCase && !/(?:^|[.!?…]\s|^[\d:.\s–—-]+)$/u.test(text.slice(0, before.start))) return null
  return before.text
}

/** Endings of a verb whose subject are several. */
const ACT_TOGETHER = /(?:[юуая]ть|[юуая]ться|ли|лися|лись|[уюая]т|[уюая]тся|ja|li|ly|ły)$/u

function firstOfPair(reading: BlockReading, match: Match): Match | undefined {
  const { text } = reading.block
  return reading.names.find(
    (one) => one.end < match.start && one.nameKind === match.nameKind && IN_A_ROW.test(text.slice(one.end, match.start)),
  )
}

/** Does a capital stand in a list, or before a comma and another, after a word that is neither their verb nor their adjective? */
function isListedAfter(reading: BlockReading, match: Match, before: Neighbour): boolean {
  const { text } = reading.block
  const beside =
    reading.names.some(
      (one) => one.start > match.end && one.nameKind === match.nameKind && IN_A_ROW.test(text.slice(match.end, one.start)),
    ) ||
    reading.names.some((one) => one.end < match.start && one.nameKind === match.nameKind && IN_A_ROW.test(text.slice(one.end, match.start)))
  return beside && !ACTS_BEFORE.test(before.folded)
}
/** Endings of verbs in the past or present, infinitives and adjectives; a noun or "is" has none of them. */
const ACTS_BEFORE = /.{2,}(?:в|л[аиоы]?|ть|ти|ют|ут|ят|ат|ся|сь|ет|ит|й|а|я|ла|li|ły|ła|ł|je|ją|ć|ny|wy|ki)$/u

/** The verb after a capital: listed, by its ending, or after one short word ("Київ її відкинув"). */
function verbAfter(text: string, after: Neighbour, metonym: LanguageRules['metonym']): string | null {
  const verbs = wordSet(metonym.verbs)
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
/** Pronouns and adverbs between a capital and its verb are at most this long. */
const SHORT_WORD = 7

/** "Moscow: no to NATO troops": who speaks in a headline, a heading or an entry of a live blog. */
function speaks(reading: BlockReading, match: Match): boolean {
  const { text } = reading.block
  return /^\s?:\s/.test(text.slice(match.end, match.end + 3)) && /^[\d\s.:–—-]*$/.test(text.slice(0, match.start))
}

/** "Paris, Berlin and Warsaw promise": capitals in a row act together, by the verb after the last. */
function besideActing(reading: BlockReading, match: Match, gazetteer: Gazetteer): string | null {
  const { text } = reading.block
  const next = reading.names.find(
    (one) => one.start > match.end && one.nameKind === match.nameKind && IN_A_ROW.test(text.slice(match.end, one.start)),
  )
  return next ? actingCue(reading, next, gazetteer) : null
}
/** "in Rome, Madrid and London": a preposition of place before the first of a row makes places of all. */
function isInPlaces(reading: BlockReading, match: Match): boolean {
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
  return before?.joint === 'space' && wordSet(reading.rules.metonym.places).has(before.folded)
}
/** Names of a row looked back over. */
const ROW = 6
const IN_A_ROW = /^(?:,\s*|,?\s+(?:and|et|und|y|e|ed|i|oraz|і|й|та|и|or)\s+)$/u

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
