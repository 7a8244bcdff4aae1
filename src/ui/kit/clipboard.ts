// Puts text on the clipboard from a press of a button. The modern way needs a secure page; on others the old copy command is used,
// with the text handed over in the event itself, so that no text field is ever added to the page.

/** True when the text is on the clipboard. */
export async function copyToClipboard(doc: Document, text: string): Promise<boolean> {
  const clipboard = doc.defaultView?.navigator.clipboard
  if (clipboard !== undefined) {
    try {
      await clipboard.writeText(text)
      return true
    } catch {
      // Refused (by policy, or the document has no focus): the old way may still be allowed.
    }
  }
  let taken = false
  const hand = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    event.stopImmediatePropagation()
    taken = event.clipboardData !== null
  }
  doc.defaultView?.addEventListener('copy', hand, { capture: true, once: true })
  try {
    return doc.execCommand('copy') && taken
  } finally {
    doc.defaultView?.removeEventListener('copy', hand, { capture: true })
  }
}
