// The delays of a card's life, each with its reason, in milliseconds.
// The delay before a card opens is the reader's own choice (Settings.hoverDelay) and arrives with the `configure` event.

/**
 * After the pointer has left mark and card, the card stays this long, so that the pointer can travel across the gap between them.
 * Wikimedia Popups measured 300: shorter loses slow hands, longer leaves cards in the way.
 */
export const ABANDON_DELAY = 300

/**
 * The same for readers who want it gone at once: time for the browser to say where the pointer went. Leaving the mark and coming into
 * the card are two events, up to two frames apart at 30 fps; the way between them belongs to the card (layer.css), so no more is needed.
 */
export const AT_ONCE_DELAY = 70

/**
 * How long a card that should show waits for its data before it shows that it is loading. A worker that was stopped answers within
 * about 250 ms, which is its budget; a card that opened empty before that would change its size under the pointer.
 */
export const PATIENCE = 400

/** The page counts as scrolling until this long after the last scroll event, where no `scrollend` says so earlier (two frames at 15 fps). */
export const SCROLL_REST = 150

/** The handle beside a tapped mark: time to see it and reach it with a thumb, then the page is plain again. */
export const HANDLE_SHOWN = 5000
