// One page from its reading to its marks: collects the blocks, asks the worker for them, keeps the answers, paints what the reader
// wants, and follows the page's changes. Lives until its signal aborts (the page is left, paused, or another takes its place).
// Cards are not its business.
import type { Block, PageAnnotation, PageFacts } from '../model/page.ts'
import { yieldToPage } from '../page/collect-blocks.ts'
import { FarText } from '../page/far-text.ts'
import { findArticle } from '../page/find-article.ts'
import type { PageBlock } from '../page/page-block.ts'
import { PageText } from '../page/page-text.ts'
import { createPainter } from '../page/painter.ts'
import type { Painter } from '../page/painter-types.ts'
import { watchPage } from '../page/watch-page.ts'
import type { Failure } from '../protocol/outcome.ts'
import { COLOURS } from '../settings/defaults.ts'
import { palette } from '../ui/styles/palette.ts'
import { type AskAnnotation, askPieces } from './ask-pieces.ts'
import { createBlockList } from './block-list.ts'
import type { MarkContext, NamedMark, NamedMarks } from './name-marks.ts'
import { createPageNames } from './page-names.ts'
import { createPainting } from './page-painting.ts'
import { createPageRecord, type PageRecord } from './page-record.ts'

/** The topics' colours by their place in the settings' list, which is a mark's slot. */
const TINTS = COLOURS.map((colour) => palette[colour])

export type PageSessionParts = {
  document: Document
  facts: PageFacts
  ask: AskAnnotation
  /** What the reader chose and where the page is; read afresh at each repaint. */
  choice: () => Pick<MarkContext, 'settings' | 'host' | 'page'>
  /** What is known, or why it is not, has changed. */
  changed: () => void
  /** Marks were painted: what they stand on may be another ground than before. */
  painted: () => void
  /** The page took away all that was read: another stands there, or will. */
  replaced: () => void
  /** The page's text has changed: time to look at its address. */
  lookAround: () => void
  signal: AbortSignal
}

export type PageSession = {
  facts: PageFacts
  record: PageRecord
  painter: Painter<NamedMark>
  /** Every mention in the order of the document, and those that are painted. */
  named: () => NamedMarks
  blocks: () => readonly PageBlock[]
  /** Reading or asking is not over yet. */
  isBusy: () => boolean
  /** Why the worker's last answer did not come; null: it did. */
  failure: () => Failure | null
  /** The page is larger than what is read of it. */
  leftOut: () => boolean
  /** Settings changed: paints anew, without the worker. */
  repaint: () => void
  /** Asks again for what was not answered. */
  retry: () => void
  /** The reader wants to know of the whole page: asks about its far parts, too, which otherwise wait until the reader comes near. */
  askRest: () => void
}

/** Number of the first block that is not above the viewport; null where all are. */
function firstVisible(blocks: readonly PageBlock[]): number | null {
  const visible = blocks.find(({ element }) => element.getBoundingClientRect().bottom > 0)
  return visible?.block.index ?? null
}

/** Starts reading at once. Nothing rejects; what goes wrong is in failure(). */
export function createPageSession(parts: PageSessionParts): PageSession {
  const { document, facts, signal } = parts
  const text = new PageText(findArticle(document, facts.kind), facts.kind === 'front')
  const blocks = createBlockList()
  const record = createPageRecord()
  const painter = createPainter<NamedMark>(document, signal, TINTS, parts.painted)
  const unanswered = new Set<Block>()
  let busy = 1
  let failure: Failure | null = null

  const names = createPageNames({
    context: () => ({
      ...parts.choice(),
      pageKind: facts.kind,
      topicsOf: (entity) => record.entities()[entity]?.topics ?? [],
      pageTopics: record.topics(),
      branches: record.branches(),
    }),
    looks: record.looks,
    mentionsOf: record.mentionsOf,
    isCurrent: (block) => text.get(block.block.index) === block,
    blocks: blocks.all,
  })
  const far = new FarText(document, (came) => askFor(came.filter((block) => text.get(block.block.index) === block)), signal)
  const isStale = ({ element }: PageBlock): boolean => text.notes.dirty.has(element)
  const painting = createPainting(painter, async (breathe) => (await names.inSlices(breathe)).paintedIn, signal, isStale)
  const update = (touched: Iterable<PageBlock> = []): void => {
    names.touch(touched)
    painting.request()
    parts.changed()
  }

  function answered(piece: readonly Block[], annotation: PageAnnotation): void {
    // A block that was replaced while its answer was on the way is another now: these mentions are not of its text.
    const standing = piece.flatMap((block) => {
      const pageBlock = text.get(block.index)
      return pageBlock?.block === block ? [pageBlock] : []
    })
    const current = new Set(standing.map(({ block }) => block.index))
    const mentions = annotation.mentions.filter(({ block }) => current.has(block))
    record.put(
      standing.map(({ block }) => block),
      { ...annotation, mentions },
    )
    for (const block of piece) unanswered.delete(block)
    update(standing)
  }

  // Questions follow each other, each in the light of the answers before.
  let last: Promise<unknown> = Promise.resolve()
  function askFor(wanted: readonly PageBlock[]): void {
    for (const { block } of wanted) unanswered.add(block)
    busy += 1
    last = last.then(async () => {
      // Reading or a batch of changes has just had its slice.
      await yieldToPage(signal).catch(() => undefined)
      const rest = wanted.filter(({ block }) => unanswered.has(block))
      if (rest.length > 0 && !signal.aborted) {
        const texts = rest.map(({ block }) => block)
        failure = await askPieces(texts, () => firstVisible(rest), record.evidence(), parts.ask, answered, signal)
      }
      busy -= 1
      if (!signal.aborted) parts.changed()
    })
  }

  function change(removed: readonly PageBlock[], added: readonly PageBlock[]): void {
    for (const { block } of removed) unanswered.delete(block)
    record.drop(removed.map(({ block }) => block.index))
    blocks.remove(removed)
    painting.forget(removed)
    blocks.insert(added)
    far.lose(removed)
    names.reorder()
    update(removed)
    if (added.length > 0) askFor(added)
  }

  async function readAll(): Promise<void> {
    for await (const some of text.read(signal)) blocks.append(some)
    busy -= 1
    if (signal.aborted) return
    askFor(far.part(blocks.all()))
    const onBatch = (): void => {
      painter.restore()
      painting.request()
      parts.lookAround()
    }
    watchPage(document, text, { onChange: change, onStale: painting.forget, onReplaced: parts.replaced, onBatch }, signal)
  }
  void readAll()

  return {
    facts,
    record,
    painter,
    named: names.all,
    blocks: blocks.all,
    isBusy: () => busy > 0,
    failure: () => failure,
    leftOut: () => text.leftOut,
    repaint: () => update(),
    retry: () => {
      if (failure !== null && busy === 0) askFor(blocks.all().filter(({ block }) => unanswered.has(block)))
    },
    askRest: () => far.comeAll(),
  }
}
