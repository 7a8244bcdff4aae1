// The pack editor: a pack made by hand is checked, tried on an open tab, saved and imported; one is taken from a table; what is written
// outlives a reload; and what is tried out ends with the editor, whoever was stopped meanwhile.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { readPackFile } from '../../../src/cli/read-pack-file.ts'
import { newsPage, PARAGRAPHS } from '../news-page.ts'
import { cardText, type Extension, expect, hover, marks, openExtension, stopWorker, test, waitForMark } from './fixture.ts'
import { openPanel } from './panel.ts'

/** An article that names the small record's people and one whom only the pack knows. */
const ARTICLE = newsPage({
  paragraphs: [...PARAGRAPHS, 'Luna Weir had asked for light on the quay, and the ministers listened before they went on.'],
})
const GOOD = fileURLToPath(new URL('../../fixtures/rejected-packs/good.sidelight.gz', import.meta.url))

/** Many steps, on a busy machine. */
test.describe.configure({ timeout: 120_000 })

async function withExtension(use: (extension: Extension) => Promise<void>): Promise<void> {
  const extension = await openExtension('small-record')
  try {
    await use(extension)
  } finally {
    await extension.context.close()
  }
}

async function openEditor({ context, extensionId }: Extension): Promise<Page> {
  const editor = await context.newPage()
  await editor.goto(`chrome-extension://${extensionId}/editor.html`)
  await expect(editor.getByRole('heading', { name: 'The pack', exact: true })).toBeVisible()
  return editor
}
const step = (editor: Page, name: string) =>
  editor
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click()
const field = (editor: Page, name: string) => editor.getByLabel(name, { exact: true })

/** The line above a list that adds to it: kind and owner are choices, in this order, where there are any. */
async function add(editor: Page, view: string, name: string, choices: readonly string[] = []): Promise<void> {
  await step(editor, view)
  const line = editor.locator('.add-record')
  for (const [place, label] of choices.entries()) await line.getByRole('combobox').nth(place).selectOption({ label })
  await line.getByRole('textbox').fill(name)
  await line.getByRole('button', { name: 'Add', exact: true }).click()
}

/** Luna Weir, the moon, a publisher, an article and what she said in it. */
async function writePack(editor: Page): Promise<void> {
  await field(editor, 'Title').fill('Moon talks')
  await expect(field(editor, 'Short name')).toHaveValue('moon-talks')

  await add(editor, 'Actors', 'Luna Weir')
  await field(editor, 'Who or what it is, in one sentence').fill('A fictional lamplighter.')

  await add(editor, 'Topics', 'Moonlight')
  await field(editor, 'As a question').fill('Should the quay be lit at night?')
  await field(editor, 'What being in favour means').fill('wants the quay lit')

  await add(editor, 'Sources', 'The Moon Herald')
  await field(editor, 'Hosts of its pages').fill('moon-herald.example')
  await add(editor, 'Sources', 'Light on the quay', ['Article', 'The Moon Herald'])
  await field(editor, 'Address').fill('https://moon-herald.example/2025/03/11/light-on-the-quay')
  await field(editor, 'Published on').fill('2025-03-11')

  await add(editor, 'Statements', 'She asked for lamps along the quay.', ['Luna Weir'])
  await editor.locator('.record-form').getByLabel('Topic', { exact: true }).selectOption({ label: 'Moonlight' })
  await field(editor, 'Stance').selectOption('favour')
  await field(editor, 'Said on').fill('2025-03-11')
}

