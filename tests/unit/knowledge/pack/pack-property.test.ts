// Whatever lines are given as a pack, and however a good pack is changed: it is refused with the one typed error, or was not changed at all.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PackError } from '../../../../src/knowledge/pack/pack-error.ts'
import { PackReader } from '../../../../src/knowledge/pack/read-pack.ts'
import { LineSplitter } from '../../../../src/knowledge/pack/split-lines.ts'
import { writePack } from '../../../../src/knowledge/pack/write-pack.ts'
import { holds } from '../../../properties/holds.ts'
import { tinySet } from '../tiny-set.ts'

const whole = [...writePack(tinySet())].join('')
const lines = whole.trimEnd().split('\n')

/** What a pack of this text gives, as text; or the error that refuses it. Anything else that is thrown fails the test. */
function read(text: string): string {
  try {
    const splitter = new LineSplitter()
    const reader = new PackReader('0.1.0')
    for (const line of [...splitter.push(text), ...splitter.end()]) reader.readLine(line)
    return [...writePack(reader.finish().set)].join('')
  } catch (error) {
    if (!(error instanceof PackError)) throw error
    expect(error.message).toMatch(/^[^\n]{10,400}$/)
    return 'refused'
  }
}

/** Anywhere; and where a record's kind begins, which chance seldom finds. */
const kinds = [...whole.matchAll(/"id":"(?=[a-z]+\/)/g)].map(({ 0: key, index }) => index + key.length)
const place = fc.oneof({ weight: 4, arbitrary: fc.nat(whole.length - 1) }, { weight: 1, arbitrary: fc.constantFrom(...kinds) })
const character = fc.constantFrom('"', '{', '}', '[', ']', ',', ':', '\\', '0', 'a', ' ', '\n', '\u202e', '\ud800')

/** One thing done to the text: so much is taken out at a place, and this put there. */
const edit = fc.record({
  at: place,
  out: fc.oneof(fc.nat(1), fc.nat(300), fc.constant(whole.length)),
  put: fc.oneof(fc.constant(''), character, fc.string({ maxLength: 40 })),
})

holds(
  'a pack with any one thing changed is refused, or reads as before (a space round the checksum)',
  fc.property(edit, ({ at, out, put }) => {
    const text = whole.slice(0, at) + put + whole.slice(at + out)
    expect(['refused', whole].indexOf(read(text))).toBeGreaterThanOrEqual(0)
  }),
  { normal: 300, long: 8000 },
)

const index = fc.nat(lines.length - 1)
holds(
  'a pack whose lines stand in another order, or come from another line’s place, is refused',
  fc.property(index, index, fc.boolean(), (from, to, copies) => {
    const other = [...lines]
    const [moved = ''] = copies ? [lines[from]] : other.splice(from, 1)
    other.splice(to, 0, moved)
    if (other.join('\n') !== lines.join('\n')) expect(read(`${other.join('\n')}\n`)).toBe('refused')
  }),
  { normal: 150, long: 3000 },
)

holds(
  'whatever text is given as a pack is refused',
  fc.property(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(
          fc.oneof(
            fc.jsonValue().map((value) => JSON.stringify(value)),
            fc.constantFrom(...lines),
          ),
          { maxLength: 8 },
        )
        .map((all) => all.join('\n')),
    ),
    (text) => {
      expect(read(text)).toBe('refused')
    },
  ),
  { normal: 300, long: 10_000 },
)

test('a sentence that quotes the pack has no line break and no direction mark of it', () => {
  expect(new PackError('unknown kind', 2, '"state\norland\u202e" is no id.').message).toBe('Line 2: "state\ufffdorland\ufffd" is no id.')
})
