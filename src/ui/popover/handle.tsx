// The small handle beside a mark after a tap, and the strip beside the scroll bar that says where the chosen actor appears.
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { UiLanguage } from '../../model/text.ts'
import { cardMessages } from '../i18n/card/card-messages.ts'
import { tongue } from '../i18n/language.ts'
import { CardIcon, CloseIcon } from '../kit/icons.tsx'
import { moveFrame, viewOf } from './follow.ts'
import type { Anchor, EdgeRequest } from './layer-types.ts'

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

/** Stands after the end of the name's last line, or before it where there is no room. */
export function Handle({ name, anchor, language, onTap }: HandleProps) {
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    const element = button.current
    const line = anchor.boxes().at(-1)
    if (element === null || line === undefined) return
    const view = viewOf(element.ownerDocument)
    const after = line.x + line.width + GAP
    const fits = after + SIZE <= view.x + view.width
    const y = line.y + line.height / 2 - SIZE / 2
    moveFrame(element, fits ? after : Math.max(view.x, line.x - GAP - SIZE), Math.max(view.y, Math.min(y, view.y + view.height - SIZE)))
  }, [anchor])
  return (
    <button ref={button} type="button" class="handle" aria-label={cardMessages[language].openCard(name)} onClick={onTap}>
      <CardIcon />
    </button>
  )
}

interface StripProps {
  readonly edge: EdgeRequest
  readonly language: UiLanguage
  readonly onStep: (direction: 'previous' | 'next') => void
  readonly onEnd: () => void
}

export function EdgeStrip({ edge, language, onStep, onEnd }: StripProps) {
  const m = cardMessages[language]
  const t = tongue(language)
  return (
    <nav class="edge" aria-label={edge.name}>
      {[...new Set(edge.places)].map((place) => (
        <span key={place} class="edge-mark" style={{ 'inset-block-start': `${Math.max(0, Math.min(1, place)) * 100}%` }} />
      ))}
      <div class="edge-head">
        {edge.above > 0 && (
          <button type="button" class="edge-count" title={edge.name} onClick={() => onStep('previous')}>
            {t.plural(edge.above, m.above)}
          </button>
        )}
        <button type="button" class="edge-count edge-end" aria-label={m.endEdge(edge.name)} title={m.endEdge(edge.name)} onClick={onEnd}>
          <CloseIcon />
        </button>
      </div>
      {edge.below > 0 && (
        <button type="button" class="edge-count edge-foot" title={edge.name} onClick={() => onStep('next')}>
          {t.plural(edge.below, m.below)}
        </button>
      )}
    </nav>
  )
}
