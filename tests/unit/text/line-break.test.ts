import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { FOLD, SEPARATOR } from '../../../src/text/fold.ts'
import { LINE_BREAK } from '../../../src/text/line-break.ts'

test('a line break is one unit, and parts words like a space', () => {
  expect(LINE_BREAK).toHaveLength(1)
  expect(FOLD[LINE_BREAK.charCodeAt(0)]).toBe(SEPARATOR.SPACE)
})

test('what reads pages takes it without the folding table, which would be made on every page', () => {
  const folder = join(import.meta.dirname, '../../../src/page')
  const importing = readdirSync(folder).filter((file) => readFileSync(join(folder, file), 'utf8').includes('text/fold.ts'))
  expect(importing).toEqual([])
})
