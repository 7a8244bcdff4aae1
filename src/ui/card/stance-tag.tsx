// A stance as a sign and a word. Signs differ in shape and filling, never in colour, so that print, forced colours and
// colour-blind readers lose nothing; no stance is drawn as good or bad.
import type { Stance } from '../../model/statement.ts'
import { useCard } from './card-context.ts'

const SIGNS: Readonly<Record<Stance | 'none', { readonly filled: boolean; readonly shape: string; readonly inner: string }>> = {
  favour: { filled: true, shape: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13z', inner: 'M8 5v6M5 8h6' },
  against: { filled: true, shape: 'M4 2h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-8a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2z', inner: 'M5 8h6' },
  conditional: { filled: false, shape: 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12z', inner: '' },
  neutral: { filled: false, shape: 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12z', inner: 'M5.5 6.7h5M5.5 9.3h5' },
  mixed: { filled: false, shape: 'M8 1.5l6.5 6.5l-6.5 6.5l-6.5-6.5z', inner: 'M8 4.5v4M6 6.5h4M6 10.5h4' },
  unclear: { filled: false, shape: 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12z', inner: 'M6.2 6.4a1.8 1.8 0 1 1 2.6 1.6q-.8.4-.8 1.2M8 11.3v.1' },
  none: { filled: false, shape: 'M4 8h.1M8 8h.1M12 8h.1', inner: '' },
}

/** The sign alone; `stance` null: a report without a stance. */
export function StanceSign({ stance }: { readonly stance: Stance | null }) {
  const sign = SIGNS[stance ?? 'none']
  return (
    <svg class="stance-sign" viewBox="0 0 16 16" width="15" height="15" aria-hidden="true" focusable="false">
      <g stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">
        <path d={sign.shape} fill={sign.filled ? 'currentColor' : 'none'} stroke-width={stance === null ? 2.5 : 1.5} />
        {stance === 'conditional' && <path class="flips" d="M8 2a6 6 0 0 0 0 12z" fill="currentColor" />}
        {sign.inner !== '' && <path d={sign.inner} fill="none" class={sign.filled ? 'cut' : undefined} />}
      </g>
    </svg>
  )
}

export function StanceTag({ stance }: { readonly stance: Stance | null }) {
  const { m } = useCard()
  return (
    <span class="stance" data-stance={stance ?? 'none'}>
      <StanceSign stance={stance} />
      {m.stances[stance ?? 'none']}
    </span>
  )
}
