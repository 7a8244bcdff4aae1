// Where a script leaves its entrance for the one that had it loaded. Our scripts in one frame run in one isolated world, which the page
// cannot look into, but are several files, so that a page that is not news loads little and Preact comes with the first card only.
// Symbols, so that no element of the page can stand in their place.
import type { PageFacts } from '../model/page.ts'
import type { Check } from '../platform/transport.ts'
import type { AnswerOf, ContentRequest } from '../protocol/content-requests.ts'
import type { Outcome } from '../protocol/outcome.ts'
import type { MarkCommand, PageSummary, StepDirection, StepPlace } from '../protocol/panel-requests.ts'
import type { Settings } from '../settings/settings.ts'
import type { PageCards } from './page-cards.ts'
import type { PageSession } from './page-session.ts'

/** Asks the worker one of the protocol's requests; `check` is the guard of its answer. Never rejects. */
export type AskWorker = <R extends ContentRequest>(request: R, check: Check<AnswerOf<R['type']>>) => Promise<Outcome<AnswerOf<R['type']>>>

export type ReadingParts = {
  view: Window
  /** The window whose address the site rules go by, and in whose document cards are drawn. */
  top: Window
  facts: PageFacts
  settings: () => Settings
  /** Asks the worker. The reader script has no way of its own to the browser's API: what brings one along is large, and is here once. */
  ask: AskWorker
  /** What the overview or the number on the toolbar shows has changed. */
  changed: () => void
  /** The page took away all that was read: another stands there, or will. */
  replaced: () => void
  /** The page's text has changed: time to look at its address. */
  lookAround: () => void
  signal: AbortSignal
}

/** A page that is being read and marked. */
export type Reading = {
  summary: () => PageSummary
  /** Actors with at least one painted mark. */
  actors: () => number
  /** The settings have changed: paints anew. */
  follow: () => void
  step: (direction: StepDirection, entity: string | null, from: 'here' | 'outside') => Promise<StepPlace>
  /** Where stepping stands here; index 0: the last step went elsewhere, or there was none. */
  stepPlace: (entity: string | null) => Promise<StepPlace>
  /** Stepping has gone on to another frame: nothing is chosen here. */
  stepOut: () => void
  command: (command: Exclude<MarkCommand, 'toggle-page'>) => Promise<void>
}
export type BeginReading = (parts: ReadingParts) => Reading
/** Makes what the reader's acts need on a page that is being read; it ends with the parts' signal. */
export type MakeCards = (parts: ReadingParts, session: PageSession) => PageCards

type Door<T> = { open: (entrance: T) => void; entrance: () => T | null }

function createDoor<T>(name: string): Door<T> {
  const key = Symbol.for(`sidelight ${name}`)
  const world = globalThis as { [key: symbol]: T | undefined }
  return {
    open: (entrance) => {
      world[key] = entrance
    },
    entrance: () => world[key] ?? null,
  }
}

export const readerDoor = createDoor<BeginReading>('reader')
export const cardDoor = createDoor<MakeCards>('card')
