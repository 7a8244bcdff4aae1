// A pretended browser round the real worker (src/app/worker-app.ts), in which the worker can be stopped at any of its calls of the browser:
// storage, files of the package, the database, locks, tabs, the toolbar. A stopped worker hears and does nothing more; whoever asked it
// learns that nobody answers, as in a browser; the next message or event starts another over the same stored state.
import { vi } from 'vitest'
import type { Message } from '../../../src/platform/transport.ts'
import { pageSummary } from './page-summary.ts'

type Listener = (...given: never[]) => unknown
type Kept = Map<string, unknown>

/** `before`: the call never reached the browser. `after`: the browser did it, and the worker never learns. */
export type StopPoint = 'before' | 'after'
/** Pure floors keep nothing between calls (a static check holds that), so that a new worker need not load them anew. */
const PURE = await Promise.all(
  ['match/annotate', 'match/gazetteer', 'protocol/content-requests', 'knowledge/describe-entity', 'knowledge/compiled-knowledge'].map(
    async (name) => {
      const path = `../../../src/${name}.ts`
      return [path, await import(/* @vite-ignore */ path)] as const
    },
  ),
)

/** For the workers in the order in which they start: the number of the call at which each is stopped, from 1. Those after live. */
export type StopPlan = { calls: readonly number[]; point: StopPoint }

const NEVER_STOPPED: StopPlan = { calls: [], point: 'before' }

/** Turns of the event loop after which a worker that has asked nothing more has nothing more to do: it has no timers. */
const CALM_TURNS = 5

/** For ever: what a stopped worker waits for. */
const never = <T>(): Promise<T> => new Promise<T>(() => {})
const copy = <T>(value: T): T => (value === undefined ? value : structuredClone(value))

/** One life of the worker. */
class Life {
  calls = 0
  /** Calls that are not answered yet. */
  open = 0
  over = false
  readonly listeners = new Map<string, Set<Listener>>()
  /** What is to happen at its end: whoever waits for an answer is told that none comes. */
  readonly atEnd = new Set<() => void>()
  readonly locks = new Set<string>()
}

export class PretendedBrowser {
  /** storage.local and storage.session, the databases by name and store, the files of the package. */
  readonly local: Kept = new Map()
  readonly session: Kept = new Map()
  readonly databases = new Map<string, Map<string, Kept>>()
  readonly files: ReadonlyMap<string, ArrayBuffer>
  /** What the worker made the browser do, in order. */
  readonly done: string[] = []
  /** Locks that pages of the extension hold; the worker's come and go with it. */
  readonly locksOfPages = new Set<string>()
  /** How many workers were started, and which of them (from 1) were stopped by the plan. */
  started = 0
  readonly stopped: number[] = []
  plan: StopPlan = NEVER_STOPPED
  /** Has the reader paused the page? */
  paused = false
  private life: Promise<Life> | null = null
  private waiting: (() => void)[] = []

  constructor(files: ReadonlyMap<string, ArrayBuffer>) {
    this.files = files
  }

  /** A message to the worker from a page, which starts it where it is stopped. Rejects where it is stopped before it answers. */
  async send(message: Message, sender: { tab: number; frame?: number }): Promise<unknown> {
    const life = await this.wake()
    const heard = copy(message)
    return new Promise((resolve, reject) => {
      const gone = () => reject(new Error('The message port closed before a response was received.'))
      if (life.over) return gone()
      life.atEnd.add(gone)
      const respond = (answer: unknown) => {
        life.atEnd.delete(gone)
        if (!life.over) resolve(copy(answer))
      }
      const from = { id: 'ours', url: 'https://news.example/', tab: { id: sender.tab }, frameId: sender.frame ?? 0 }
      for (const listener of life.listeners.get('message') ?? []) listener(...([heard, from, respond] as never[]))
    })
  }

  /** An event, which starts the worker where it is stopped. Nobody hears how it went; it is not repeated. */
  async event(name: 'command' | 'removed' | 'updated' | 'installed', ...given: unknown[]): Promise<void> {
    const life = await this.wake()
    for (const listener of life.listeners.get(name) ?? []) listener(...(given as never[]))
  }

  /** How many listeners the worker that runs now has. */
  async listeners(): Promise<number> {
    return [...(await this.wake()).listeners.values()].reduce((sum, { size }) => sum + size, 0)
  }

  /** Stops the worker, as after 30 s without work. */
  async stop(): Promise<void> {
    if (this.life !== null) this.end(await this.life)
  }

  /** A page of the extension that held this lock is closed. */
  closePage(lock: string): void {
    this.locksOfPages.delete(lock)
    this.offerLocks()
  }

  /** Until the worker waits for nothing that the browser could give it. */
  async calm(): Promise<void> {
    for (let quiet = 0; quiet < CALM_TURNS; quiet++) {
      await new Promise((resolve) => setImmediate(resolve))
      const life = await this.life
      if (life !== null && life.open > 0) quiet = 0
    }
  }

  private wake(): Promise<Life> {
    this.life ??= this.start()
    return this.life
  }

