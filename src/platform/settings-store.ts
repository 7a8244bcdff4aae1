// The reader's settings in storage.local: read, change, follow. What the stored value means is src/settings' business, which
// never throws and keeps aside what it cannot read; here it is only fetched and put.
import type { Settings } from '../settings/settings.ts'
import { forgetUnreadable, readSettings, type SettingsReading, writeSettings } from '../settings/stored-settings.ts'
import { browser, isConnected, type Storage } from './browser.ts'
import { readStored } from './read-stored.ts'

const KEY = 'settings'

const stored = (): Promise<unknown> => readStored(KEY)

/** Reads the settings. Rejects only where storage itself cannot be read. */
export async function loadSettings(): Promise<SettingsReading> {
  return readSettings(await stored())
}

/** The lock that all pages of the extension and its worker share. */
const TURN = 'settings'

/**
 * Changes of all windows follow each other: each starts from what the one before has stored. For the extension's own pages and worker
 * only; in a page's script the lock would be the page's. A browser that refuses locks (no storage for the extension) still gets its change.
 */
async function inTurn<T>(step: () => Promise<T>): Promise<T> {
  let begun = false
  try {
    return (await navigator.locks.request(TURN, () => {
      begun = true
      return step()
    })) as T
  } catch (error) {
    if (begun) throw error
    return step()
  }
}

/** Applies a change to the settings as they stand in storage, and gives what they are then. Rejects where storage refuses (full). */
export function changeSettings(change: (settings: Settings) => Settings): Promise<SettingsReading> {
  return inTurn(async () => {
    const before = await stored()
    const next = writeSettings(change(readSettings(before).settings), before)
    await browser.storage.local.set({ [KEY]: next })
    return readSettings(next)
  })
}

/** Drops what could not be read, once the reader has seen it and wants it gone. */
export function dropUnreadableSettings(): Promise<SettingsReading> {
  return inTurn(async () => {
    const next = forgetUnreadable(await stored())
    await browser.storage.local.set({ [KEY]: next })
    return readSettings(next)
  })
}

/** Calls the listener at each change, wherever it was made, until the returned function is called. */
export function followSettings(listener: (reading: SettingsReading) => void): () => void {
  const onChanged = (changes: Record<string, Storage.StorageChange>) => {
    const change = changes[KEY]
    if (change !== undefined) listener(readSettings(change.newValue))
  }
  browser.storage.local.onChanged.addListener(onChanged)
  return () => {
    if (isConnected()) browser.storage.local.onChanged.removeListener(onChanged)
  }
}
