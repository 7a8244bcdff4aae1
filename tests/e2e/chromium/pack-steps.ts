// The steps of an import on the options page, for the tests about packs.
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { type Extension, expect } from './fixture.ts'

/** The pack of the fixtures with nothing wrong. */
export const GOOD = fileURLToPath(new URL('../../fixtures/rejected-packs/good.sidelight.gz', import.meta.url))

export const file = (buffer: Buffer, name = 'moon.sidelight.gz') => ({ name, mimeType: 'application/gzip', buffer })

export async function openOptions({ context, extensionId }: Extension): Promise<Page> {
  const options = await context.newPage()
  await options.goto(`chrome-extension://${extensionId}/options.html#packs`)
  await expect(options.getByRole('checkbox', { name: /^Use / }).first()).toBeVisible()
  return options
}
export const chooser = (options: Page) => options.getByLabel('Import a pack', { exact: true })
export const install = (options: Page) => options.getByRole('button', { name: 'Install', exact: true })

export async function importPack(options: Page, buffer: Buffer): Promise<void> {
  await chooser(options).setInputFiles(file(buffer))
  await install(options).click()
  await expect(options.getByText('Done. Open tabs follow at once.')).toBeVisible()
}