test('a pack written by hand is checked, tried on a tab, saved, imported, and marks', async ({ site }) => {
  await withExtension(async (extension) => {
    const page = await extension.context.newPage()
    await page.goto(site.put('/editor', ARTICLE))
    await waitForMark(page, 'Ana Brandt')
    const editor = await openEditor(extension)
    await writePack(editor)

    await step(editor, 'Check')
    await editor.getByRole('button', { name: 'Check the pack' }).click()
    await expect(editor.getByText('1 thing must be mended')).toBeVisible()
    // The problem leads to its field: the statement has no report yet.
    await editor.getByRole('button', { name: /: Reports$/ }).click()
    await expect(editor.locator('fieldset:focus legend').first()).toHaveText('Reports')
    await editor.getByRole('button', { name: 'Add: Reports' }).click()
    await field(editor, 'Article').selectOption({ label: 'Light on the quay' })
    await step(editor, 'Check')
    await editor.getByRole('button', { name: 'Check the pack' }).click()
    await expect(editor.getByText('Nothing is wrong. The pack can be tried and saved.')).toBeVisible()

    await editor.getByRole('button', { name: 'Try it there' }).click()
    await expect(editor.getByText('From this pack, the page names Luna Weir (1)')).toBeVisible()
    await waitForMark(page, 'Luna Weir')
    expect(await marks(page)).toContain('Ana Brandt')
    // Nothing is installed.
    const options = await extension.context.newPage()
    await options.goto(`chrome-extension://${extension.extensionId}/options.html#packs`)
    await expect(options.locator('.pack-row')).toHaveCount(1)

    // Another tab with the same article is marked as before, and so is this one after the end.
    const other = await extension.context.newPage()
    await other.goto(site.put('/editor-other', ARTICLE))
    await waitForMark(other, 'Ana Brandt')
    expect(await marks(other)).not.toContain('Luna Weir')
    await stopWorker(extension)
    await page.bringToFront()
    await hover(page, 'Luna Weir')
    await expect.poll(() => cardText(page)).toContain('A fictional lamplighter.')
    await editor.getByRole('button', { name: 'Stop trying' }).click()
    await expect.poll(() => marks(page)).not.toContain('Luna Weir')
    await waitForMark(page, 'Ana Brandt')

    const download = editor.waitForEvent('download')
    await editor.getByRole('button', { name: 'Save as a pack file' }).click()
    const saved = await download
    expect(saved.suggestedFilename()).toBe('moon-talks-1.0.0.sidelight.gz')
    const file = await saved.path()
    await options.getByLabel('Import a pack', { exact: true }).setInputFiles({
      name: saved.suggestedFilename(),
      mimeType: 'application/gzip',
      buffer: readFileSync(file),
    })
    await options.getByRole('button', { name: 'Install', exact: true }).click()
    await expect(options.getByText('Done. Open tabs follow at once.')).toBeVisible()
    await waitForMark(page, 'Luna Weir')
    await waitForMark(other, 'Luna Weir')
  })
})

test('what is tried out has its name in the toolbar popup and its page in the dossier, and ends when the editor is closed', async ({
  site,
}) => {
  await withExtension(async (extension) => {
    const page = await extension.context.newPage()
    await page.goto(site.put('/editor-closed', ARTICLE))
    const editor = await openEditor(extension)
    await editor.getByLabel('Open a pack', { exact: true }).setInputFiles(GOOD)
    await expect(field(editor, 'Title')).toHaveValue('A fictional pack')
    await step(editor, 'Check')
    await editor.getByRole('button', { name: 'Try it there' }).click()
    await waitForMark(page, 'Luna Weir')
    const panel = await openPanel(extension, page)
    const opened = extension.context.waitForEvent('page')
    await panel.getByRole('button', { name: 'Luna Weir in the dossier' }).click()
    await expect((await opened).getByRole('heading', { name: 'Luna Weir' })).toBeVisible()
    await expect((await opened).getByText('A fictional lamplighter.')).toBeVisible()
    await stopWorker(extension)
    await editor.close()
    await expect.poll(() => marks(page)).not.toContain('Luna Weir')
    await page.reload()
    await waitForMark(page, 'Ana Brandt')
    expect(await marks(page)).not.toContain('Luna Weir')
  })
})

