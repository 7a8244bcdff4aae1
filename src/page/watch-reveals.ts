// Tells when text that was hidden by style may have come to show: sections that a click opens, paragraphs that fade in as they are scrolled
// to, what a cookie wall in a frame had covered. A style changes without a word to observers, and so does the registry of highlights; what
// goes with such changes are these events. Nothing runs between them.

const SIGNS = ['transitionend', 'animationend', 'animationcancel', 'click', 'toggle', 'scrollend']
/** A press in a frame is not heard outside it, and what it takes away may be the frame itself: then the pointer comes onto the page from there. */
const comesFromFrame = ({ relatedTarget }: PointerEvent): boolean =>
  relatedTarget === null || /^i?frame$/.test((relatedTarget as Partial<Element>).localName ?? '')

/** What a script fades in step by step, without the browser's own animations, has mostly done so after this long, in milliseconds. */
const FADE = 1_000

/** Calls back soon after each sign and once more when a fade would be over. */
export function watchReveals(document: Document, onSign: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const sign = (): void => {
    // The page's own listeners, which do the revealing, may come after this one.
    clearTimeout(timer)
    timer = setTimeout(() => {
      onSign()
      timer = setTimeout(onSign, FADE)
    })
  }
  const listening = { signal, capture: true, passive: true }
  for (const type of SIGNS) document.addEventListener(type, sign, listening)
  document.addEventListener('pointerover', (event) => comesFromFrame(event) && sign(), listening)
  signal.addEventListener('abort', () => clearTimeout(timer))
}
