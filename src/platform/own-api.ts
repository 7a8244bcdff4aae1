// The browser's own extension API in place of webextension-polyfill, in the script that every page loads: wxt.config.ts puts it there. What
// that script uses (messages, storage, its own id) answers with promises under either name from Chrome 140 and Firefox 150 on, so that the
// polyfill would be a third of its code for a name.

import type { Browser } from 'webextension-polyfill'

/**
 * The API under that name, undefined where it is not. Where an element of the page has the name for its id when our script begins, Chromium
 * puts the API on the element; a frame of that name has none, and one of another origin throws when it is asked.
 */
function own(name: 'browser' | 'chrome'): Browser | undefined {
  try {
    const found = (globalThis as { browser?: Browser; chrome?: Browser })[name]
    return typeof found?.runtime?.sendMessage === 'function' ? found : undefined
  } catch {
    return undefined
  }
}

export const ownApi = own('browser') ?? own('chrome')
