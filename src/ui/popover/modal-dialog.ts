// The open modal dialog that an element is in, shadow roots included: everything outside it is inert, a popover too.

/** Null outside any modal dialog. */
export function modalDialogOf(element: Element | null): Element | null {
  for (let at: Element | null = element; at !== null; at = parentAcrossRoots(at)) if (at.matches('dialog:modal')) return at
  return null
}

function parentAcrossRoots(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement
  const root = element.getRootNode()
  return 'host' in root ? (root.host as Element) : null
}
