// Makes the variants of the built extension before any end-to-end test runs. Fails where the extension was not built.
import { cpSync, existsSync, globSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileData } from '../../src/cli/compile-data.ts'
import { builtFor, type Variant, variantFolder } from './variants.ts'

const smallRecord = fileURLToPath(new URL('../fixtures/tiny-knowledge', import.meta.url))

/** What each variant does to the compiled files of a copy. */
const SPOIL: { readonly [V in Exclude<Variant, 'small-record'>]: (knowledge: string) => void } = {
  'no-gazetteer': (knowledge) => rmSync(join(knowledge, 'gazetteer.bin')),
  // Cut in the middle, as by a disk that was full.
  'damaged-gazetteer': (knowledge) => truncateSync(join(knowledge, 'gazetteer.bin'), 200),
  'no-index': (knowledge) => rmSync(join(knowledge, 'index.json')),
  'damaged-cards': (knowledge) => {
    for (const shard of globSync('cards/*.json', { cwd: knowledge })) writeFileSync(join(knowledge, shard), '{"records":')
  },
}

function copy(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true })
  cpSync(from, to, { recursive: true })
}

export default async function buildVariants(): Promise<void> {
  for (const browser of ['chrome', 'firefox'] as const) {
    if (!existsSync(join(builtFor(browser), 'manifest.json')))
      throw new Error(`Build the extension first: there is no ${builtFor(browser)}.`)
    const folder = variantFolder('small-record', browser)
    copy(builtFor(browser), folder)
    rmSync(join(folder, 'knowledge'), { recursive: true, force: true })
    await compileData(smallRecord, join(folder, 'knowledge'))
  }
  for (const [variant, spoil] of Object.entries(SPOIL)) {
    const folder = variantFolder(variant as Variant)
    copy(variantFolder('small-record'), folder)
    spoil(join(folder, 'knowledge'))
  }
}
