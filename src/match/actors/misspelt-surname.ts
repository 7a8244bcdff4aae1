// Misspelt surnames: a given name of somebody of ours, and after it a word that differs from his surname by one letter ("Keir Stramer").
// Gets what the search noted of a block (names that stopped short); proposes mentions. Whether they count is the page's to say (misspelt.ts).
import { FIRST_WORD_VALUE, FOLD, foldWord, isCapitalAt, SEPARATOR } from '../../text/fold.ts'
import { isMisspelt } from '../../text/one-edit.ts'
import { GAP, gapBetween } from '../../text/word-hash.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { namesAndLexicon } from '../matches-beside.ts'
import { dateWord } from '../meetings/date-words.ts'
import { KIND, languageBit, PATTERN_CLASS, USE } from '../pattern.ts'
import type { BlockReading, Match, NearName } from '../read-block.ts'
import type { ActorMention } from './propose-candidates.ts'
import { otherBearer } from './shape.ts'

/** Adds a mention for each misspelt full name of the block, and gives those added. A teaser is too short to tell whose it is. */
export function proposeMisspelt(reading: BlockReading, gazetteer: Gazetteer, mentions: ActorMention[]): readonly ActorMention[] {
  const first = mentions.length
  if (reading.block.role === 'teaser') return []
  for (const near of reading.nearNames) {
    if (!isCapitalAt(reading.block.text, near.start)) continue
    const found = nameNear(reading, gazetteer, near)
    if (found === null || !isFree(reading, found, near.end) || otherBearer(reading, found, null) !== null) continue
    mentions.push({
      reading,
      start: found.start,
      end: found.end,
      candidates: [{ entity: found.target, use: 'supported', nameKind: 'full', pattern: found.pattern }],
      small: false,
      otherBearer: null,
      misspelt: true,
    })
  }
  return mentions.slice(first)
}

/** Letters of the shortest surname that is told by all but one of them. */
const SHORTEST_SURNAME = 5

/** The name that goes on from a given name and differs by one edit from what stands there; null for none, or for those of several people. */
function nameNear({ block, rules }: BlockReading, gazetteer: Gazetteer, { start, end, next, state }: NearName): Match | null {
  const { text } = block
  const first = foldedFrom(text, next, 1)
  if (first === null) return null
  const given = foldWord(text, start, end)
  let found: Match | null = null
  for (const pattern of gazetteer.namesFrom(state)) {
    const full = gazetteer.foldedText(pattern)
    // Of two prefixes that share a hash, one is another's.
    if (!full.startsWith(`${given} `) || !countsIn(gazetteer, pattern, rules.language)) continue
    const surname = full.slice(given.length + 1)
    const words = surname.split(' ').length
    const printed = words === 1 ? first : foldedFrom(text, next, words)
    if (printed === null || surname.length - words + 1 < SHORTEST_SURNAME || !isMisspelt(printed.folded, surname)) continue
    if (!isCapitalAt(text, printed.last)) continue
    const target = gazetteer.patternTarget[pattern] as number
    if (found !== null && found.target !== target) return null
    found ??= { start, end: printed.end, pattern, class: PATTERN_CLASS.NAME, target, use: USE.SUPPORTED, nameKind: KIND.FULL }
  }
  return found
}

function countsIn(gazetteer: Gazetteer, pattern: number, language: string): boolean {
  return (((gazetteer.patternMeta[pattern] as number) >>> 12) & languageBit(language)) !== 0
}

/** So many words of a text as patterns keep them; null where it parts them otherwise than by spaces and hyphens. */
function foldedFrom(text: string, from: number, words: number): { folded: string; end: number; last: number } | null {
  let folded = ''
  let end = from
  let last = from
  for (let count = 0; count < words; count++) {
    if (count > 0) {
      last = end
      while (last < text.length && (FOLD[text.charCodeAt(last)] as number) < FIRST_WORD_VALUE) last++
      if (last >= text.length || gapBetween(text, end, last) !== GAP.SPACE) return null
      folded += ' '
    }
    end = endOfWord(text, last)
    folded += foldWord(text, last, end)
  }
  return /^\p{L}+(?: \p{L}+)*$/u.test(folded) ? { folded, end, last } : null
}

function endOfWord(text: string, start: number): number {
  let end = start
  while (end < text.length && isInside(FOLD[text.charCodeAt(end)] as number)) end++
  return end
}
const isInside = (value: number): boolean => value >= FIRST_WORD_VALUE || value === SEPARATOR.IGNORED

/** Is nothing else of ours there: another's surname, a listed look-alike, a word of posts or dates? His own short name ("Keir") is his. */
function isFree(reading: BlockReading, found: Match, given: number): boolean {
  const { rules, block } = reading
  const isOwn = (one: Match) => one.class === PATTERN_CLASS.NAME && one.target === found.target && one.end <= given
  const touches = (one: Match) => one.start < found.end && one.end > found.start && !isOwn(one)
  if (namesAndLexicon(reading).some(touches)) return false
  const surname = foldWord(block.text, found.start, found.end).split(' ').at(-1) as string
  return dateWord(rules, surname) === undefined
}
