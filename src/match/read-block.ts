// One block as the matcher reads it: its language's rules and the matches in it, sorted into names, meeting names, lexicon and cues.
import type { Block, Span } from '../model/page.ts'
import { FIRST_WORD_VALUE, FOLD, foldText, isCapitalAt } from '../text/fold.ts'
import { isTitleCase } from '../text/title-case.ts'
import { GAP_TEXT, gapBetween } from '../text/word-hash.ts'
import type { PostPhrase } from './actors/posts.ts'
import type { Gazetteer } from './gazetteer.ts'
import { rulesOf } from './languages/languages.ts'
import type { LanguageRules } from './languages/rules.ts'
import type { DayPhrase } from './meetings/meeting-days.ts'
import type { YearTold } from './other-time.ts'
import { CASE_RULE, languageBit, PATTERN_CLASS } from './pattern.ts'
import { scan } from './scan.ts'

/** A pattern found at a span; not yet a judgement. Spans are UTF-16 units of the block's text. */
export interface Match {
  start: number
  end: number
  pattern: number
  class: number
  /** Entity, topic, post, place, noun or level number, by class. */
  target: number
  use: number
  nameKind: number
}

/** A given name of somebody of ours, followed by a word that is none of the surnames that it goes on with. */
export interface NearName {
  start: number
  /** Where the words end that are right, and where the next begins. */
  end: number
  next: number
  /** The trie's state at `end`. */
  state: number
}

const PLUS = 0x2b

/** No matches: most lists of most blocks. Shared, so nothing is ever added to it (added()). */
const NONE: readonly Match[] = []
const NO_NEAR_NAMES: readonly NearName[] = []

/** What a block holds, and what the rules have read from it so far: several ask for the same, so each makes its own once and keeps it here. */
export class BlockReading {
  readonly block: Block
  readonly rules: LanguageRules
  /** The record that its matches are from; null where a block is read without one. */
  readonly gazetteer: Gazetteer | null
  /** The heading of the section that the block stands in. */
  heading: BlockReading | null = null
  /** Names of actors and what only looks like them; leftmost-longest; several matches may share a span. */
  names = NONE
  meetingNames = NONE
  /** Posts, demonyms, places, meeting nouns, levels; leftmost-longest. */
  lexicon = NONE
  cues = NONE
  /** Words of dates and verbs of meeting, apart: nothing competes with them. */
  dateWords = NONE
  meetingVerbs = NONE
  /** Words of other matters than politics: matches, things of every day, names as names. */
  matterWords = NONE
  /** Kept by the files that read them (sentence-of-block.ts, matches-beside.ts, posts.ts, department.ts, calm-passage.ts, days-of-block.ts…); null until asked for. */
  sentenceEnds: readonly number[] | null = null
  beside: readonly Match[] | null = null
  postPhrases: readonly PostPhrase[] | null = null
  dayPhrases: { day: number | null; phrases: readonly DayPhrase[] } | null = null
  years: readonly YearTold[] | null = null
  yearsAgo: boolean | null = null
  whoCame: boolean | null = null
  receptions: readonly Span[] | null = null
  otherDepartment: boolean | null = null
  political: boolean | null = null
  ofHome: boolean | null = null
  namesPolitics: boolean | null = null
  amidOtherMatters: boolean | null = null
  climbing: boolean | null = null
  /** Where a misspelt name may stand; few blocks have any. */
  nearNames: readonly NearName[] = NO_NEAR_NAMES
  #titleCase: boolean | null = null
  #folded: string | null = null

  constructor(block: Block, rules: LanguageRules, gazetteer: Gazetteer | null = null) {
    this.block = block
    this.rules = rules
    this.gazetteer = gazetteer
  }

  /** Most words begin with a capital, so a capital tells nothing. */
  get titleCase(): boolean {
    this.#titleCase ??= isTitleCase(this.block.text)
    return this.#titleCase
  }

  /** The whole text, folded: for rules that look for words anywhere in it. */
  get folded(): string {
    this.#folded ??= foldText(this.block.text)
    return this.#folded
  }
}

