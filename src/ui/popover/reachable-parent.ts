// Where the layer's host has to stand so that it can be reached: an open modal dialog makes everything outside it inert, popovers too;
// so does a full-screen element (seen in Chromium 156, whatever the top layer shows above it).

/** The nearest modal dialog or full-screen element round this one, shadow roots included; else the document's element. */
export function reachableParent(doc: Document, beside: Element | null): Element {
  for (let at: Element | null = beside; at !== null; at = parentAcrossRoots(at)) if (at.matches('dialog:modal, :fullscreen')) return at
  return doc.documentElement
}

function parentAcrossRoots(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement
  const root = element.getRootNode()
  return 'host' in root ? (root.host as Element) : null
}
