// The floor under the tune half's figures (tests/gold/floor.json): a test fails below it, and it only ever rises.
// Gets an evaluation; gives what fell below, or the raised floor. Pure.
import { z } from 'zod'
import type { Evaluation } from './evaluation.ts'

const share = z.number().min(0).max(1)
const kindFloor = z.strictObject({ precision: share, recall: share })
export const floorSchema = z.strictObject({
  actor: kindFloor,
  meeting: kindFloor,
  linkAccuracy: share,
  /** At most so many false marks per 1,000 words of off-topic pages, and so many must-nots violated. */
  offTopicPerThousand: z.number().min(0),
  mustNotsViolated: z.int().min(0),
})
export type GoldFloor = z.infer<typeof floorSchema>

/** Shares are cut, and counts per thousand raised, at the third decimal: a floor never lies above what was measured. */
const STEP = 1000
const down = (value: number) => Math.floor(value * STEP) / STEP
const up = (value: number) => Math.ceil(value * STEP) / STEP

/** What was measured, in the floor's terms. */
export function measuredFloor({ all, offTopic, mustNots }: Evaluation): GoldFloor {
  const kind = (name: 'actor' | 'meeting') => ({ precision: down(all[name].precision.value), recall: down(all[name].recall.value) })
  return {
    actor: kind('actor'),
    meeting: kind('meeting'),
    linkAccuracy: down(Math.min(all.actor.linkAccuracy.value, all.meeting.linkAccuracy.value)),
    offTopicPerThousand: up(offTopic.perThousand),
    mustNotsViolated: mustNots.violated,
  }
}

/** One sentence for each figure that lies below the floor. */
export function belowFloor(floor: GoldFloor, evaluation: Evaluation): string[] {
  const measured = measuredFloor(evaluation)
  const rows: [name: string, measured: number, floor: number][] = [
    ['precision of actors', measured.actor.precision, floor.actor.precision],
    ['recall of actors', measured.actor.recall, floor.actor.recall],
    ['precision of meetings', measured.meeting.precision, floor.meeting.precision],
    ['recall of meetings', measured.meeting.recall, floor.meeting.recall],
    ['link accuracy', measured.linkAccuracy, floor.linkAccuracy],
    ['false marks per 1,000 off-topic words', -measured.offTopicPerThousand, -floor.offTopicPerThousand],
    ['must-nots violated', -measured.mustNotsViolated, -floor.mustNotsViolated],
  ]
  return rows
    .filter(([, now, least]) => now < least)
    .map(([name, now, least]) => `${name}: ${Math.abs(now)}, the floor is ${Math.abs(least)}`)
}

/** The floor after this measurement: each figure the better of the two. */
export function raisedFloor(floor: GoldFloor | null, evaluation: Evaluation): GoldFloor {
  const now = measuredFloor(evaluation)
  if (floor === null) return now
  const kind = (name: 'actor' | 'meeting') => ({
    precision: Math.max(now[name].precision, floor[name].precision),
    recall: Math.max(now[name].recall, floor[name].recall),
  })
  return {
    actor: kind('actor'),
    meeting: kind('meeting'),
    linkAccuracy: Math.max(now.linkAccuracy, floor.linkAccuracy),
    offTopicPerThousand: Math.min(now.offTopicPerThousand, floor.offTopicPerThousand),
    mustNotsViolated: Math.min(now.mustNotsViolated, floor.mustNotsViolated),
  }
}
