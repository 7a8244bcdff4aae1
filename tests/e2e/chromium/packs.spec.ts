// Packs on the options page: imported with a preview, followed by open tabs without a reload, rolled back, refused with the reason;
// and whoever dies in the middle leaves what was installed whole.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { withCrowd } from '../../../src/cli/generate-crowd.ts'
import { packBytes } from '../../../src/cli/pack-bytes.ts'
import { readPackFile } from '../../../src/cli/read-pack-file.ts'
import type { KnowledgeSet } from '../../../src/model/knowledge-set.ts'
import { newsPage, PARAGRAPHS } from '../news-page.ts'
import { cardText, type Extension, expect, hover, marks, openExtension, stopWorker, test, waitForMark } from './fixture.ts'
import { chooser, file, importPack, install, openOptions } from './pack-steps.ts'
import { openPanel } from './panel.ts'

const FOLDER = fileURLToPath(new URL('../../fixtures/rejected-packs/', import.meta.url))
const fixture = (name: string): string => `${FOLDER}${name}.sidelight.gz`
const EXPECTED: Record<string, { fault: string; words: string }> = JSON.parse(readFileSync(`${FOLDER}expected.json`, 'utf8'))

/** An article that names the small record's people and those of the packs. */
const ARTICLE = newsPage({
  paragraphs: [
    ...PARAGRAPHS,
    'Luna Weir had asked for light on the quay. Stella Marsh, her deputy, came with the ministers and spoke last.',
  ],
})

/** The good pack as it is, and its next version with one person more and a stance turned. */
async function packs(): Promise<{ first: Buffer; second: Buffer }> {
  const { set } = await readPackFile(fixture('good'))
  const [luna] = set.entities
  if (luna?.kind !== 'person') throw new Error('the good pack begins with a person')
  const stella = {
    ...luna,
    id: 'person/stella-marsh',
    name: 'Stella Marsh',
    label: { ...luna.label, en: 'Stella Marsh' },
    names: [{ text: 'Stella Marsh', lang: 'en', kind: 'full', use: 'alone' }],
  }
  const next = {
    ...set,
    manifest: { ...set.manifest, version: '1.1.0' },
    entities: [...set.entities, stella],
    topics: set.topics.map((topic) => ({ ...topic, stances: { ...topic.stances, against: 'wants the dark' } })),
    statements: set.statements.map((statement) => ({ ...statement, stance: 'against' })),
  } as KnowledgeSet
  return { first: Buffer.from(packBytes(set)), second: Buffer.from(packBytes(next)) }
}
/** A browser of its own for each test: packs stay. */
async function withExtension(use: (extension: Extension) => Promise<void>): Promise<void> {
  const extension = await openExtension('small-record')
  try {
    await use(extension)
  } finally {
    await extension.context.close()
  }
}

test('a pack is previewed, installed, and marked on an open page without a reload; so is its update, its roll back, its end', async ({
  site,
}) => {
  const { first, second } = await packs()
  await withExtension(async (extension) => {
    const page = await extension.context.newPage()
    await page.goto(site.put('/packs', ARTICLE))
    await waitForMark(page, 'Ana Brandt')
    expect(await marks(page)).not.toContain('Luna Weir')

    const options = await openOptions(extension)
    await chooser(options).setInputFiles(file(first))
    await expect(options.getByRole('heading', { name: 'A fictional pack, version 1.0.0' })).toBeFocused()
    await expect(options.getByText('Adds 1 position, 2 actors, 1 topic, 1 outlet, 1 article and 1 statement.')).toBeVisible()
    await options.getByRole('button', { name: 'Do not install' }).click()
    await expect(options.getByRole('checkbox', { name: 'Use A fictional pack' })).toHaveCount(0)

    await importPack(options, first)
    await waitForMark(page, 'Luna Weir')
    expect(await marks(page)).toContain('Ana Brandt')
    await hover(page, 'Luna Weir')
    await expect.poll(() => cardText(page)).toContain('A fictional lamplighter.')

    await options.getByLabel('Update from a file: A fictional pack').setInputFiles(file(second))
    await expect(options.getByText('Takes the place of version 1.0.0, which is kept.')).toBeVisible()
    await expect(options.getByText('Changes 1 position, 1 topic and 1 statement.')).toBeVisible()
    await options.getByText('In detail').click()
    await expect(options.getByText('Luna Weir on Moon: in favour before, now against.')).toBeVisible()
    await install(options).click()
    await waitForMark(page, 'Stella Marsh')

    await options.locator('.pack-versions summary').click()
    await options.getByRole('button', { name: /^Use this version: A fictional pack, 1\.0\.0/ }).click()
    await expect.poll(() => marks(page)).not.toContain('Stella Marsh')
    await waitForMark(page, 'Luna Weir')

    await stopWorker(extension)
    await page.reload()
    await waitForMark(page, 'Luna Weir')

    await options.getByRole('checkbox', { name: 'Use A fictional pack' }).click()
    await expect.poll(() => marks(page)).not.toContain('Luna Weir')
    await waitForMark(page, 'Ana Brandt')

    await options.getByRole('button', { name: 'Remove: A fictional pack' }).click()
    await options.getByRole('button', { name: 'Remove with all its versions: A fictional pack' }).click()
    await expect(options.getByRole('checkbox', { name: 'Use A fictional pack' })).toHaveCount(0)
  })
})

