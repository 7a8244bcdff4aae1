// A capital as the other side of what is told: without it, against it, the answer from it, what is demanded of it. Each rule gets the capital with
// the words beside it; gives the words that make it a government, PLACE, or null where it has nothing to say.
import { contains } from '../../text/span.ts'
import { SWAPS } from '../languages/town-words.ts'
import { type Neighbour, wordAfter, wordBefore } from '../neighbours.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { anyOf, fitsWord, wordSet } from '../word-sets.ts'
import { withoutPreposition } from './bare-capital.ts'
import { type Capital, PLACE, type Verdict } from './capital.ts'
import { lastOfRow } from './capital-row.ts'

/** Two words before it that make it a partner. */
export function pairRule({ reading, spaced, two, after }: Capital): Verdict {
  const pair = two && spaced ? `${two.folded} ${spaced.folded}` : ''
  // "No le toca a Moscú decidir"; without what it is to do, it may be a team's turn.
  if (IS_UP_TO.test(pair)) return after?.joint === 'space' && INFINITIVE.test(after.folded) ? pair : null
  return pair !== '' && wordSet(reading.rules.metonym.partners).has(pair) ? pair : null
}

/** Whom it is up to, and what to do, where the verb of it says little else. */
const IS_UP_TO = /^toc+a a$/
const INFINITIVE = /.(?:ar|er|ir|are|ere|ire)$/

/** A word of politics before it. */
export function politicsRule({ reading, spaced }: Capital): Verdict {
  return spaced && politicsBefore(reading, spaced)
}

/** "z Moskwą": by its case, with it and not from there. */
export function withRule({ reading, match, spaced }: Capital): Verdict {
  const { withForm, with: prepositions = [] } = reading.rules.metonym
  if (!spaced || !withForm?.test(reading.block.text.slice(match.start, match.end))) return null
  return wordSet(prepositions).has(spaced.folded) ? spaced.text : null
}

/** "проти Парижа і Берліна": the second of a pair is what the first is; "and" by itself tells nothing. */
export function secondOfPairRule({ reading, match, spaced, after }: Capital): Verdict {
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
export function partnerRule({ reading, spaced, two }: Capital): Verdict {
  const { partners, onlyWhere } = reading.rules.metonym
  if (!spaced || !wordSet(partners).has(spaced.folded)) return null
  // "Trump and Kyiv": whoever stands before it must be somebody of ours. What a capital before it is, its own rules have told.
  if (wordSet(reading.rules.and).has(spaced.folded) && (two === null || two.joint === 'broken' || !isPartner(reading, two))) return null
  if (two && onlyWhere?.[spaced.folded]?.test(two.folded)) return PLACE
  return isSwapped(reading, spaced) ? PLACE : spaced.text
}

/** "Cambia la Pascua Militar por París": is the capital what somebody goes to instead? */
function isSwapped(reading: BlockReading, { folded, start }: Neighbour): boolean {
  if (!fitsWord(INSTEAD, folded)) return false
  let word = wordBefore(reading.block.text, start)
  for (let hops = 0; hops < SWAP_REACH && word !== null && word.joint !== 'broken' && word.joint !== 'dot'; hops++) {
    if (fitsWord(SWAP, word.folded)) return true
    word = wordBefore(reading.block.text, word.start)
  }
  return false
}
const INSTEAD = /^(?:for|gegen|pour|contre|por|per|con|na|на)$/
const SWAP = anyOf(SWAPS)
/** Words of what is given up, and the verb before them. */
const SWAP_REACH = 5

/** Is a word, or the name that it ends, one of ours? A city that is no capital acts with nobody. */
function isPartner({ names, lexicon }: BlockReading, word: Neighbour): boolean {
  const covers = (one: Match) => contains(one, word)
  return names.some(covers) || lexicon.some((one) => one.class !== PATTERN_CLASS.PLACE && covers(one))
}

/** "pressure from Washington", "la respuesta de Moscú", "вимоги до Києва": a word of politics, a preposition, the capital. */
export function politicsBefore(reading: BlockReading, preposition: Neighbour): string | null {
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
