// Where the layer's host has to stand so that it can be reached: an open modal dialog makes everything outside it inert, popovers too;
// so does a full-screen element (seen in Chromium 156, whatever the top layer shows above it). A popover of the page closes at a press
// outside it, so that its names' cards have to stand inside it too.

/** What holds is drawn on top: a frame is not among them, since what is put into its element is not drawn at all. */
const HOLDERS = 'dialog:modal, :fullscreen:not(iframe, frame), [popover]:not([popover="manual" i]):popover-open'

/** The nearest modal dialog, full-screen element or open popover round this one, shadow roots included; else the document's element. */
export function reachableParent(doc: Document, beside: Element | null): Element {
  for (let at: Element | null = beside; at !== null; at = parentAcrossRoots(at)) if (at.matches(HOLDERS)) return at
  return doc.documentElement
}

/** Would what stands in this parent lie over something that fills the screen by itself, as a film does? */
export function isOutsideFullScreen(doc: Document, parent: Element): boolean {
  const filling = doc.fullscreenElement
  return filling !== null && parent === doc.documentElement && filling !== parent
}

function parentAcrossRoots(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement
  const root = element.getRootNode()
  return 'host' in root ? (root.host as Element) : null
}
