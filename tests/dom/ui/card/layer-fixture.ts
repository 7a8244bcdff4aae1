// A card layer over a page made for the test, with what it sent, and a way into its closed root.
// The way in is the test's own: attachShadow is watched while the layer is made. The layer itself offers none.
import { expect, onTestFinished } from 'vitest'
import type { HoverEvent } from '../../../../src/hover/hover-types.ts'
import type { HiddenReach } from '../../../../src/settings/hidden.ts'
import { mountCardLayer } from '../../../../src/ui/popover/card-layer.tsx'
import type { Anchor, CardLayer, LayerSettings, ShowRequest } from '../../../../src/ui/popover/layer-types.ts'
import { COLOURS } from '../../../gallery/fictional-cards.ts'
import { adaMorel } from '../../../gallery/fictional-people.ts'
import { until } from '../../until.ts'

export interface LayerPage {
  readonly layer: CardLayer
  readonly root: ShadowRoot
  readonly host: HTMLElement
  readonly sent: HoverEvent[]
  readonly hidden: { card: number; scope: HiddenReach; entity: string }[]
  readonly opened: [string, string][]
  readonly stepped: string[]
  readonly faded: [string, boolean][]
  readonly frame: (card?: number) => HTMLElement
  /** Shows Ada Morel's card, or whatever is changed, and waits until it is placed. */
  readonly show: (changes?: Partial<ShowRequest>) => Promise<HTMLElement>
}

export const settings: LayerSettings = { language: 'en', theme: 'light', ground: 'light', topicsOff: [], colours: COLOURS }

/** An anchor on an element's text, pointed at (or not) at a point. */
export function anchorOn(element: Element, point: Anchor['point'] = null): Anchor {
  const range = element.ownerDocument.createRange()
  range.selectNodeContents(element)
  return { boxes: () => Array.from(range.getClientRects(), ({ x, y, width, height }) => ({ x, y, width, height })), point, element }
}

/** A page with this markup in its body; gone after the test. */
export function pageWith(markup: string): HTMLElement {
  const before = document.body.innerHTML
  document.body.innerHTML = markup
  window.scrollTo(0, 0)
  onTestFinished(() => {
    document.body.innerHTML = before
    document.documentElement.removeAttribute('style')
  })
  return document.body
}

/** A layer over a document: the test's own, or that of a frame, whose elements are of another realm. */
export function layerOver(changes: Partial<LayerSettings> = {}, doc: Document = document): LayerPage {
  let captured: ShadowRoot | undefined
  const { prototype } = (doc.defaultView ?? window).Element
  const attach = prototype.attachShadow
  prototype.attachShadow = function (options) {
    captured = attach.call(this, options)
    return captured
  }
  const sent: HoverEvent[] = []
  const hidden: LayerPage['hidden'] = []
  const opened: LayerPage['opened'] = []
  const stepped: string[] = []
  const faded: [string, boolean][] = []
  const layer = mountCardLayer(doc, {
    settings: { ...settings, ...changes },
    send: (event) => sent.push(event),
    setTopic: () => undefined,
    setHidden: (card, scope, entity, now) => now && hidden.push({ card, scope, entity }),
    openPage: (page, hash) => opened.push([page, hash]),
    stepEdge: (direction) => stepped.push(direction),
    endEdge: () => stepped.push('end'),
    isMarked: (entity) => entity === adaMorel.id,
    fade: (entity, on) => faded.push([entity, on]),
  })
  prototype.attachShadow = attach
  if (captured === undefined) throw new Error('the layer made no root')
  const root = captured
  onTestFinished(() => layer.destroy())
  const frame = (card = 1) => {
    const found = root.querySelector<HTMLElement>(`[data-card="${card}"]`)
    if (found === null) throw new Error(`no card ${card}`)
    return found
  }
  async function show(request: Partial<ShowRequest> = {}): Promise<HTMLElement> {
    const name = doc.querySelector('#name') ?? doc.body
    const full: ShowRequest = {
      card: 1,
      face: { state: 'ready', cards: [adaMorel], mention: null },
      anchor: anchorOn(name),
      by: 'hover',
      back: false,
      ...request,
    }
    layer.show(full)
    await placed(frame(full.card))
    return frame(full.card)
  }
  return { layer, root, host: root.host as HTMLElement, sent, hidden, opened, stepped, faded, frame, show }
}

/** Placing takes a few microtasks, following a change of size a frame. */
export async function placed(frame: HTMLElement): Promise<void> {
  for (let tries = 0; frame.dataset.placed !== 'true' && tries < 50; tries++) await new Promise(requestAnimationFrame)
  await new Promise(requestAnimationFrame)
  await new Promise(requestAnimationFrame)
}

/** Unfolds everything. What is folded is drawn when the browser has time, and what is folded in that after it. */
export async function unfoldAll(frame: HTMLElement): Promise<void> {
  await until(() => expect(frame.querySelectorAll('.fold-body:empty')).toHaveLength(0))
  for (const fold of frame.querySelectorAll('details')) fold.open = true
}

/** The button with this name or text, inside an element. */
export function button(within: ParentNode, name: string | RegExp): HTMLElement {
  const fits = (text: string | null) => text !== null && (typeof name === 'string' ? text.trim() === name : name.test(text))
  const found = Array.from(within.querySelectorAll<HTMLElement>('button, [role=button]')).find(
    (one) => fits(one.getAttribute('aria-label')) || fits(one.textContent),
  )
  if (found === undefined) throw new Error(`no button ${name}`)
  return found
}
