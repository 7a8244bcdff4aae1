// Which Sidelight this is.
import { browser } from './browser.ts'

/** As the manifest has it, "1.2.3". */
export function ownVersion(): string {
  return browser.runtime.getManifest().version
}
