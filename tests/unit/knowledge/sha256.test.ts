// SHA-256 against the standard's own examples and against Node's.
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Sha256 } from '../../../src/knowledge/sha256.ts'
import { holds } from '../../properties/holds.ts'

test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'],
])('the standard’s example %j', (text, hex) => {
  expect(new Sha256().update(text).hex()).toBe(hex)
})

/** Any code point but a surrogate; fast-check's own strings of these take seconds to set up. */
const codePoint = fc.integer({ min: 0, max: 0x10ffff - 0x800 }).map((n) => String.fromCodePoint(n < 0xd800 ? n : n + 0x800))
const piece = fc.array(codePoint, { maxLength: 90 }).map((all) => all.join(''))

holds(
  'any text in any pieces gives what Node gives for its UTF-8',
  fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
    const digest = new Sha256()
    for (const one of pieces) digest.update(one)
    expect(digest.hex()).toBe(createHash('sha256').update(pieces.join('')).digest('hex'))
  }),
  { normal: 100, long: 1000 },
)

test('a lone surrogate counts as the replacement character, as TextEncoder writes it', () => {
  expect(new Sha256().update('a\ud800b').hex()).toBe(createHash('sha256').update('a\ufffdb').digest('hex'))
  expect(new Sha256().update('\udc00').hex()).toBe(createHash('sha256').update('\ufffd').digest('hex'))
})

test('lengths round the edge of a block', () => {
  for (let length = 54; length < 66; length++) {
    const text = 'x'.repeat(length)
    expect(new Sha256().update(text).hex()).toBe(createHash('sha256').update(text).digest('hex'))
  }
})
