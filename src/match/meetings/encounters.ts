// Clauses that tell who met whom without a noun of meeting ("he sat down with the prime minister in Downing Street"): "the meeting" after
// them may be theirs. Gets the page, who is marked on it and a phrase; gives the last such clause before it. Asked only where a phrase would be linked.
import type { ResolvedMention, Span } from '../../model/page.ts'
import type { PageLanguage } from '../../model/text.ts'
import type { MentionsByBlock } from '../mentions-by-block.ts'
import type { PageReading } from '../page-reading.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import { plain } from '../plain-text.ts'
import type { BlockReading } from '../read-block.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { represents } from './who-met.ts'

export interface Encounter {
  block: number
  /** Offset of the verb. */
  at: number
  /** Entity numbers of the two whose names stand on either side of the verb. */
  people: [number, number]
  /** Nobody else is told of in the sentence, by name or as "leaders". */
  alone: boolean
}

/** The last encounter before a phrase, in its block or the `reach` blocks before; null where none is told. */
export function encounterBefore(
  page: PageReading,
  actors: MentionsByBlock,
  { reading, start }: MeetingReference,
  reach: number,
): Encounter | null {
  const { index } = reading.block
  for (let i = page.readings.indexOf(reading); i >= 0; i--) {
    const one = page.readings[i] as BlockReading
    if (one.block.index < index - reach) break
    const last = lastIn(one, actors.in(one.block.index), one === reading ? start : one.block.text.length, page)
    if (last) return last
  }
  return null
}

/** Two people on either side of a verb of meeting; states and bodies meet in other ways. */
function lastIn(reading: BlockReading, actors: readonly ResolvedMention[], to: number, page: PageReading): Encounter | null {
  if (actors.length < 2) return null
  const { gazetteer } = page
  const verbs = [...reading.meetingVerbs, ...receptionsOf(reading)]
  for (const verb of verbs.sort((a, b) => b.start - a.start)) {
    if (
      verb.end > to ||
      reading.lexicon.some((one) => one.class === PATTERN_CLASS.MEETING_NOUN && one.start < verb.end && verb.start < one.end)
    )
      continue
    const { start, end } = sentenceRound(reading, verb)
    const people = actors.flatMap(({ entity, start: at }) =>
      entity?.startsWith('person/') && at >= start && at < end ? [{ number: gazetteer.entityNumber(entity), at }] : [],
    )
    const before = people.filter((one) => one.at < verb.start).at(-1)
    const after = people.find((one) => one.at >= verb.end && one.at - verb.end <= NEAR && one.number !== before?.number)
    if (before && after && !represents(before.number, after.number, gazetteer))
      return {
        block: reading.block.index,
        at: verb.start,
        people: [before.number, after.number],
        alone: areAlone(reading, { start, end }, people),
      }
  }
  return null
}

function areAlone(reading: BlockReading, { start, end }: Span, people: readonly { number: number }[]): boolean {
  if (new Set(people.map((one) => one.number)).size > 2) return false
  return !reading.lexicon.some((one) => one.class === PATTERN_CLASS.LEVEL && one.start >= start && one.end <= end)
}

/** Units after the verb in which whom he met is named, a title before the name included. */
const NEAR = 60

/** Read once a block, however many phrases look back at it. */
export function receptionsOf(reading: BlockReading): readonly Span[] {
  reading.receptions ??= receptionsIn(reading.block.text, RECEIVED[reading.rules.language])
  return reading.receptions
}

/** Verbs of receiving in a text, wherever unseen characters stand in it. */
function receptionsIn(text: string, received: RegExp): Span[] {
  const seen = plain(text, 0, text.length)
  const found = [...seen.matchAll(received)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
  if (seen.length === text.length || found.length === 0) return found
  const offsets: number[] = []
  for (let at = 0; at < text.length; at++) if (!ACCENT.test(text[at] as string) && plain(text, at, at + 1) !== '') offsets.push(at)
  return found.map(({ start, end }) => ({ start: offsets[start] as number, end: (offsets[end - 1] as number) + 1 }))
}

/** An accent written apart, which reads as one with its letter. */
const ACCENT = /[\u0300-\u036f]/

/** To receive somebody: such a clause introduces no meeting of the record, but two who met. Each language's own forms, in small letters. */
const RECEIVED: Record<PageLanguage, RegExp> = {
  en: /\bwelcom(?:ed|es|ing)\b|\breceiv(?:ed|es|ing)\b|\bgreet(?:ed|s|ing)\b|\bhost(?:ed|s|ing)\b|\b(?:will|to|would)\s(?:host|receive|welcome)\b/g,
  fr: /\baccueill\p{L}+|\breçoit|\breçu\b|\brecev(?:ra|ant|oir)/gu,
  de: /\bempfing|\bempfängt|\bempfangen|\bempfang von\b|\bbegrüßt/gi,
  es: /\brecibi(?:ó|rá|do|endo|r)|\brecibe\b|\bacogi(?:ó|endo)/g,
  it: /\bricev(?:e|uto|uta|erà|eranno|endo)(?!\p{L})|\baccol(?:to|ta)\b|\baccogli(?:e|endo)/gu,
  pl: /\bprzyj(?:ął|ęł|mie|muj[eą])\p{L}*|\bpowita\p{L}+/gu,
  uk: /прийня[вл]\p{L}*|прийма(?:є|ючи)|прийме(?!\p{L})|зустрів(?!\p{L})/gu,
  ru: /принял\p{L}*|принима(?:ет|я)(?!\p{L})|примет(?!\p{L})|встретил(?!\p{L})/gu,
}
