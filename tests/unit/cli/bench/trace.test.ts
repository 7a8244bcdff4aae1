import { describe, expect, test } from 'vitest'
import { evaluationTime, longestTaskOf, scriptTime, type TraceEvent } from '../../../../src/cli/bench/trace.ts'

const OURS = /\/page\.js$/
const RENDERER = 7

const event = (name: string, ts: number, rest: Partial<TraceEvent> = {}): TraceEvent => ({
  name,
  ph: 'X',
  pid: RENDERER,
  tid: 1,
  ts,
  args: {},
  ...rest,
})

/** A thread with two tasks; in the first our function calls the browser for 3 ms and the collector runs for 1 ms; then the page's script. */
const trace = (tdur: number): TraceEvent[] => [
  event('Profile', 0, { ph: 'P', id: '0x1', args: { data: { startTime: 1000 } } }),
  event('ProfileChunk', 10, {
    ph: 'P',
    id: '0x1',
    args: {
      data: {
        cpuProfile: {
          nodes: [
            { id: 1, callFrame: { functionName: '(root)' } },
            { id: 2, parent: 1, callFrame: { functionName: 'read', url: 'chrome-extension://x/page.js' } },
            { id: 3, parent: 2, callFrame: { functionName: 'getComputedStyle' } },
            { id: 4, parent: 1, callFrame: { functionName: '(garbage collector)' } },
            { id: 5, parent: 1, callFrame: { functionName: 'render', url: 'https://news.example/app.js' } },
          ],
          samples: [2, 3, 4, 5, 4, 1],
        },
        timeDeltas: [0, 1000, 3000, 1000, 2000, 1000],
      },
    },
  }),
  event('RunTask', 1000, { dur: 5000, tdur }),
  event('RunTask', 6000, { dur: 9000, tdur: 9000 }),
]

describe('time of our scripts in a trace', () => {
  test('holds what they called and the garbage collected right after them, and nothing of the page’s scripts', () => {
    const time = scriptTime(trace(5000), OURS)
    expect(time?.total).toBeCloseTo(5)
    expect(time?.byFunction).toEqual([
      { name: 'read', ms: 4 },
      { name: '(garbage collector)', ms: 1 },
    ])
  })

  test('counts of a task that waited for the processor only what it got', () => {
    const time = scriptTime(trace(2000), OURS)
    expect(time?.total).toBeCloseTo(2)
    expect(time?.longestTask).toEqual({ ms: 2, ours: 2 })
  })

  test('is not there where they did not run', () => {
    expect(scriptTime(trace(5000), /\/other\.js$/)).toBeNull()
  })
})

test('the longest task is told in time of the processor', () => {
  expect(longestTaskOf(trace(5000))).toBe(9)
})

test('an evaluation is told from the scripts of the page, which have an address', () => {
  const data = { startTime: 0 }
  const events = [
    event('EvaluateScript', 5, { dur: 9000, tdur: 8000, args: { data } }),
    event('EvaluateScript', 3, { dur: 4000, tdur: 3000 }),
  ]
  expect(evaluationTime(events)).toBe(3)
  expect(evaluationTime([])).toBeNaN()
})
