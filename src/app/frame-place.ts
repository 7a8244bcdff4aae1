// Where this frame is: whether the top document can be reached, and how far a place in this frame is from the top frame's corner.
// Frames of another origin have no top that can be reached; nothing of ours happens there.

/** The top window, or null where it belongs to another origin. */
export function reachableTop(view: Window): Window | null {
  try {
    const { top } = view
    // Reading an address across origins throws; that is the test.
    return top !== null && typeof top.location.href === 'string' && top.document !== null ? top : null
  } catch {
    return null
  }
}

/** The frame element of the top document that holds this view, or null in the top frame itself. */
export function outermostFrame(view: Window): Element | null {
  let frame: Element | null = null
  for (let at = view; at.frameElement !== null; at = at.parent) frame = at.frameElement
  return frame
}

/** How far this view's corner is from the top view's, in CSS pixels, now. */
export function offsetInTop(view: Window): { x: number; y: number } {
  let [x, y] = [0, 0]
  for (let at = view; at.frameElement !== null; at = at.parent) {
    const { left, top } = at.frameElement.getBoundingClientRect()
    x += left + at.frameElement.clientLeft
    y += top + at.frameElement.clientTop
  }
  return { x, y }
}
