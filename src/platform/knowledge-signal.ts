// Tells open tabs that the packs in use have changed, and tells pages of ours that the stored state could not be used. Only a nudge:
// what is true stands in the pack store (pack-store.ts), so that a signal lost with a closed tab loses nothing.
import { browser, isConnected, type Storage } from './browser.ts'
import { readStored } from './read-stored.ts'

const CHANGED = 'knowledge'
const TROUBLE = 'knowledgeTrouble'
const TRIED = 'knowledgeTried'

/** Open tabs ask again. `revision`: the library's. What troubled the old state is forgotten with it. */
export async function announceKnowledge(revision: number): Promise<void> {
  await browser.storage.local.remove(TROUBLE)
  await browser.storage.local.set({ [CHANGED]: revision })
}

/** The revision announced last; null where there was none, or where storage cannot be read. */
async function announced(): Promise<unknown> {
  try {
    return (await readStored(CHANGED)) ?? null
  } catch {
    return null
  }
}

export interface KnowledgeFollower {
  /** For whoever may have slept through a change: calls the listener where there was one. */
  check: () => Promise<void>
  stop: () => void
}

/** Calls the listener at each change of the packs in use. */
export function followKnowledge(listener: () => void): KnowledgeFollower {
  let seen = announced()
  const onChanged = (changes: Record<string, Storage.StorageChange>) => {
    const change = changes[CHANGED]
    if (change === undefined) return
    seen = Promise.resolve(change.newValue ?? null)
    listener()
  }
  browser.storage.local.onChanged.addListener(onChanged)
  return {
    check: async () => {
      const [before, now] = await Promise.all([seen, announced()])
      if (before === now) return
      seen = Promise.resolve(now)
      listener()
    },
    stop: () => {
      if (isConnected()) browser.storage.local.onChanged.removeListener(onChanged)
    },
  }
}

/** The stored state of this revision could not be read, and the packaged record was used instead. */
export async function noteTrouble(revision: number): Promise<void> {
  await browser.storage.local.set({ [TROUBLE]: revision })
}

async function triesOf(version: string): Promise<number> {
  const noted = (await browser.storage.local.get(TRIED))[TRIED] as { version?: unknown; tries?: unknown } | undefined
  return noted?.version === version && typeof noted.tries === 'number' ? noted.tries : 0
}

/** Notes one more try to prepare the packs for this version of Sidelight. False: it was tried `most` times already. */
export async function mayTry(version: string, most: number): Promise<boolean> {
  const tries = await triesOf(version)
  if (tries >= most) return false
  await browser.storage.local.set({ [TRIED]: { version, tries: tries + 1 } })
  return true
}

/** The try noted last was none: nothing came to be started. */
export async function takeTryBack(version: string): Promise<void> {
  await browser.storage.local.set({ [TRIED]: { version, tries: Math.max(0, (await triesOf(version)) - 1) } })
}

/** Is such a trouble noted and not mended since? */
export async function hasTrouble(): Promise<boolean> {
  return TROUBLE in (await browser.storage.local.get(TROUBLE))
}
