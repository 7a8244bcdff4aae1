// The browser's extension API, under one name in both browsers. The only file that knows which global it is.
// No polyfill: from Chrome 140 and Firefox 150 on, `chrome` gives promises in Manifest V3 extensions, and code that every page
// loads stays 3 kB smaller. `chrome` rather than `browser`, since a page's element with the id "browser" stands in its place
// in a Chrome that does not define it yet.
import type { Browser } from 'webextension-polyfill'

export const browser = (globalThis as unknown as { chrome: Browser }).chrome

/** Is the extension that this script belongs to still there? Not after an update or removal under an open page. */
export function isConnected(): boolean {
  try {
    return browser?.runtime?.id !== undefined
  } catch {
    // Firefox leaves dead objects behind, which throw at a touch.
    return false
  }
}
