// A pack that is tried out on one tab: which tab, and by which editor, in storage.session, which ends with the browser. It counts only while
// that editor is open, whether or not anybody had the time to clear it away. Its names and cards are trial-store.ts's.
import { browser } from './browser.ts'
import { isEditorOpen } from './page-lock.ts'
import { clearTried } from './trial-store.ts'

/** `id`: of its compiled state. */
export interface Trial {
  id: number
  tab: number
  /** The editor's tab. */
  editor: number
}

const KEY = 'trial'

// Asked for at every request of a page, so kept until it changes.
let kept: Promise<Trial | null> | null = null
let follows = false

/** The trial begun last, whether or not its editor is still open. */
export function readTrial(): Promise<Trial | null> {
  if (!follows) {
    follows = true
    browser.storage.session.onChanged.addListener((changes) => {
      if (KEY in changes) kept = null
    })
  }
  kept ??= browser.storage.session.get(KEY).then(
    (stored) => (stored[KEY] as Trial | undefined) ?? null,
    () => null,
  )
  return kept
}

/** The trial on this tab, while its editor is open. Never rejects. */
export async function trialOn(tab: number): Promise<Trial | null> {
  const trial = await readTrial()
  return trial?.tab === tab && (await isEditorOpen().catch(() => false)) ? trial : null
}

export async function beginTrial(trial: Trial): Promise<void> {
  kept = null
  await browser.storage.session.set({ [KEY]: trial })
}

/** Ends whatever is tried out, and gives what that was. */
export async function endTrial(): Promise<Trial | null> {
  const trial = await readTrial()
  kept = null
  await browser.storage.session.remove(KEY)
  await clearTried()
  return trial
}
