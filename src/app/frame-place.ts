// Where this frame is: whether the top document can be reached, which frame's document cards are drawn in, and how far a place in this frame
// is from that one's corner.
// Frames of another origin have no top that can be reached; nothing of ours happens there.

/** The address of the page in a window as settings and marks go by it: without its fragment, which names a place in the page. */
export const pageAddress = ({ location }: Window): string => location.href.replace(/#.*$/, '')

/** A page as the reader's rules for sites and for hidden marks know it. */
export const placeOf = (view: Window): { host: string; page: string } => ({ host: view.location.hostname, page: pageAddress(view) })

/** The top window, or null where it belongs to another origin. */
export function reachableTop(view: Window): Window | null {
  try {
    const { top } = view
    if (top === view) return view
    // Reading an address across origins throws; that is the test.
    return top !== null && typeof top.location.href === 'string' && top.document !== null ? top : null
  } catch {
    return null
  }
}

/**
 * The window in whose document cards of this view's names can be seen: the top one; or, where a frame fills the screen, that frame's, since
 * nothing of the documents round it is drawn then. Frames fill the screen from the outside in.
 */
export function cardWindow(view: Window, top: Window): Window {
  const path = [view]
  for (let at = view; at !== top; at = at.parent) path.unshift(at.parent)
  return path.find((at, level) => path[level + 1] === undefined || at.document.fullscreenElement !== path[level + 1]?.frameElement) ?? top
}

/** The frame element, in the document of the window round it, that holds this view; null where the view is that window itself. */
export function outermostFrame(view: Window, outer: Window): Element | null {
  let frame: Element | null = null
  for (let at = view; at !== outer && at.frameElement !== null; at = at.parent) frame = at.frameElement
  return frame
}

/** How far this view's corner is from that of a window round it, in CSS pixels, now. */
export function offsetIn(view: Window, outer: Window): { x: number; y: number } {
  let [x, y] = [0, 0]
  for (let at = view; at !== outer && at.frameElement !== null; at = at.parent) {
    const { left, top } = at.frameElement.getBoundingClientRect()
    x += left + at.frameElement.clientLeft
    y += top + at.frameElement.clientTop
  }
  return { x, y }
}
