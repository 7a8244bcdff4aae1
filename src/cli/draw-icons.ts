// Draws the extension's icons: src/assets/icon.svg to PNG files in the sizes that browsers ask for.
// Run by hand when the drawing changes; its results are committed, so that a build needs no browser.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { findChromium } from './find-browser.ts'

/** Toolbar (16, 32), management page (48), store and installation (128). */
const SIZES = [16, 32, 48, 128]

const assets = fileURLToPath(new URL('../assets/', import.meta.url))
const drawing = await readFile(`${assets}icon.svg`, 'utf8')
const found = findChromium()
const browser = await chromium.launch({ executablePath: found.path, args: found.args })
try {
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px}</style>${drawing}`)
    await page.screenshot({ path: `${assets}icon/${size}.png`, omitBackground: true })
    await page.close()
  }
} finally {
  await browser.close()
}
