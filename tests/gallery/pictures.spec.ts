// Pictures of the card's states, compared with those in pictures/<browser's major version>/: light and dark, narrow and wide, left to
// right and right to left. They catch what no rule states: that it looks as it did when someone last looked at it.
// Letters are drawn differently by every version and font, so another version, or a machine without the fonts, skips, and says so.
// To look anew and keep: npx playwright test --config tests/e2e/playwright.config.ts --project gallery --update-snapshots
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, expect, test } from '@playwright/test'
import preact from '@preact/preset-vite'
import { createServer, type ViteDevServer } from 'vite'
import { chromiumLaunch } from '../dom/find-chromium.ts'

interface Picture {
  readonly name: string
  readonly page: string
  readonly width: number
  readonly height?: number
}

const WIDE = 440
const NARROW = 320
const PICTURES: readonly Picture[] = [
  { name: 'actor-light', page: 'index.html?only=actor', width: WIDE },
  { name: 'actor-dark', page: 'index.html?only=actor&theme=dark', width: WIDE },
  { name: 'actor-contrast', page: 'index.html?only=actor&theme=contrast', width: WIDE },
  { name: 'actor-open-light', page: 'index.html?only=actor&open', width: WIDE },
  { name: 'actor-open-dark-narrow', page: 'index.html?only=actor&open&theme=dark', width: NARROW },
  { name: 'actor-rtl', page: 'index.html?only=actor&dir=rtl', width: WIDE },
  { name: 'actor-rtl-dark-narrow', page: 'index.html?only=actor&dir=rtl&theme=dark', width: NARROW },
  { name: 'meeting-light', page: 'index.html?only=meeting', width: WIDE },
  { name: 'meeting-uk-dark-narrow', page: 'index.html?only=meeting&lang=uk&theme=dark', width: NARROW },
  { name: 'newer-fr', page: 'index.html?only=newer&lang=fr', width: WIDE },
  { name: 'comparison', page: 'index.html?only=newer&compare', width: 600 },
  { name: 'comparison-de-narrow', page: 'index.html?only=newer&compare&lang=de', width: NARROW },
  { name: 'dateless-fr', page: 'index.html?only=dateless&lang=fr&open', width: WIDE },
  { name: 'undecided-de', page: 'index.html?only=undecided&lang=de', width: WIDE },
  { name: 'long-es-narrow', page: 'index.html?only=long&lang=es', width: NARROW },
  { name: 'disconnected-dark', page: 'index.html?only=disconnected&theme=dark', width: WIDE },
  { name: 'over-page', page: 'layer.html', width: 900, height: 700 },
  { name: 'pinned-dark', page: 'layer.html?show=pinned&theme=dark', width: 1000, height: 700 },
  { name: 'sheet-narrow', page: 'layer.html?show=sheet', width: 390, height: 760 },
  { name: 'handle-narrow', page: 'layer.html?show=handle', width: 390, height: 500 },
  { name: 'edge', page: 'layer.html?show=edge', width: 900, height: 500 },
]

/** Families that the pictures were drawn with; where one is missing another face would be compared. */
const FONTS = ['Noto Sans', 'Noto Serif', 'Liberation Serif']
const root = fileURLToPath(new URL('../..', import.meta.url))

let server: ViteDevServer
let browser: Browser
let address = ''

test.beforeAll(async () => {
  server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    cacheDir: 'node_modules/.vite/gallery',
    plugins: [preact()],
    // Named, with no search for others: a find halfway would reload the page under the picture.
    optimizeDeps: {
      noDiscovery: true,
      include: ['preact', 'preact/hooks', 'preact/jsx-dev-runtime', 'preact/jsx-runtime', '@floating-ui/dom'],
    },
    server: { port: 0, hmr: false, watch: null },
  })
  await server.listen()
  address = `${server.resolvedUrls?.local[0]}tests/gallery/`
  browser = await chromium.launch(chromiumLaunch())
})
test.afterAll(async () => {
  await browser?.close()
  await server?.close()
})

for (const { name, page: path, width, height = 900 } of PICTURES)
  test(`the picture "${name}" is as it was`, async () => {
    const major = browser.version().split('.')[0]
    const folder = fileURLToPath(new URL(`pictures/${major}`, import.meta.url))
    const updating = test.info().config.updateSnapshots === 'all'
    test.skip(!updating && !existsSync(folder), `no pictures for Chromium ${major}: look at them and keep them with --update-snapshots`)
    const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce', deviceScaleFactor: 1 })
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    await page.goto(address + path)
    await page.waitForFunction(() => document.querySelector('.frame, [popover]') !== null)
    const missing = await page.evaluate((families) => {
      const canvas = document.createElement('canvas').getContext('2d')
      const width = (font: string) => {
        if (canvas !== null) canvas.font = `40px ${font}`
        return canvas?.measureText('Sidelight, тиша 0123').width
      }
      return families.filter((family) => width(`"${family}", monospace`) === width('monospace'))
    }, FONTS)
    test.skip(missing.length > 0, `without the fonts ${missing.join(', ')} other letters would be compared`)
    const shot = await page.screenshot({ fullPage: path.startsWith('index'), animations: 'disabled' })
    expect(shot).toMatchSnapshot([String(major), `${name}.png`], { maxDiffPixelRatio: 0.005 })
    expect(faults).toEqual([])
    await context.close()
  })
