// Opens the dossier from a tab: where a pack is tried out there, the address names the tab, so that the dossier shows that record too.
import { browser } from './browser.ts'
import { openPage } from './tabs.ts'
import { trialOn } from './trial.ts'

/** `tab`: from which it is asked for; null for none. */
export async function openDossier(hash: string, tab: number | null): Promise<void> {
  if (tab === null || (await trialOn(tab)) === null) return openPage('dossier', hash)
  await browser.tabs.create({ url: browser.runtime.getURL(`dossier.html?tab=${tab}#${hash}`) })
}
