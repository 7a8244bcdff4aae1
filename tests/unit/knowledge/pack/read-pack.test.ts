// Packs written and read back, with progress, and bounds that stop a large one early.
import { describe, expect, test } from 'vitest'
import { PackError } from '../../../../src/knowledge/pack/pack-error.ts'
import { PACK_LIMITS } from '../../../../src/knowledge/pack/pack-format.ts'
import { PackReader } from '../../../../src/knowledge/pack/read-pack.ts'
import { writePack } from '../../../../src/knowledge/pack/write-pack.ts'
import { tinySet } from '../tiny-set.ts'

const lines = [...writePack(tinySet())].map((line) => line.slice(0, -1))

function read(from: readonly string[], limits = PACK_LIMITS) {
  const reader = new PackReader('0.1.0', limits)
  for (const line of from) reader.readLine(line)
  return reader.finish()
}
const byId = (records: readonly { id: string }[]) => [...records].sort((a, b) => (a.id < b.id ? -1 : 1))

test('what was written is read back, record for record', () => {
  const [written, { set, header }] = [tinySet(), read(lines)]
  expect(set.manifest).toEqual(written.manifest)
  for (const list of ['entities', 'topics', 'outlets', 'articles', 'statements', 'facts'] as const) {
    expect(byId(set[list])).toEqual(byId(written[list]))
    expect(header.counts[list]).toBe(written[list].length)
  }
})

test('writing what was read gives the same bytes, whatever the order of the records was', () => {
  const { set } = read(lines)
  set.entities.reverse()
  expect([...writePack(set)].join('')).toBe(`${lines.join('\n')}\n`)
})

test('each record knows its line; what is not there has the manifest’s', () => {
  const { lineOf } = read(lines)
  expect(lineOf('topic/border-force')).toBe(2)
  expect(lines[lineOf('state/sudria') - 1]).toMatch(/^\{"id":"state\/sudria"/)
  expect(lineOf('manifest')).toBe(1)
})

test('progress and manifest are known while it reads', () => {
  const reader = new PackReader('0.1.0')
  expect([reader.progress, reader.announced]).toEqual([{ done: 0, of: null }, null])
  for (const line of lines.slice(0, 4)) reader.readLine(line)
  expect(reader.progress).toEqual({ done: 3, of: 33 })
  expect(reader.announced?.manifest.id).toBe('tiny')
})

describe('bounds', () => {
  test.each([
    ['line', { ...PACK_LIMITS, line: 500 }, 'line too long'],
    ['text', { ...PACK_LIMITS, text: 2000 }, 'too large'],
    ['records', { ...PACK_LIMITS, records: 10 }, 'too large'],
  ] as const)('too much %s is refused before the end', (_what, limits, fault) => {
    expect(() => read(lines, limits)).toThrow(expect.objectContaining({ name: 'PackError', fault }))
  })
})

describe('versions', () => {
  const needing = (needs: string) => [(lines[0] ?? '').replace('"needs":"0.1.0"', `"needs":"${needs}"`), ...lines.slice(1)]
  test.each([
    ['0.1.0', '0.1.0', false],
    ['0.1.0', '0.2.0', false],
    ['0.10.0', '0.9.9', true],
    ['1.0.0', '0.9.9', true],
    ['0.1.1', '0.1.0', true],
  ])('a pack that needs %s is read by %s: refused %s', (needs, version, refused) => {
    const header = needing(needs)[0] ?? ''
    const reader = new PackReader(version)
    if (refused) expect(() => reader.readLine(header)).toThrow(`the pack needs Sidelight ${needs}; this is ${version}`)
    else expect(() => reader.readLine(header)).not.toThrow()
  })
})

test('any single line that is lost, doubled or swapped is noticed', () => {
  for (let at = 1; at < lines.length - 1; at++) {
    const lost = lines.filter((_line, index) => index !== at)
    const doubled = [...lines.slice(0, at), lines[at] ?? '', ...lines.slice(at)]
    expect(() => read(lost)).toThrow(PackError)
    expect(() => read(doubled)).toThrow(PackError)
  }
  expect(() => read([...lines.slice(0, 2), ...lines.slice(3, 4), ...lines.slice(2, 3), ...lines.slice(4)])).toThrow(
    'the checksum does not fit',
  )
})
