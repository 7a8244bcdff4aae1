// Given names before a surname: whose they are, and whether one is somebody's misspelt ("Serghei Ryabkov", "Friederich Merz").
// Gets a surname's match with the given names of whom it may mean; says nothing of the page.

import type { Span } from '../../model/page.ts'
import { foldText } from '../../text/fold.ts'
import { isMisspelt } from '../../text/one-edit.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { GERMAN_GIVEN_NAMES } from '../languages/de-given-names.ts'
import { type Neighbour, wordBefore } from '../neighbours.ts'
import { KIND } from '../pattern.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { stateOfWord } from '../scan.ts'
import { fitsWord, wordSet } from '../word-sets.ts'
import { findPostPhrases } from './posts.ts'

/** The words that stand before a person's surname in any form of the record, folded; and those of the id, which is in English. */
export function givenNamesOf(gazetteer: Gazetteer, person: number): readonly string[] {
  let ofGazetteer = known.get(gazetteer)
  if (ofGazetteer === undefined) {
    ofGazetteer = new Map()
    known.set(gazetteer, ofGazetteer)
  }
  const kept = ofGazetteer.get(person)
  if (kept) return kept
  const words = new Set(gazetteer.entityName(person).split(/[/-]/).slice(1))
  for (const pattern of gazetteer.namesOf(person)) for (const word of gazetteer.foldedText(pattern).split(' ').slice(0, -1)) words.add(word)
  const list = [...words]
  if (ofGazetteer.size > MOST_KEPT) ofGazetteer.clear()
  ofGazetteer.set(person, list)
  return list
}
const known = new WeakMap<Gazetteer, Map<number, readonly string[]>>()
/** People kept: a page names a few dozen. */
const MOST_KEPT = 1000

/** The given name before an initial and a surname ("Vladimir V. Putin"), if it is one of these; the two make a full name. */
export function givenBeforeInitial(text: string, match: Match, ownNames: () => readonly string[]): Neighbour | null {
  const initial = wordBefore(text, match.start)
  if (initial?.joint !== 'dot' || initial.end - initial.start > 1 || !initial.capital) return null
  const given = wordBefore(text, initial.start)
  return given?.joint === 'space' && given.capital && ownNames().includes(given.folded) ? given : null
}

/** Where the misspelt given name before a surname begins, or his own in a spelling that the record has with another ("Serghei Ryabkov"); null where none stands there. */
export function misspeltGiven(reading: BlockReading, match: Match, ownNames: () => readonly string[]): number | null {
  const before = wordBefore(reading.block.text, match.start)
  if (before?.joint !== 'space' || !before.capital) return null
  const own = ownNames()
  return own.includes(before.folded) || isHisGiven(reading, match, before, own) ? before.start : null
}

/**
 * "Emanuel Macron", "Kier Starmer": one letter missing, doubled, wrong or swapped inside the given name; an ending is another's, and so is a
 * given name that is common: most of those that German has are met in all of Europe.
 */
function isMisspeltGiven({ folded: given }: Neighbour, own: readonly string[]): boolean {
  const isNear = own.some((right) => right.length >= SHORTEST_MISSPELT && isMisspelt(given, right))
  return isNear && !own.includes(given) && !wordSet(GERMAN_GIVEN_NAMES).has(given)
}

/** Is it his misspelt, or, right behind his own post with its state, another that begins with the same two letters ("премьер-министр Великобритании Кит Стармер")? */
export function isHisGiven(reading: BlockReading, match: Match, given: Neighbour, own: readonly string[]): boolean {
  if (isMisspeltGiven(given, own)) return true
  if (!own.some((one) => one.slice(0, 2) === given.folded.slice(0, 2))) return false
  const { gazetteer, block } = reading
  const post = findPostPhrases(reading).find((one) => one.body !== null && BETWEEN.test(block.text.slice(one.end, given.start)))
  return (
    post !== undefined && gazetteer?.postsOf(match.target).some((one) => one.other === post.body && post.keys.includes(one.post)) === true
  )
}
/** A post and the name behind it have a comma between them at most. */
const BETWEEN = /^,?\s$/

/** "Gemeinsam mit J. D. Vance Selenskyj": is the word before a surname the last of somebody else's full name? */
export function endsOurName({ names }: BlockReading, { start, end }: Neighbour): boolean {
  return names.some((one) => one.nameKind === KIND.FULL && one.end === end && one.start < start)
}

/** Is a word a given name, as far as the record and the list of common ones tell? */
export function isKnownGiven({ gazetteer }: BlockReading, { folded }: Neighbour): boolean {
  return wordSet(GERMAN_GIVEN_NAMES).has(folded) || (gazetteer !== null && isGivenInRecord(gazetteer, folded))
}

/** Is a word a surname of ours that is a given name too ("Graham", "Pavel")? With another surname right after it, it is that one's. */
export function isGivenSurname(reading: BlockReading, { start, end }: Span): boolean {
  const isFamily = reading.names.some((one) => one.start === start && one.end === end && one.nameKind === KIND.FAMILY)
  if (!isFamily) return false
  const folded = foldText(reading.block.text.slice(start, end))
  return wordSet(GERMAN_GIVEN_NAMES).has(folded) || fitsWord(GIVEN_SURNAMES, folded)
}
/** Given names that statesmen have for surnames, in the base form, in all languages; none that is a word elsewhere. */
const GIVEN_SURNAMES = /^(?:cameron|michal|michel|pavel|мартин|мартін|михал|мишель|мішель|павел)$/

/** Does somebody of the record bear this given name? */
export function isGivenInRecord(gazetteer: Gazetteer, folded: string): boolean {
  return gazetteer.namesFrom(stateOfWord(gazetteer, folded)).length > 0
}

/** Shorter given names differ by one letter from too many others. */
const SHORTEST_MISSPELT = 4
