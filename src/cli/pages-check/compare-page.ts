// One page with Sidelight and the same page without, beside each other: differences of markup and of the console, and marks where none
// may be. Gets two browser contexts and the page's address; gives findings in words. Opens and closes its own tabs.
import type { BrowserContext, Page } from 'playwright'
import { lookAtPage, type PageLook } from './look-at-page.ts'

export interface PageFindings {
  /** The marked words of the page, right ones and wrong ones. */
  marks: string[]
  /** One line for each thing that is not as it would be without Sidelight, or is marked and may not be. Empty: all is well. */
  findings: string[]
}

/** A page that loads for longer is looked at as it is then: saved pages ask for much that is not there. */
const LOAD_MS = 15_000
/** Characters shown round a difference of markup. */
const ROUND = 60

type Visit = { look: PageLook; console: string[] }

/** Until a page that should be marked is taken for one that is not: reading and asking on a busy machine. */
const MARK_MS = 30_000

/** Waits until these words are marked, or it has taken too long: then the caller sees what is missing. */
async function waitForMarks(page: Page, expected: readonly string[]): Promise<void> {
  const areMarked = (wanted: readonly string[]): boolean => {
    const marked = [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .map((range) => {
        const live = document.createRange()
        live.setStart(range.startContainer, range.startOffset)
        live.setEnd(range.endContainer, range.endOffset)
        return live.toString()
      })
    return wanted.every((words) => marked.includes(words))
  }
  if (expected.length > 0) await page.waitForFunction(areMarked, expected, { timeout: MARK_MS }).catch(() => undefined)
}

/** `rest`: how long the page rests before it is looked at, in milliseconds, once `expected` is marked. */
async function visit(context: BrowserContext, url: string, rest: number, expected: readonly string[] = []): Promise<Visit> {
  const page: Page = await context.newPage()
  const said: string[] = []
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => said.push(`error: ${error.message}`))
  try {
    await page.goto(url, { timeout: LOAD_MS, waitUntil: 'load' }).catch(() => undefined)
    await waitForMarks(page, expected)
    await page.waitForTimeout(rest)
    return { look: await page.evaluate(lookAtPage), console: said }
  } finally {
    await page.close()
  }
}

/** Where two texts part, with what stands round it; null where they are the same. */
export function firstDifference(one: string, other: string): string | null {
  if (one === other) return null
  let at = 0
  while (one[at] === other[at]) at++
  const cut = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - ROUND), at + ROUND))
  return `at ${at}: ${cut(one)} with, ${cut(other)} without`
}

/** What was said with Sidelight and not, or less often, without: a page may say one thing many times. */
function newMessages(withUs: readonly string[], without: readonly string[]): string[] {
  const left = [...without]
  return withUs.filter((message) => {
    const at = left.indexOf(message)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/**
 * Compares. Where markup or console differ, the page is opened once more without Sidelight: what differs between those two as well
 * (a clock, a number drawn by chance) is the page's own doing and no finding. `expected`: words whose marks are waited for, where they are known.
 */
export async function comparePage(
  withUs: BrowserContext,
  without: BrowserContext,
  url: string,
  rest: number,
  expected: readonly string[] = [],
): Promise<PageFindings> {
  const ours = await visit(withUs, url, rest, expected)
  const plain = await visit(without, url, rest)
  const findings: string[] = []
  const said = newMessages(ours.console, plain.console)
  if (ours.look.markup !== plain.look.markup || said.length > 0) {
    const again = await visit(without, url, rest)
    const ownDoing = plain.look.markup !== again.look.markup
    const difference = ownDoing ? null : firstDifference(ours.look.markup, plain.look.markup)
    if (difference !== null) findings.push(`markup differs ${difference}`)
    for (const message of newMessages(said, again.console)) findings.push(`console: ${message}`)
  }
  for (const { words, place, wrong } of ours.look.marks) if (wrong !== null) findings.push(`mark (${wrong}): "${words}" in ${place}`)
  return { marks: ours.look.marks.map(({ words }) => words), findings }
}
