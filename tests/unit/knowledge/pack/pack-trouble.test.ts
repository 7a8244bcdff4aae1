// Every reason to refuse a pack has a kind that the interface has words for, in each of its languages.
import { expect, test } from 'vitest'
import { PACK_FAULTS } from '../../../../src/knowledge/pack/pack-error.ts'
import { PACK_TROUBLES, type PackTrouble, troubleOfFault, troubleOfRule } from '../../../../src/knowledge/pack/pack-trouble.ts'
import type { Finding } from '../../../../src/knowledge/rules/finding.ts'
import expected from '../../../fixtures/rejected-packs/expected.json' with { type: 'json' }

const isFault = (fault: string): fault is (typeof PACK_FAULTS)[number] => (PACK_FAULTS as readonly string[]).includes(fault)
const troubleOf = (fault: string): PackTrouble => (isFault(fault) ? troubleOfFault(fault) : troubleOfRule(fault as Finding['rule']))

test('the folder of rejected packs shows every kind of trouble', () => {
  const shown = new Set(Object.values(expected).map(({ fault }) => troubleOf(fault)))
  expect(PACK_TROUBLES.filter((trouble) => !shown.has(trouble))).toEqual([])
})

test.each([
  ['common words', 'names'],
  ['script address', 'deceiving text'],
  ['one stance a day', 'rules'],
] as const)('a breach of "%s" is one of "%s"', (rule, trouble) => {
  expect(troubleOfRule(rule)).toBe(trouble)
})
