// What a page costs with Sidelight, beside a bare pass over it, mark.js, and the same page without: in Chromium, by interleaved pairs of
// fresh loads. Traced time for what is ours; counters of the main thread for what the whole page pays. Milliseconds of this machine.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright'
import { type BrowserPair, countersOf, counting, fresh, inIsolatedWorld, type Side, traced } from './browser-pair.ts'
import { bareWalk, countMarks, mutate, runMarkJs } from './in-page.ts'
import { evaluationTime, longestTaskOf, type ScriptTime, scriptTime } from './trace.ts'

export interface PageSpeed {
  page: string
  units: number
  marks: number
  /** Milliseconds of the processor by round; of mark.js, which is seconds long, of the clock. */
  ours: number[]
  bare: number[]
  markJs: number[]
  /** Main thread from navigation to rest, with and without. */
  taskWith: number[]
  taskWithout: number[]
  heapWith: number[]
  heapWithout: number[]
  /** Longest task in which a script of ours ran, and its share; longest of all on the page without us. */
  longestTask: { ms: number; ours: number }[]
  longestWithout: number[]
  /** Bytes by which the markup differs from that of the page without us. */
  markupChange: number
  /** Our time by function, of the last round. */
  byFunction: ScriptTime['byFunction']
}
export interface PageSpeedOptions {
  rounds: number
  names: readonly string[]
  /** mark.js takes seconds on long pages: it may have fewer rounds. */
  markJsRounds: number
  /** The page rests this long after it has loaded, in milliseconds. */
  restMs: number
}

/** What runs in the page: all the extension's scripts but the worker. */
export const CONTENT_SCRIPTS = /^chrome-extension:.*\/(?:page|reader|card)\.js$/
/** Reading, asking and painting of the longest of the eight pages take a third of it on a slow machine; the counters need rest. */
export const REST_MS = 1000
const markJsSource = (): string => readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8')

/** Measures one page of the pair's server. */
export async function measurePage(pair: BrowserPair, number: number, name: string, options: PageSpeedOptions): Promise<PageSpeed> {
  const { rounds, names, restMs } = options
  const speed: PageSpeed = {
    page: name,
    units: 0,
    marks: 0,
    ours: [],
    bare: [],
    markJs: [],
    taskWith: [],
    taskWithout: [],
    heapWith: [],
    heapWithout: [],
    longestTask: [],
    longestWithout: [],
    markupChange: 0,
    byFunction: [],
  }
  const visit = async (page: Page): Promise<void> => {
    await page.goto(pair.address(number))
    await page.waitForTimeout(restMs)
  }
  let markup = ''

  for (let round = 0; round < rounds; round++) {
    await fresh(pair.without, async (page) => {
      let clock = 0
      const events = await traced(pair.without, page, async () => {
        await visit(page)
        const { ms, units } = await inIsolatedWorld<ReturnType<typeof bareWalk>>(
          await page.context().newCDPSession(page),
          `(${bareWalk.toString()})()`,
        )
        clock = ms
        speed.units = units
      })
      // The lesser of both: the clock runs on while others have the processor, the evaluation holds more than the walk.
      speed.bare.push(Math.min(clock, evaluationTime(events) || clock))
      speed.longestWithout.push(longestTaskOf(events))
    })
    await fresh(pair.withUs, async (page) => {
      const events = await traced(pair.withUs, page, () => visit(page))
      const time = scriptTime(events, CONTENT_SCRIPTS)
      if (time === null) throw new Error(`No script of ours ran on the page "${name}".`)
      speed.ours.push(time.total)
      speed.longestTask.push(time.longestTask)
      speed.byFunction = time.byFunction
    })
    await fresh(pair.without, async (page) => {
      const session = await counting(page)
      await visit(page)
      const { taskMs, heap } = await countersOf(session)
      speed.taskWithout.push(taskMs)
      speed.heapWithout.push(heap)
      markup = await page.evaluate(() => document.documentElement.outerHTML)
      if (round >= options.markJsRounds) return
      const run = `globalThis.module = undefined; ${markJsSource()}; (${runMarkJs.toString()})(${JSON.stringify(names)})`
      speed.markJs.push(await inIsolatedWorld<number>(session, run))
    })
    await fresh(pair.withUs, async (page) => {
      const session = await counting(page)
      await visit(page)
      const { taskMs, heap } = await countersOf(session)
      speed.taskWith.push(taskMs)
      speed.heapWith.push(heap)
      speed.marks = await page.evaluate(countMarks)
      const html = await page.evaluate(() => document.documentElement.outerHTML)
      speed.markupChange = html === markup ? 0 : Math.max(1, Math.abs(Buffer.byteLength(html) - Buffer.byteLength(markup)))
    })
  }
  return speed
}

/** Main-thread milliseconds of so many text changes, with and without, by round. */
export async function measureMutations(pair: BrowserPair, number: number, changes: number, rounds: number): Promise<[number, number][]> {
  const pairs: [number, number][] = []
  const cost = (side: Side): Promise<number> =>
    fresh(side, async (page) => {
      const session = await counting(page)
      await page.goto(pair.address(number))
      await page.waitForTimeout(REST_MS)
      const before = await countersOf(session)
      await page.evaluate(mutate, changes)
      await page.waitForTimeout(REST_MS)
      return (await countersOf(session)).taskMs - before.taskMs
    })
  for (let round = 0; round < rounds; round++) {
    const withUs = await cost(pair.withUs)
    pairs.push([withUs, await cost(pair.without)])
  }
  return pairs
}
