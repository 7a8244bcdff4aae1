// All rules at once: the tiny record passes, and several faults are told together.
import { expect, test } from 'vitest'
import { told } from './broken-set.ts'

test('the tiny record breaks no rule', () => {
  expect(told(() => {})).toEqual([])
})

test('everything wrong is told at once, not the first only', () => {
  const all = told(({ set, statement, entity }) => {
    set.manifest.licence = '<b>MIT</b>'
    statement('mila-orlova/2025-06-20-border-force').topic = 'topic/gone'
    delete entity('state/sudria').label
  })
  expect(all.map((text) => text.split(' [')[0])).toEqual([
    'manifest licence',
    'statement/mila-orlova/2025-06-20-border-force topic',
    'state/sudria label',
  ])
})
