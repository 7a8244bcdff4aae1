// The pack editor's hold on its Worker: each job in a Worker of its own, which is ended when the job is done or the next one begins.
import type { DraftReport } from '../protocol/draft-work.ts'
import type { DraftJob } from './draft-job.ts'

/** entrypoints/pack-worker.ts in the package. */
const WORKER = '/pack-worker.js'

export interface DraftSession {
  /** Begins a job; one that still runs is dropped. `report` hears everything until the job has ended. */
  start: (job: DraftJob, report: (report: DraftReport) => void) => void
  end: () => void
}

export function draftSession(): DraftSession {
  let worker: Worker | null = null
  function end(): void {
    worker?.terminate()
    worker = null
  }
  return {
    start(job, report) {
      end()
      const fresh = new Worker(WORKER)
      worker = fresh
      fresh.onmessage = ({ data }: MessageEvent<DraftReport>) => {
        if (worker !== fresh) return
        if (isLast(data, job)) end()
        report(data)
      }
      // It dies by itself when the memory does not suffice.
      fresh.onerror = (event) => {
        if (worker !== fresh) return
        end()
        report({ type: 'draft failed', why: event.message ?? '' })
      }
      fresh.postMessage(job)
    },
    end,
  }
}

function isLast(report: DraftReport, job: DraftJob): boolean {
  if (report.type === 'draft step') return false
  if (report.type !== 'checked') return true
  return job.type === 'check draft' || report.problems.some(({ weight }) => weight === 'refuses')
}
