// What the reader's own acts need, brought in late: the card script is loaded at the first act, since most pages are read without one. What
// pointer and keys tell while it is on its way waits for it, in order; a rest on a name that began meanwhile counts from when it began.
import type { HoverEvent } from '../hover/hover-types.ts'

/** What takes the events once it is there. */
export type TakesEvents = { send: (event: HoverEvent) => void }

export type LateCards<T extends TakesEvents> = {
  /** Null until the reader has done something: what ends, leaves or scrolls finds nothing to do before. */
  made: () => T | null
  /** Loads and makes it, once; null where that failed, and the next act tries again. */
  make: () => Promise<T | null>
  /** An act that a card may come of: has it made. */
  begin: (event: HoverEvent) => void
  /** What matters only to cards that are there or on their way. */
  send: (event: HoverEvent) => void
}

/** `load` never rejects. */
export function createLateCards<T extends TakesEvents>(load: () => Promise<T | null>): LateCards<T> {
  let made: T | null = null
  let making: Promise<T | null> | null = null
  let waiting: { event: HoverEvent; since: number }[] = []

  function make(): Promise<T | null> {
    making ??= load().then((loaded) => {
      made = loaded
      if (loaded === null) making = null
      const heard = waiting
      waiting = []
      for (const { event, since } of heard) loaded?.send(withDelay(event, performance.now() - since))
      return loaded
    })
    return making
  }

  function send(event: HoverEvent): void {
    if (made !== null) made.send(event)
    else if (making !== null) waiting.push({ event, since: performance.now() })
  }

  return {
    made: () => made,
    make,
    begin: (event) => {
      void make()
      send(event)
    },
    send,
  }
}

const withDelay = (event: HoverEvent, ms: number): HoverEvent =>
  event.type === 'enter' ? { ...event, late: (event.late ?? 0) + ms } : event
