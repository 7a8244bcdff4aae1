// The folder of rejected packs: one trouble each, refused by a sentence that says what is wrong and where.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPackFile } from '../../../../src/cli/read-pack-file.ts'
import { checkPack } from '../../../../src/knowledge/pack/check-pack.ts'
import { PackError } from '../../../../src/knowledge/pack/pack-error.ts'
import type { Stoplists } from '../../../../src/knowledge/rules/finding.ts'
import expected from '../../../fixtures/rejected-packs/expected.json' with { type: 'json' }
import { tinySet } from '../tiny-set.ts'

const FOLDER = join(import.meta.dirname, '../../../fixtures/rejected-packs')
const STOPLISTS: Stoplists = new Map([['en', new Set(['will', 'the', 'day'])]])
/** Packs beside them that are taken: the good one, two that are only odd, and one whose id clashes, which is told but does not refuse it. */
const TAKEN = ['good', 'id-of-another-set', 'date-9999', 'byte-order-mark']

async function judge(file: string): Promise<{ fault: string; words: string } | null> {
  try {
    const { set, lineOf } = await readPackFile(join(FOLDER, `${file}.sidelight.gz`), '0.1.0')
    const [refusal] = checkPack(set, [tinySet()], STOPLISTS).refusals
    if (refusal === undefined) return null
    return { fault: refusal.rule, words: `Line ${lineOf(refusal.record)}: ${refusal.message}; ${refusal.mend}.` }
  } catch (error) {
    if (!(error instanceof PackError)) throw error
    return { fault: error.fault, words: error.message }
  }
}

test('every pack of the folder is expected, and every expected one is there', () => {
  const files = readdirSync(FOLDER).flatMap((file) => (file.endsWith('.sidelight.gz') ? [file.replace('.sidelight.gz', '')] : []))
  expect(files.sort()).toEqual([...Object.keys(expected), ...TAKEN].sort())
})

describe('refused', () => {
  test.each(Object.entries(expected))('%s', async (file, words) => {
    expect(await judge(file)).toEqual(words)
  })
})

test.each(TAKEN)('taken: %s', async (file) => {
  expect(await judge(file)).toBeNull()
})

test('an id that another set holds is told as a clash', async () => {
  const { set } = await readPackFile(join(FOLDER, 'id-of-another-set.sidelight.gz'), '0.1.0')
  expect(checkPack(set, [tinySet()], STOPLISTS).clashes).toEqual([{ id: 'state/norland', with: 'tiny', same: false }])
})

test('a key into prototypes has touched no prototype', async () => {
  await judge('proto-key')
  await judge('constructor-key')
  expect(({} as Record<string, unknown>).admin).toBeUndefined()
})
