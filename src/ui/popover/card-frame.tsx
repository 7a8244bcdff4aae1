// One card on the screen: a non-modal dialog beside its mark, a pinned one that can be moved and resized, or a sheet at the bottom.
// Tells the layer when the pointer comes and goes and when Escape is pressed in it; placing is follow.ts, moving move-frame.ts and swipe.ts.
import type { TargetedPointerEvent } from 'preact'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { EntityCard } from '../../knowledge/card.ts'
import { Card } from '../card/card.tsx'
import type { CardActions, Fading } from '../card/card-actions.ts'
import type { FaceSettings } from '../card/face.ts'
import { cardMessages } from '../i18n/card/card-messages.ts'
import { DrawnLater } from '../kit/disclosure.tsx'
import { IconButton } from '../kit/icon-button.tsx'
import { MoveIcon } from '../kit/icons.tsx'
import { follow } from './follow.ts'
import type { ShowRequest } from './layer-types.ts'
import { arrowStep, drag, keepOnScreen, moveTo, nextCorner, resizeTo } from './move-frame.ts'
import { scrollByKey } from './scroll-keys.ts'
import { scrollByWheel } from './scroll-wheel.ts'
import { swipe } from './swipe.ts'

interface Props {
  readonly request: ShowRequest
  /** False while it is only made ready: it has no place yet. */
  readonly shown: boolean
  readonly pinned: boolean
  readonly settings: FaceSettings
  readonly others: readonly EntityCard[]
  readonly actions: CardActions
  readonly fading: Fading | null
  readonly onPointer: (inside: boolean) => void
  readonly onEscape: () => void
  readonly onFocusFrom: (before: EventTarget | null) => void
}

/** Size that a press on the grip gives, and takes back: wide and tall enough for the joint table. */
const LARGE = { width: 560, height: 640 }

export function CardFrame({ request, shown, pinned, settings, others, actions, fading, onPointer, onEscape, onFocusFrom }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const inside = useRef(false)
  const tell = (now: boolean) => {
    if (inside.current !== now) onPointer(now)
    inside.current = now
  }
  const sheet = request.by === 'touch' && !pinned
  const { anchor } = request
  const m = cardMessages[settings.language]
  useLayoutEffect(() => {
    const element = frame.current
    if (element === null || sheet || !shown) return
    if (pinned) return keepOnScreen(element)
    // Let go again: the size that the reader gave it went with the place.
    for (const property of ['inline-size', 'block-size', '--tall']) element.style.removeProperty(property)
    return follow(element, anchor)
  }, [anchor, pinned, sheet, shown])

  const label = `sidelight-card-${request.card}`
  const { face, back } = request
  // Drawn anew only where what it says changes: a card that was made ready is shown as it is, and formatting its dates and counts takes time.
  const card = useMemo(
    () => (
      <Card
        headingId={label}
        pinnable={!sheet}
        tools={pinned && <MoveButton label={m.move} frame={frame} />}
        {...{ face, back, settings, pinned, others, actions, fading }}
      />
    ),
    [label, face, back, sheet, settings, pinned, actions, fading === null, fading?.on, ...others],
  )
  return (
    <div
      ref={frame}
      class={sheet ? 'frame sheet' : 'frame'}
      role="dialog"
      aria-labelledby={label}
      tabIndex={-1}
      data-pinned={pinned}
      data-placed={sheet}
      data-card={request.card}
      // By a move of its own, not by coming to lie over it: a card that is scrolled under a resting pointer would stay, and take the wheel.
      onPointerMove={(event) => event.pointerType !== 'touch' && tell(true)}
      onPointerLeave={(event) => whenLetGo(event, () => tell(false))}
      // Only of a reader who has come into it: what the page carries under a resting pointer takes no wheel.
      onWheel={(event) => inside.current && frame.current !== null && scrollByWheel(event, frame.current)}
      onFocusIn={(event) => onFocusFrom(event.relatedTarget)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) {
          event.preventDefault()
          onEscape()
        } else if (frame.current !== null) scrollByKey(event, frame.current)
      }}
      onPointerDown={(event) => {
        const element = frame.current
        if (element === null || !startsMove(event)) return
        if (sheet) swipe(event, element, actions.close)
        if (!pinned) return
        const { x, y } = element.getBoundingClientRect()
        drag(event, (byX, byY) => moveTo(element, x + byX, y + byY))
      }}
    >
      <DrawnLater shown={shown}>{card}</DrawnLater>
      {pinned && <Grip label={m.resize} frame={frame} />}
    </div>
  )
}

/** The pointer is outside now; with a button pressed it may be selecting the card's text: then it is outside where it is let go outside. */
function whenLetGo({ pointerType, buttons, currentTarget }: TargetedPointerEvent<HTMLElement>, onLeave: () => void): void {
  if (pointerType === 'touch') return
  const end = () => !currentTarget.matches(':hover') && onLeave()
  if (buttons === 0) onLeave()
  else currentTarget.ownerDocument.addEventListener('pointerup', end, { once: true, capture: true })
}

/** A press on the head of the card, but not on a button or a name in it. */
function startsMove(event: PointerEvent): boolean {
  const target = event.target as Element
  return target.closest('.head') !== null && target.closest('button, a') === null
}

interface PartProps {
  readonly label: string
  readonly frame: { readonly current: HTMLDivElement | null }
}

function MoveButton({ label, frame }: PartProps) {
  return (
    <IconButton
      label={label}
      onPress={() => frame.current !== null && nextCorner(frame.current)}
      onKeyDown={(event) => {
        const way = arrowStep(event)
        const element = frame.current
        if (way === null || element === null) return
        event.preventDefault()
        const { x, y } = element.getBoundingClientRect()
        moveTo(element, x + way.x, y + way.y)
      }}
    >
      <MoveIcon />
    </IconButton>
  )
}

function Grip({ label, frame }: PartProps) {
  const before = useRef<{ width: number; height: number } | null>(null)
  const dragged = useRef(false)
  return (
    <button
      type="button"
      class="grip"
      aria-label={label}
      title={label}
      onPointerDown={(event) => {
        const element = frame.current
        if (element === null) return
        dragged.current = false
        const { offsetWidth, offsetHeight } = element
        drag(event, (x, y) => {
          dragged.current ||= Math.abs(x) + Math.abs(y) > 3
          resizeTo(element, offsetWidth + x, offsetHeight + y)
        })
      }}
      onClick={() => {
        const element = frame.current
        // The click that ends a drag is not a press of its own.
        if (element === null || dragged.current) return
        const size = before.current
        before.current = size === null ? { width: element.offsetWidth, height: element.offsetHeight } : null
        const to = size ?? LARGE
        resizeTo(element, to.width, to.height)
      }}
      onKeyDown={(event) => {
        const way = arrowStep(event)
        const element = frame.current
        if (way === null || element === null) return
        event.preventDefault()
        resizeTo(element, element.offsetWidth + way.x, element.offsetHeight + way.y)
      }}
    />
  )
}
