// The small handle beside a mark after a tap: it opens the card, so that the tap itself is the page's own.
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { UiLanguage } from '../../model/text.ts'
import { cardMessages } from '../i18n/card/card-messages.ts'
import { CardIcon } from '../kit/icons.tsx'
import { moveFrame, viewOf } from './follow.ts'
import type { Anchor } from './layer-types.ts'

/** The handle's side, px: a thumb's target. */
const SIZE = 44
/** From the end of the name, px: its last letter stays in sight. */
const GAP = 6

interface HandleProps {
  readonly name: string
  readonly anchor: Anchor
  readonly language: UiLanguage
  readonly onTap: () => void
}

/** After the end of the name's last line, or before it where there is no room. */
function placeBeside(element: HTMLElement, anchor: Anchor): void {
  const line = anchor.boxes().at(-1)
  if (line === undefined) return
  const view = viewOf(element.ownerDocument)
  const after = line.x + line.width + GAP
  const fits = after + SIZE <= view.x + view.width
  const y = line.y + line.height / 2 - SIZE / 2
  moveFrame(element, fits ? after : Math.max(view.x, line.x - GAP - SIZE), Math.max(view.y, Math.min(y, view.y + view.height - SIZE)))
}

/** The button beside a name, as long as the hover table wants it. */
export function Handle({ name, anchor, language, onTap }: HandleProps) {
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    const element = button.current
    if (element === null) return
    const place = () => placeBeside(element, anchor)
    place()
    // A phone that is turned breaks its lines elsewhere.
    const { defaultView } = element.ownerDocument
    defaultView?.addEventListener('resize', place)
    return () => defaultView?.removeEventListener('resize', place)
  }, [anchor])
  return (
    <button ref={button} type="button" class="handle" aria-label={cardMessages[language].openCard(name)} onClick={onTap}>
      <CardIcon />
    </button>
  )
}
