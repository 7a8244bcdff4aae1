// The keyboard commands as the browser has them now, and the browser's own page where readers change them.
import { browser } from './browser.ts'

export type CommandKeys = { command: string; keys: string }

/** Name and keys of each command of the manifest; keys are as the browser writes them, empty where there are none. */
export async function commandKeys(): Promise<CommandKeys[]> {
  const all = await browser.commands.getAll()
  return all.map(({ name, shortcut }) => ({ command: name ?? '', keys: shortcut ?? '' }))
}

/** Firefox opens its page by an API of its own, Chromium by an address. */
export function keysPage(): { open: (() => void) | null; address: string } {
  const firefox = browser.commands as unknown as { openShortcutSettings?: () => Promise<void> }
  if (firefox.openShortcutSettings !== undefined) return { open: () => void firefox.openShortcutSettings?.(), address: 'about:addons' }
  const address = 'chrome://extensions/shortcuts'
  return { open: () => void browser.tabs.create({ url: address }), address }
}
