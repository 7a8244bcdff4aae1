// Keeps a card beside its mark, by floating-ui: at the pointer's line of a wrapped name, on the side chosen at the start, shrunk and
// shifted so that no part leaves the screen. The platform is our own: the layer is in the top layer, so a card's coordinates are the
// viewport's, whatever transforms, filters or scrolling boxes the page has.
import { autoUpdate, computePosition, offset, type Platform, platform, shift, size } from '@floating-ui/dom'
import { chooseSide, lineAt, roomBeside } from './choose-side.ts'
import type { Anchor, Box } from './layer-types.ts'
import { watchSize } from './watch-size.ts'

/** Between the line and the card, px: close enough to cross, and the underline of the mark stays in sight, the double one of a meeting too. */
const GAP = 9
/** From the edges of the screen, px. */
const MARGIN = 8
/**
 * A card is never made lower than this, px: its name and post; it rather covers its mark. In the middle of a window of 1280 by 1024, zoomed
 * to four times its size (WCAG 1.4.10), there are 91 above and below the line of a headline. So low a card scrolls as a whole (layer.css).
 */
const LEAST_HEIGHT = 90

/** The part of the document that can be seen, in the coordinates of fixed boxes; a pinch zoom shows less than the window holds. */
export function viewOf(doc: Document): Box {
  const seen = doc.defaultView?.visualViewport
  if (seen && seen.scale > 1) return { x: seen.offsetLeft, y: seen.offsetTop, width: seen.width, height: seen.height }
  return { x: 0, y: 0, width: doc.documentElement.clientWidth, height: doc.defaultView?.innerHeight ?? 0 }
}

function platformIn(doc: Document): Platform {
  return {
    ...platform,
    getElementRects: ({ reference, floating }) => {
      const line = reference.getBoundingClientRect()
      const { offsetWidth, offsetHeight } = floating
      return {
        reference: { x: line.x, y: line.y, width: line.width, height: line.height },
        floating: { x: 0, y: 0, width: offsetWidth, height: offsetHeight },
      }
    },
    getClippingRect: () => ({ ...viewOf(doc) }),
    getDimensions: (element: Element) => {
      const { offsetWidth, offsetHeight } = element as HTMLElement
      return { width: offsetWidth, height: offsetHeight }
    },
    isRTL: (element: Element) => doc.defaultView?.getComputedStyle(element).direction === 'rtl',
  }
}

interface Start {
  /** The line of the name that the pointer is on, and its number. */
  readonly line: Box
  readonly index: number
  readonly placement: ReturnType<typeof chooseSide>
}

function startOf(doc: Document, anchor: Anchor): Start {
  const view = viewOf(doc)
  const lines = anchor.boxes()
  const line = lineAt(lines, anchor.point) ?? { x: view.width / 2, y: view.height / 3, width: 0, height: 0 }
  return { line, index: Math.max(0, lines.indexOf(line)), placement: chooseSide(line, view) }
}

function giveRoom(frame: HTMLElement, height: number): void {
  frame.style.setProperty('--room', `${Math.max(LEAST_HEIGHT, Math.floor(height))}px`)
}

/**
 * Tells a frame how much room it has beside its mark. Before it comes into the page, where that can be: what changes afterwards has the
 * browser work out the styles and the layout of the whole card once more before it is seen.
 */
export function makeRoom(frame: HTMLElement, anchor: Anchor): Start {
  const doc = frame.ownerDocument
  const start = startOf(doc, anchor)
  giveRoom(frame, roomBeside(start.line, viewOf(doc), start.placement) - GAP - MARGIN)
  return start
}

/**
 * Places the frame and keeps it placed while page and card move or change size. Returns its undo.
 * Where the mark has gone from the page, the card stays where it was.
 */
export function follow(frame: HTMLElement, anchor: Anchor): () => void {
  const doc = frame.ownerDocument
  const { index, placement, ...start } = makeRoom(frame, anchor)
  let { line } = start
  const viewport = platformIn(doc)
  const reference = {
    getBoundingClientRect() {
      // The same line as at the start: scrolling moves it, the pointer's old place says nothing about it any more.
      const lines = anchor.boxes()
      line = lines[index] ?? lines[0] ?? line
      return { ...line, top: line.y, left: line.x, right: line.x + line.width, bottom: line.y + line.height }
    },
    ...(anchor.element !== null && { contextElement: anchor.element }),
  }
  let stopped = false
  async function update(): Promise<void> {
    const { x, y } = await computePosition(reference, frame, {
      strategy: 'fixed',
      placement,
      platform: viewport,
      middleware: [
        offset(GAP),
        size({
          padding: MARGIN,
          apply: ({ availableHeight }) => giveRoom(frame, availableHeight),
        }),
        shift({ padding: MARGIN, crossAxis: true }),
      ],
    })
    if (stopped) return
    moveFrame(frame, x, y)
  }
  const end = autoUpdate(reference, frame, () => void update(), { layoutShift: false, elementResize: false })
  const unwatch = watchSize(frame, () => void update())
  return () => {
    stopped = true
    end()
    unwatch()
  }
}

/** Puts a frame at viewport coordinates and lets it be seen. */
export function moveFrame(frame: HTMLElement, x: number, y: number): void {
  frame.style.setProperty('left', `${Math.round(x)}px`)
  frame.style.setProperty('top', `${Math.round(y)}px`)
  frame.dataset.placed = 'true'
}
