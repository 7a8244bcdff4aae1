// Passages of a page that tell of no politics any more: a paper's other stories, a column's end. Gets the page and a weak name; tells whether it
// stands in one. How far a piece of the page is calm at its edges goes into the evidence, so that the pieces beside it know.
import { CALM_BACK, CALM_ON } from '../evidence-marks.ts'
import type { PageReading } from '../page-reading.ts'
import { KIND } from '../pattern.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { hasStatecraft, namesPoliticsAnywhere } from './passage.ts'

type Step = 1 | -1

/**
 * Has the page gone over to another matter where a weak name stands? Nothing in its block or the ones beside it tells of politics, whatever the
 * page told before. Headlines and the entries of a live blog are too short to tell; several of ours in one block are a round.
 */
export function isAmidOtherMatters(page: PageReading, { reading }: { reading: BlockReading }): boolean {
  reading.amidOtherMatters ??= readOtherMatters(page, reading)
  return reading.amidOtherMatters
}

function readOtherMatters(page: PageReading, reading: BlockReading): boolean {
  const { role, text } = reading.block
  // What costs least is asked first: most blocks with a name of ours tell of politics, or stand beside one that does.
  if (role !== 'text' || namesItself(reading)) return false
  if (isInCalmSection(page, reading)) return true
  if (namesBeside(page, reading)) return false
  if (isPolitical(reading) || ENTRY.test(text) || isRound(reading)) return false
  let before = calmFrom(page, reading, -1, PARAGRAPH)
  if (before < 0) return false
  // Where the page ends on one side, the other is read twice as far.
  const after = calmFrom(page, reading, 1, Math.max(PARAGRAPH, 2 * PARAGRAPH - before))
  if (after >= 0 && after < PARAGRAPH && before >= PARAGRAPH) before = calmFrom(page, reading, -1, 2 * PARAGRAPH - after)
  return before >= 0 && after >= 0 && before + after >= 2 * PARAGRAPH
}
/** Does nothing under the heading of a block tell of politics, nor the heading itself? */
function isInCalmSection(page: PageReading, reading: BlockReading): boolean {
  const { heading } = reading
  if (heading === null || ENTRY.test(heading.block.text) || ENTRY.test(reading.block.text) || isRound(reading)) return false
  const { section } = reading.block
  return !page.readings.some((one) => one.block.section === section && isPolitical(one))
}

/** The hour of an entry. */
export const ENTRY = /^[^\p{L}]*\d{1,2}\s?[.:hг]\s?\d\d/u
/** Characters of a short paragraph: single lines have their context further off. */
const PARAGRAPH = 90

/** Of those who share a surname the first is counted. */
function isRound({ names }: BlockReading): boolean {
  const isCounted = (one: Match, i: number) => one.nameKind !== KIND.METONYM && names[i - 1]?.start !== one.start
  return new Set(names.filter(isCounted).map((one) => one.target)).size >= ROUND
}
/** A pair may be two players. */
const ROUND = 3

/** Characters that way of blocks that tell of no politics, up to `reach` and the end of a block; −1 where one tells of it. */
function calmFrom({ readings, evidence }: PageReading, from: BlockReading, step: Step, reach: number): number {
  let read = 0
  let { index } = from.block
  let at = placeOf(readings, from)
  for (at += step, index += step; read < reach && readings[at]?.block.index === index; at += step, index += step) {
    const one = readings[at] as BlockReading
    if (isPolitical(one)) return -1
    read += one.block.text.length
  }
  while (read < reach) {
    const edge = edgeAt(evidence.otherBearers, index, step)
    if (edge === null) break
    read += edge.calm
    if (edge.isPolitical) return read >= reach ? read : -1
    index = edge.last + step
  }
  return read
}

/** Nearly always the blocks are all there are from the first on; a search would read a long page again for each name. */
function placeOf(readings: readonly BlockReading[], reading: BlockReading): number {
  const at = reading.block.index - (readings[0] as BlockReading).block.index
  return readings[at] === reading ? at : readings.indexOf(reading)
}

/** Does a block right before or after this one tell of politics by what was found in it? */
function namesBeside({ readings }: PageReading, reading: BlockReading): boolean {
  const at = placeOf(readings, reading)
  const isBeside = (one: BlockReading | undefined) =>
    one !== undefined && Math.abs(one.block.index - reading.block.index) === 1 && namesItself(one)
  return isBeside(readings[at - 1]) || isBeside(readings[at + 1])
}

/** Does a block name politics anywhere, by what was found in it? Like the next, asked of the same few blocks by every weak name among them. */
export function namesItself(reading: BlockReading): boolean {
  reading.namesPolitics ??= namesPoliticsAnywhere(reading)
  return reading.namesPolitics
}

/** Does a block tell of politics anywhere? */
function isPolitical(reading: BlockReading): boolean {
  reading.political ??= namesItself(reading) || hasStatecraft(reading, wholeOf(reading), NOWHERE)
  return reading.political
}
const wholeOf = ({ block }: BlockReading) => ({ start: 0, end: block.text.length })
const NOWHERE = { start: -1, end: -1 }

/** How far a piece of a page is calm from its first block on, or from its last one back. */
interface Edge {
  /** Characters, to the end of a block. */
  calm: number
  /** Does the next block tell of politics? Otherwise the piece ends there, or is calm for as far as anybody asks. */
  isPolitical: boolean
  /** Index of the last calm block. */
  last: number
}

/** Tells the page's evidence (in `lines`) how far these blocks are calm at the edges of each run of them. */
export function collectCalmEdges({ readings }: PageReading, lines: Set<string>): void {
  const { length } = readings
  for (let at = 0; at < length; at++) {
    const { index } = (readings[at] as BlockReading).block
    if (readings[at - 1]?.block.index !== index - 1) tellEdge(lines, readings, at, 1)
    if (readings[at + 1]?.block.index !== index + 1) tellEdge(lines, readings, at, -1)
  }
}

function tellEdge(lines: Set<string>, readings: readonly BlockReading[], from: number, step: Step): void {
  const { index } = (readings[from] as BlockReading).block
  const mark = markOf(index, step)
  for (const line of lines) if (line.startsWith(mark)) lines.delete(line)
  const edge: Edge = { calm: 0, isPolitical: false, last: index - step }
  for (let at = from; edge.calm < 2 * PARAGRAPH && readings[at]?.block.index === edge.last + step; at += step) {
    const one = readings[at] as BlockReading
    edge.isPolitical = isPolitical(one)
    if (edge.isPolitical) break
    edge.calm += one.block.text.length
    edge.last += step
  }
  lines.add(`${mark}${edge.calm} ${edge.isPolitical ? 1 : 0} ${edge.last}`)
}

function markOf(index: number, step: Step): string {
  return `${step > 0 ? CALM_ON : CALM_BACK}${index} `
}

function edgeAt(lines: readonly string[], index: number, step: Step): Edge | null {
  const mark = markOf(index, step)
  const line = lines.find((one) => one.startsWith(mark))
  if (line === undefined) return null
  const [calm = 0, political = 0, last = index] = line.slice(mark.length).split(' ').map(Number)
  return { calm, isPolitical: political === 1, last }
}
