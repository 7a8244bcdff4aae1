// The built package: what it asks for, what it carries, and that the demo article is marked with the real record in it.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openChromium } from '../../../src/cli/open-browser.ts'
import { filesOf, servePages } from '../../../src/cli/serve-pages.ts'
import { builtFor } from '../variants.ts'
import { cardText, expect, hover, marks, test, watchProblems } from './fixture.ts'

const BROWSERS = ['chrome', 'firefox'] as const
const demo = fileURLToPath(new URL('../../pages/demo', import.meta.url))

for (const browser of BROWSERS) {
  const folder = builtFor(browser)
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8')

  test(`the package for ${browser} asks for what it uses and offers nothing to pages`, () => {
    const manifest = JSON.parse(read('manifest.json'))
    // Chromium's background has no Workers; an offscreen page starts them.
    expect(manifest.permissions).toEqual(browser === 'chrome' ? ['storage', 'scripting', 'offscreen'] : ['storage', 'scripting'])
    expect(manifest.optional_permissions).toBeUndefined()
    expect(manifest.host_permissions).toEqual(manifest.content_scripts[0].matches)
    expect(manifest.content_scripts).toHaveLength(1)
    expect(manifest.web_accessible_resources).toBeUndefined()
    expect(manifest.externally_connectable).toBeUndefined()
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'")
    expect(manifest.manifest_version).toBe(3)
  })

  test(`every file that the package for ${browser} names is in it`, () => {
    const { background, action, options_ui, icons } = JSON.parse(read('manifest.json'))
    const named = [
      background.service_worker ?? background.scripts[0],
      action.default_popup,
      options_ui.page,
      ...Object.values<string>(icons),
    ]
    const loaded = ['page.js', 'reader.js', 'card.js', 'welcome.html', 'dossier.html', 'knowledge/gazetteer.bin', 'knowledge/index.json']
    expect([...named, ...loaded].filter((file) => !existsSync(join(folder, file)))).toEqual([])
  })

  test(`what pages load from the package for ${browser} carries no zod, and no script makes code from text`, () => {
    for (const file of ['page.js', 'reader.js', 'card.js']) expect(read(file)).not.toMatch(/ZodError|_zod/)
    // Nor the framework's events and messages, which a page could hear and answer.
    for (const file of ['page.js', 'reader.js', 'card.js']) expect(read(file)).not.toMatch(/wxt:|postMessage|dispatchEvent/)
    for (const file of globSync('**/*.js', { cwd: folder })) expect(read(file)).not.toMatch(/\beval\(|importScripts|document\.write/)
  })
}

test('the packages carry the licence of each library that they contain, and the same words in both', () => {
  const { dependencies } = JSON.parse(readFileSync(fileURLToPath(new URL('../../../package.json', import.meta.url)), 'utf8'))
  const [chrome, firefox] = BROWSERS.map((browser) => readFileSync(join(builtFor(browser), 'THIRD-PARTY.txt'), 'utf8'))
  const named = [...(chrome ?? '').matchAll(/^(\S+) \d+\.\d+\.\d+ \((?:MIT|ISC|MPL-2\.0)\)$/gm)].map(([, name]) => name)
  expect(Object.keys(dependencies).filter((name) => !named.includes(name))).toEqual([])
  expect(firefox).toBe(chrome)
})

test('the demo article is marked with the bundled record, and a name opens a card with positions from more than one source', async () => {
  const { context } = await openChromium({ extension: builtFor('chrome'), headless: true, locale: 'en-GB' })
  const server = await servePages(filesOf(demo))
  try {
    const page = await context.newPage()
    const problems = watchProblems(page)
    await page.goto(`${server.origin}/source.html`)
    await expect.poll(async () => (await marks(page)).length).toBeGreaterThan(20)
    const marked = await marks(page)
    const name = marked.find((words) => /Zelensk|Macron/.test(words))
    if (name === undefined) throw new Error(`neither Zelensky nor Macron is marked, only ${marked.join(', ')}`)
    await hover(page, name)
    await expect.poll(() => cardText(page)).toMatch(/[2-9] (?:articles|origins)/)
    expect(problems).toEqual([])
  } finally {
    await context.close()
    await server.close()
  }
})