test('a pack that is saved as a file is the file that came', async () => {
  const { first } = await packs()
  await withExtension(async (extension) => {
    const options = await openOptions(extension)
    await importPack(options, first)
    const download = options.waitForEvent('download')
    await options.getByRole('button', { name: 'Save as a file: A fictional pack' }).click()
    const saved = await download
    expect(saved.suggestedFilename()).toBe('moon-1.0.0.sidelight.gz')
    expect(readFileSync(await saved.path()).equals(first)).toBe(true)
  })
})

/** One for each stage at which a pack can be refused; the whole folder is read in tests/dom/platform. */
const REFUSED = [
  'not-gzipped',
  'truncated-gzip',
  'newer-format',
  'proto-key',
  'javascript-address',
  'wrong-checksum',
  'markup',
  'cyclic-topics',
]

test('a bad pack is refused in words that say what is wrong and where, and what was installed stays', async ({ site }) => {
  const { first } = await packs()
  await withExtension(async (extension) => {
    const options = await openOptions(extension)
    await importPack(options, first)
    for (const name of REFUSED) {
      await chooser(options).setInputFiles(fixture(name))
      await expect(options.getByText(EXPECTED[name]?.words ?? '', { exact: true }), name).toBeVisible()
      await expect(install(options)).toHaveCount(0)
      await options.getByRole('button', { name: 'Close' }).click()
    }
    await options.evaluate(() => {
      const files = new DataTransfer()
      files.items.add(new File([new Uint8Array(101_000_000)], 'huge.sidelight.gz'))
      document.querySelector('.pack-drop')?.dispatchEvent(new DragEvent('drop', { dataTransfer: files, cancelable: true, bubbles: true }))
    })
    await expect(options.getByText('The file has 101 MB; a pack has 100 MB at most.')).toBeVisible()

    const page = await extension.context.newPage()
    await page.goto(site.put('/refused', ARTICLE))
    await waitForMark(page, 'Luna Weir')
    await waitForMark(page, 'Ana Brandt')
  })
})

/** A pack large enough that its reading and compiling take a while. */
async function largePack(): Promise<Buffer> {
  const { set } = await readPackFile(fixture('good'))
  return Buffer.from(packBytes(withCrowd(set, 4000)))
}

/** Large packs on a busy machine. */
test.describe.configure({ timeout: 120_000 })

const MOMENTS = ['Reading the file', 'Preparing the names', 'Storing'] as const

for (const moment of MOMENTS) {
  test(`a tab closed at “${moment}” leaves what was installed whole`, async ({ site }) => {
    const [{ first }, large] = await Promise.all([packs(), largePack()])
    await withExtension(async (extension) => {
      const options = await openOptions(extension)
      await importPack(options, first)
      const closed = options.waitForEvent('close', { timeout: 40_000 })
      await options.evaluate(closeAt, moment)
      // At the first moment there is no preview to agree to; and whatever is under way when the tab goes is cut off.
      const importing = chooser(options)
        .setInputFiles(file(large, 'large.sidelight.gz'))
        .then(() => install(options).click({ timeout: 40_000 }))
      await Promise.all([closed, importing.catch(() => undefined)])

      await stopWorker(extension)
      const page = await extension.context.newPage()
      await page.goto(site.put('/killed', ARTICLE))
      await waitForMark(page, 'Luna Weir')
      await waitForMark(page, 'Ana Brandt')
      const again = await openOptions(extension)
      // Old or new, and whole: the version in use is the one whose names are marked.
      await expect(again.getByText('Version 1.0.0 · MIT')).toBeVisible()
      await expect(again.locator('.pack-row')).toHaveCount(2)
      const library = await again.evaluate(storedVersions)
      expect(library.sources).toEqual(library.versions)
    })
  })
}

