// The timeline's layout: in order, inside the scale, and never one mark on another.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoDay } from '../../../src/model/fuzzy-date.ts'
import { layoutTimeline } from '../../../src/ui/dossier/timeline-layout.ts'
import { holds } from '../../properties/holds.ts'

test('months are ticked from the first to the last meeting', () => {
  const layout = layoutTimeline([
    { id: 'a', start: '2025-01-31', end: '2025-02-01' },
    { id: 'b', start: '2025-04', end: null },
  ])
  expect(layout?.ticks.map(({ month }) => month)).toEqual(['2025-01', '2025-02', '2025-03', '2025-04'])
  expect(layout?.ticks[0]?.at).toBe(0)
  expect(layout?.marks[1]?.to).toBe(1)
})

test('nothing is nothing to lay out', () => {
  expect(layoutTimeline([])).toBeNull()
})

const meeting = fc.record({ start: fc.integer({ min: 20_000, max: 20_500 }), length: fc.integer({ min: 0, max: 60 }) })
holds(
  'marks in one row keep apart, whatever the dates',
  fc.property(fc.array(meeting, { minLength: 1, maxLength: 40 }), (meetings) => {
    const dated = meetings
      .sort((a, b) => a.start - b.start)
      .map(({ start, length }, at) => ({ id: String(at), start: isoDay(start), end: isoDay(start + length) }))
    const layout = layoutTimeline(dated)
    const marks = layout?.marks ?? []
    expect(marks).toHaveLength(meetings.length)
    for (const [at, mark] of marks.entries()) {
      expect(mark.from).toBeGreaterThanOrEqual(0)
      expect(mark.to).toBeLessThanOrEqual(1)
      expect(mark.row).toBeLessThan(layout?.rows ?? 0)
      for (const other of marks.slice(0, at)) if (other.row === mark.row) expect(mark.from - other.to).toBeGreaterThan(0)
    }
  }),
  { normal: 100, long: 2000 },
)
