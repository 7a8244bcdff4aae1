// Runs the hover table as an application would: carries its effects out against a pretended page and keeps what is then to be seen.
// Time is a number that tests move on; answers come when tests say so.

import { initialHover, next } from '../../../src/hover/hover-state.ts'
import type { HoverEffect, HoverEvent, HoverMark, HoverState } from '../../../src/hover/hover-types.ts'

export const mark = (key: string, ...entities: string[]): HoverMark => ({
  key,
  entities: entities.length > 0 ? entities : [`person/${key}`],
})
export const POINT = { x: 10, y: 20 }

/** What the floating part of the state amounts to. Pinned cards stay through all of these. */
export function phaseOf(state: HoverState): 'idle' | 'dwelling' | 'open' | 'leaving' {
  if (state.card !== null) return state.card.leaving === null ? 'open' : 'leaving'
  return state.dwell === null ? 'idle' : 'dwelling'
}

export class HoverDriver {
  state: HoverState
  effects: HoverEffect[] = []
  now = 0
  /** What a reader sees: card number to the token it shows. */
  readonly visible = new Map<number, number>()
  readonly pinnedToSee = new Set<number>()
  handleVisible = false
  readonly asked: number[] = []
  private readonly timers = new Map<string, { at: number; event: HoverEvent }>()

  constructor(options = { hover: true, delay: 450, atOnce: false }) {
    this.state = initialHover(options)
  }

  send(...events: HoverEvent[]): HoverEffect[] {
    const all: HoverEffect[] = []
    for (const event of events) {
      // A timer tells its end once, and runs no more then.
      if (event.type === 'timer') this.timers.delete(`${event.timer} ${event.token}`)
      const step = next(this.state, event)
      this.state = step.state
      for (const effect of step.effects) this.carryOut(effect)
      all.push(...step.effects)
    }
    this.effects.push(...all)
    return all
  }

  /** Lets time pass; timers fire in their order. */
  wait(ms: number): void {
    const until = this.now + ms
    for (;;) {
      const due = [...this.timers.entries()].filter(([, timer]) => timer.at <= until).sort((a, b) => a[1].at - b[1].at)[0]
      if (due === undefined) break
      this.timers.delete(due[0])
      this.now = due[1].at
      this.send(due[1].event)
    }
    this.now = until
  }

  /** The newest request is answered. */
  answer(): void {
    const token = this.asked.at(-1)
    if (token !== undefined) this.send({ type: 'arrived', token })
  }

  get runningTimers(): number {
    return this.timers.size
  }

  private carryOut(effect: HoverEffect): void {
    switch (effect.type) {
      case 'startTimer':
        this.timers.set(`${effect.timer} ${effect.token}`, {
          at: this.now + effect.ms,
          event: { type: 'timer', timer: effect.timer, token: effect.token },
        })
        break
      case 'cancelTimer':
        this.timers.delete(`${effect.timer} ${effect.token}`)
        break
      case 'requestCard':
        this.asked.push(effect.token)
        break
      case 'showCard':
        this.visible.set(effect.card, effect.token)
        break
      case 'hideCard':
        this.visible.delete(effect.card)
        this.pinnedToSee.delete(effect.card)
        break
      case 'pinCard':
        this.pinnedToSee.add(effect.card)
        break
      case 'unpinCard':
        this.pinnedToSee.delete(effect.card)
        break
      case 'showHandle':
        this.handleVisible = true
        break
      case 'hideHandle':
        this.handleVisible = false
        break
    }
  }
}
