// The packs in the options page: the library read from the store, and the jobs of the page's Worker. Packs that an earlier Sidelight
// compiled, and that the background has not yet compiled anew, are compiled as soon as the page opens.
import { useEffect, useRef, useState } from 'preact/hooks'
import { currentVersion, type Library } from '../knowledge/pack/library.ts'
import { PACK_ENDING } from '../knowledge/pack/pack-format.ts'
import { followKnowledge, hasTrouble } from '../platform/knowledge-signal.ts'
import { ownVersion } from '../platform/own-version.ts'
import { readHead } from '../platform/pack-store.ts'
import type { PackReport } from '../protocol/pack-work.ts'
import { errorWords } from '../text/error-words.ts'
import { saveBlob } from '../ui/kit/files.ts'
import type { PackJobState, PacksProps } from '../ui/options/pack-types.ts'
import { type PackSession, packSession } from './pack-session.ts'
import { isCurrent, packFile, readLibraryNow } from './pack-sets.ts'

/** `changed` is called when another record is in use, `language` is the reader's. */
export function usePacks(language: string, changed: () => void): PacksProps {
  const [library, setLibrary] = useState<Library | null>(null)
  const [job, setJob] = useState<PackJobState>({ kind: 'none' })
  const [trouble, setTrouble] = useState(false)
  const session = useRef<PackSession | null>(null)
  const sidelight = ownVersion()

  const read = async (): Promise<Library> => {
    const [now, troubled] = await Promise.all([readLibraryNow(sidelight), hasTrouble()])
    setLibrary(now)
    setTrouble(troubled)
    return now
  }
  session.current ??= packSession((report) => {
    setJob(stateOf(report))
    // Read here too: the signal that tells all pages may be lost.
    if (report.type === 'stored') read().catch(() => undefined)
  })
  const start = (next: Library): void => {
    setJob({ kind: 'working', step: 'gathering', done: 0, of: null })
    session.current?.start({ type: 'arrange', library: next, sidelight })
  }

  useEffect(() => {
    // Without a library the section says that there is none.
    const begin = async () => {
      const now = await read()
      if (isCurrent(now, await readHead(), sidelight)) return
      setJob({ kind: 'working', step: 'gathering', done: 0, of: null })
      session.current?.start({ type: 'renew', sidelight })
    }
    begin().catch(() => undefined)
    const follower = followKnowledge(() => {
      read().catch(() => undefined)
      changed()
    })
    return () => {
      follower.stop()
      session.current?.cancel()
    }
  }, [])

  return {
    library,
    job,
    trouble,
    actions: {
      choose: (file, expect) => {
        setJob({ kind: 'working', step: 'reading', done: 0, of: null })
        session.current?.start({ type: 'preview', file, expect, language, sidelight })
      },
      install: () => {
        setJob({ kind: 'working', step: 'compiling', done: 0, of: null })
        session.current?.start({ type: 'install' })
      },
      dismiss: () => {
        session.current?.cancel()
        setJob({ kind: 'none' })
        // A switch that was pressed shows again what holds.
        read().catch(() => undefined)
      },
      arrange: (step) => {
        if (library !== null) start(step(library))
      },
      exportPack: (pack) => {
        const version = currentVersion(pack)
        if (version === undefined) return
        const { id, version: number } = version.manifest
        packFile(version).then(
          (file) => saveBlob(`${id}-${number}${PACK_ENDING}`, file),
          (error: unknown) => setJob({ kind: 'failed', why: 'lost', detail: errorWords(error), missing: null }),
        )
      },
    },
  }
}

function stateOf(report: PackReport): PackJobState {
  switch (report.type) {
    case 'progress':
      return { kind: 'working', step: report.step, done: report.done, of: report.of }
    case 'preview':
      return { kind: 'preview', preview: report.preview }
    case 'refused':
      return { kind: 'refused', refusals: report.refusals, more: report.more }
    case 'other pack':
      return { kind: 'other pack', title: report.title }
    case 'failed':
      return { kind: 'failed', why: report.why, detail: report.detail, missing: report.missing }
    case 'stored':
      return { kind: 'stored' }
  }
}
