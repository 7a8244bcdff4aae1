// The options page's hold on its Worker: one job at a time, each in a Worker of its own, which is ended when the job is done or
// cancelled. Tells open tabs once a change is stored.
import { announceKnowledge } from '../platform/knowledge-signal.ts'
import type { PackReport } from '../protocol/pack-work.ts'
import type { PackJob } from './pack-job.ts'

/** entrypoints/pack-worker.ts in the package. */
const WORKER = '/pack-worker.js'

export interface PackSession {
  /** Begins a job; one that still runs is cancelled. `install` goes to the Worker that made the preview. */
  start: (job: PackJob) => void
  cancel: () => void
}

/** `report` hears everything until a job has ended; a Worker that dies by itself (out of memory) is reported as failed. */
export function packSession(report: (report: PackReport) => void): PackSession {
  let worker: Worker | null = null

  function cancel(): void {
    worker?.terminate()
    worker = null
  }
  function begin(): Worker {
    cancel()
    const fresh = new Worker(WORKER)
    worker = fresh
    fresh.onmessage = ({ data }: MessageEvent<PackReport>) => {
      if (worker !== fresh) return
      // The Worker of a preview stays: it holds what was read, for the installation.
      if (data.type !== 'progress' && data.type !== 'preview') cancel()
      if (data.type === 'stored') {
        // Stored is stored: where tabs cannot be told, they follow when they are next loaded.
        announceKnowledge(data.revision)
          .catch(() => undefined)
          .finally(() => report(data))
      } else report(data)
    }
    fresh.onerror = (event) => {
      if (worker !== fresh) return
      cancel()
      report({ type: 'failed', why: 'other', detail: event.message ?? '', missing: null })
    }
    return fresh
  }
  return {
    start: (job) => (job.type === 'install' && worker !== null ? worker : begin()).postMessage(job),
    cancel,
  }
}
