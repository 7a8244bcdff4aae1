// Events that browsers deliver to the background only: keyboard commands, the first installation, tabs that go.
// Each function must be called synchronously when the worker starts, or the browser does not wake it for the event.
import { browser } from './browser.ts'

/** Calls the listener with a command's name (the manifest's) and the tab that was in front. */
export function onCommand(listener: (command: string, tab: number) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) listener(command, tab.id)
  })
}

/** Calls the listener after the first installation, not after updates. */
export function onFirstInstall(listener: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') listener()
  })
}

/** Calls the listener when a tab is closed or begins to load another page. */
export function onPageGone(listener: (tab: number) => void): void {
  browser.tabs.onRemoved.addListener(listener)
  // A page that only changes its address counts too: its script then begins afresh, and reports anew.
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'loading') listener(tab)
  })
}
