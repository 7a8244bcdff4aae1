// Opens the toolbar popup's page for a tab. A popup hangs on the browser's own window, which tests cannot reach; its page in a tab of its
// own would ask about itself. So it is told which tab is in front.
import type { Page } from '@playwright/test'
import type { Extension } from './fixture.ts'

type Tab = { id: number; index: number }
type Tabs = { query: (filter: object) => Promise<Tab[]> }
type World = { chrome: { tabs: Tabs } }

/** The toolbar popup as it would show over the tab that was opened last. */
export async function openPanel({ context, extensionId, worker }: Extension): Promise<Page> {
  const front = await (await worker()).evaluate(async () => {
    const tabs = await (globalThis as unknown as World).chrome.tabs.query({})
    return tabs.sort((a, b) => b.index - a.index)[0]?.id
  })
  const panel = await context.newPage()
  await panel.addInitScript((wanted) => {
    const { tabs } = (globalThis as unknown as World).chrome
    const query = tabs.query.bind(tabs)
    tabs.query = async () => (await query({})).filter(({ id }) => id === wanted)
  }, front)
  await panel.goto(`chrome-extension://${extensionId}/popup.html`)
  return panel
}
