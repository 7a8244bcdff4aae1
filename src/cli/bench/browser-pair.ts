// Two Chromiums side by side, one with the extension and the bench's record in it and one without, and a server for the bench's pages.
// Gives pages loaded afresh, traces and counters; measures nothing by itself.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright'
import type { KnowledgeSet } from '../../model/knowledge-set.ts'
import { compileFiles } from '../compile-data.ts'
import { openChromium, openPlainChromium } from '../open-browser.ts'
import { type Route, servePages } from '../serve-pages.ts'
import type { TraceEvent } from './trace.ts'

export interface Side {
  browser: Browser
  context: BrowserContext
}
export interface BrowserPair {
  withUs: Side & { extensionId: string; worker: () => Promise<void> }
  without: Side
  address: (page: number) => string
  origin: string
  version: string
  /** Requests seen by either browser that went anywhere but to the bench's own server. */
  strayRequests: string[]
  close: () => Promise<void>
}

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
  // A sample each tenth of a millisecond: a page's whole cost may be five.
  'disabled-by-default-v8.cpu_profiler.hires',
]

/** The built extension with the given record in place of its own, in a folder of its own. */
export function extensionWith(built: string, set: KnowledgeSet): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-bench-'))
  cpSync(built, folder, { recursive: true })
  rmSync(join(folder, 'knowledge'), { recursive: true, force: true })
  for (const [path, bytes] of compileFiles(set)) {
    const target = join(folder, 'knowledge', path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, bytes)
  }
  return folder
}

/** `pages`: the mark-up of pages by number, or what answers for any path. */
export async function openPair(built: string, set: KnowledgeSet, pages: readonly string[] | Route): Promise<BrowserPair> {
  const extension = extensionWith(built, set)
  const numbered = (html: readonly string[]): Route => {
    return (path) => {
      const body = html[Number(path.slice(1))]
      return body === undefined ? null : { body }
    }
  }
  const server = await servePages(typeof pages === 'function' ? pages : numbered(pages))
  const opened = await openChromium({ extension, headless: true, locale: 'en-GB' })
  const context = await openPlainChromium({ headless: true, locale: 'en-GB' })
  const [browser, plain] = [opened.context.browser(), context.browser()]
  if (browser === null || plain === null) throw new Error('the browser gives no way to trace it')
  const strayRequests: string[] = []
  opened.context.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(server.origin) && /^(?:https?|wss?):/.test(url)) strayRequests.push(url)
  })
  return {
    withUs: {
      browser,
      context: opened.context,
      extensionId: opened.extensionId,
      worker: async () => void (opened.context.serviceWorkers()[0] ?? (await opened.context.waitForEvent('serviceworker'))),
    },
    without: { browser: plain, context },
    address: (page) => `${server.origin}/${page}`,
    origin: server.origin,
    version: browser.version(),
    strayRequests,
    close: async () => {
      await opened.context.close()
      await context.close()
      await server.close()
      rmSync(extension, { recursive: true, force: true })
    },
  }
}

/** A page of its own, closed afterwards. */
export async function fresh<T>(side: Side, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await side.context.newPage()
  try {
    return await work(page)
  } finally {
    await page.close()
  }
}

/** What happens while `work` runs, in all processes of the browser. */
export async function traced(side: Side, page: Page, work: () => Promise<unknown>): Promise<TraceEvent[]> {
  await side.browser.startTracing(page, { categories: CATEGORIES })
  await work()
  const trace = await side.browser.stopTracing()
  return (JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }).traceEvents
}

/** Runs an expression in an isolated world of the page's top frame, as content scripts run. Gives its value. */
export async function inIsolatedWorld<T>(session: CDPSession, expression: string): Promise<T> {
  const { frameTree } = await session.send('Page.getFrameTree')
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'bench' })
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
  })
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value as T
}

/** A session whose counters run from now on. */
export async function counting(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  return session
}

/** What the page's main thread has had of the processor, in milliseconds, and its heap after collecting garbage, in bytes. */
export async function countersOf(session: CDPSession): Promise<{ taskMs: number; heap: number }> {
  const task = (await metrics(session)).get('ThreadTime') ?? 0
  await session.send('HeapProfiler.collectGarbage')
  return { taskMs: task * 1000, heap: (await metrics(session)).get('JSHeapUsedSize') ?? 0 }
}

async function metrics(session: CDPSession): Promise<Map<string, number>> {
  const { metrics: list } = await session.send('Performance.getMetrics')
  return new Map(list.map(({ name, value }) => [name, value]))
}