  private async start(): Promise<Life> {
    const life = new Life()
    const number = ++this.started
    const stopAt = this.plan.calls[number - 1] ?? Number.POSITIVE_INFINITY
    const { point } = this.plan
    /** A call of the browser: the one place where a worker can be stopped. */
    const door = async <T>(act: () => T | Promise<T>): Promise<T> => {
      if (life.over) return never()
      const stops = ++life.calls === stopAt
      const stop = () => {
        this.stopped.push(number)
        this.end(life)
      }
      if (stops && point === 'before') stop()
      if (life.over) return never()
      life.open++
      const value = await act()
      life.open--
      if (stops && !life.over) stop()
      return life.over ? never() : value
    }
    vi.resetModules()
    for (const [path, loaded] of PURE) vi.doMock(path, () => loaded)
    vi.doMock('idb', () => ({
      openDB: (name: string, _version: number, options: object) => door(() => this.openDatabase(name, options, door)),
    }))
    vi.stubGlobal('chrome', this.api(life, door))
    vi.stubGlobal('fetch', (path: string) => door(() => this.fetched(path, door)))
    vi.stubGlobal('navigator', { locks: this.lockDoors(life, door) })
    const { startWorker } = await import('../../../src/app/worker-app.ts')
    startWorker()
    return life
  }

  private end(life: Life): void {
    if (life.over) return
    life.over = true
    this.life = null
    life.locks.clear()
    for (const tell of life.atEnd) tell()
    this.offerLocks()
  }

  private api(life: Life, door: Door) {
    const event = (name: string) => {
      const listeners = new Set<Listener>()
      life.listeners.set(name, listeners)
      return {
        addListener: (listener: Listener) => void listeners.add(listener),
        removeListener: (one: Listener) => void listeners.delete(one),
      }
    }
    const does = (what: string) => door(() => void this.done.push(what))
    return {
      runtime: {
        id: 'ours',
        getManifest: () => ({ version: '9.9.9' }),
        getURL: (path: string) => `extension://ours/${path}`,
        onMessage: event('message'),
        onInstalled: event('installed'),
      },
      storage: { local: this.area('local', event('local'), door), session: this.area('session', event('session'), door) },
      commands: { onCommand: event('command') },
      tabs: {
        onRemoved: event('removed'),
        onUpdated: event('updated'),
        create: ({ url }: { url: string }) => does(`open ${url}`),
        sendMessage: (tab: number, message: Message) => door(() => this.answerOfPage(tab, message)),
      },
      scripting: {
        executeScript: ({ files }: { files?: string[] }) =>
          files === undefined ? door(() => [{ frameId: 0 }]) : does(`run ${files.join()}`),
      },
      action: {
        setBadgeBackgroundColor: () => door(() => undefined),
        setBadgeText: ({ tabId, text }: { tabId: number; text: string }) => does(`badge ${tabId} ${text}`),
      },
      offscreen: {
        createDocument: ({ url }: { url: string }) => does(`hidden page ${url}`),
        hasDocument: () => door(() => false),
      },
    }
  }

  /** Who changed what is stored hears of it too, as in a browser. */
  private area(name: 'local' | 'session', onChanged: object, door: Door) {
    const kept = this[name]
    const change = (items: Record<string, unknown>, put: (key: string) => void) =>
      door(async () => {
        for (const key of Object.keys(items)) put(key)
        const changes = Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }]))
        for (const listener of (await this.life)?.listeners.get(name) ?? []) listener(...([changes] as never[]))
      })
    return {
      onChanged,
      get: (keys: string | string[]) =>
        door(() => Object.fromEntries([keys].flat().flatMap((key) => (kept.has(key) ? [[key, copy(kept.get(key))]] : [])))),
      set: (items: Record<string, unknown>) => change(items, (key) => void kept.set(key, copy(items[key]))),
      remove: (key: string) => change({ [key]: undefined }, () => void kept.delete(key)),
    }
  }

  /** The content script of a page with two marks. */
  private answerOfPage(tab: number, { type, ...fields }: Message): unknown {
    this.done.push(`tell ${tab} ${[type, ...Object.values(fields)].join(' ')}`)
    const value =
      { stepPlace: { index: 0, of: 2 }, step: { index: 1, of: 2 }, pageSummary: pageSummary(), isPaused: this.paused }[type] ?? null
    return { ok: true, value }
  }

  private openDatabase(name: string, options: { upgrade?: (db: object) => void }, door: Door) {
    const stores = this.databases.get(name) ?? new Map<string, Kept>()
    const isNew = !this.databases.has(name)
    this.databases.set(name, stores)
    if (isNew) options.upgrade?.({ createObjectStore: (store: string) => void stores.set(store, new Map()) })
    const store = (of: string) => stores.get(of) as Kept
    return {
      get: (of: string, key: string) => door(() => copy(store(of).get(key))),
      clear: (of: string) => door(() => store(of).clear()),
      transaction: (of: string) => ({ store: { get: (key: string) => door(() => copy(store(of).get(key))) } }),
      close: () => undefined,
    }
  }

  private fetched(path: string, door: Door) {
    const bytes = this.files.get(path.replace('/knowledge/', ''))
    if (bytes === undefined) throw new TypeError('Failed to fetch')
    return {
      ok: true,
      arrayBuffer: () => door(() => bytes.slice(0)),
      text: () => door(() => new TextDecoder().decode(bytes)),
    }
  }

  private lockDoors(life: Life, door: Door) {
    return {
      request: (name: string, act: () => Promise<unknown>) =>
        door(async () => {
          // Waiting for somebody's lock may take for ever: it is no call that is about to be answered.
          life.open--
          while (this.locksOfPages.has(name) || life.locks.has(name)) await new Promise<void>((offer) => this.waiting.push(offer))
          life.open++
          if (life.over) return never()
          life.locks.add(name)
          try {
            return await act()
          } finally {
            life.locks.delete(name)
            this.offerLocks()
          }
        }),
      query: () => door(() => ({ held: [...this.locksOfPages, ...life.locks].map((name) => ({ name })) })),
    }
  }

  private offerLocks(): void {
    const offers = this.waiting
    this.waiting = []
    for (const offer of offers) offer()
  }
}

type Door = <T>(act: () => T | Promise<T>) => Promise<T>
