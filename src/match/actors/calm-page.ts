// Pages of which most tells of no politics: a week's notes, a village's news, a page of sport that opens with a summit. There a weak name in a
// paragraph of its own matter is somebody else's, whoever is named in full elsewhere. Gets the page and a weak name; tells whether it is such a
// one. How much of each piece of a page tells of politics goes into the evidence, so that the pieces beside it know.
import { OTHER_MATTER, POLITICS_TOLD } from '../evidence-marks.ts'
import type { PageReading } from '../page-reading.ts'
import { KIND, PATTERN_CLASS, USE } from '../pattern.ts'
import type { BlockReading } from '../read-block.ts'
import { ENTRY, namesItself } from './calm-passage.ts'
import { hasStatecraft } from './passage.ts'
import { findPostPhrases } from './posts.ts'
import { POLITICAL_NOUNS } from './told-politics.ts'

/** Does a weak name's block name no politics, on a page of which the most does not? */
export function isStray(page: PageReading, { reading }: { reading: BlockReading }): boolean {
  return !namesItself(reading) && isMostlyCalm(page.evidence.otherBearers)
}

/**
 * Does a paragraph tell of no politics, and one beside it neither? Enough to doubt a surname that only company speaks for. A club
 * has a president and a head too: a bare post tells nothing here. In live blogs single lines are too short to tell.
 */
export function isAtEdge(page: PageReading, reading: BlockReading): boolean {
  return isOther(reading) && (isBesideOther(page, reading, -1) || isBesideOther(page, reading, 1))
}

function isBesideOther({ readings, evidence }: PageReading, reading: BlockReading, step: 1 | -1): boolean {
  const index = reading.block.index + step
  const one = readings[readings.indexOf(reading) + step]
  return one?.block.index === index ? isOther(one) : evidence.otherBearers.includes(OTHER_MATTER + index)
}

/** A paragraph that names somebody, and tells of no politics. */
function isOther(reading: BlockReading): boolean {
  const { block, heading, names } = reading
  if (block.role !== 'text' || names.length === 0 || ENTRY.test(block.text)) return false
  return !(heading !== null && ENTRY.test(heading.block.text)) && !isOfPolitics(reading)
}

/** Does a paragraph tell of what states do, or name somebody beyond doubt, a body, a state or a meeting? */
export function isOfPolitics(reading: BlockReading): boolean {
  const { cues, meetingNames, names, lexicon, block } = reading
  if (cues.length + meetingNames.length > 0 || names.some((one) => one.use === USE.ALONE && one.nameKind !== KIND.METONYM)) return true
  if (findPostPhrases(reading).some((one) => one.body !== null)) return true
  const isTold = lexicon.some((one) => POLITICAL_NOUNS.has(one.class) && one.class !== PATTERN_CLASS.POST)
  return isTold || hasStatecraft(reading, { start: 0, end: block.text.length }, NOWHERE)
}
const NOWHERE = { start: -1, end: -1 }

// The lines of a page are never changed in place, and every weak name asks of the same.
let linesRead: readonly string[] = []
let areMostlyCalm = false

/** Is more than half of what the page says in paragraphs with names in paragraphs that name no politics? */
function isMostlyCalm(lines: readonly string[]): boolean {
  if (lines !== linesRead) {
    areMostlyCalm = tellMostlyCalm(lines)
    linesRead = lines
  }
  return areMostlyCalm
}

function tellMostlyCalm(lines: readonly string[]): boolean {
  let [blocks, told, all] = [0, 0, 0]
  for (const line of lines) {
    if (!line.startsWith(POLITICS_TOLD)) continue
    const [, count = 0, political = 0, length = 0] = line.slice(POLITICS_TOLD.length).split(' ').map(Number)
    blocks += count
    told += political
    all += length
  }
  return blocks >= SEVERAL_BLOCKS && all >= SEVERAL_MATTERS && told * 2 < all
}
/** Paragraphs and characters of a page that can tell of several matters: a few lines have no room for them, nor has one long quotation. */
const [SEVERAL_BLOCKS, SEVERAL_MATTERS] = [4, 300]

/**
 * Tells the page's evidence (in `lines`) how much of these blocks tells of politics, and whether those at an edge do not; who is nowhere named is of
 * neither sort.
 */
export function collectPoliticsTold({ readings }: PageReading, lines: Set<string>): void {
  const [first] = readings
  if (first === undefined) return
  let [blocks, told, all] = [0, 0, 0]
  for (const [at, reading] of readings.entries()) {
    const { role, text, index } = reading.block
    if (readings[at - 1]?.block.index !== index - 1 || readings[at + 1]?.block.index !== index + 1) {
      if (isOther(reading)) lines.add(OTHER_MATTER + index)
      else lines.delete(OTHER_MATTER + index)
    }
    if (role !== 'text' || reading.names.length === 0) continue
    blocks++
    all += text.length
    if (namesItself(reading)) told += text.length
  }
  const mark = `${POLITICS_TOLD}${first.block.index} `
  for (const line of lines) if (line.startsWith(mark)) lines.delete(line)
  lines.add(`${mark}${blocks} ${told} ${all}`)
}
