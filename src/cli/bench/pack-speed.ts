// What a large pack costs in Chromium, beside the bundled record: importing it in the options page, the memory of the extension's process
// meanwhile, waking a stopped worker to its first answer, and marking a page. Gives figures; prints nothing.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import type { KnowledgeSet } from '../../model/knowledge-set.ts'
import { millionSet } from '../generate-million.ts'
import { isMarked } from '../marks-on-page.ts'
import { type OpenedBrowser, openChromium } from '../open-browser.ts'
import { packBytes } from '../pack-bytes.ts'
import { servePages } from '../serve-pages.ts'
import { stopWorker } from '../stop-worker.ts'
import { countMarks } from './in-page.ts'

/** One record in use. Milliseconds by sample; the first page's answer is the first after a wake. */
export interface RecordSpeed {
  what: string
  entities: number
  names: number
  /** Bytes of the compiled names that the worker views. */
  gazetteer: number
  /** From the request that wakes a stopped worker to its answer, and the same request again. */
  wake: number[]
  awake: number[]
  /** From the stopped worker to the first card's data. */
  firstCard: number[]
  /** From the page's navigation to its first mark, with the worker stopped before. */
  page: number[]
  marks: number
  /** Of the extension's process after the wakes, in bytes; null where the system does not tell. */
  memory: number | null
}
export interface PackSpeed {
  records: RecordSpeed[]
  file: number
  /** Seconds from choosing the file to the preview, from there to the end, and by step. */
  preview: number
  install: number
  steps: { step: string; seconds: number }[]
  /** Most memory of the extension's process during the import. */
  peak: number | null
}

/** A large pack on a busy machine. */
const PATIENCE_MS = 1_200_000
const SAMPLE_MS = 200
const SEED = 1

