// What pages that mean harm do, for the tests of both browsers. Each function runs in a page, so that it uses nothing from outside itself.

/** Fires events and posts messages that look like the reader's, ours, or those of the framework, which would end a content script. */
export function makeUp(extensionId: string): void {
  const box = document.querySelector('p')?.getBoundingClientRect() as DOMRect
  const at = { bubbles: true, composed: true, clientX: box.x + 20, clientY: box.y + 10, pointerType: 'mouse' }
  for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup'])
    document.querySelector('p')?.dispatchEvent(new PointerEvent(type, at))
  for (const [key, code] of [
    ['.', 'Period'],
    ['Escape', 'Escape'],
  ] as const)
    document.dispatchEvent(new KeyboardEvent('keydown', { key, code, altKey: true, shiftKey: true, bubbles: true }))
  // WXT's own, by the id and the names that a page could guess (packages/wxt/src/utils/content-script-context.ts).
  for (const entry of ['page', 'reader', 'card', 'content']) {
    const detail = { contentScriptName: entry, messageId: 'made-up' }
    for (const type of ['content-script-started', 'content-script-invalidated', 'locationchange'])
      for (const name of [`${extensionId}:${entry}:wxt:${type}`, `wxt:${type}`]) {
        document.dispatchEvent(new CustomEvent(name, { detail }))
        window.dispatchEvent(new CustomEvent(name, { detail }))
        window.postMessage({ type: name, ...detail }, '*')
      }
  }
  for (const type of ['pausePage', 'describePage', 'command', 'describeEntity', 'annotatePage', 'loadScript'])
    for (const message of [{ type }, { type, command: 'toggle-page', on: false, entity: 'person/ana-brandt', script: 'card' }])
      window.postMessage(message, '*')
}

/** Empties the highlight registry and takes the sheets again and again, and then changes the text. */
export async function emptyRegistry(): Promise<void> {
  for (let times = 0; times < 20; times++) {
    CSS.highlights.clear()
    document.adoptedStyleSheets = []
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  document.querySelector('article')?.append('It was late.')
}
