// Opens the toolbar popup's page for a tab. A popup hangs on the browser's own window, which tests cannot reach; its page in a tab of its
// own would ask about itself. So it is told which tab is in front.
import type { Page } from '@playwright/test'
import type { Extension } from './fixture.ts'

type Tab = { id: number; url?: string }
type Tabs = { query: (filter: object) => Promise<Tab[]> }
type World = { chrome: { tabs: Tabs } }

/** The toolbar popup as it would show over this page. Browsers hide their own pages' addresses from extensions. */
export async function openPanel({ context, extensionId, worker }: Extension, page: Page): Promise<Page> {
  const address = page.url().startsWith('http') ? page.url() : undefined
  const front = await (await worker()).evaluate(async (url) => {
    const tabs = await (globalThis as unknown as World).chrome.tabs.query({})
    return tabs.find((tab) => tab.url === url)?.id
  }, address)
  const panel = await context.newPage()
  await panel.addInitScript((wanted) => {
    const { tabs } = (globalThis as unknown as World).chrome
    const query = tabs.query.bind(tabs)
    tabs.query = async () => (await query({})).filter(({ id }) => id === wanted)
  }, front)
  await panel.goto(`chrome-extension://${extensionId}/popup.html`)
  return panel
}
