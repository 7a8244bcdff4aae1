// The last change with its undo, at the lower edge of a page. It stays until the next change or until dismissed: a message that
// leaves by itself is missed by whoever reads slowly.
import { IconButton } from './icon-button.tsx'
import { RemoveIcon } from './page-icons.tsx'
import type { UndoState } from './use-undo.ts'

export function UndoBar({ state, undo, dismiss }: { state: UndoState; undo: string; dismiss: string }) {
  return (
    <div class="undo-bar" role="status">
      {state.last !== null && (
        <p>
          <span>{state.last.text}</span>
          <button type="button" class="quiet-button" onClick={state.undo}>
            {undo}
          </button>
          <IconButton label={dismiss} onPress={state.dismiss}>
            <RemoveIcon />
          </IconButton>
        </p>
      )}
    </div>
  )
}
