// Whether the browser lets the extension read news pages at all. Firefox lets readers take the permission away at any time.
import { browser } from './browser.ts'

/** The manifest's own list, so that the two cannot drift apart. */
const origins = (): string[] => browser.runtime.getManifest().host_permissions ?? []

export function mayReadPages(): Promise<boolean> {
  return browser.permissions.contains({ origins: origins() })
}

/** Asks the reader. Only in answer to a click; elsewhere browsers refuse. */
export function askToReadPages(): Promise<boolean> {
  return browser.permissions.request({ origins: origins() })
}
