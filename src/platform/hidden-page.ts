// A page without a window, for what Chromium's background cannot do itself: start a Worker. Firefox's background is a page and needs none.
import { browser } from './browser.ts'

/** Newer than the types of webextension-polyfill, and Chromium's alone. */
type Offscreen = {
  createDocument: (page: { url: string; reasons: string[]; justification: string }) => Promise<void>
  hasDocument: () => Promise<boolean>
}

/** May this context start Workers by itself? */
export const canStartWorkers = (): boolean => typeof Worker === 'function'

/**
 * Opens a page of the package, which closes itself when it is done; `hash` tells it what it cannot ask. Where it is open already nothing
 * happens: an extension has one at a time, and it does the same. Rejects where the browser opens none.
 */
export async function openHiddenPage(page: 'prepare', hash: string): Promise<void> {
  const { offscreen } = browser as unknown as { offscreen: Offscreen }
  try {
    await offscreen.createDocument({
      url: `${page}.html#${hash}`,
      reasons: ['WORKERS'],
      justification: 'Prepares the reader’s packs for this version of Sidelight.',
    })
  } catch (error) {
    if (!(await offscreen.hasDocument())) throw error
  }
}
