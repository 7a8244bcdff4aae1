// The layer that draws cards, handle and strip over a page: mountCardLayer(document, options) gives the CardLayer whose methods are the
// hover table's effects. It keeps what shows now and renders it; when nothing shows, nothing of it is in the page.
import { render } from 'preact'
import type { EntityCard } from '../../knowledge/card.ts'
import type { CardActions, Fading } from '../card/card-actions.ts'
import { CardFrame } from './card-frame.tsx'
import { EdgeStrip } from './edge-strip.tsx'
import { follow, makeRoom } from './follow.ts'
import { Handle } from './handle.tsx'
import { makeHost } from './host.ts'
import type { Anchor, CardLayer, EdgeRequest, LayerOptions, LayerSettings, ShowRequest } from './layer-types.ts'
import { warmRareLetters, warmUp } from './warm-up.tsx'

interface Shown {
  readonly request: ShowRequest
  readonly pinned: boolean
  readonly actions: CardActions
  /** Where the focus was before it came into the card. */
  cameFrom: Element | null
}

/** Makes a layer for a document. `signal` (or destroy()) takes everything away. */
export function mountCardLayer(doc: Document, options: LayerOptions, signal?: AbortSignal): CardLayer {
  const life = new AbortController()
  const host = makeHost(doc, life.signal)
  const shown = new Map<number, Shown>()
  /** A card drawn while the host is not in the page. */
  let prepared: Shown | null = null
  let settings: LayerSettings = options.settings
  let handle: { readonly name: string; readonly anchor: Anchor } | null = null
  let edge: EdgeRequest | null = null

  function actionsOf(card: number): CardActions {
    return {
      follow: (entities) => options.send({ type: 'follow', card, entities }),
      back: () => options.send({ type: 'back', card }),
      pin: () => options.send({ type: 'pin', card }),
      unpin: () => options.send({ type: 'unpin', card }),
      close: () => options.send({ type: 'close', card }),
      setHidden: (scope, entity, hidden) => options.setHidden(card, scope, entity, hidden),
      setTopic: options.setTopic,
      openDossier: (entity) => options.openPage('dossier', entity),
    }
  }

  function readyCard(one: Shown): EntityCard[] {
    const { face } = one.request
    return face.state === 'ready' && face.cards.length === 1 ? [...face.cards] : []
  }

  function fadingOf(one: Shown): Fading | null {
    const [card] = readyCard(one)
    if (card === undefined || !options.isMarked(card.id)) return null
    return { on: edge?.entity === card.id && edge.faded, set: (on) => options.fade(card.id, on) }
  }

  const isSeen = () => shown.size > 0 || handle !== null || edge !== null

  function draw(): void {
    if (life.signal.aborted) return
    const seen = isSeen()
    // What is drawn into a surface that is seen, is seen.
    if (seen) prepared = null
    const cards = [...shown.values(), ...(prepared === null ? [] : [prepared])]
    if (!seen && prepared === null) {
      render(null, host.surface)
      host.detach()
      return
    }
    host.surface.dataset.theme = settings.theme
    host.surface.dataset.ground = settings.ground
    // Asks where marks are, so it comes before the host is put into the page: the browser would lay out the card for it, and then once more.
    const drawn = (
      <>
        {edge !== null && <EdgeStrip edge={edge} language={settings.language} onStep={options.stepEdge} onEnd={options.endEdge} />}
        {cards.map((one) => (
          <CardFrame
            key={one.request.card}
            request={one.request}
            shown={one !== prepared}
            pinned={one.pinned}
            settings={settings}
            others={cards.filter((other) => other !== one && other.pinned).flatMap(readyCard)}
            actions={one.actions}
            fading={fadingOf(one)}
            onPointer={(inside) => options.send({ type: inside ? 'cardEnter' : 'cardLeave', card: one.request.card })}
            onEscape={() => options.send({ type: 'escape', card: one.request.card })}
            onFocusFrom={(before) => {
              // No instanceof: the layer may stand in another frame's document, whose elements are of another realm.
              if (before !== null && (before as Element).getRootNode() !== host.root) one.cameFrom = before as Element
            }}
          />
        ))}
        {handle !== null && (
          <Handle
            name={handle.name}
            anchor={handle.anchor}
            language={settings.language}
            onTap={() => options.send({ type: 'tapHandle' })}
          />
        )}
      </>
    )
    if (seen) host.attach(cards.at(-1)?.request.anchor.element ?? handle?.anchor.element ?? null)
    const reading = host.root.activeElement?.closest<HTMLElement>('.frame')
    render(drawn, host.surface)
    // What had the focus may be gone with what the card said before, a name that was followed, say: the reader is still in the card.
    if (reading?.isConnected && host.root.activeElement === null) reading.focus({ preventScroll: true })
  }

  function change(card: number, difference: Partial<Pick<Shown, 'request' | 'pinned'>>): void {
    const one = shown.get(card)
    if (one === undefined) return
    shown.set(card, { ...one, ...difference })
    draw()
  }

  const newCard = (request: ShowRequest): Shown => ({ request, pinned: false, actions: actionsOf(request.card), cameFrom: null })

  const frameOf = (card: number) => host.surface.querySelector<HTMLElement>(`[data-card="${card}"]`)

  function destroy(): void {
    if (life.signal.aborted) return
    render(null, host.surface)
    life.abort()
  }
  signal?.addEventListener('abort', destroy, { once: true })
  // After whatever is going on now; before the first card, whose delay has only begun.
  setTimeout(() => {
    if (!life.signal.aborted && shown.size === 0) warmUp(doc, settings)
  })

  return {
    prepare(request) {
      if (isSeen()) return
      prepared = newCard(request)
      draw()
      const frame = frameOf(request.card)
      if (frame === null) return
      warmRareLetters(frame)
      // Placed once where nobody sees it, so that placing it does not run for the first time when it is due.
      follow(frame, request.anchor)()
    },
    show(request) {
      const before = shown.get(request.card)?.request
      // Another face in the same card stays where the card is: it belongs to the same mark for its whole life.
      if (before !== undefined) change(request.card, { request: { ...request, anchor: before.anchor } })
      else {
        // The same card as was prepared: what it says is drawn already, and only its place is new.
        const ready = prepared?.request.card === request.card ? prepared : null
        const frame = ready === null ? null : frameOf(request.card)
        if (frame !== null) makeRoom(frame, request.anchor)
        shown.set(request.card, ready === null ? newCard(request) : { ...ready, request: { ...request, face: ready.request.face } })
        draw()
      }
    },
    hide(card) {
      shown.delete(card)
      draw()
    },
    pin: (card) => change(card, { pinned: true }),
    unpin: (card) => change(card, { pinned: false }),
    focus(card) {
      const one = shown.get(card)
      const frame = frameOf(card)
      if (one === undefined || frame === null) return
      const active = doc.activeElement
      if (active !== host.element) one.cameFrom = active
      frame.focus({ preventScroll: true })
    },
    focused() {
      const frame = host.root.activeElement?.closest<HTMLElement>('.frame')
      return frame ? Number(frame.dataset.card) : null
    },
    restoreFocus(card) {
      const inside = host.root.activeElement
      const frame = frameOf(card)
      if (inside === null || !frame?.contains(inside)) return
      const before = shown.get(card)?.cameFrom
      if (before?.isConnected && before !== doc.body && 'focus' in before) (before as HTMLElement).focus({ preventScroll: true })
      else if ('blur' in inside) (inside as HTMLElement).blur()
    },
    showHandle(name, anchor) {
      handle = { name, anchor }
      draw()
    },
    hideHandle() {
      handle = null
      draw()
    },
    showEdge(next) {
      edge = next
      draw()
    },
    configure(next) {
      settings = next
      draw()
    },
    isHost: (target) => target === host.element,
    destroy,
  }
}
