// A page that is edited under its reading: one article in the real document, a pretended worker that answers late, and what is registered
// with the browser. Time runs faster here, so that what waits for seconds on a page (a text that changes again and again) can be tried often.
import { vi } from 'vitest'
import { createPageSession, type PageSession } from '../../../src/app/page-session.ts'
import type { Block, PageFacts, ResolvedMention } from '../../../src/model/page.ts'
import { rangesOf } from '../../../src/page/block-range.ts'
import { collectBlocks } from '../../../src/page/collect-blocks.ts'
import { findArticle } from '../../../src/page/find-article.ts'
import { success } from '../../../src/protocol/outcome.ts'
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults.ts'
import type { MarkKind, Settings } from '../../../src/settings/settings.ts'

/** All that the pretended worker knows, each a name of one entity; one holds another. */
export const NAMES: Readonly<Record<string, string>> = {
  'Ana Brandt': 'person/ana-brandt',
  Norland: 'state/norland',
  'Harbour League': 'bloc/harbour-league',
  'talks with Ana Brandt': 'meeting/2025-03-11-port-selva-leaders',
}

const every = (kind: MarkKind): [MarkKind, { on: true; density: 'every' }] => [kind, { on: true, density: 'every' }]
const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  kinds: Object.fromEntries((Object.keys(DEFAULT_SETTINGS.kinds) as MarkKind[]).map(every)) as Settings['kinds'],
}
const FACTS: PageFacts = {
  url: 'https://a.example/',
  host: 'a.example',
  lang: 'en',
  title: '',
  kind: 'article',
  published: null,
  publishedFrom: null,
}
const EVIDENCE = { named: {}, otherBearers: [], surnames: [], cued: false, meetings: [], published: null, placed: null }
/** Makes the article the page's text, whatever the edits leave of the rest. */
const FILLER = 'Nobody who is known here is named in this paragraph, which is long enough to be the text of an article. '.repeat(3)

const placesOf = (text: string, name: string): number[] => {
  const places: number[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) places.push(at)
  return places
}

function mentionsIn({ index, text }: Pick<Block, 'index' | 'text'>): ResolvedMention[] {
  return Object.entries(NAMES).flatMap(([name, entity]) =>
    placesOf(text, name).map((start) => ({
      block: index,
      start,
      end: start + name.length,
      entity,
      candidates: [{ id: entity, score: 1 }],
      via: 'name',
      score: 1,
      reason: { code: 'full-name' },
    })),
  ) as ResolvedMention[]
}

/** So many times as fast as elsewhere. */
const HASTE = 20

/** Lets clock, timers and frames run faster until the returned function is called. */
export function makeHaste(): () => void {
  const [now, later] = [performance.now.bind(performance), window.setTimeout.bind(window)]
  const spies = [
    vi.spyOn(performance, 'now').mockImplementation(() => now() * HASTE),
    vi.spyOn(window, 'setTimeout').mockImplementation(((run: () => void, ms = 0) => later(run, ms / HASTE)) as typeof setTimeout),
    vi.spyOn(window, 'requestAnimationFrame').mockImplementation((run) => later(() => run(now()), 0) as unknown as number),
  ]
  return () => {
    for (const spy of spies) spy.mockRestore()
  }
}

export type EditedPage = { article: HTMLElement; session: PageSession; end: () => void }

/** Reads and marks an article with this markup. `delays`: how many turns of the event loop each answer takes, one after the other, again and again. */
export function openPage(markup: string, delays: readonly number[]): EditedPage {
  const host = document.createElement('div')
  const article = document.createElement('article')
  host.append(article)
  article.setHTMLUnsafe(`<p>${FILLER}</p><div>${markup}</div>`)
  document.body.append(host)
  const life = new AbortController()
  let asked = 0
  const session = createPageSession({
    document,
    facts: FACTS,
    ask: async (blocks) => {
      for (let turns = delays[asked++ % delays.length] ?? 0; turns > 0; turns--) await turn()
      const mentions = blocks.flatMap(mentionsIn)
      const entities = Object.fromEntries(Object.values(NAMES).map((id) => [id, { topics: [], salience: 1 }]))
      return success({
        published: null,
        publishedFrom: null,
        mentions,
        entities,
        topics: [],
        branches: {},
        article: null,
        evidence: EVIDENCE,
      })
    },
    choice: () => ({ settings: SETTINGS, host: FACTS.host, page: FACTS.url }),
    changed: () => {},
    painted: () => undefined,
    replaced: () => {},
    lookAround: () => {},
    signal: life.signal,
  })
  const end = (): void => {
    life.abort()
    host.remove()
  }
  return { article, session, end }
}

const channel = new MessageChannel()
const turns: (() => void)[] = []
channel.port1.onmessage = () => turns.shift()?.()

/** One turn of the event loop, without the four milliseconds that nested timers wait. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    turns.push(resolve)
    channel.port2.postMessage(null)
  })
}

const numbers = new WeakMap<Node, number>()
let counted = 0
function numberOf(node: Node): number {
  const number = numbers.get(node) ?? ++counted
  numbers.set(node, number)
  return number
}

/** A range as a text that is the same for the same place: words first, for people. */
function told({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string {
  return `${wordsOf(startContainer, startOffset, endContainer, endOffset)} | ${numberOf(startContainer)}:${startOffset}-${numberOf(endContainer)}:${endOffset}`
}

function wordsOf(from: Node, start: number, to: Node, end: number): string {
  const length = (node: Node): number => (node as Text).length ?? node.childNodes.length
  if (start > length(from) || end > length(to)) return 'beyond the text'
  const range = document.createRange()
  range.setStart(from, start)
  range.setEnd(to, end)
  return range.toString()
}

/** The words under every range that the browser would paint now. */
export function paintedWords(): string[] {
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight])
  return ranges
    .filter(({ startContainer, endContainer }) => startContainer.isConnected && endContainer.isConnected)
    .map((range) => wordsOf(range.startContainer, range.startOffset, range.endContainer, range.endOffset))
}

/** Every range that is registered, also of text that has gone. */
export function registered(): string[] {
  return [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(told)).sort()
}

/** What should be registered: every name in a fresh reading of the article as it stands, of text that is on the page. */
export function expected(): string[] {
  const blocks = collectBlocks([...findArticle(document, 'article')])
  return blocks
    .flatMap((pageBlock) => mentionsIn(pageBlock.block).flatMap(({ start, end }) => (rangesOf(pageBlock, { start, end }) ?? []).map(told)))
    .sort()
}
