// Who is neither page nor reader: another extension that speaks to ours, and a place on the network that ours would speak to.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from './fixture.ts'

test('another extension that sends messages, or opens a line, finds nobody who listens', async ({ extension }) => {
  const folder = mkdtempSync(join(tmpdir(), 'other-extension-'))
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: 'Other', version: '1', background: { service_worker: 'worker.js' } }),
  )
  writeFileSync(join(folder, 'worker.js'), '')
  const other = extension.context.waitForEvent('serviceworker', (worker) => !worker.url().includes(extension.extensionId))
  try {
    const session = await extension.context.browser()?.newBrowserCDPSession()
    const send = session?.send.bind(session) as unknown as (method: string, parameters: object) => Promise<{ id: string }>
    const { id: otherId } = await send('Extensions.loadUnpacked', { path: folder })
    const answers = await (await other).evaluate(async (id) => {
      type Port = { onDisconnect: { addListener: (heard: () => void) => void }; onMessage: { addListener: (heard: () => void) => void } }
      const { runtime } = (
        globalThis as unknown as {
          chrome: { runtime: { sendMessage: (to: string, message: object) => Promise<unknown>; connect: (to: string) => Port } }
        }
      ).chrome
      const said = async (message: object) => String(await runtime.sendMessage(id, message).catch((error: Error) => error.message))
      const line = new Promise<string>((resolve) => {
        const port = runtime.connect(id)
        port.onMessage.addListener(() => resolve('answered'))
        port.onDisconnect.addListener(() => resolve('closed'))
      })
      return [
        await said({ type: 'describeEntity', entities: ['person/ana-brandt'] }),
        await said({ type: 'loadScript', script: 'card' }),
        await line,
      ]
    }, extension.extensionId)
    expect(answers).toEqual([expect.stringMatching(/does not exist/), expect.stringMatching(/does not exist/), 'closed'])
    await send('Extensions.uninstall', { id: otherId }).catch(() => {})
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('the policy holds: a request that the worker itself tries goes nowhere', async ({ extension, site, requests }) => {
  const worker = await extension.worker()
  const tried = await worker.evaluate(
    (address) =>
      fetch(address).then(
        () => 'sent',
        () => 'refused',
      ),
    `${site.origin}/leak`,
  )
  expect(tried).toBe('refused')
  expect(requests).toEqual([])
})
