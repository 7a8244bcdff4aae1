// After an update of Sidelight, the reader's packs are prepared anew without waiting for the options page: the background starts the
// pack Worker, in Chromium by way of a page without a window. Whoever dies in the middle leaves the old state; the next wake tries again.
import { FILES_VERSION } from '../knowledge/compiled-knowledge.ts'
import { canStartWorkers, openHiddenPage } from '../platform/hidden-page.ts'
import { mayTry, takeTryBack } from '../platform/knowledge-signal.ts'
import { ownVersion } from '../platform/own-version.ts'
import { readHead } from '../platform/pack-store.ts'
import { askWorker } from '../platform/transport.ts'
import type { ContentRequest } from '../protocol/content-requests.ts'
import { isNothing } from '../protocol/guards.ts'
import { packSession } from './pack-session.ts'

/** A pack that cannot be prepared, or a browser that ends us each time, must not cost every wake a compilation. The options page tells. */
const TRIES = 3

/** For the background, at each wake: one small record is read, and where it is of this Sidelight nothing else happens. Never rejects. */
export async function prepareWhereOld(): Promise<void> {
  try {
    const head = await readHead()
    const sidelight = ownVersion()
    if (head === null || (head.made === sidelight && head.files === FILES_VERSION)) return
    if (!(await mayTry(sidelight, TRIES))) return
    if (canStartWorkers()) startPreparing(sidelight, () => {})
    // A browser that opens no page now, on its way down for instance, has not tried: the next wake asks again.
    else await openHiddenPage('prepare', sidelight).catch(() => takeTryBack(sidelight))
  } catch {
    // No storage, no packs.
  }
}

/** Where Workers can be started. `done` is called at the end: with the revision stored, or null where that failed. */
function startPreparing(sidelight: string, done: (revision: number | null) => void): void {
  const session = packSession((report) => {
    if (report.type !== 'progress') done(report.type === 'stored' ? report.revision : null)
  })
  session.start({ type: 'renew', sidelight })
}

/**
 * For the page without a window, whose hash says which Sidelight this is: there it cannot be asked. Nor has it storage to tell open tabs
 * by: the background does that, which this also wakes.
 */
export function prepareInHiddenPage(): void {
  startPreparing(location.hash.slice(1), (revision) => {
    const told = revision === null ? Promise.resolve() : askWorker({ type: 'packsPrepared', revision } satisfies ContentRequest, isNothing)
    void told.finally(() => globalThis.close())
  })
}