test('cancelled while it compiles: nothing has changed, and another import works', async ({ site }) => {
  const [{ first }, large] = await Promise.all([packs(), largePack()])
  await withExtension(async (extension) => {
    const options = await openOptions(extension)
    await chooser(options).setInputFiles(file(large, 'large.sidelight.gz'))
    await options.evaluate(cancelAt, 'Preparing the names')
    await install(options).click({ timeout: 40_000 })
    await expect(options.locator('.pack-job, .pack-preview')).toHaveCount(0)
    await expect(options.locator('.pack-row')).toHaveCount(1)
    await expect(options.getByText('Done. Open tabs follow at once.')).toHaveCount(0)
    await importPack(options, first)
    const page = await extension.context.newPage()
    await page.goto(site.put('/cancelled', ARTICLE))
    await waitForMark(page, 'Luna Weir')
  })
})

test('a damaged prepared state: what comes with Sidelight is marked, the options say so and mend it', async ({ site }) => {
  const { first } = await packs()
  await withExtension(async (extension) => {
    const options = await openOptions(extension)
    await importPack(options, first)
    await options.evaluate(damageGazetteer)
    await stopWorker(extension)
    const page = await extension.context.newPage()
    await page.goto(site.put('/damaged', ARTICLE))
    await waitForMark(page, 'Ana Brandt')
    expect(await marks(page)).not.toContain('Luna Weir')
    const panel = await openPanel(extension, page)
    await expect(panel.getByText('only what comes with Sidelight is used')).toBeVisible()
    await panel.close()
    await options.reload()
    await expect(options.getByText('Your packs could not be read as they were prepared')).toBeVisible()
    await options.getByRole('button', { name: 'Prepare them again' }).click()
    await waitForMark(page, 'Luna Weir')
    await expect(options.getByText('Your packs could not be read as they were prepared')).toHaveCount(0)
  })
})

/** Closes this tab, as a reader would, once its job says these words. Runs in the options page. */
function closeAt(words: string): void {
  type Tabs = { getCurrent: () => Promise<{ id: number }>; remove: (id: number) => void }
  const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome
  const close = async () => tabs.remove((await tabs.getCurrent()).id)
  new MutationObserver(() => {
    if (document.querySelector('.pack-job')?.textContent?.includes(words)) void close()
  }).observe(document.body, { subtree: true, childList: true, characterData: true })
}

/** Presses the job's button, as a quick reader would, once it says these words. Runs in the options page. */
function cancelAt(words: string): void {
  const watch = new MutationObserver(() => {
    const job = document.querySelector('.pack-job')
    if (!job?.textContent?.includes(words)) return
    watch.disconnect()
    job.querySelector('button')?.click()
  })
  watch.observe(document.body, { subtree: true, childList: true, characterData: true })
}

/** Keys of the versions in the stored library, and of the stored sources. Runs in the options page. */
async function storedVersions(): Promise<{ versions: string[]; sources: string[] }> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('packs')
    request.onsuccess = () => resolve(request.result)
  })
  const get = <T>(request: IDBRequest<T>) => new Promise<T>((resolve) => (request.onsuccess = () => resolve(request.result)))
  const transaction = db.transaction(['library', 'sources'])
  const [library, keys] = await Promise.all([
    get(transaction.objectStore('library').get('library')),
    get(transaction.objectStore('sources').getAllKeys()),
  ])
  const versions = (library.packs as { versions: { key: string }[] }[]).flatMap((pack) => pack.versions.map(({ key }) => key))
  return { versions: versions.filter((key) => key !== 'packaged').sort(), sources: keys.map(String).sort() }
}

/** Cuts the stored names in the middle. Runs in the options page. */
async function damageGazetteer(): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('packs')
    request.onsuccess = () => resolve(request.result)
  })
  const transaction = db.transaction('compiled', 'readwrite')
  transaction.objectStore('compiled').put(new ArrayBuffer(200), 'gazetteer.bin')
  await new Promise((resolve) => (transaction.oncomplete = resolve))
}
