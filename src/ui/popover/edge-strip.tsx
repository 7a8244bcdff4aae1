// The strip beside the scroll bar: where in the page the chosen actor appears, how many marks lie above and below, and the way to them.
import type { UiLanguage } from '../../model/text.ts'
import { cardMessages } from '../i18n/card/card-messages.ts'
import { tongue } from '../i18n/language.ts'
import { CloseIcon } from '../kit/icons.tsx'
import type { EdgeRequest } from './layer-types.ts'

interface Props {
  readonly edge: EdgeRequest
  readonly language: UiLanguage
  readonly onStep: (direction: 'previous' | 'next') => void
  readonly onEnd: () => void
}

export function EdgeStrip({ edge, language, onStep, onEnd }: Props) {
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
          <span class="edge-name">{edge.name}</span>
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
