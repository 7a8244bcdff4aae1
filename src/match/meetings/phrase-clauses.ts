// Runs of words after a meeting noun that say nothing of the meeting themselves but lead on to its day, its place, its host or its subject:
// "that takes place on …", "scheduled for …", "convened by …", "on the war in …". Gets text and offsets; gives where to read on.
import type { PageLanguage } from '../../model/text.ts'
import { CALLED_CLAUSES, HEADED_BY, HELD_CLAUSES, MAIN_VERBS, MEDIATED_CLAUSES } from '../languages/clause-phrases.ts'
import { MEETING_ABOUT, MEETING_MATTERS } from '../languages/meeting-matters.ts'
import { phrasePattern, phrasePatterns } from '../phrase-pattern.ts'
import { hasRare, plain, plainBefore } from '../plain-text.ts'
import { anyOf, unitsOf } from '../word-sets.ts'

const HELD = phrasePatterns(HELD_CLAUSES)
const CALLED = phrasePatterns(CALLED_CLAUSES)
const MEDIATED = phrasePatterns(MEDIATED_CLAUSES)
const MAIN = phrasePatterns(MAIN_VERBS)
const HEAD = phrasePattern(Object.values(HEADED_BY).flat())

/** The offset after the verb of the phrase's own clause, where it says only that the meeting is held; `at` where none stands there. */
export function afterMainVerb(text: string, at: number, language: PageLanguage): number {
  return afterAny(text, at, [MAIN[language]])
}

/** The offset after words that only say that it is held, who called it or who brought the sides together; `at` where none stand there. */
export function afterHeld(text: string, at: number, language: PageLanguage): number {
  return afterAny(text, at, [HELD[language], CALLED[language], MEDIATED[language]])
}

/** The offset after words that lead to whoever heads those who came ("headed by", "на чолі з"); `at` where none stand there. */
export function afterHead(text: string, at: number): number {
  return HEAD_OPENS.has(text.charCodeAt(at + 1)) ? afterAny(text, at, [HEAD]) : at
}
const HEAD_OPENS = unitsOf('acdeghklmnpuvвнопч')

/** The offset after the first of some sticky patterns that fits right there, whatever unseen characters stand in it; `at` where none fits. */
function afterAny(text: string, at: number, patterns: readonly RegExp[]): number {
  const unseen = hasRare(text) && UNSEEN.test(text.slice(at, at + LONGEST))
  for (const pattern of patterns) {
    pattern.lastIndex = at
    if (pattern.test(text)) return pattern.lastIndex
    const after = unseen ? afterUnseen(text, at, pattern) : at
    if (after > at) return after
  }
  return at
}
/** Units of the longest such words, unseen characters included. */
const LONGEST = 120
/** Characters that are not seen, and accents written apart from their letters. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]|[\u0300-\u036f]/

/** The same where such characters stand in the words: the offset at which as much has been read. */
function afterUnseen(text: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = 0
  if (!pattern.test(plain(text, at, at + LONGEST))) return at
  let left = pattern.lastIndex
  let end = at
  for (; left > 0; end++) if (!UNSEEN.test(text[end] as string)) left--
  // An accent goes with the letter before it.
  while (UNSEEN.test(text[end] ?? '')) end++
  return end
}

/** Does the text up to an offset end with "convened by" or "organised by the British prime minister,"? Then whoever is named next is its host. */
export function isByHost(text: string, at: number): boolean {
  return BY_HOST.test(plainBefore(text, at, REACH))
}
const BY_HOST =
  /(?:convened|hosted|organi[sz]ed|chaired|convocad[ao]|organizad[ao]|impulsad[ao]|convoquée?|organisée?|présidée?|convocat[oa]|organizzat[oa]|voluto|zwołan\p{L}+|zorganizowan\p{L}+|organizowan\p{L}+)(?:\s\p{Ll}+){0,2}\s(?:by|por|par|dal|dalla|da|przez)\s(?:\p{Ll}+[\s,]+){0,5}$/u
/** Characters of "convened by the former British prime minister, ". */
const REACH = 60

/** Is a folded word a preposition before what a meeting is about? */
export const ABOUT = anyOf(MEETING_ABOUT)
/** May a folded word stand between such a preposition and the state that it is about ("on the war in Ukraine")? */
export const MATTER = anyOf(MEETING_MATTERS)