const articleOf = (people: readonly string[]): string => {
  const paragraphs = Array.from({ length: 30 }, (_none, at) => {
    const name = (by: number): string => people[(at * 3 + by) % people.length] as string
    return `<p>${name(0)} told ${name(1)} on Tuesday that the plan for the harbour would wait until the spring. The ministers had met in the morning, and ${name(2)} asked for one more week before the vote, officials said.</p>`
  })
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Talks – The Selva Examiner</title><link rel="icon" href="data:,">
<meta property="og:type" content="article"><meta property="article:published_time" content="2025-11-11T18:00:00Z"></head>
<body><article><h1>Harbour plan waits</h1>${paragraphs.join('\n')}</article></body></html>`
}

const namesOf = (set: KnowledgeSet): number => set.entities.reduce((sum, { names }) => sum + names.length, 0)
const peopleOf = (set: KnowledgeSet): { id: string; name: string }[] => {
  const people = set.entities.filter(({ kind }) => kind === 'person')
  const step = Math.max(1, Math.floor(people.length / 40))
  return people.filter((_person, at) => at % step === 0).slice(0, 40)
}

/** `rounds`: samples of waking and marking. `bundled`: the record in the built extension. */
export async function measurePacks(built: string, bundled: KnowledgeSet, entities: number, rounds: number): Promise<PackSpeed> {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-pack-'))
  const set = millionSet(entities, SEED, bundled.topics[0]?.id)
  const file = join(folder, 'made-up.sidelight.gz')
  writeFileSync(file, packBytes(set))
  const [bundledPeople, madeUpPeople] = [peopleOf(bundled), peopleOf(set)]
  const pages = [bundledPeople, madeUpPeople].map((people) => articleOf(people.map(({ name }) => name)))
  const server = await servePages((path) => {
    const body = pages[Number(path.slice(1))]
    return body === undefined ? null : { body }
  })
  const opened = await openChromium({ extension: built, headless: true, locale: 'en-GB' })
  try {
    const options = await opened.context.newPage()
    await options.goto(`chrome-extension://${opened.extensionId}/options.html#packs`)
    const record = (what: string, at: number, people: readonly { id: string }[], size: { entities: number; names: number }) =>
      measureRecord(opened, options, { what, address: `${server.origin}/${at}`, person: people[0]?.id ?? '', rounds, ...size })
    const before = await record('bundled record', 0, bundledPeople, { entities: bundled.entities.length, names: namesOf(bundled) })
    const imported = await measureImport(opened, options, file)
    const after = await record('with the large pack', 1, madeUpPeople, {
      entities: bundled.entities.length + set.entities.length,
      names: namesOf(bundled) + namesOf(set),
    })
    return { records: [before, after], file: statSync(file).size, ...imported }
  } finally {
    await opened.context.close()
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureImport(opened: OpenedBrowser, options: Page, file: string) {
  const steps: { step: string; since: number }[] = []
  let peak: number | null = null
  const begun = performance.now()
  await options.getByLabel('Import a pack', { exact: true }).setInputFiles(file)
  let previewed = Number.NaN
  for (;;) {
    const { step, state } = await options.evaluate(() => ({
      step: document.querySelector('.pack-job .visually-hidden, .pack-job progress')?.getAttribute('aria-label') ?? '',
      state: document.querySelector('.pack-preview') ? 'preview' : document.querySelector('.pack-outcome') ? 'failed' : 'working',
      done: document.body.textContent?.includes('Done. Open tabs follow at once.') ?? false,
    }))
    const now = performance.now()
    peak = most(peak, await memoryOf(opened))
    if (step !== '' && steps.at(-1)?.step !== step) steps.push({ step, since: now })
    if (state === 'failed') throw new Error(`the pack was not imported: ${await options.locator('.pack-outcome').textContent()}`)
    if (state === 'preview' && Number.isNaN(previewed)) {
      previewed = now
      steps.push({ step: '', since: now })
      await options.getByRole('button', { name: 'Install', exact: true }).click()
    }
    if (await options.getByText('Done. Open tabs follow at once.').isVisible()) break
    if (now - begun > PATIENCE_MS) throw new Error('the import does not end')
    await options.waitForTimeout(SAMPLE_MS)
  }
  const ended = performance.now()
  return {
    preview: (previewed - begun) / 1000,
    install: (ended - previewed) / 1000,
    steps: steps.flatMap(({ step, since }, at) => {
      const seconds = ((steps[at + 1]?.since ?? ended) - since) / 1000
      return step === '' ? [] : [{ step, seconds }]
    }),
    peak,
  }
}

interface RecordPlan {
  what: string
  address: string
  person: string
  entities: number
  names: number
  rounds: number
}

async function measureRecord(opened: OpenedBrowser, options: Page, plan: RecordPlan): Promise<RecordSpeed> {
  const { address, person, rounds, ...told } = plan
  const speed: RecordSpeed = { ...told, gazetteer: 0, wake: [], awake: [], firstCard: [], page: [], marks: 0, memory: null }
  const block = { index: 0, text: 'Nobody is named here on Tuesday.', lang: 'en', role: 'text', section: 0 }
  const facts = {
    url: address,
    host: 'news.example',
    lang: 'en',
    title: '',
    kind: 'article',
    published: '2025-11-11',
    publishedFrom: 'meta',
  }
  const ask = { type: 'annotatePage', facts, blocks: [block], evidence: null }
  const describe = {
    type: 'describeEntity',
    id: person,
    language: 'en',
    page: { url: address, published: '2025-11-11', publishedFrom: 'meta', topics: [] },
  }
  for (let round = 0; round < rounds; round++) {
    await stopWorker(opened)
    speed.wake.push(await answerTime(options, ask))
    speed.awake.push(await answerTime(options, ask))
    await stopWorker(opened)
    speed.firstCard.push(await answerTime(options, describe))
    await stopWorker(opened)
    const page = await opened.context.newPage()
    await page.goto(address)
    await page.waitForFunction(isMarked, undefined, { timeout: 60_000, polling: 5 })
    speed.page.push(await page.evaluate(() => performance.now()))
    await page.waitForTimeout(500)
    speed.marks = await page.evaluate(countMarks)
    await page.close()
  }
  speed.memory = await memoryOf(opened)
  speed.gazetteer = await options.evaluate(gazetteerBytes)
  return speed
}

/** Milliseconds to the worker's answer, which must be a good one. */
async function answerTime(options: Page, request: object): Promise<number> {
  const [ms, answer] = await options.evaluate(async (message) => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage: (what: unknown) => Promise<unknown> } } }).chrome
    const begun = performance.now()
    const given = (await runtime.sendMessage(message)) as { ok?: boolean } | undefined
    return [performance.now() - begun, given?.ok === true ? '' : JSON.stringify(given)] as const
  }, request)
  if (answer !== '') throw new Error(`the worker answers ${answer}`)
  return ms
}

/** Of what is stored, or of the package where nothing is. Runs in the options page. */
async function gazetteerBytes(): Promise<number> {
  const stored = await new Promise<Blob | undefined>((resolve) => {
    const opening = indexedDB.open('packs')
    opening.onsuccess = () => {
      const request = opening.result.transaction('compiled').objectStore('compiled').get('gazetteer.bin')
      request.onsuccess = () => {
        opening.result.close()
        resolve(request.result as Blob | undefined)
      }
    }
  })
  return stored?.size ?? (await (await fetch('/knowledge/gazetteer.bin')).arrayBuffer()).byteLength
}

const most = (a: number | null, b: number | null): number | null => (a === null || b === null ? (a ?? b) : Math.max(a, b))

/** Resident bytes of the largest renderer, which is the extension's: its pages, their Workers and its background share one process. */
async function memoryOf({ context }: OpenedBrowser): Promise<number | null> {
  if (process.platform !== 'linux') return null
  const session = await context.browser()?.newBrowserCDPSession()
  if (session === undefined) return null
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  const sizes = processInfo.flatMap(({ type, id }) => {
    if (type !== 'renderer') return []
    try {
      const resident = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]
      return resident === undefined ? [] : [Number(resident) * 1024]
    } catch {
      // It has just ended.
      return []
    }
  })
  return sizes.length === 0 ? null : Math.max(...sizes)
}
