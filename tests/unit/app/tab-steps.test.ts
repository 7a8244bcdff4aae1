import { expect, test, vi } from 'vitest'
import { type FramePlace, planStep } from '../../../src/app/tab-steps.ts'

// Outside an extension there are no tabs to ask.
vi.mock('../../../src/platform/browser.ts', () => ({ browser: {}, isConnected: () => false }))

const place = (frame: number, index: number, of: number): FramePlace => ({ frame, index, of })

test.each([
  ['nothing stepped to yet: the top frame, from where the reader is', 'next', [place(0, 0, 3), place(7, 0, 2)], 0, 'here', 0],
  ['no marks in the top frame: the first that has some', 'next', [place(0, 0, 0), place(7, 0, 2)], 7, 'here', 0],
  ['in the middle of a frame', 'next', [place(0, 2, 3), place(7, 0, 2)], 0, 'here', 0],
  ['at the end of a frame: the next frame’s first', 'next', [place(0, 3, 3), place(7, 0, 2)], 7, 'outside', 3],
  ['past a frame without marks', 'next', [place(0, 3, 3), place(5, 0, 0), place(7, 0, 2)], 7, 'outside', 3],
  ['at the end of the last frame: round to the top', 'next', [place(0, 0, 3), place(7, 2, 2)], 0, 'outside', 0],
  ['backwards from a frame’s first', 'previous', [place(0, 0, 3), place(7, 1, 2)], 0, 'outside', 0],
  ['backwards from the top frame’s first', 'previous', [place(0, 1, 3), place(7, 0, 2)], 7, 'outside', 3],
  ['a single frame goes round by itself', 'next', [place(0, 3, 3), place(7, 0, 0)], 0, 'here', 0],
] as const)('%s', (_name, direction, places, frame, from, before) => {
  const of = places.reduce((total, one) => total + one.of, 0)
  expect(planStep(places, direction)).toEqual({ frame, from, before, of })
})

test('no marks anywhere: no step', () => {
  expect(planStep([place(0, 0, 0)], 'next')).toBeNull()
})
