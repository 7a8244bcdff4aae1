// The draft in the pack editor: read from storage once, kept there at each change, exchanged for another pack and back. One editor at a
// time has it; a second tab waits until the first is closed.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { changedOn, type Draft, draftOfSet, draftSchema, emptyDraft, isEmptyDraft, recordsOf } from '../knowledge/pack/draft.ts'
import { draftSaver, readDraft } from '../platform/draft-store.ts'
import { ownVersion } from '../platform/own-version.ts'
import { holdEditor } from '../platform/page-lock.ts'
import { readPackBlob } from '../platform/read-pack-blob.ts'
import { errorWords } from '../text/error-words.ts'
import { EMPTY_TABLE, type OpenState, type TableDraft } from '../ui/editor/editor-types.ts'

/** Every record is a form and many are in every list to choose from: beyond this the page would crawl. */
const MOST_RECORDS = 5000
/** Until somebody is told that another tab has the editor: a reload lets go of it within this time. */
const PATIENCE_MS = 400

type Written = { draft: Draft; table: TableDraft }

export type DraftInPage = Written & {
  /** waiting: not known yet. elsewhere: another tab has the editor. */
  state: 'waiting' | 'elsewhere' | 'ready'
  hasEarlier: boolean
  opening: OpenState
  problem: string | null
  change: (step: (draft: Draft) => Draft) => void
  changeTable: (table: TableDraft) => void
  /** False where the file was refused, which is then in `opening`. */
  open: (file: File) => Promise<boolean>
  begin: () => void
  swap: () => void
}

/** The reader's own day, as calendars and papers count it. */
function today(): string {
  const now = new Date()
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'))
  return `${now.getFullYear()}-${month}-${day}`
}

const fresh = (): Written => ({ draft: emptyDraft(today()), table: EMPTY_TABLE })

/** What was stored, where it is still what it was; the table's choices are as the page wrote them. */
function parsed(stored: unknown): Written | null {
  const { draft, table } = (stored ?? {}) as Partial<Written>
  const read = draftSchema.safeParse(draft)
  if (!read.success) return null
  return { draft: read.data as unknown as Draft, table: typeof table?.text === 'string' ? { ...EMPTY_TABLE, ...table } : EMPTY_TABLE }
}

/** `changed` is called at each change of the draft. */
export function useDraft(changed: () => void): DraftInPage {
  const [state, setState] = useState<DraftInPage['state']>('waiting')
  const [problem, setProblem] = useState<string | null>(null)
  const [opening, setOpening] = useState<OpenState>({ kind: 'none' })
  const [written, setWritten] = useState<Written>(fresh)
  const [earlier, setEarlier] = useState<Written | null>(null)
  // Steps that follow each other within one turn each start from what the one before has made.
  const held = useRef(written)
  const savers = useMemo(() => ({ working: draftSaver('working', setProblem), earlier: draftSaver('earlier', setProblem) }), [])

  function put(next: Written): void {
    held.current = next
    setWritten(next)
    savers.working(next)
  }
  function putEarlier(next: Written): void {
    setEarlier(next)
    savers.earlier(next)
  }
  function replace(next: Written): void {
    setOpening({ kind: 'none' })
    if (!isEmptyDraft(held.current.draft)) putEarlier(held.current)
    put(next)
    changed()
  }

  useEffect(() => {
    const patience = setTimeout(() => setState('elsewhere'), PATIENCE_MS)
    const begin = async () => {
      await holdEditor()
      // From here on it is the storage that may be slow, and no other tab.
      clearTimeout(patience)
      setState('waiting')
      const [working, before] = await Promise.all([readDraft('working'), readDraft('earlier')])
      const stored = parsed(working)
      if (stored !== null) {
        held.current = stored
        setWritten(stored)
      }
      setEarlier(parsed(before))
    }
    begin()
      // Without storage a pack can still be written and saved as a file.
      .catch((error: unknown) => setProblem(errorWords(error)))
      .finally(() => {
        clearTimeout(patience)
        setState('ready')
      })
    return () => clearTimeout(patience)
  }, [])

  return {
    ...written,
    state,
    hasEarlier: earlier !== null,
    opening,
    problem,
    change: (step) => {
      put({ ...held.current, draft: changedOn(step(held.current.draft), today()) })
      changed()
    },
    changeTable: (table) => put({ ...held.current, table }),
    open: async (file) => {
      try {
        const draft = draftOfSet((await readPackBlob(file, ownVersion())).set)
        if (recordsOf(draft).length > MOST_RECORDS) {
          setOpening({ kind: 'too many', most: MOST_RECORDS })
          return false
        }
        replace({ draft, table: EMPTY_TABLE })
        return true
      } catch (error) {
        setOpening({ kind: 'refused', sentence: errorWords(error) })
        return false
      }
    },
    begin: () => replace(fresh()),
    swap: () => {
      if (earlier === null) return
      const now = held.current
      put(earlier)
      putEarlier(now)
      changed()
    },
  }
}
