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

/** Is it the browser's PDF viewer? Chromium lets scripts into the page round it, which has no text. False where none is let in. */
export async function showsPdf(tab: number): Promise<boolean> {
  try {
    const [top] = await browser.scripting.executeScript({ target: { tabId: tab }, func: () => document.contentType })
    return top?.result === 'application/pdf'
  } catch {
    return false
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

/** Pages of the web that are open in this window, the one looked at last first. */
export async function pageTabs(): Promise<(OpenTab & { title: string })[]> {
  const tabs = await browser.tabs.query({ currentWindow: true, url: ['http://*/*', 'https://*/*'] })
  const seen = tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
  return seen.flatMap(({ id, url = '', title = '' }) => (id === undefined ? [] : [{ id, url, title }]))
}

/** Brings a tab to the front. Quiet where it has gone. */
export async function showTab(tab: number): Promise<void> {
  await browser.tabs.update(tab, { active: true }).catch(() => undefined)
}

/** The tab that a page of ours stands in; null where it has none. */
export async function ownTab(): Promise<number | null> {
  return (await browser.tabs.getCurrent())?.id ?? null
}

/** Opens a page of the package in a new tab; `hash` without its "#". */
export async function openPage(page: 'dossier' | 'editor' | 'options' | 'welcome', hash: string): Promise<void> {
  const url = browser.runtime.getURL(`${page}.html`)
  await browser.tabs.create({ url: hash === '' ? url : `${url}#${hash}` })
}

export function reloadTab(tab: number): Promise<void> {
  return browser.tabs.reload(tab)
}
