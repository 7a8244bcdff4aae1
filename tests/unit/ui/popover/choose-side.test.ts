import { expect, test } from 'vitest'
import { chooseSide, ENOUGH_ROOM, lineAt } from '../../../../src/ui/popover/choose-side.ts'

const VIEW = { x: 0, y: 0, width: 1000, height: 700 }
const line = (x: number, y: number, width = 80) => ({ x, y, width, height: 20 })

test.each([
  [100, 'bottom-start'],
  [700 - 20 - ENOUGH_ROOM, 'bottom-start'],
  [700 - 20 - ENOUGH_ROOM + 1, 'top-start'],
  [660, 'top-start'],
] as const)('a line at %i px of 700 has its card %s', (y, side) => {
  expect(chooseSide(line(0, y), VIEW)).toBe(side)
})

test('in a low window the larger side is taken', () => {
  expect(chooseSide(line(0, 60), { ...VIEW, height: 200 })).toBe('bottom-start')
  expect(chooseSide(line(0, 120), { ...VIEW, height: 200 })).toBe('top-start')
})

test('of a wrapped name the pointer’s line counts, else the first', () => {
  const lines = [line(900, 100), line(20, 124)]
  expect(lineAt(lines, { x: 30, y: 130 })).toBe(lines[1])
  expect(lineAt(lines, { x: 101, y: 130 })).toBe(lines[1])
  expect(lineAt(lines, { x: 500, y: 130 })).toBe(lines[0])
  expect(lineAt(lines, null)).toBe(lines[0])
  expect(lineAt([], { x: 1, y: 1 })).toBeNull()
})
