// The builds that the end-to-end tests load: the extension as built, with the small fictional record in place of the real one, so that
// a correction of the record breaks no test of the program; and copies of that with one file missing or damaged.
import { fileURLToPath } from 'node:url'

export const VARIANTS = ['small-record', 'no-gazetteer', 'damaged-gazetteer', 'no-index', 'damaged-cards'] as const
export type Variant = (typeof VARIANTS)[number]

const outputs = fileURLToPath(new URL('../../.output/', import.meta.url))

export const builtFor = (browser: 'chrome' | 'firefox'): string => `${outputs}${browser}-mv3`
export const variantFolder = (variant: Variant, browser: 'chrome' | 'firefox' = 'chrome'): string => `${outputs}e2e/${browser}-${variant}`
