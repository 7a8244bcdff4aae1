// What a card shows: the record's answer, or a plain line while or where there is none; and the mention it was opened on.
// Types only; the values come from the worker by way of the content script.
import type { EntityCard } from '../../knowledge/card.ts'
import type { Reason } from '../../model/page.ts'
import type { UiLanguage } from '../../model/text.ts'
import type { Colour, Settings } from '../../settings/settings.ts'

/** The words on the page that the card was opened on. A nested card has none. */
export interface FaceMention {
  /** As printed. */
  readonly text: string
  readonly reason: Reason
  /** Confidence 0–1. */
  readonly score: number
  /** The mention round this one ("[Macron]'s Paris talks" → the talks), offered in the card. */
  readonly outer: { readonly text: string; readonly entities: readonly string[] } | null
}

/** ready: one card; or one for each candidate, where they could not be told apart (then the card offers them). */
export type Face =
  | { readonly state: 'ready'; readonly cards: readonly EntityCard[]; readonly mention: FaceMention | null }
  | { readonly state: 'waiting' | 'failed' | 'missing' | 'disconnected' }

/** What the reader chose, as far as it concerns the card. */
export interface FaceSettings {
  readonly language: UiLanguage
  readonly theme: Settings['theme']
  /** Topics that are switched off (ids of topics or of branches): their positions and facts are not shown. */
  readonly topicsOff: readonly string[]
  /** Colour of each top branch that has one. */
  readonly colours: Readonly<Record<string, Colour>>
}
