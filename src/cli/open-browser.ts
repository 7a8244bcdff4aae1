// Opens a Chromium, Chrome or Edge with the built extension in a fresh profile. One way for all of them: the DevTools command
// Extensions.loadUnpacked, since branded builds no longer take --load-extension. Closing the context throws the profile away.
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright'
import { findChromium } from './find-browser.ts'

export type OpenOptions = {
  /** Folder of the unpacked extension. */
  extension: string
  headless: boolean
  /** BCP 47 tag of the browser's interface and first language. */
  locale?: string
  viewport?: { width: number; height: number } | null
}
export type OpenedBrowser = { context: BrowserContext; extensionId: string; loadAgain: () => Promise<void> }

/** Each browser of a run writes a log of its own. */
let logs = 0

/**
 * Where the environment variable NET_LOG_FOLDER names a folder, the browser writes into it what it does on the network: the end-to-end
 * run is counted from there (tests/e2e/count-requests.ts).
 */
function netLog(): string[] {
  const folder = process.env.NET_LOG_FOLDER
  return folder === undefined ? [] : [`--log-net-log=${join(folder, `${process.pid}-${++logs}.json`)}`]
}

/** The same browser without the extension, to compare with: a private window, say, would keep other things from its pages. */
export function openPlainChromium({ headless, locale, viewport }: Omit<OpenOptions, 'extension'>): Promise<BrowserContext> {
  const { path, args } = findChromium()
  return chromium.launchPersistentContext('', {
    executablePath: path,
    headless,
    viewport: viewport === undefined ? { width: 1100, height: 800 } : viewport,
    args: [...args, ...netLog(), '--enable-unsafe-extension-debugging', ...(locale === undefined ? [] : [`--lang=${locale}`])],
    // Playwright switches extensions off, which would include ours.
    ignoreDefaultArgs: ['--disable-extensions'],
    ...(locale === undefined ? {} : { locale }),
  })
}

type LoadUnpacked = (method: string, parameters: { path: string }) => Promise<{ id: string }>

/** Rejects where no browser is found, or where it refuses the extension (its words say why). */
export async function openChromium({ extension, ...options }: OpenOptions): Promise<OpenedBrowser> {
  const context = await openPlainChromium(options)
  try {
    const browser = context.browser()
    if (browser === null) throw new Error('the browser gives no way to load an extension')
    const session = await browser.newBrowserCDPSession()
    // The command is newer than Playwright's types.
    const send = session.send.bind(session) as unknown as LoadUnpacked
    const { id } = await send('Extensions.loadUnpacked', { path: extension })
    return { context, extensionId: id, loadAgain: async () => void (await send('Extensions.loadUnpacked', { path: extension })) }
  } catch (error) {
    await context.close()
    throw error
  }
}
