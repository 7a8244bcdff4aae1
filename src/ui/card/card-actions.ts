// What the reader can do in a card. Callbacks only: nothing here says what becomes of it.
import type { HiddenReach } from '../../settings/hidden.ts'

export interface CardActions {
  readonly follow: (entities: readonly string[]) => void
  readonly back: () => void
  readonly pin: () => void
  readonly unpin: () => void
  readonly close: () => void
  /** "Not this one" as far as `scope`; `hidden` false takes it back. */
  readonly setHidden: (scope: HiddenReach, entity: string, hidden: boolean) => void
  /** Switches a topic off (or, to undo that, on) for every page. */
  readonly setTopic: (topic: string, on: boolean) => void
  readonly openDossier: (entity: string) => void
}

/** Fading the page's text that does not name the card's entity. */
export interface Fading {
  readonly on: boolean
  readonly set: (on: boolean) => void
}
