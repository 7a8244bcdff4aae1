import { expect, test } from 'vitest'
import { packReport, withPacks } from '../../../../src/cli/bench/pack-report.ts'
import type { PackSpeed, RecordSpeed } from '../../../../src/cli/bench/pack-speed.ts'

const record: RecordSpeed = {
  what: 'bundled record',
  entities: 300,
  names: 3400,
  gazetteer: 4_800_000,
  wake: [30, 10, 20],
  awake: [2],
  firstCard: [40],
  page: [90],
  marks: 12,
  memory: null,
}
const speed: PackSpeed = {
  records: [record, { ...record, what: 'with the large pack', names: 1_003_400, memory: 734_000_000 }],
  file: 9_400_000,
  preview: 5.5,
  install: 31,
  steps: [{ step: 'Reading the file', seconds: 3.25 }],
  peak: 2_190_000_000,
}
const section = packReport(speed, { day: '2031-03-12', load: 1.5, processors: 2 })

test('both records stand side by side, with the middle of the samples and what is not known left open', () => {
  expect(section).toContain('| names | 3,400 | 1,003,400 |')
  expect(section).toContain('| stopped worker, to its first answer | 20 ms (10–30) | 20 ms (10–30) |')
  expect(section).toContain('| memory of the extension’s process afterwards | – | 734 MB |')
  expect(section).toContain('reading the file 3.3 s')
})

test.each([
  [
    'a new section takes the place of the old',
    '# Speed\n\n## Sizes\n',
    section,
    '# Old\n\n## Packs\n\nold figures\n',
    `# Speed\n\n## Sizes\n\n${section}\n`,
  ],
  ['without a new one the old is kept', '# Speed\n', null, '# Old\n\n## Packs\n\nold figures\n', '# Speed\n\n## Packs\n\nold figures\n'],
  ['with neither there is none', '# Speed\n', null, '# Old\n', '# Speed\n'],
  ['within the report itself', '# Speed\n\n## Packs\n\nold\n', 'new', '', '# Speed\n\nnew\n'],
])('%s', (_what, report, own, before, expected) => {
  expect(withPacks(report, own, before)).toBe(expected)
})
