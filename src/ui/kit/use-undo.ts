// The last change, with the way back: said in one line with an undo beside it, until the next change or until dismissed.
import { useState } from 'preact/hooks'

export type Undoable = { text: string; undo: () => void }
export type UndoState = {
  last: Undoable | null
  /** Says what was done. The change itself has been made by the caller. */
  note: (done: Undoable) => void
  undo: () => void
  dismiss: () => void
}

export function useUndo(): UndoState {
  const [last, setLast] = useState<Undoable | null>(null)
  return {
    last,
    note: setLast,
    undo: () => {
      last?.undo()
      setLast(null)
    },
    dismiss: () => setLast(null),
  }
}
