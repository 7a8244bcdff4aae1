// The hover table's timers: started and cancelled by name and token, and told when they end.
import type { TimerName } from '../hover/hover-types.ts'

export type HoverTimers = {
  start: (timer: TimerName, token: number, ms: number) => void
  cancel: (timer: TimerName, token: number) => void
  stopAll: () => void
}

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
      const end = () => {
        running.delete(`${timer} ${token}`)
        ended(timer, token)
      }
      running.set(`${timer} ${token}`, setTimeout(end, ms))
    },
    cancel,
    stopAll: () => {
      for (const handle of running.values()) clearTimeout(handle)
      running.clear()
    },
  }
}
