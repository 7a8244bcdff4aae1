// The hold that an open pack editor has on its draft and on the pack that it tries out: a Web Lock, which the browser lets go of by itself
// when the page is closed, reloaded or crashes. All pages and the background of the extension share it.

const EDITOR = 'pack editor'

/** Waits until no other editor is open, then holds the lock as long as this page lives. */
export function holdEditor(): Promise<void> {
  return new Promise((held, failed) => {
    navigator.locks
      .request(EDITOR, () => {
        held()
        // Never let go by hand: the page's end does it.
        return new Promise(() => {})
      })
      .catch(failed)
  })
}

/** Is an editor open? */
export async function isEditorOpen(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query()
  return held.some(({ name }) => name === EDITOR)
}

/** Runs `then` as soon as no editor is open any more. */
export async function whenEditorCloses(then: () => Promise<void>): Promise<void> {
  await navigator.locks.request(EDITOR, then)
}
