// Settings in a storage that is slow, refuses, is full, or is written by several windows at once: nothing of the reader's is lost.
// Each window is an instance of the store of its own over one pretended storage; the lock that they share is Node's own.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults.ts'
import { hideMark } from '../../../src/settings/hidden.ts'
import type { Settings } from '../../../src/settings/settings.ts'
import { addSite } from '../../../src/settings/sites.ts'
import { withTopic } from '../../../src/settings/topics.ts'

type Store = typeof import('../../../src/platform/settings-store.ts')

/** What a browser's storage does when it writes or reads: nothing, wait, or refuse. */
type Weather = { read: () => Promise<void>; write: () => Promise<void> }
const calm = (): Promise<void> => Promise.resolve()
/** Waits of 0 to 4 ms, by no order that the windows have; the same ones in every run. */
let waits = 0
function slow(): Promise<void> {
  waits += 3
  return new Promise((resolve) => setTimeout(resolve, waits % 5))
}
const refusing = (words: string) => (): Promise<void> => Promise.reject(new Error(words))

let held: Record<string, unknown>
let weather: Weather
beforeEach(() => {
  held = {}
  weather = { read: calm, write: calm }
  vi.stubGlobal('chrome', {
    runtime: { id: 'ours' },
    storage: {
      local: {
        get: async (keys: readonly string[]) => {
          await weather.read()
          return structuredClone(Object.fromEntries(keys.flatMap((key) => (key in held ? [[key, held[key]]] : []))))
        },
        set: async (items: Record<string, unknown>) => {
          await weather.write()
          Object.assign(held, structuredClone(items))
        },
      },
    },
  })
})
afterEach(() => void vi.unstubAllGlobals())

async function openWindow(): Promise<Store> {
  vi.resetModules()
  return import('../../../src/platform/settings-store.ts')
}

/** One after the other: imports made at the same time would give one instance. */
async function openWindows(count: number): Promise<Store[]> {
  const windows: Store[] = []
  while (windows.length < count) windows.push(await openWindow())
  expect(new Set(windows).size).toBe(count)
  return windows
}

const mark = (text: string) => ({ entity: 'person/ana-brandt', text, host: '', page: '' })
const changed = (): unknown => (held.settings as { changed: unknown }).changed

describe('several windows', () => {
  test('that change settings at once lose nothing of each other', async () => {
    weather = { read: slow, write: slow }
    const windows = await openWindows(4)
    const names = Array.from({ length: 24 }, (_, at) => `name ${at}`)
    await Promise.all(names.map((name, at) => windows[at % 4]?.changeSettings((now) => hideMark(now, mark(name)))))
    const { settings } = await (await openWindow()).loadSettings()
    expect(settings.hidden.map(({ text }) => text).sort()).toEqual([...names].sort())
  })

  test('that change different things at once keep all of them', async () => {
    weather = { read: slow, write: slow }
    const [one, two, three] = (await openWindows(3)) as [Store, Store, Store]
    await Promise.all([
      one.changeSettings((now) => ({ ...now, hover: false })),
      two.changeSettings((now) => addSite(now, 'never', 'a.example')),
      three.changeSettings((now) => withTopic(now, 'topic/troops', false)),
      two.dropUnreadableSettings(),
    ])
    expect(changed()).toEqual({ hover: false, 'sites.never': ['a.example'], 'topics.off': ['topic/troops'] })
  })

  test('where the browser gives no lock, a change is stored all the same', async () => {
    const window = await openWindow()
    vi.spyOn(navigator.locks, 'request').mockRejectedValueOnce(new DOMException('no storage here', 'SecurityError'))
    await window.changeSettings((now) => ({ ...now, hover: false }))
    expect(changed()).toEqual({ hover: false })
  })
})

describe('a storage that refuses', () => {
  const theme = (now: Settings): Settings => ({ ...now, theme: 'dark' })

  test.each(['QUOTA_BYTES quota exceeded', 'An unexpected error occurred', 'The disk is full'])(
    '(%s): the change is refused with the browser’s words, and what was stored stays',
    async (words) => {
      const window = await openWindow()
      await window.changeSettings((now) => ({ ...now, hover: false }))
      const before = structuredClone(held)
      weather.write = refusing(words)
      await expect(window.changeSettings(theme)).rejects.toThrow(words)
      expect(held).toEqual(before)
    },
  )

  test('once does not hold up the next change', async () => {
    const window = await openWindow()
    weather.write = vi.fn(calm).mockRejectedValueOnce(new Error('busy'))
    const first = window.changeSettings(theme)
    const second = window.changeSettings((now) => ({ ...now, hover: false }))
    await expect(first).rejects.toThrow('busy')
    await second
    expect(changed()).toEqual({ hover: false })
  })

  test('cannot be read: said so, and nothing is written over what it holds', async () => {
    held.settings = { version: 1, changed: { hover: false }, aside: [] }
    const before = structuredClone(held)
    weather.read = refusing('the database is damaged')
    const window = await openWindow()
    await expect(window.loadSettings()).rejects.toThrow('damaged')
    await expect(window.changeSettings(theme)).rejects.toThrow('damaged')
    expect(held).toEqual(before)
  })
})

describe('a value of a newer version', () => {
  test('keeps what this version does not know through changes, also from several windows', async () => {
    held.settings = { version: 9, changed: { theme: 'sepia', hover: false, 'cards.size': 3 }, aside: [] }
    const [one, two] = (await openWindows(2)) as [Store, Store]
    await Promise.all([
      one.changeSettings((now) => ({ ...now, headlines: !DEFAULT_SETTINGS.headlines })),
      two.changeSettings((now) => addSite(now, 'always', 'a.example')),
      one.dropUnreadableSettings(),
    ])
    expect(held.settings).toMatchObject({
      version: 9,
      changed: { theme: 'sepia', hover: false, 'cards.size': 3, headlines: !DEFAULT_SETTINGS.headlines, 'sites.always': ['a.example'] },
    })
  })
})

test('a slow storage: changes of one window are stored in the order in which they were made', async () => {
  weather = { read: slow, write: slow }
  const window = await openWindow()
  await Promise.all([100, 200, 300, 400].map((hoverDelay) => window.changeSettings((now) => ({ ...now, hoverDelay }))))
  expect(changed()).toEqual({ hoverDelay: 400 })
})
