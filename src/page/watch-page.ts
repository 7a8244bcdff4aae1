// Follows the page's changes: which texts came, changed or went, in batches when the browser is idle, a slice at a time.
// Gets the PageText that was read; tells what changed in it. Reads changed text only; in a hidden tab it waits; it never sees our own host,
// which hangs on the document element. Ends with the signal.

import { OBSERVED } from './change-notes.ts'
import { SLICE_MS } from './collect-blocks.ts'
import { findArticle } from './find-article.ts'
import type { PageBlock } from './page-block.ts'
import type { PageText } from './page-text.ts'
import { watchSlots, watchUnmade } from './watch-shadows.ts'

export interface PageWatch {
  /** Texts of the page have changed since. `removed` and `added` as in TextChange, of one slice of work. */
  readonly onChange: (removed: readonly PageBlock[], added: readonly PageBlock[]) => void
  /** Blocks whose text has just changed, before the browser paints: their marks are wrong now. May come more than once for a block. */
  readonly onStale: (blocks: readonly PageBlock[]) => void
  /** All that was read has left the page: another article takes its place. */
  readonly onReplaced: () => void
  /** After each batch: time to look whether the page took marks or styles away, or changed its address. */
  readonly onBatch: () => void
}

/** After a first change others follow; waiting this long (ms) reads them once. Short enough that new text is marked before it is read. */
const GATHER = 120
/** A busy page is not idle: after this long (ms) the batch runs anyway. */
const IDLE_TIMEOUT = 1_000
/** Text that changes again and again (a ticker, words arriving one by one) is read ever more rarely, at the slowest each so many ms. */
const MAX_PATIENCE = 5_000
/** Text left alone for this long (ms) counts as calm again. */
const CALM = 10_000
/** Further articles are looked for at most this often (ms): the look goes over the whole page. */
const FURTHER_REST = 3_000
/** Text added outside the article from which it may be a further article. */
const MIN_FURTHER = 400

/** Does a change of this attribute say that an element takes its turn to be read? */
const isTurn = ({ attributeName }: MutationRecord): boolean => attributeName === 'aria-hidden' || attributeName === 'role'

export function watchPage(document: Document, text: PageText, watch: PageWatch, signal: AbortSignal): void {
  if (signal.aborted) return
  const view = document.defaultView
  if (view === null) return
  const { dirty, gone } = text.notes
  const restless = new WeakMap<Element, { times: number; notBefore: number; last: number }>()
  /** The article as a whole may have become a field, or be none any more. */
  let fieldsChanged = false
  let designMode = document.designMode
  let further = false
  let lastFurther = Number.NEGATIVE_INFINITY
  let timer: number | undefined
  let idle: number | undefined

  const observer = new view.MutationObserver((records) => {
    const stale = new Set<PageBlock>()
    for (const record of records) {
      // Slides and menus beside the article take turns for as long as the page is open.
      if (isTurn(record) && !text.holds(record.target as Element)) continue
      if (record.attributeName === 'contenteditable' && text.isIn(record.target)) fieldsChanged = true
      const changed = text.notes.note(record)
      if (changed === null) continue
      // A ticker beside the article: its words are not read, and nobody is to be woken for them.
      if (dirty.get(changed) === false && !text.holds(changed)) dirty.delete(changed)
      for (const block of text.of(changed)) stale.add(block)
    }
    if (stale.size > 0) watch.onStale([...stale])
    if (!text.notes.isEmpty()) schedule(GATHER)
  })
  observer.observe(document, OBSERVED)
  const note = (element: Element): void => {
    text.notes.touch(element, true)
    schedule(GATHER)
  }
  text.onShadowRoot = (root) => {
    observer.observe(root, OBSERVED)
    watchSlots(root, note, signal)
  }
  for (const root of text.shadowRoots) text.onShadowRoot(root)
  text.onUnmade = watchUnmade(view, note, signal)

  function schedule(delay: number): void {
    if (timer !== undefined || idle !== undefined || document.hidden || signal.aborted) return
    timer = view?.setTimeout(() => {
      timer = undefined
      idle = view.requestIdleCallback(run, { timeout: IDLE_TIMEOUT })
    }, delay)
  }

  function run(): void {
    idle = undefined
    if (signal.aborted || document.hidden) return
    // Nothing tells of a document that becomes a field but what is then written.
    if (fieldsChanged || document.designMode !== designMode) {
      fieldsChanged = false
      designMode = document.designMode
      text.noteFields()
    }
    const until = performance.now() + SLICE_MS
    const removed: PageBlock[] = []
    const added: PageBlock[] = []
    for (const element of gone) {
      gone.delete(element)
      // Moved, not gone: read where it is now; what is unchanged keeps its marks, but for what stands outside the text now.
      if (element.isConnected) text.notes.touch(element, true)
      removed.push(...text.drop(element))
      if (performance.now() > until) break
    }
    let soonest = Number.POSITIVE_INFINITY
    for (const [element, deep] of gone.size > 0 ? [] : dirty) {
      const now = performance.now()
      if (now > until) {
        soonest = 0
        break
      }
      const wait = patience(element, now)
      if (wait > 0) {
        soonest = Math.min(soonest, wait)
        continue
      }
      if (!text.notes.take(element)) continue
      const change = text.readAgain(element, !deep)
      if (change === null) further ||= deep && (element.textContent ?? '').length >= MIN_FURTHER
      else {
        removed.push(...change.removed)
        added.push(...change.added)
      }
    }
    // What came by one reading and went by the next of the same slice was never there.
    const came = new Set(added)
    const went = new Set(removed)
    if (went.size > 0 || came.size > 0)
      watch.onChange(
        removed.filter((block) => !came.has(block)),
        added.filter((block) => !went.has(block)),
      )
    watch.onBatch()
    if (text.isGone()) {
      dirty.clear()
      watch.onReplaced()
      return
    }
    const rest = lastFurther + FURTHER_REST - performance.now()
    if (further && rest <= 0) void readFurther()
    else if (further) soonest = Math.min(soonest, rest)
    if (gone.size > 0) soonest = 0
    if (soonest < Number.POSITIVE_INFINITY) schedule(soonest)
  }

  /** Milliseconds before an element may be read again; counts a reading when there are none. */
  function patience(element: Element, now: number): number {
    const past = restless.get(element)
    if (past === undefined || now - past.last > CALM) {
      restless.set(element, { times: 1, notBefore: now + GATHER, last: now })
      return 0
    }
    if (now < past.notBefore) return past.notBefore - now
    past.times++
    past.last = now
    past.notBefore = now + Math.min(MAX_PATIENCE, GATHER * 2 ** past.times)
    return 0
  }

  /** Text was added outside what is read: a further article, as endless pages append them. */
  async function readFurther(): Promise<void> {
    further = false
    lastFurther = performance.now()
    for await (const blocks of text.readMore(findArticle(document, 'article'), signal)) watch.onChange([], blocks)
  }

  const wake = (): void => {
    if (document.hidden) return
    watch.onBatch()
    if (!text.notes.isEmpty()) schedule(0)
  }
  document.addEventListener('visibilitychange', wake, { signal })
  view.addEventListener('pageshow', wake, { signal })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    view.clearTimeout(timer)
    if (idle !== undefined) view.cancelIdleCallback(idle)
  })
  if (!text.notes.isEmpty()) schedule(GATHER)
}
