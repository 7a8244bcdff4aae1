// "Copy with sources": the card as shown, as plain text or Markdown, and one line that says how it went.
import { useRef, useState } from 'preact/hooks'
import type { EntityCard } from '../../knowledge/card.ts'
import { copyToClipboard } from '../kit/clipboard.ts'
import { Disclosure } from '../kit/disclosure.tsx'
import { useCard } from './card-context.ts'
import { type CopyFormat, copyCard } from './copy-card.ts'

export function CopyButtons({ card }: { readonly card: EntityCard }) {
  const { m, t } = useCard()
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none')
  const place = useRef<HTMLDivElement>(null)
  const copy = async (format: CopyFormat) => {
    const doc = place.current?.ownerDocument
    const done = doc !== undefined && (await copyToClipboard(doc, copyCard(card, format, m, t)))
    setOutcome(done ? 'copied' : 'failed')
  }
  return (
    <Disclosure summary={m.copy}>
      <div ref={place} class="buttons">
        <button type="button" class="plain-button" onClick={() => copy('plain')}>
          {m.copyText}
        </button>
        <button type="button" class="plain-button" onClick={() => copy('markdown')}>
          {m.copyMarkdown}
        </button>
        <span role="status">{outcome === 'none' ? '' : outcome === 'copied' ? m.copied : m.copyFailed}</span>
      </div>
    </Disclosure>
  )
}
