import { describe, expect, test } from 'vitest'
import { summarize } from '../../../src/cli/evaluation.ts'
import { belowFloor, floorSchema, measuredFloor, raisedFloor } from '../../../src/cli/gold-floor.ts'

// No page: every share is one, and nothing was violated.
const perfect = summarize('tune', [])
const poor = {
  actor: { precision: 0.5, recall: 1 },
  meeting: { precision: 0.5, recall: 0.5 },
  linkAccuracy: 0.5,
  offTopicPerThousand: 3,
  mustNotsViolated: 2,
}

describe('the floor under the figures', () => {
  test('what was measured reads as a floor', () => {
    expect(floorSchema.parse(measuredFloor(perfect))).toEqual({
      actor: { precision: 1, recall: 1 },
      meeting: { precision: 1, recall: 1 },
      linkAccuracy: 1,
      offTopicPerThousand: 0,
      mustNotsViolated: 0,
    })
  })

  test('a measurement at the floor or above it passes', () => {
    expect(belowFloor(measuredFloor(perfect), perfect)).toEqual([])
    expect(belowFloor(poor, perfect)).toEqual([])
  })

  test('each figure below it is told', () => {
    const worse = { ...perfect, offTopic: { ...perfect.offTopic, perThousand: 0.5 }, mustNots: { of: 9, violated: 1 } }
    expect(belowFloor(measuredFloor(perfect), worse)).toEqual([
      'false marks per 1,000 off-topic words: 0.5, the floor is 0',
      'must-nots violated: 1, the floor is 0',
    ])
  })

  test('it only rises', () => {
    expect(raisedFloor(null, perfect)).toEqual(measuredFloor(perfect))
    expect(raisedFloor(poor, perfect)).toEqual(measuredFloor(perfect))
    const worse = { ...perfect, mustNots: { of: 9, violated: 5 } }
    expect(raisedFloor(measuredFloor(perfect), worse)).toEqual(measuredFloor(perfect))
  })
})
