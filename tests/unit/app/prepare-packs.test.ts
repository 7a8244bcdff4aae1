// Packs of an earlier Sidelight in Chromium's background: a page is opened that prepares them. What cannot be opened was not tried; what
// was opened again and again in vain is left to the options page.
import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.doUnmock('../../../src/platform/pack-store.ts')
  vi.resetModules()
})

type Door = () => Promise<void>

/** A background with packs of version 0.0.1 under Sidelight 9.9.9. Gives what a wake does, and the tries that are noted. */
async function backgroundWith(open: Door, isOpen = false) {
  const held = new Map<string, unknown>()
  const local = {
    get: async (key: string) => Object.fromEntries(held.has(key) ? [[key, held.get(key)]] : []),
    set: async (items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(items)) held.set(key, value)
    },
  }
  vi.stubGlobal('Worker', undefined)
  vi.stubGlobal('chrome', {
    runtime: { id: 'ours', getManifest: () => ({ version: '9.9.9' }) },
    storage: { local },
    offscreen: { createDocument: open, hasDocument: async () => isOpen },
  })
  vi.doMock('../../../src/platform/pack-store.ts', () => ({ readHead: async () => ({ revision: 3, made: '0.0.1', files: 1 }) }))
  const { prepareWhereOld } = await import('../../../src/app/prepare-packs.ts')
  return { wake: prepareWhereOld, tries: () => (held.get('knowledgeTried') as { tries: number } | undefined)?.tries }
}

const refused: Door = () => Promise.reject(new Error('no page'))

test('a page that could not be opened was no try: the next wake asks again, however often', async () => {
  const open = vi.fn(refused)
  const { wake, tries } = await backgroundWith(open)
  for (let time = 0; time < 5; time++) await wake()
  expect(open).toHaveBeenCalledTimes(5)
  expect(tries()).toBe(0)
})

test('a page that is open already is a try', async () => {
  const { wake, tries } = await backgroundWith(refused, true)
  await wake()
  expect(tries()).toBe(1)
})

test('what was opened three times in vain is opened no more', async () => {
  const open = vi.fn<Door>(() => Promise.resolve())
  const { wake } = await backgroundWith(open)
  for (let time = 0; time < 5; time++) await wake()
  expect(open).toHaveBeenCalledTimes(3)
})
