// Keyboard commands as the browser sends them to the worker: a headless browser's own shortcuts cannot be pressed.
import type { Worker } from '@playwright/test'

type Tab = { id: number; url?: string }
type Chrome = {
  chrome: {
    tabs: { query: (filter: object) => Promise<Tab[]> }
    commands: { onCommand: { dispatch: (command: string, tab: Tab) => void } }
  }
}

/** Gives the worker a command for the tab with this address. */
export function sendCommand(worker: Worker, url: string, command: string): Promise<void> {
  return worker.evaluate(
    async ([wanted, name]) => {
      const { tabs, commands } = (globalThis as unknown as Chrome).chrome
      const tab = (await tabs.query({})).find((one) => one.url === wanted)
      if (tab !== undefined) commands.onCommand.dispatch(name, tab)
    },
    [url, command] as const,
  )
}
