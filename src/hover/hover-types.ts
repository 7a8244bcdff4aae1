// What can happen to a card (HoverEvent), what is then to be done (HoverEffect), and what is remembered between (HoverState).
// Types only. Marks, cards and data are named by keys and numbers; nothing here knows the DOM, a clock, or what a card holds.

/** A painted mark as the table sees it. `key` is unique among the page's marks. */
export interface HoverMark {
  readonly key: string
  /** The linked entity; or the candidates, where they could not be told apart. Never empty. */
  readonly entities: readonly string[]
}

/** A point in the coordinates of the viewport that holds the mark; opaque here, used to choose the line of a wrapped name. */
export interface HoverPoint {
  readonly x: number
  readonly y: number
}

export type OpenedBy = 'hover' | 'keyboard' | 'touch'
/** waiting: asked for. missing: the record has no such entity (any more). disconnected: the extension was updated under the page. */
export type Content = 'waiting' | 'ready' | 'failed' | 'missing' | 'disconnected'

/** One thing shown in a card; a nested card is a further frame, and the way back is the frame before it. */
export interface Frame {
  /** The interaction that asked for it: answers carry it, and late ones match nothing. */
  readonly token: number
  readonly entities: readonly string[]
  readonly content: Content
  readonly shown: boolean
}

export interface OpenCard {
  /** Names the card for its whole life. */
  readonly card: number
  readonly mark: HoverMark
  readonly point: HoverPoint | null
  readonly by: OpenedBy
  /** Never empty; the last is the one that shows or is about to. */
  readonly frames: readonly Frame[]
  /** Token of the running abandon timer; null while the card is held open. */
  readonly leaving: number | null
  readonly pointerInside: boolean
}

export interface Dwell {
  readonly mark: HoverMark
  readonly point: HoverPoint
  readonly token: number
  readonly content: Content
}

export interface HoverOptions {
  /** Cards open on hover. */
  readonly hover: boolean
  /** Milliseconds that the pointer rests on a mark before its card opens. */
  readonly delay: number
  /** A card goes as soon as the pointer is on neither it nor its mark, instead of after a while. */
  readonly atOnce: boolean
}

export interface HoverState {
  readonly options: HoverOptions
  /** The last token given out. */
  readonly serial: number
  /** Token of the running scroll timer; null while the page is still. */
  readonly scrolling: number | null
  readonly dwell: Dwell | null
  /** The one floating card. */
  readonly card: OpenCard | null
  readonly pinned: readonly OpenCard[]
  /** Key of the mark whose card (or dwell) the reader closed while the pointer was on it: it opens again only after the pointer has left. */
  readonly dismissed: string | null
  readonly handle: { readonly mark: HoverMark; readonly token: number } | null
}

export type TimerName = 'dwell' | 'abandon' | 'patience' | 'scroll' | 'handle'

export type HoverEvent =
  /**
   * The mouse or pen moved over a mark. Sent at each such move, or at least when the mark changes and at the first move after a scroll; and at the
   * end of a scroll in which it moved, or that left it on the same mark. Never because a mark was scrolled under a pointer that rests.
   */
  | {
      readonly type: 'enter'
      readonly mark: HoverMark
      readonly point: HoverPoint
      /** Milliseconds since the pointer came there; absent: none. */
      readonly late?: number
    }
  /** The pointer is on no mark any more. */
  | { readonly type: 'leave' }
  | { readonly type: 'scroll' }
  | { readonly type: 'scrollEnd' }
  | { readonly type: 'cardEnter'; readonly card: number }
  | { readonly type: 'cardLeave'; readonly card: number }
  /** The key that opens the card of the current mark; on a mark whose card is open by keyboard it closes it. */
  | { readonly type: 'keyOpen'; readonly mark: HoverMark }
  /** Next or previous mark; the caller knows the order and says where the step led. */
  | { readonly type: 'step'; readonly mark: HoverMark }
  | { readonly type: 'escape'; readonly card: number | null }
  /** A touch tapped a mark's text (or the end of a link that holds one). */
  | { readonly type: 'tapMark'; readonly mark: HoverMark }
  | { readonly type: 'tapHandle' }
  /** A press outside every card, handle and mark. */
  | { readonly type: 'pressOutside' }
  | { readonly type: 'pin'; readonly card: number }
  | { readonly type: 'unpin'; readonly card: number }
  | { readonly type: 'close'; readonly card: number }
  /** A name inside a card was chosen (also a candidate, or the outer mention). */
  | { readonly type: 'follow'; readonly card: number; readonly entities: readonly string[] }
  | { readonly type: 'back'; readonly card: number }
  | { readonly type: 'arrived'; readonly token: number }
  | { readonly type: 'failed'; readonly token: number; readonly content: 'failed' | 'missing' | 'disconnected' }
  | { readonly type: 'timer'; readonly timer: TimerName; readonly token: number }
  | { readonly type: 'pageHidden' }
  | { readonly type: 'navigated' }
  | { readonly type: 'configure'; readonly options: HoverOptions }

export type HoverEffect =
  /** Replaces a running timer of that name and token; at its end send `timer` with both. */
  | { readonly type: 'startTimer'; readonly timer: TimerName; readonly token: number; readonly ms: number }
  | { readonly type: 'cancelTimer'; readonly timer: TimerName; readonly token: number }
  /** Ask for the cards of these entities; answer with `arrived` or `failed` and the token. */
  | { readonly type: 'requestCard'; readonly token: number; readonly entities: readonly string[] }
  /** The data of a card that may show soon are there: make it ready out of sight. Where it does not show, nothing is to be undone. */
  | { readonly type: 'prepareCard'; readonly card: number; readonly mark: HoverMark; readonly point: HoverPoint }
  /** Show this frame in this card (which may be new, or show another frame). `back`: there is a frame to return to. */
  | {
      readonly type: 'showCard'
      readonly card: number
      readonly token: number
      readonly entities: readonly string[]
      readonly content: Content
      readonly mark: HoverMark
      readonly point: HoverPoint | null
      readonly by: OpenedBy
      readonly back: boolean
    }
  | { readonly type: 'hideCard'; readonly card: number }
  | { readonly type: 'pinCard'; readonly card: number }
  | { readonly type: 'unpinCard'; readonly card: number }
  /** Bring the mark into view and show where it is. */
  | { readonly type: 'moveTo'; readonly mark: HoverMark }
  | { readonly type: 'focusCard'; readonly card: number }
  /** Put the focus back to where it was before it went into this card; always sent before the card is hidden. */
  | { readonly type: 'restoreFocus'; readonly card: number }
  | { readonly type: 'showHandle'; readonly mark: HoverMark }
  | { readonly type: 'hideHandle' }

/** The state after an event and what is to be done, in order. */
export interface HoverStep {
  readonly state: HoverState
  readonly effects: readonly HoverEffect[]
}
