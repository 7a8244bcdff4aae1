// Posts that a page gives to people who are not in the record: "the French president, Charles de Gaulle". Gets a post phrase and its block;
// what is learnt goes to the page's evidence, since the phrase by itself means that holder too elsewhere on the page.
import { heldByOther } from '../evidence-marks.ts'
import { FORMER_LEADERS } from '../languages/other-days-holders.ts'
import { isOurs } from '../matches-beside.ts'
import { isWeekdayOrMonth } from '../meetings/date-words.ts'
import { type Neighbour, wordAfter } from '../neighbours.ts'
import type { PageReading } from '../page-reading.ts'
import type { BlockReading } from '../read-block.ts'
import { anyOf, wordSet, wordTest } from '../word-sets.ts'
import { findPostPhrases, type PostPhrase } from './posts.ts'

/** Notes in the page's evidence which posts somebody unknown is said to hold (in place). */
export function collectOtherHolders(page: PageReading): void {
  const held = new Set<string>()
  for (const reading of page.readings) {
    for (const phrase of findPostPhrases(reading)) {
      if (phrase.notNow || !otherHolderBeside(reading, phrase)) continue
      for (const mark of marksOf(page, phrase)) held.add(mark)
    }
  }
  if (held.size > 0) page.evidence.otherBearers = [...new Set([...page.evidence.otherBearers, ...held])]
}

/** Does the page, here or elsewhere, give this post to somebody unknown? */
export function isHeldByOther(page: PageReading, phrase: PostPhrase): boolean {
  return phrase.body !== null && marksOf(page, phrase).some((mark) => page.evidence.otherBearers.includes(mark))
}

/** Does the page give such a post of no state of ours ("Alberta Premier Danielle Smith") to somebody unknown? */
export function isHeldElsewhere(page: PageReading, { keys }: PostPhrase): boolean {
  return keys.some((key) => page.evidence.otherBearers.includes(heldByOther('', key)))
}

function marksOf(page: PageReading, phrase: PostPhrase): string[] {
  const body = phrase.body === null ? '' : page.gazetteer.entityName(phrase.body)
  return phrase.keys.map((key) => heldByOther(body, key))
}

/** Is somebody unknown named right after the post, or put beside it ("Premierministerin Margaret Thatcher", "le chancelier, c'était Helmut Kohl")? */
export function otherHolderBeside(reading: BlockReading, phrase: PostPhrase): boolean {
  const { text } = reading.block
  if (reading.titleCase) return false
  const first = wordAfter(text, phrase.end)
  if (first === null || first.start === phrase.end) return false
  if (first.joint === 'space' && first.capital)
    return isUnknown(reading, first) && (reading.rules.language !== 'de' || isNameInGerman(reading, first))
  if (!first.capital && !SMALL.test(first.folded)) return false
  if (first.joint !== 'space' && !/^[\s\u00a0]?[,(–—][\s\u00a0]?$/.test(text.slice(phrase.end, first.start))) return false
  return isFullName(reading, capitalFrom(text, first)) || isSurnameBetweenCommas(reading, phrase, first)
}

/** "The French president, Doumergue, had a cold": one unknown word between commas, where not every noun has a capital. */
function isSurnameBetweenCommas(reading: BlockReading, { end }: PostPhrase, word: Neighbour): boolean {
  const { text } = reading.block
  const isBetween = /^,\s$/.test(text.slice(end, word.start)) && text[word.end] === ','
  return isBetween && word.capital && reading.rules.language !== 'de' && isUnknown(reading, word)
}

/** Words that tell who held a post ("hieß George Bush", ", das war Helmut Kohl") or stand before his name. */
const SMALL = wordTest(/^(?:c|etait|das|war|hiess|was|fue|era|byl|был|це|був|это|der|le|el|il|sir|generale?)$/u)
/** So many of them at most. */
const MOST_SMALL = 3

function capitalFrom(text: string, first: Neighbour): Neighbour | null {
  let word: Neighbour | null = first
  for (let hops = 0; hops < MOST_SMALL && word !== null && !word.capital; hops++) {
    if (!SMALL.test(word.folded)) return null
    word = wordAfter(text, word.end)
  }
  return word?.capital ? word : null
}

/** Two or three unknown words with capitals, particles of names between, and then a sign: an apposition, and no next subject. */
function isFullName(reading: BlockReading, given: Neighbour | null): boolean {
  const { text } = reading.block
  if (given === null || !isUnknown(reading, given)) return false
  let names = 1
  let last = given
  for (let next = wordAfter(text, given.end); next !== null; next = wordAfter(text, next.end)) {
    if (next.joint === 'broken') break
    if (next.capital) {
      if (!isUnknown(reading, next)) return false
      names++
    } else if (!PARTICLES.test(next.folded)) break
    last = next
  }
  return names > 1 && names <= LONGEST_NAME && last.capital && /^[\s\u00a0]?(?:[,.;:)–—!?]|$)/.test(text.slice(last.end, last.end + 2))
}
const PARTICLES = wordTest(/^(?:d|de|del|della|di|von|van|der|la|le|bin|al|ter|zu)$/)
const LONGEST_NAME = 4

/** A word that is no name, post or people of ours, no weekday, month or initials. */
function isUnknown(reading: BlockReading, word: Neighbour): boolean {
  const { rules } = reading
  return !(
    isOurs(reading, word) ||
    /^\p{Lu}+$/u.test(word.text) ||
    wordSet(rules.titles).has(word.folded) ||
    isWeekdayOrMonth(rules, word.folded)
  )
}

const FORMER = anyOf(FORMER_LEADERS)

/** German capitalises nouns: a given name, or two capitals that nothing parts, are somebody. */
function isNameInGerman(reading: BlockReading, word: Neighbour): boolean {
  if (FORMER.test(word.folded) || (word.folded.endsWith('s') && FORMER.test(word.folded.slice(0, -1)))) return true
  if (wordSet(reading.rules.givenNames ?? []).has(word.folded)) return true
  const next = wordAfter(reading.block.text, word.end)
  return next !== null && next.joint === 'space' && next.capital && isUnknown(reading, next)
}