test('what is written outlives a reload, and a removal can be undone', async () => {
  await withExtension(async (extension) => {
    const editor = await openEditor(extension)
    await writePack(editor)
    await editor.reload()
    await expect(field(editor, 'Title')).toHaveValue('Moon talks')
    await step(editor, 'Actors')
    await editor.getByRole('button', { name: 'Remove Luna Weir' }).click()
    await expect(editor.getByText('No actors yet.')).toBeVisible()
    await editor.getByRole('button', { name: 'Undo' }).click()
    await expect(editor.locator('.record-name')).toHaveText('Luna Weir')

    // A second editor waits for the first, and goes on where it was.
    const second = await extension.context.newPage()
    await second.goto(`chrome-extension://${extension.extensionId}/editor.html`)
    await expect(second.getByText('The editor is open in another tab.')).toBeVisible()
    await editor.close()
    await expect(second.getByLabel('Title', { exact: true })).toHaveValue('Moon talks')

    // Beginning anew keeps what there was.
    await second.getByRole('button', { name: 'New pack' }).click()
    await expect(second.getByLabel('Title', { exact: true })).toHaveValue('')
    await second.getByRole('button', { name: 'Back to the pack before' }).click()
    await expect(second.getByLabel('Title', { exact: true })).toHaveValue('Moon talks')
  })
})

/** As a spreadsheet saves it in a country that writes decimals with commas; the third row cannot be read. */
const TABLE = [
  '\ufeffWho;Topic;Question;Stance;Gist;Date;Quote;Source;URL;Published;Language',
  'Luna Weir;Moonlight;Should the quay be lit?;for;She asked for lamps along the quay.;11.03.2025;"“Light, please.”";Moon Herald;https://moon-herald.example/light;11.03.2025;en',
  'Ana Brandt;Moonlight;;against;"She said that lamps, of all things, can wait.";11.03.2025;;Moon Herald;https://moon-herald.example/light;11.03.2025;en',
  'Mila Orlova;Moonlight;;perhaps;She had no view.;11.03.2025;;Moon Herald;https://moon-herald.example/other;;en',
].join('\r\n')

test('a table becomes a pack; a row with a fault stays in the table with its sentence', async () => {
  await withExtension(async (extension) => {
    const editor = await openEditor(extension)
    await field(editor, 'Title').fill('Moon table')
    await step(editor, 'From a table')
    await editor.getByLabel('Choose a file').setInputFiles({ name: 'moon.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) })
    await expect(editor.getByText('2 rows can be taken; 1 row needs a mend and would stay in the table.')).toBeVisible()
    await expect(editor.getByText('Line 4: “perhaps” under “Stance” is no stance; write favour')).toBeVisible()
    await editor.getByRole('button', { name: 'Take these rows into the pack' }).click()
    // Ana Brandt is in the packs in use already: one actor, topic, publisher and article are new, and two statements.
    await expect(editor.getByText('2 rows were taken, 6 new records.')).toBeVisible()
    await expect(editor.getByLabel('The table, as text')).toHaveValue(/Mila Orlova/)
    await expect(editor.getByLabel('The table, as text')).not.toHaveValue(/Luna Weir/)

    await step(editor, 'Check')
    await editor.getByRole('button', { name: 'Check the pack' }).click()
    await expect(editor.getByText(/\d+ things must be mended/)).toBeVisible()
    await editor.getByRole('button', { name: 'Luna Weir: Who or what it is, in one sentence' }).click()
    await expect(field(editor, 'Who or what it is, in one sentence')).toBeFocused()
    await editor.keyboard.type('A fictional lamplighter.')
    await step(editor, 'Topics')
    await editor.getByRole('button', { name: 'As a table' }).click()
    await editor.getByLabel('What being in favour means: Moonlight').fill('wants lamps')
    await editor.getByLabel('What being against means: Moonlight').fill('wants none')
    await step(editor, 'Check')
    await editor.getByRole('button', { name: 'Check the pack' }).click()
    await expect(editor.getByText('Nothing is wrong. The pack can be tried and saved.')).toBeVisible()

    const download = editor.waitForEvent('download')
    await editor.getByRole('button', { name: 'Save as a pack file' }).click()
    await expect(editor.getByText('It names 1 record of another pack; whoever imports it needs that one too.')).toBeVisible()
    const { set } = await readPackFile(await (await download).path())
    expect(set.statements.map(({ actor, stance, said }) => [actor, stance, said])).toEqual([
      ['person/ana-brandt', 'against', '2025-03-11'],
      ['person/luna-weir', 'favour', '2025-03-11'],
    ])
    expect(set.statements[1]?.reports[0]?.quote).toEqual({ text: 'Light, please.', lang: 'en', kind: 'as printed' })
    expect(set.articles).toHaveLength(1)
  })
})
