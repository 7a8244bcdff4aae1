// Packs read as streams in a real browser: the folder of rejected packs in its own words, and refusals before anything is unpacked.
import { describe, expect, test } from 'vitest'
import { commands } from 'vitest/browser'
import type { PackError } from '../../../src/knowledge/pack/pack-error.ts'
import { PACK_FAULTS } from '../../../src/knowledge/pack/pack-error.ts'
import { readPackBlob, readPackHeader } from '../../../src/platform/read-pack-blob.ts'
import expected from '../../fixtures/rejected-packs/expected.json' with { type: 'json' }

/** Read by the test's server, not fetched: it would send these files as gzipped text, which the browser unpacks on the way. */
async function fixture(name: string): Promise<Blob> {
  const base64 = await commands.readFile(`tests/fixtures/rejected-packs/${name}.sidelight.gz`, 'base64')
  return new Blob([Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0))])
}
const read = (file: Blob) => readPackBlob(file, '0.1.0')
/** Those whose form is wrong; the rest break a rule over the whole, which check-pack.ts finds. */
const WRONG_FORM = Object.entries(expected).filter(([, { fault }]) => (PACK_FAULTS as readonly string[]).includes(fault))

describe('a pack whose form is wrong', () => {
  test('there are some', () => expect(WRONG_FORM.length).toBeGreaterThan(20))

  test.each(WRONG_FORM)('%s is refused in the same words as on the command line', async (name, { fault, words }) => {
    const refusal: PackError = await read(await fixture(name)).then(
      () => expect.unreachable(),
      (error) => error,
    )
    expect({ fault: refusal.fault, words: refusal.message }).toEqual({ fault, words })
  })
})

test('a good pack is read, with progress', async () => {
  const steps: (readonly [number, number | null])[] = []
  const { set, header } = await readPackBlob(await fixture('good'), '0.1.0', (done, of) => steps.push([done, of]))
  expect([set.entities.length, header.counts.entities]).toEqual([2, 2])
  expect(steps.at(-1)).toEqual([6, 6])
})

test.each([
  ['junk', async () => new Blob(['junk'])],
  ['a second gzip', () => fixture('good')],
])('a good pack with %s after its end is refused: nobody checked that', async (_what, more) => {
  await expect(read(new Blob([await fixture('good'), await more()]))).rejects.toThrow('Something follows the end of the pack.')
})

test('the header alone is read without the rest, also of a pack that is broken later', async () => {
  expect((await readPackHeader(await fixture('wrong-checksum'), '0.1.0')).announced?.manifest.id).toBe('moon')
})

test('a file of 500 MB is refused before a byte of it is read', async () => {
  const half = new Blob([new Uint8Array(1_000_000)])
  const file = new Blob(Array.from({ length: 500 }, () => half))
  await expect(read(file)).rejects.toThrow('The file has 500 MB; a pack has 100 MB at most.')
})
