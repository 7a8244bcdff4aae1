// Asks the worker for a page's mentions in pieces that a message can carry, what the reader sees first, each piece in the light of
// the ones before. Where the later pieces taught something new, the earlier ones are asked once more.
import type { Block, PageAnnotation, PageEvidence } from '../model/page.ts'
import { MAX_TEXT_PER_MESSAGE } from '../protocol/limits.ts'
import type { Failure, Outcome } from '../protocol/outcome.ts'

export type AskAnnotation = (blocks: Block[], evidence: PageEvidence | null) => Promise<Outcome<PageAnnotation>>
/** `part` of what was read is answered: put it down, paint it. */
export type Answered = (blocks: readonly Block[], annotation: PageAnnotation) => void

/** Blocks in runs whose text fits one message (a single block beyond that has a run of its own). */
export function cutPieces(blocks: readonly Block[], most: number = MAX_TEXT_PER_MESSAGE): Block[][] {
  const pieces: Block[][] = []
  let room = 0
  for (const block of blocks) {
    if (block.text.length > room || pieces.length === 0) {
      pieces.push([])
      room = most
    }
    pieces.at(-1)?.push(block)
    room -= block.text.length
  }
  return pieces
}

/** A block as it is sent: beyond what a message carries its end is cut off, and stays unmarked. */
const asSent = (block: Block): Block =>
  block.text.length > MAX_TEXT_PER_MESSAGE ? { ...block, text: block.text.slice(0, MAX_TEXT_PER_MESSAGE) } : block

/** The piece that holds the block comes first; the others keep the page's order. */
export function startWith(pieces: readonly Block[][], block: number | null): Block[][] {
  const at = pieces.findIndex((piece) => piece.some(({ index }) => index === block))
  const first = pieces[at]
  return first === undefined ? [...pieces] : [first, ...pieces.slice(0, at), ...pieces.slice(at + 1)]
}

const same = (a: PageEvidence, b: PageEvidence): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * Asks for all pieces in order. `visible`: finds a block that the reader sees, asked only where there are several. Stops at the first failure and gives it, or null
 * where all was answered; pieces answered before stay answered. Stops without a failure when the signal aborts.
 */
export async function askPieces(
  blocks: readonly Block[],
  visible: () => number | null,
  evidence: PageEvidence | null,
  ask: AskAnnotation,
  answered: Answered,
  signal: AbortSignal,
): Promise<Failure | null> {
  const asked: { piece: Block[]; knowing: PageEvidence }[] = []
  let known = evidence
  const pieces = cutPieces(blocks)
  for (const piece of pieces.length > 1 ? startWith(pieces, visible()) : pieces) {
    const outcome = await ask(piece.map(asSent), known)
    if (signal.aborted) return null
    if (!outcome.ok) return outcome.error
    known = outcome.value.evidence
    asked.push({ piece, knowing: known })
    answered(piece, outcome.value)
  }
  for (const { piece, knowing } of asked) {
    // Evidence only grows; a second round sees all of it, so that a third would bring nothing.
    if (known === null || same(knowing, known)) continue
    const outcome = await ask(piece.map(asSent), known)
    if (signal.aborted) return null
    if (!outcome.ok) return outcome.error
    answered(piece, outcome.value)
  }
  return null
}
