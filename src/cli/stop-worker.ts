// Stops the extension's background in Chromium, as the browser does after 30 s without work: what comes next has to start it first.
import type { BrowserContext } from 'playwright'

/** Resolves once the browser was told; one that is stopped already stays so. */
export async function stopWorker({ context, extensionId }: { context: BrowserContext; extensionId: string }): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession()
  if (session === undefined) return
  const { targetInfos } = await session.send('Target.getTargets')
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId))
  if (worker !== undefined) await session.send('Target.closeTarget', { targetId: worker.targetId })
  await session.detach()
}
