// Lists of common words.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadStoplists } from '../../../src/cli/load-stoplists.ts'

test('words are read in lower case and composed form; comments and empty lines are skipped', () => {
  const dir = mkdtempSync(join(tmpdir(), 'sidelight-stop-'))
  expect(loadStoplists(dir)).toEqual(new Map())
  mkdirSync(join(dir, 'stoplist'))
  writeFileSync(join(dir, 'stoplist', 'fr.txt'), '# commentaire\nLe\r\n\n e\u0301te\u0301 \n')
  writeFileSync(join(dir, 'stoplist', 'notes.md'), 'x')
  expect(loadStoplists(dir)).toEqual(new Map([['fr', new Set(['le', 'été'])]]))
  rmSync(dir, { recursive: true })
})
