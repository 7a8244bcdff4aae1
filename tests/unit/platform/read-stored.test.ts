import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

/** A storage with these values, and what was asked of it. `refuses`: the first question is refused. */
async function storageWith(held: Record<string, unknown>, refuses = false) {
  const asked: string[][] = []
  const get = async (keys: string[]): Promise<Record<string, unknown>> => {
    asked.push(keys)
    if (refuses && asked.length === 1) throw new Error('no storage')
    return Object.fromEntries(Object.entries(held).filter(([key]) => keys.includes(key)))
  }
  vi.stubGlobal('chrome', { runtime: { id: 'ours' }, storage: { local: { get } } })
  const { readStored } = await import('../../../src/platform/read-stored.ts')
  return { asked, readStored }
}

test('what is asked for in one moment is one question, and each gets its own value', async () => {
  const { asked, readStored } = await storageWith({ settings: { a: 1 }, knowledge: 3 })
  const answers = await Promise.all([readStored('settings'), readStored('knowledge'), readStored('other')])
  expect(answers).toEqual([{ a: 1 }, 3, undefined])
  expect(asked).toEqual([['settings', 'knowledge', 'other']])
})

test('what is asked for later is asked afresh, also after a refusal', async () => {
  const { asked, readStored } = await storageWith({ knowledge: 3 }, true)
  await expect(readStored('knowledge')).rejects.toThrow('no storage')
  expect(await readStored('knowledge')).toBe(3)
  expect(asked).toHaveLength(2)
})
