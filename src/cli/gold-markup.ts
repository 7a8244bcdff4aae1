// The marks in a gold page's text: [[entity|words|flags]] is a mention that is expected, {{words}} one that must not be made.
// Gets one block as written; gives its plain text with the spans in it. Which entities exist is not its business: names stay names.
import type { MentionVia, Span } from '../model/page.ts'
import { MENTION_VIAS } from '../model/page.ts'

/** A mention as written: canonical names (several: nobody could decide), how it is told, and whether it may be left alone. */
export interface MarkedMention extends Span {
  names: string[]
  /** null where the page does not say. */
  via: MentionVia | null
  optional: boolean
}

/** Words that no mention may touch; `kind` narrows it to actors or meetings. */
export interface MustNot extends Span {
  kind: 'actor' | 'meeting' | null
}

export interface MarkedText {
  text: string
  mentions: MarkedMention[]
  mustNots: MustNot[]
}

const CHARACTERS: Record<string, string> = { nbsp: '\u00a0', nnbsp: '\u202f', shy: '\u00ad' }
const MUST_NOT_KIND = /^(actor|meeting):/

/** Reads one block. Throws with the offending words when a mark is not closed or a flag is unknown. */
export function readMarkup(source: string): MarkedText {
  const result: MarkedText = { text: '', mentions: [], mustNots: [] }
  const input = source.replace(/&(nbsp|nnbsp|shy);/g, (_whole, name: string) => CHARACTERS[name] ?? '')
  const end = readRun(input, 0, [], result)
  if (end !== input.length) throw new Error(`a mark ends that never began: "${input.slice(Math.max(0, end - 20), end + 10)}"`)
  result.mentions.sort((a, b) => a.start - b.start || b.end - a.end)
  return result
}

/** Copies plain text and reads marks from `at` until one of `stops` (or the end); gives the place where it stopped. */
function readRun(input: string, at: number, stops: readonly string[], result: MarkedText): number {
  let position = at
  while (position < input.length) {
    if (stops.some((stop) => input.startsWith(stop, position))) return position
    if (input.startsWith('[[', position)) position = readMention(input, position, result)
    else if (input.startsWith('{{', position)) position = readMustNot(input, position, result)
    else if (input.startsWith(']]', position) || input.startsWith('}}', position)) return position
    else result.text += input[position++]
  }
  return position
}

function readMention(input: string, at: number, result: MarkedText): number {
  const [head = ''] = /^[^|\]]*/.exec(input.slice(at + 2)) ?? []
  const names = head.split(';').map((name) => name.trim())
  const afterHead = at + 2 + head.length
  const start = result.text.length
  if (input.startsWith(']]', afterHead)) {
    result.text += head
    result.mentions.push({ start, end: result.text.length, names, via: null, optional: false })
    return afterHead + 2
  }
  const stop = readRun(input, afterHead + 1, ['|', ']]'], result)
  const close = input.indexOf(']]', stop)
  if (close === -1) throw new Error(`a mention is not closed: "${input.slice(at, at + 40)}"`)
  const flags = input
    .slice(stop, close)
    .split(/[|\s]+/)
    .filter((flag) => flag !== '')
  const unknown = flags.find((flag) => flag !== 'optional' && !isVia(flag))
  if (unknown !== undefined) throw new Error(`unknown flag "${unknown}" in "${input.slice(at, close + 2)}"`)
  result.mentions.push({ start, end: result.text.length, names, via: flags.find(isVia) ?? null, optional: flags.includes('optional') })
  return close + 2
}

function readMustNot(input: string, at: number, result: MarkedText): number {
  const kind = MUST_NOT_KIND.exec(input.slice(at + 2))?.[1] as 'actor' | 'meeting' | undefined
  const start = result.text.length
  const stop = readRun(input, at + 2 + (kind === undefined ? 0 : kind.length + 1), ['}}'], result)
  if (!input.startsWith('}}', stop)) throw new Error(`a must-not is not closed: "${input.slice(at, at + 40)}"`)
  result.mustNots.push({ start, end: result.text.length, kind: kind ?? null })
  return stop + 2
}

function isVia(flag: string): flag is MentionVia {
  return (MENTION_VIAS as readonly string[]).includes(flag)
}
