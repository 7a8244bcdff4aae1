// A pack of a hundred thousand made-up people, bodies and meetings with ten names each, as a reader would use it: imported on the options page, marked
// and told of beside the record that was there, by a worker that was stopped, and taken away again. What it costs is `npm run bench`'s to say.
// Part of the long run: making, checking and preparing a million names takes minutes.
import { fileURLToPath } from 'node:url'
import { millionSet } from '../../src/cli/generate-million.ts'
import { loadData } from '../../src/cli/load-data.ts'
import { packBytes } from '../../src/cli/pack-bytes.ts'
import type { KnowledgeSet } from '../../src/model/knowledge-set.ts'
import { cardText, expect, hover, marks, openExtension, stopWorker, test, waitForMark } from '../e2e/chromium/fixture.ts'
import { chooser, file, install, openOptions } from '../e2e/chromium/pack-steps.ts'
import { FULL_NAMES, newsPage, PARAGRAPHS } from '../e2e/news-page.ts'

const SMALL_RECORD = fileURLToPath(new URL('../fixtures/tiny-knowledge', import.meta.url))
const ENTITIES = 100_000
const NAMES = 1_000_000
const SEED = 1
/** Of those that the article names: enough to lie in every part of the compiled names. */
const NAMED = 20
/** Each of the two steps of the import, on a machine that is busy with other things. */
const PATIENCE_MS = 12 * 60_000

/** People from the first to the last whose full name nobody else has. */
function peopleOf({ entities }: KnowledgeSet): string[] {
  const bearers = new Map<string, number>()
  for (const { name } of entities) bearers.set(name, (bearers.get(name) ?? 0) + 1)
  const people = entities.filter(({ kind, name }) => kind === 'person' && bearers.get(name) === 1).map(({ name }) => name)
  return Array.from({ length: NAMED }, (_, at) => people[Math.floor((at * (people.length - 1)) / (NAMED - 1))] as string)
}

test('a pack with a million names is imported, marked beside what was there and told of by a stopped worker, and goes again', async ({
  site,
}) => {
  const set = millionSet(ENTITIES, SEED, loadData(SMALL_RECORD).set.topics[0]?.id)
  expect(set.entities.reduce((sum, { names }) => sum + names.length, 0)).toBe(NAMES)
  const people = peopleOf(set)
  const article = newsPage({
    paragraphs: [...PARAGRAPHS, ...people.map((name) => `Then ${name} asked for one more week before the vote.`)],
  })

  const extension = await openExtension('small-record')
  try {
    const options = await openOptions(extension)
    await chooser(options).setInputFiles(file(Buffer.from(packBytes(set)), 'made-up.sidelight.gz'))
    await install(options).click({ timeout: PATIENCE_MS })
    await expect(options.getByText('Done. Open tabs follow at once.')).toBeVisible({ timeout: PATIENCE_MS })

    await stopWorker(extension)
    const page = await extension.context.newPage()
    await page.goto(site.put('/million', article))
    for (const name of [...FULL_NAMES, ...people]) await waitForMark(page, name)
    const known = [...FULL_NAMES, ...people, 'Brandt', 'Harbour League', 'Norland', 'Sudria']
    expect([...new Set(await marks(page))].sort()).toEqual([...new Set(known)].sort())

    await stopWorker(extension)
    await hover(page, people[0] as string)
    await expect.poll(() => cardText(page)).toContain(set.entities.find(({ name }) => name === people[0])?.description.en)
    await page.keyboard.press('Escape')

    await options.locator('.pack-row', { hasText: set.manifest.title.en }).getByRole('checkbox').click()
    await expect.poll(() => marks(page), { timeout: PATIENCE_MS }).not.toContain(people[0])
    await waitForMark(page, 'Ana Brandt')
  } finally {
    await extension.context.close()
  }
})
