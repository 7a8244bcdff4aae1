// The browser's extension API, under one name in both browsers, through webextension-polyfill: the only file that imports it.
// Where the browser defines `browser` itself the polyfill hands that on; elsewhere it wraps `chrome`. Outside an extension it throws
// on import, so tests put a stand-in in its place (tests/vitest.config.ts).
import polyfill from 'webextension-polyfill'

export type { Browser, Runtime, Storage } from 'webextension-polyfill'

export const browser = polyfill

/** Is the extension that this script belongs to still there? Not after an update or removal under an open page. */
export function isConnected(): boolean {
  try {
    return browser?.runtime?.id !== undefined
  } catch {
    // Firefox leaves dead objects behind, which throw at a touch.
    return false
  }
}
