// Tabs and frames: which page the reader is looking at, which frames it has, and opening pages of ours.
import { browser } from './browser.ts'

export type OpenTab = { id: number; url: string }

/** The tab in front of the reader, or null where there is none with a page (devtools, a window without tabs). */
export async function activeTab(): Promise<OpenTab | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '' }
}

/**
 * The ids of a tab's frames, the top frame (0) first. Found by running an empty function in each, since listing frames would need a
 * further permission. Empty where the browser lets no extension in (its own pages, its store).
 */
export async function framesOf(tab: number): Promise<number[]> {
  try {
    const results = await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, func: () => null })
    return results.map(({ frameId }) => frameId).sort((a, b) => a - b)
  } catch {
    return []
  }
}

/** Puts a script of the package into one frame. False where the frame has gone or lets no script in. */
export async function runScript(tab: number, frame: number, file: string): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [file] })
    return true
  } catch {
    return false
  }
}

/** Opens a page of the package in a new tab; `hash` without its "#". */
export async function openPage(page: 'dossier' | 'options' | 'welcome', hash: string): Promise<void> {
  const url = browser.runtime.getURL(`${page}.html`)
  await browser.tabs.create({ url: hash === '' ? url : `${url}#${hash}` })
}

export function reloadTab(tab: number): Promise<void> {
  return browser.tabs.reload(tab)
}