/** Finds all matches in a block. `language` decides which names count; `day` (day number or null) drops names out of their dates. */
export function readBlock(block: Block, language: string, day: number | null, gazetteer: Gazetteer): BlockReading {
  const languages = languageBit(language)
  const { text } = block
  const reading = new BlockReading(block, rulesOf(language), gazetteer)
  const onState = (start: number, end: number, state: number): void => {
    const last = gazetteer.statePatterns[state + 1] as number
    let proved = -1
    for (let pattern = gazetteer.statePatterns[state] as number; pattern < last; pattern++) {
      const packed = gazetteer.patternMeta[pattern] as number
      if (((packed >>> 12) & languages) === 0) continue
      const caseRule = (packed >>> 4) & 3
      if (caseRule === CASE_RULE.CAPITAL && !isCapitalAt(text, start)) continue
      const plus = (packed >>> 21) & 1
      if (plus === 1 && text.charCodeAt(end) !== PLUS) continue
      if (day !== null && ((gazetteer.patternFrom[pattern] as number) > day || (gazetteer.patternUntil[pattern] as number) < day)) continue
      // Bits as packMeta lays them; unpacked in place, since every name of every page passes here.
      // Patterns of one state share their text but for collisions: proved once, it holds for all that share it.
      const offset = gazetteer.patternText[pattern] as number
      if (offset !== proved && !agrees(text, start, end, pattern, gazetteer)) continue
      proved = offset
      if (caseRule === CASE_RULE.EXACT && !sameCase(text, start, end, gazetteer.string(gazetteer.patternName[pattern] as number))) continue
      sortInto(reading, gazetteer, {
        start,
        end: (packed >>> 11) & 1 && text[end] === '.' ? end + 1 : afterAccents(text, end) + plus,
        pattern,
        class: packed & 15,
        target: gazetteer.patternTarget[pattern] as number,
        use: (packed >>> 6) & 3,
        nameKind: (packed >>> 8) & 7,
      })
    }
  }
  scan(text, gazetteer, languages, onState, (start, end, state, next) => {
    if (gazetteer.namesFrom(state).length > 0) reading.nearNames = [...reading.nearNames, { start, end, next, state }]
  })
  reading.names = longest(reading.names)
  reading.meetingNames = longest(reading.meetingNames)
  reading.lexicon = longest(reading.lexicon)
  return reading
}

/** Gives a match to the list of its class. */
function sortInto(reading: BlockReading, gazetteer: Gazetteer, match: Match): void {
  if (match.class === PATTERN_CLASS.CUE) reading.cues = added(reading.cues, match)
  else if (match.class === PATTERN_CLASS.DATE_WORD) reading.dateWords = added(reading.dateWords, match)
  else if (match.class === PATTERN_CLASS.MEETING_VERB) reading.meetingVerbs = added(reading.meetingVerbs, match)
  else if (match.class === PATTERN_CLASS.MATTER_WORD) reading.matterWords = added(reading.matterWords, match)
  else if (match.class > PATTERN_CLASS.CUE) reading.lexicon = added(reading.lexicon, match)
  else if (match.class === PATTERN_CLASS.NAME && gazetteer.kindOf(match.target) === 'meeting')
    reading.meetingNames = added(reading.meetingNames, match)
  else reading.names = added(reading.names, match)
}

/** The list with one more match: most blocks leave most of their lists empty, and only where something stands is one made. */
function added(list: readonly Match[], match: Match): readonly Match[] {
  if (list === NONE) return [match]
  ;(list as Match[]).push(match)
  return list
}

/** Leaves the leftmost-longest spans (in place), with all matches of each. Matches come in order of start. */
function longest(list: readonly Match[]): readonly Match[] {
  if (list.length < 2) return list
  const matches = list as Match[]
  let kept = 0
  let reached = 0
  for (let i = 0; i < matches.length; ) {
    const { start } = matches[i] as Match
    let end = 0
    let next = i
    for (; next < matches.length && (matches[next] as Match).start === start; next++) end = Math.max(end, (matches[next] as Match).end)
    for (; i < next; i++) {
      if (start >= reached && (matches[i] as Match).end === end) matches[kept++] = matches[i] as Match
    }
    if (start >= reached) reached = end
  }
  // Engines take off the last one sooner than they set a length.
  while (matches.length > kept) matches.pop()
  return matches
}

/** Accents written as characters of their own belong to the letter before them, also the last of a name. */
function afterAccents(text: string, end: number): number {
  while (text.charCodeAt(end) >= 0x300 && text.charCodeAt(end) < 0x370) end++
  return end
}

/** Is the text of the span, folded, the pattern's text? Hashes may collide; this is the proof. */
function agrees(text: string, start: number, end: number, pattern: number, gazetteer: Gazetteer): boolean {
  const { folded } = gazetteer
  let at = gazetteer.patternText[pattern] as number
  let i = start
  while (i < end) {
    const value = FOLD[text.charCodeAt(i)] as number
    if (value >= FIRST_WORD_VALUE) {
      if (folded[at++] !== value) return false
      i++
      continue
    }
    let next = i
    while (next < end && (FOLD[text.charCodeAt(next)] as number) < FIRST_WORD_VALUE) next++
    const gap = GAP_TEXT[gapBetween(text, i, next)] as string
    if (gap !== '' && folded[at++] !== gap.charCodeAt(0)) return false
    i = next
  }
  return folded[at] === 0
}

/** Do the letters of the span have the case of the name's letters? */
function sameCase(text: string, start: number, end: number, name: string): boolean {
  let at = 0
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    if ((FOLD[unit] as number) < FIRST_WORD_VALUE) continue
    while (at < name.length && (FOLD[name.charCodeAt(at)] as number) < FIRST_WORD_VALUE) at++
    if (at >= name.length || name.charCodeAt(at++) !== unit) return false
  }
  while (at < name.length && (FOLD[name.charCodeAt(at)] as number) < FIRST_WORD_VALUE) at++
  return at >= name.length
}
