// The number on the toolbar button: how many actors a tab's page names, over all its frames.
// Frames report one by one and the worker forgets, so that the counts are kept in storage.session.
import { browser } from './browser.ts'

type FrameCounts = Record<string, number>

/** Slate, calm in light and dark toolbars: no alarm. */
const BADGE_COLOUR = '#3f5b6b'
/** More does not fit on the button. */
const HIGHEST = 99

const keyOf = (tab: number): string => `badge-${tab}`

async function show(tab: number, actors: number | null): Promise<void> {
  const text = actors === null || actors === 0 ? '' : actors > HIGHEST ? `${HIGHEST}+` : String(actors)
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: BADGE_COLOUR })
  await browser.action.setBadgeText({ tabId: tab, text })
}

// Reports of several frames arrive together; each must see what the one before has stored.
let last: Promise<unknown> = Promise.resolve()

/** Takes in one frame's count (null: nothing to show there) and shows the tab's sum. Quiet where the tab has gone meanwhile. */
export function showCount(tab: number, frame: number, actors: number | null): Promise<void> {
  const turn = last.then(async () => {
    const key = keyOf(tab)
    const known = ((await browser.storage.session.get(key))[key] ?? {}) as FrameCounts
    const { [String(frame)]: _before, ...others } = known
    const counts = actors === null ? others : { ...others, [String(frame)]: actors }
    await browser.storage.session.set({ [key]: counts })
    const all = Object.values(counts)
    await show(tab, all.length === 0 ? null : all.reduce((sum, count) => sum + count, 0))
  })
  last = turn.catch(() => undefined)
  return turn.catch(() => undefined)
}

/** Forgets a tab that was closed or is loading another page. */
export function forgetCounts(tab: number): Promise<void> {
  const turn = last.then(() => browser.storage.session.remove(keyOf(tab)))
  last = turn.catch(() => undefined)
  return turn.catch(() => undefined)
}
