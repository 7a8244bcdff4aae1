// Writes what storage holds, from the worker, as the options page (or a broken disk) would.
import type { Worker } from '@playwright/test'

type Storage = {
  local: { set: (items: object) => Promise<void>; get: (key: string) => Promise<Record<string, unknown>>; clear: () => Promise<void> }
}
type Chrome = { chrome: { storage: Storage } }

/** Puts any value where the settings are stored. */
export function storeRaw(worker: Worker, value: unknown): Promise<void> {
  return worker.evaluate((settings) => (globalThis as unknown as Chrome).chrome.storage.local.set({ settings }), value)
}

/** Stores settings with only these fields changed, by path ("topics.off"). */
export const storeChanged = (worker: Worker, changed: Record<string, unknown>): Promise<void> =>
  storeRaw(worker, { version: 1, changed, aside: [] })

export async function readRaw(worker: Worker): Promise<unknown> {
  return (await worker.evaluate(() => (globalThis as unknown as Chrome).chrome.storage.local.get('settings'))).settings
}

export function clearStorage(worker: Worker): Promise<void> {
  return worker.evaluate(() => (globalThis as unknown as Chrome).chrome.storage.local.clear())
}
