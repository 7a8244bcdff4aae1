// Phrases that say beside themselves that they tell of years ago ("the Istanbul talks three years ago", "rozmowy sprzed trzech lat"): of no meeting of
// the record, though it may have been held there as well. Gets a phrase and the article's day; says yes or no.
import { foldText } from '../../text/fold.ts'
import { clauseAfter } from '../actors/capital-verbs.ts'
import { YEARS_AGO } from '../languages/years-ago-words.ts'
import { plain } from '../plain-text.ts'
import type { BlockReading } from '../read-block.ts'
import { alternatives, phraseOf, tellsAnyOf, type WordTest } from '../word-sets.ts'
import type { MeetingReference } from './meeting-reference.ts'

/** Is it told of years ago, right behind the phrase or right before it? */
export function isOfYearsAgo({ reading, start, end }: MeetingReference): boolean {
  if (!tellsYearsAgo(reading)) return false
  const { text } = reading.block
  return (
    AFTER.test(wordsOf(clauseAfter(text, end)).trimStart()) ||
    BEFORE.test(wordsOf(foldText(plain(text, Math.max(0, start - REACH), start))).trimEnd())
  )
}

/** Asked of a block once: most say no such thing. */
function tellsYearsAgo(reading: BlockReading): boolean {
  reading.yearsAgo ??= ANYWHERE.get(reading.rules.language)?.test(reading.folded) ?? false
  return reading.yearsAgo
}

/** Numbers as words: such as may stand between the phrase and the years. */
const wordsOf = (folded: string): string => folded.replace(/\d+/g, 'n')

/** Other words between the phrase and the years: "failed more than three years ago". */
const WORDS_AFTER = 4
/** "Three years ago at the talks". */
const WORDS_BEFORE = 3
/** Units before a phrase in which those stand. */
const REACH = 60

const ANYWHERE = new Map<string, WordTest>(
  Object.entries(YEARS_AGO).map(([language, list]) => [language, tellsAnyOf({ [language]: list })]),
)
const AFTER = phraseOf(WORDS_AFTER, YEARS_AGO)
const BEFORE = new RegExp(`(?:^| )(?:${alternatives(Object.values(YEARS_AGO).flat())})(?: \\p{L}+){0,${WORDS_BEFORE}}$`, 'u')
