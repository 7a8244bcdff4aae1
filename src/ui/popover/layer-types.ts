// The face of the card layer to the content script: CardLayer's methods are the hover table's effects, and what the reader does in
// it comes back as hover events. Types only, so that the content script can import them without the card's bundle.
import type { HoverEvent, OpenedBy } from '../../hover/hover-types.ts'
import type { HiddenReach } from '../../settings/hidden.ts'
import type { Face, FaceSettings } from '../card/face.ts'

/** A rectangle in CSS pixels of the viewport of the document that holds the layer (rects of inner frames translated by the caller). */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where a mark is. */
export interface Anchor {
  /** One box for each line of the name, now; asked again whenever something may have moved. Empty: not on the page any more. */
  readonly boxes: () => readonly Box[]
  /** Where the pointer was, for the line of a wrapped name; null: the first line. */
  readonly point: { readonly x: number; readonly y: number } | null
  /** The element that holds the mark (for an inner frame, its frame element): its scrolling is followed, and its modal dialog entered. */
  readonly element: Element | null
}

export interface ShowRequest {
  /** The hover table's number of the card; the same number shows another face in the same card. */
  readonly card: number
  readonly face: Face
  readonly anchor: Anchor
  /** hover and keyboard: beside the mark. touch: a sheet at the bottom. */
  readonly by: OpenedBy
  /** There is a card to go back to. */
  readonly back: boolean
}

/** The strip beside the scroll bar: where the chosen actor appears. */
export interface EdgeRequest {
  /** Its id, as cards know it; or several, where they could not be told apart. */
  readonly entity: string
  /** Name of the actor, for the strip's label. */
  readonly name: string
  /** Place of each mark in the page, 0 (top) to 1 (bottom). */
  readonly places: readonly number[]
  /** How many lie above and below what is on screen. */
  readonly above: number
  readonly below: number
  /** The text that does not name the actor is faded now. */
  readonly faded: boolean
}

/** How what lies over a page looks. */
export interface LayerSettings extends FaceSettings {
  /** What the page's text stands on: cards are as light or dark, unless the reader chose one of the two for good. */
  readonly ground: 'light' | 'dark'
}

export interface LayerOptions {
  readonly settings: LayerSettings
  /** What the reader did, for the hover table: cardEnter, cardLeave, escape, pin, unpin, close, follow, back, tapHandle. */
  readonly send: (event: HoverEvent) => void
  /** "Not this one" was chosen for the entity of that card, or taken back (`hidden` false). */
  readonly setHidden: (card: number, scope: HiddenReach, entity: string, hidden: boolean) => void
  /** A topic was switched off in a card, or on again to undo that. */
  readonly setTopic: (topic: string, on: boolean) => void
  /** A page of ours was asked for; `hash` names the entity. */
  readonly openPage: (page: 'dossier' | 'options', hash: string) => void
  /** The strip's counts lead to the nearest mark above or below. */
  readonly stepEdge: (direction: 'previous' | 'next') => void
  /** The strip was sent away: nothing is chosen any more. */
  readonly endEdge: () => void
  /** Is this entity marked on the page? Then its card offers to fade the rest. */
  readonly isMarked: (entity: string) => boolean
  /** Chooses the entity and fades the text that does not name it, or lets it stand out again. */
  readonly fade: (entity: string, faded: boolean) => void
}

export interface CardLayer {
  /**
   * Draws a card that may be shown soon, out of the page: showing it then costs no drawing. The next one takes its place; while anything
   * else shows, nothing is done.
   */
  readonly prepare: (request: ShowRequest) => void
  readonly show: (request: ShowRequest) => void
  readonly hide: (card: number) => void
  readonly pin: (card: number) => void
  readonly unpin: (card: number) => void
  /** Moves the focus into the card, remembering where it was. */
  readonly focus: (card: number) => void
  /** The card that holds the focus; null: none does. */
  readonly focused: () => number | null
  /** Gives the focus back, if it is still inside the card. */
  readonly restoreFocus: (card: number) => void
  readonly showHandle: (name: string, anchor: Anchor) => void
  readonly hideHandle: () => void
  /** Null takes the strip away. */
  readonly showEdge: (edge: EdgeRequest | null) => void
  readonly configure: (settings: LayerSettings) => void
  /** Is this the layer's host? Listeners outside the closed root see no other target for what happens inside. */
  readonly isHost: (target: EventTarget | null) => boolean
  /** Takes everything away, the host element included. */
  readonly destroy: () => void
}
