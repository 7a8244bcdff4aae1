// The hover table's timers: started and cancelled by name and token, and told when they end. Firefox lets a timer wait for others that are
// due soon after it, to wake the processor less often, by up to an eighth of its own delay: 56 ms of a reader's 450. So no wait is
// trusted whole: most of it is waited for, and then what is left, until that is so little that an eighth of it is nothing.
import type { TimerName } from '../hover/hover-types.ts'

export type HoverTimers = {
  start: (timer: TimerName, token: number, ms: number) => void
  cancel: (timer: TimerName, token: number) => void
  stopAll: () => void
}

/** The part of a wait that, made longer by an eighth, is the wait. 450 ms are waited for in three steps. */
const SAFE_PART = 8 / 9
/** What is waited for in one step (ms): an eighth of it is the one millisecond that Firefox takes in any case. */
const LAST_STEP = 8

export function createTimers(ended: (timer: TimerName, token: number) => void): HoverTimers {
  const running = new Map<string, ReturnType<typeof setTimeout>>()
  const cancel = (timer: TimerName, token: number): void => {
    const key = `${timer} ${token}`
    clearTimeout(running.get(key))
    running.delete(key)
  }
  return {
    start: (timer, token, ms) => {
      cancel(timer, token)
      const key = `${timer} ${token}`
      const due = performance.now() + ms
      const end = () => {
        running.delete(key)
        ended(timer, token)
      }
      const wait = () => {
        const left = due - performance.now()
        if (left <= LAST_STEP) running.set(key, setTimeout(end, Math.max(0, Math.ceil(left))))
        else running.set(key, setTimeout(wait, left * SAFE_PART))
      }
      wait()
    },
    cancel,
    stopAll: () => {
      for (const handle of running.values()) clearTimeout(handle)
      running.clear()
    },
  }
}
