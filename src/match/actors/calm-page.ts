// Pages of which most tells of no politics: a week's notes, a village's news, a page of sport that opens with a summit. There a weak name in a
// paragraph of its own matter is somebody else's, whoever is named in full elsewhere. Gets the page and a weak name; tells whether it is such a
// one. How much of each piece of a page tells of politics goes into the evidence, so that the pieces beside it know.
import { POLITICS_TOLD } from '../evidence-marks.ts'
import type { PageReading } from '../page-reading.ts'
import type { BlockReading } from '../read-block.ts'
import { namesItself } from './calm-passage.ts'

/** Does a weak name's block name no politics, on a page of which the most does not? */
export function isStray(page: PageReading, { reading }: { reading: BlockReading }): boolean {
  return !namesItself(reading) && isMostlyCalm(page.evidence.otherBearers)
}

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

/** Tells the page's evidence (in `lines`) how much of these blocks tells of politics; who is nowhere named is of neither sort. */
export function collectPoliticsTold({ readings }: PageReading, lines: Set<string>): void {
  const [first] = readings
  if (first === undefined) return
  let [blocks, told, all] = [0, 0, 0]
  for (const reading of readings) {
    const { role, text } = reading.block
    if (role !== 'text' || reading.names.length === 0) continue
    blocks++
    all += text.length
    if (namesItself(reading)) told += text.length
  }
  const mark = `${POLITICS_TOLD}${first.block.index} `
  for (const line of lines) if (line.startsWith(mark)) lines.delete(line)
  lines.add(`${mark}${blocks} ${told} ${all}`)
}
