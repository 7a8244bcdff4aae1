// The editor's hold on its Worker, with pretended Workers: what a job that was dropped still says is nobody's business any more.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { draftSession } from '../../../src/app/draft-session.ts'
import { emptyDraft } from '../../../src/knowledge/pack/draft.ts'
import type { DraftReport } from '../../../src/protocol/draft-work.ts'

class PretendedWorker {
  static made: PretendedWorker[] = []
  onmessage: ((event: { data: DraftReport }) => void) | null = null
  onerror: ((event: { message: string }) => void) | null = null
  ended = false
  constructor() {
    PretendedWorker.made.push(this)
  }
  postMessage(): void {}
  terminate(): void {
    this.ended = true
  }
}

beforeEach(() => {
  PretendedWorker.made = []
  vi.stubGlobal('Worker', PretendedWorker)
})
afterEach(() => void vi.unstubAllGlobals())

const job = { type: 'check draft', draft: emptyDraft('2025-03-11'), sidelight: '1.0.0' } as const
const GOOD: DraftReport = { type: 'checked', problems: [] }

test('a job’s reports are passed on, and its Worker ends with the last', () => {
  const told: DraftReport[] = []
  draftSession().start(job, (report) => told.push(report))
  const [worker] = PretendedWorker.made
  worker?.onmessage?.({ data: { type: 'draft step', step: 'checking' } })
  expect(worker?.ended).toBe(false)
  worker?.onmessage?.({ data: GOOD })
  expect(told).toEqual([{ type: 'draft step', step: 'checking' }, GOOD])
  expect(worker?.ended).toBe(true)
})

test('a Worker that dies is told as a failure, in its own words', () => {
  const told: DraftReport[] = []
  draftSession().start(job, (report) => told.push(report))
  PretendedWorker.made[0]?.onerror?.({ message: 'out of memory' })
  expect(told).toEqual([{ type: 'draft failed', why: 'out of memory' }])
})

test('a job that was dropped for the next one says nothing more, not even that it died', () => {
  const told: string[] = []
  const session = draftSession()
  session.start(job, () => told.push('first'))
  session.start(job, () => told.push('second'))
  const [first, second] = PretendedWorker.made
  expect(first?.ended).toBe(true)
  first?.onmessage?.({ data: GOOD })
  first?.onerror?.({ message: 'out of memory' })
  second?.onmessage?.({ data: GOOD })
  expect(told).toEqual(['second'])
})
