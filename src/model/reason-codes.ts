// The reasons for linking a mention, as words. Apart from the schemas, so that the content script can check them without zod.

/** Why a mention is linked (or is not): the card, the command line and the tests put it into words (src/match/reason-text.ts). */
export const REASON_CODES = [
  'full-name',
  'acronym',
  'alone',
  'surname-after-full-name',
  'surname-beside-post',
  'surname-with-company',
  'name-with-company',
  'post-at-date',
  'post-throughout',
  'metonym-acts',
  'office',
  'meeting-name',
  'meeting-place-date',
  'meeting-level-date',
  'meeting-date',
  'meeting-introduced',
  'meeting-nearest',
  'meeting-page-time',
  'short-after-full-name',
  'misprint',
  'misspelt',
  'undecided',
] as const
export type ReasonCode = (typeof REASON_CODES)[number]
