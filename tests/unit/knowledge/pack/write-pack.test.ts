// The lines of a pack: header first, one record a line, checksum last.
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { writePack } from '../../../../src/knowledge/pack/write-pack.ts'
import { tinySet } from '../tiny-set.ts'

test('the checksum is that of everything before it, as sha256sum gives it', () => {
  const lines = [...writePack(tinySet())]
  const last = JSON.parse(lines.pop() ?? '')
  expect(last).toEqual({ checksum: `sha256:${createHash('sha256').update(lines.join('')).digest('hex')}` })
})

test('every line is one JSON value and ends with a newline; records stand by kind and id', () => {
  const lines = [...writePack(tinySet())]
  for (const line of lines) expect(line).toMatch(/^[^\n]+\n$/)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ pack: 'sidelight', format: 1, manifest: { id: 'tiny' }, counts: { entities: 10 } })
  const kinds = lines.slice(1, -1).map((line) => JSON.parse(line).id.split('/')[0])
  expect([...new Set(kinds)]).toEqual([
    'topic',
    'outlet',
    'article',
    'bloc',
    'meeting',
    'office',
    'organisation',
    'person',
    'state',
    'statement',
    'fact',
  ])
})
