// The browser's own extension API in place of webextension-polyfill, in the script that every page loads: wxt.config.ts puts it there. What
// that script uses (messages, storage, its own id) answers with promises under either name from Chrome 140 and Firefox 150 on, so that the
// polyfill would be a third of its code for a name.

import type { Browser } from 'webextension-polyfill'

/** The global of that name. An element of the page with that id stands behind the global object, never on it. */
const own = (name: 'browser' | 'chrome'): Browser | undefined =>
  Object.hasOwn(globalThis, name) ? (globalThis as { browser?: Browser; chrome?: Browser })[name] : undefined

export const ownApi = own('browser') ?? own('chrome')
