// The one element that is ever added to the page: a host with a closed shadow root, in the page only while something shows.
// Styles are a constructed sheet made in the host document's own realm, which no page policy blocks. Events of keys and pointers end
// at the root in the bubble phase, so that no bubbling listener of the page hears them. It reflects nothing of what it shows.
import cardCss from '../styles/card.css?inline'
import hostCss from '../styles/host.css?inline'
import kitCss from '../styles/kit.css?inline'
import layerCss from '../styles/layer.css?inline'
import meetingCss from '../styles/meeting.css?inline'
import positionsCss from '../styles/positions.css?inline'
import sourcesCss from '../styles/sources.css?inline'
import tokensCss from '../styles/tokens.css?inline'
import { isOutsideFullScreen, reachableParent } from './reachable-parent.ts'

const SHEET = [hostCss, tokensCss, kitCss, cardCss, positionsCss, sourcesCss, meetingCss, layerCss].join('\n')

/**
 * What a reader does with keys, pointer, touch and focus. A page that keeps the focus in a dialog of its own takes it back wherever it hears
 * of it: nobody could come into a card with the Tab key there. Assistive tools follow the focus itself, not these events.
 */
const SILENCED = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'copy', 'cut', 'paste', 'selectstart', 'dragstart', 'wheel'],
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout'],
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel', 'touchstart', 'touchmove', 'touchend'],
  ...['pointerrawupdate', 'focusin', 'focusout'],
] as const

export interface LayerHost {
  readonly element: HTMLElement
  readonly root: ShadowRoot
  /** Where the layer is rendered. */
  readonly surface: HTMLElement
  /** Puts the host into the page, on top, where it can be reached from this element: into its dialog or full screen, else the document. */
  readonly attach: (beside: Element | null) => void
  /** Takes it out of the page. */
  readonly detach: () => void
}

/** Makes the host, not yet in the page. `signal` ends its listeners and takes it out. */
export function makeHost(doc: Document, signal: AbortSignal): LayerHost {
  const element = doc.createElement('div')
  element.setAttribute('popover', 'manual')
  const root = element.attachShadow({ mode: 'closed' })
  const Sheet = doc.defaultView?.CSSStyleSheet ?? CSSStyleSheet
  const sheet = new Sheet()
  sheet.replaceSync(SHEET)
  root.adoptedStyleSheets = [sheet]
  const surface = doc.createElement('div')
  root.append(surface)
  for (const type of SILENCED) root.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true })

  /** Into the top layer or out of it. The page hears of it before it happens and may take the host away meanwhile: then it is gone. */
  function toggle(show: boolean): void {
    try {
      if (show) element.showPopover()
      else element.hidePopover()
    } catch {
      element.remove()
    }
  }

  let beside: Element | null = null
  function settle(): void {
    const parent = reachableParent(doc, beside)
    if (element.parentNode !== parent) {
      // Moving keeps focus and scrolling where the browser can (Chrome 133, Firefox 144); an element out of the page is just added.
      if (element.isConnected && parent.isConnected) parent.moveBefore(element, null)
      else parent.append(element)
    }
    const open = element.matches(':popover-open')
    // Nothing of ours lies over a film that fills the screen, where no press could send it away: it waits below until the film is over.
    if (isOutsideFullScreen(doc, parent)) {
      if (open) toggle(false)
      return
    }
    if (!open) toggle(true)
    // A page may zoom its root by style; zooming multiplies downwards, so it is undone here. Boxes of marks are in viewport pixels.
    surface.style.setProperty('zoom', String(1 / element.currentCSSZoom))
  }
  /** Whatever entered the top layer later lies above: leaving and entering again puts the host on top. */
  function raise(): void {
    if (!element.isConnected) return
    if (element.matches(':popover-open')) toggle(false)
    settle()
  }
  doc.addEventListener('fullscreenchange', raise, { signal })
  // A dialog that closes takes its content out of sight, and the host with it. Neither event bubbles: both are caught on the way down.
  for (const type of ['close', 'toggle'] as const)
    doc.addEventListener(type, (event) => event.target !== element && element.isConnected && settle(), { signal, capture: true })
  signal.addEventListener('abort', () => element.remove())

  return {
    element,
    root,
    surface,
    attach(near) {
      beside = near
      settle()
    },
    detach: () => element.remove(),
  }
}
