// What the reader's own acts need, brought in late: the card script is loaded at the first act, since most pages are read without one. What
// pointer and keys tell while it is on its way waits for it, in order; a rest on a name that began meanwhile counts from when it began.
import type { HoverEvent } from '../hover/hover-types.ts'

/** What takes the events once it is there. */
export type TakesEvents = { send: (event: HoverEvent) => void }

export type LateCards<T extends TakesEvents> = {
  /** Null until the reader has done something: what ends, leaves or scrolls finds nothing to do before. */
  made: () => T | null
  /** Loads and makes it, once; null where that failed, and the next act tries again. Rejects where `load` does. */
  make: () => Promise<T | null>
  /** An act that a card may come of: has it made. */
  begin: (event: HoverEvent) => void
  /** What matters only to cards that are there or on their way. */
  send: (event: HoverEvent) => void
}

/** A `load` that rejects is a fault: it is told to whoever asked, and counts as one that failed. */
export function createLateCards<T extends TakesEvents>(load: () => Promise<T | null>): LateCards<T> {
  let made: T | null = null
  let making: Promise<T | null> | null = null
  let waiting: { event: HoverEvent; since: number }[] = []
  /** The name that the pointer came to when it could not be loaded: its further moves there are no new acts. */
  let missed: string | null = null

  function take(loaded: T | null): T | null {
    made = loaded
    const heard = waiting
    waiting = []
    for (const { event, since } of heard) loaded?.send(withDelay(event, performance.now() - since))
    if (loaded !== null) return loaded
    making = null
    const last = heard.at(-1)?.event
    missed = last?.type === 'enter' ? last.mark.key : null
    return null
  }

  function make(): Promise<T | null> {
    making ??= load().then(take, (fault) => {
      take(null)
      throw fault
    })
    return making
  }

  function send(event: HoverEvent): void {
    if (made !== null) made.send(event)
    else if (making !== null) waiting.push({ event, since: performance.now() })
    else if (event.type === 'leave') missed = null
  }

  return {
    made: () => made,
    make,
    begin: (event) => {
      if (event.type === 'enter' && event.mark.key === missed) return
      void make()
      send(event)
    },
    send,
  }
}

const withDelay = (event: HoverEvent, ms: number): HoverEvent =>
  event.type === 'enter' ? { ...event, late: (event.late ?? 0) + ms } : event
