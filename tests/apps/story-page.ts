// The news page of an application, opened in the browser with Sidelight and in one without: its markup, its marks beside what should be
// marked, and whether a wrong mark was ever on the screen.
import type { BrowserContext, Page } from '@playwright/test'
import { expect, watchProblems } from '../e2e/chromium/fixture.ts'

/** What is marked on these pages, and nothing else: the texts name people in full, and no state. */
const NAMES = ['Ana Brandt', 'Mila Orlova', 'Ivo Kestrel', 'Harbour League'] as const
/** A text that changed often is read again after five seconds at the latest; a busy machine takes its own. */
const SETTLE_MS = 15_000

export type StoryPage = { page: Page; problems: string[] }
type Marked = { wanted: string[]; found: string[] }

/** Looks before each frame whether a mark stands on other words than a name's; kept in `window.wrong`. Runs in the page. */
function watchMarks(names: readonly string[]): void {
  const wrong = new Set<string>()
  Object.assign(window, { wrong })
  const look = (): void => {
    for (const highlight of CSS.highlights.values()) {
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        if (!startContainer.isConnected || startContainer !== endContainer) continue
        const words = (startContainer as Text).data.slice(startOffset, endOffset)
        if (!names.includes(words)) wrong.add(words)
      }
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Every name in the articles of the page, open shadow roots included, and every mark; each as its text with its place in it. Runs in the page. */
function lookAtMarks(names: readonly string[]): Marked {
  const tell = (node: Text, start: number, end: number): string => `${node.data.slice(start, end)} at ${start} in "${node.data}"`
  const wanted: string[] = []
  const look = (root: Node, inside: boolean): void => {
    for (const node of root.childNodes) {
      if (node.nodeType === 3 && inside)
        for (const name of names)
          for (let at = (node as Text).data.indexOf(name); at >= 0; at = (node as Text).data.indexOf(name, at + 1))
            wanted.push(tell(node as Text, at, at + name.length))
      if (node.nodeType !== 1) continue
      const element = node as Element
      look(element, inside || element.localName === 'article')
      if (element.shadowRoot !== null) look(element.shadowRoot, inside)
    }
  }
  look(document.body, false)
  const found = [...CSS.highlights.values()]
    .flatMap((highlight) => [...highlight])
    .filter(({ startContainer }) => startContainer.isConnected)
    .map(({ startContainer, startOffset, endOffset }) => tell(startContainer as Text, startOffset, endOffset))
  return { wanted: wanted.sort(), found: found.sort() }
}

/** The whole markup, shadow roots included; Lit numbers its markers by chance. Runs in the page. */
function readMarkup(): string {
  const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])
  return [document.documentElement.outerHTML, ...roots.map((root) => root.innerHTML)].join('\n').replace(/lit\$\d+\$/g, 'lit$')
}

/** Opens a page and begins to watch it before anything of it runs. */
export async function openStory(context: BrowserContext, url: string): Promise<StoryPage> {
  const page = await context.newPage()
  const problems = watchProblems(page)
  await page.addInitScript(watchMarks, NAMES)
  await page.goto(url)
  return { page, problems }
}

/** Waits until the application has taken over. */
export const untilReady = ({ page }: StoryPage): Promise<unknown> =>
  page.waitForFunction(() => (window as { state?: string }).state === 'ready')

/** Waits until each name carries its mark and nothing else does, and looks that no wrong mark was ever on the screen. */
export async function expectRightMarks({ page }: StoryPage): Promise<void> {
  const look = async (): Promise<Marked> => page.evaluate(lookAtMarks, NAMES)
  await expect
    .poll(
      async () => {
        const { wanted, found } = await look()
        return wanted.length > 0 && wanted.join('\n') === found.join('\n')
      },
      { timeout: SETTLE_MS, message: 'each name has its mark, and nothing else' },
    )
    .toBe(true)
    .catch(async () => {
      const { wanted, found } = await look()
      expect(found).toEqual(wanted)
    })
  expect(await page.evaluate(() => [...(window as unknown as { wrong: Set<string> }).wrong])).toEqual([])
}

/** The markup of both pages, once it is the same; fails where it stays different. */
export async function expectSameMarkup(one: StoryPage, other: StoryPage): Promise<void> {
  const markup = ({ page }: StoryPage): Promise<string> => page.evaluate(readMarkup)
  await expect.poll(async () => (await markup(one)) === (await markup(other)), { message: 'the same markup with and without' }).toBe(true)
}
