// A pattern: one compiled name (or one word of the language rules that the search must find in the same pass), packed in numbers.
import { NAME_KINDS, NAME_USES } from '../model/name.ts'
import { PAGE_LANGUAGES, type PageLanguage } from '../model/text.ts'

/** What a pattern stands for; `target` is read accordingly. */
export const PATTERN_CLASS = {
  /** A name of an actor or meeting; target: entity number. */
  NAME: 0,
  /** A phrase that only looks like a name; target: entity number. */
  LOOK_ALIKE: 1,
  /** A cue phrase of a topic; target: topic number. */
  CUE: 2,
  /** A noun for a post ("president"); target: number in POST_KEYS. */
  POST: 3,
  /** An adjective or name of a people ("French"); target: entity number of the state. */
  DEMONYM: 4,
  /** A city or region where some meeting was held; target: place number. */
  PLACE: 5,
  /** A noun for a meeting ("summit"); target: number in MEETING_NOUNS. */
  MEETING_NOUN: 6,
  /** Words that tell a meeting's level ("defence ministers"); target: number in MEETING_LEVELS. */
  LEVEL: 7,
  /** A word of other matters than politics ("hat-trick", "recipe", "namesake"); target: number in OTHER_MATTERS. */
  MATTER_WORD: 8,
  /** A word that dates are told with (weekday, month, "yesterday", "week"). Target unused. */
  DATE_WORD: 9,
  /** A verb of meeting ("gathered"). Target unused. */
  MEETING_VERB: 10,
} as const

/** Numbers of the kinds and uses of names that rules ask for, as patterns pack them. */
export const KIND = {
  ACRONYM: NAME_KINDS.indexOf('acronym'),
  FULL: NAME_KINDS.indexOf('full'),
  FAMILY: NAME_KINDS.indexOf('family'),
  METONYM: NAME_KINDS.indexOf('metonym'),
  SHORT: NAME_KINDS.indexOf('short'),
} as const
export const USE = {
  ALONE: NAME_USES.indexOf('alone'),
  SUPPORTED: NAME_USES.indexOf('supported'),
  NEVER: NAME_USES.indexOf('never'),
} as const

/** What such words tell of: a match, something of every day, a name as a name. */
export const OTHER_MATTERS = { MATCH: 0, EVERYDAY: 1, NAME: 2 } as const

export const CASE_RULE = { ANY: 0, CAPITAL: 1, EXACT: 2 } as const

/**
 * Kinds of meeting noun. A reference by "call" never means a meeting in person, "summit" means leaders unless it says otherwise, an "occasion"
 * (event, conversation) is a meeting only where the phrase tells which.
 */
export const MEETING_NOUNS = ['summit', 'meeting', 'talks', 'call', 'occasion'] as const
export type MeetingNoun = (typeof MEETING_NOUNS)[number]

/** Bit of a language in a pattern's mask; languages without rules of their own share the last. */
export const OTHER_LANGUAGE_BIT = 1 << PAGE_LANGUAGES.length
export const ANY_LANGUAGE = (OTHER_LANGUAGE_BIT << 1) - 1
export function languageBit(language: string): number {
  let bit = bits.get(language)
  if (bit === undefined) {
    const index = PAGE_LANGUAGES.indexOf(language.slice(0, 2) as PageLanguage)
    bit = index < 0 ? OTHER_LANGUAGE_BIT : 1 << index
    if (bits.size < MOST_TAGS) bits.set(language, bit)
  }
  return bit
}
/** Bits of the tags met so far: every block asks. */
const bits = new Map<string, number>()
/** Pages write what they like into lang attributes; a worker must not keep it all. */
const MOST_TAGS = 100

/** The parts of a pattern's packed `meta` number: class 4 bits, case rule 2, use 2, name kind 3, final dot 1, languages 9, final plus 1. */
export interface PatternMeta {
  class: number
  caseRule: number
  /** Number in NAME_USES. */
  use: number
  /** Number in NAME_KINDS. */
  nameKind: number
  /** The name is written with a final dot ("U.S."): take the dot into the span where it stands. */
  finalDot: boolean
  /** The name is written with a final plus ("Weimar+"), which no word is searched by: without it the text names something else. */
  finalPlus: boolean
  languages: number
}

export function packMeta(meta: PatternMeta): number {
  return (
    (meta.class |
      (meta.caseRule << 4) |
      (meta.use << 6) |
      (meta.nameKind << 8) |
      ((meta.finalDot ? 1 : 0) << 11) |
      (meta.languages << 12) |
      ((meta.finalPlus ? 1 : 0) << 21)) >>>
    0
  )
}
