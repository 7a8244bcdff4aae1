// "Why is this marked?": the reason in words, how sure it is, the mention round it; and "Not this one" in three reaches.
import { useState } from 'preact/hooks'
import type { EntityCard } from '../../knowledge/card.ts'
import { Disclosure } from '../kit/disclosure.tsx'
import { useCard } from './card-context.ts'
import type { FaceMention, HideScope } from './face.ts'
import { reasonWords } from './reason-words.ts'

const SCOPES: readonly HideScope[] = ['page', 'site', 'everywhere']

interface Props {
  readonly card: EntityCard
  readonly mention: FaceMention
  readonly onHide: (scope: HideScope) => void
}

export function WhyMarked({ card, mention, onHide }: Props) {
  const { m, t } = useCard()
  const [hidden, setHidden] = useState(false)
  const percent = new Intl.NumberFormat(t.language, { style: 'percent' }).format(mention.score)
  return (
    <Disclosure class="why" summary={m.why}>
      <p>
        {m.quoted(mention.text)}: {reasonWords(mention, card, m, t)} {m.certainty(percent)}
      </p>
      {hidden ? (
        <p role="status">{m.hidden}</p>
      ) : (
        <fieldset>
          <legend>{m.notThisOne}</legend>
          {SCOPES.map((scope) => (
            <button
              key={scope}
              type="button"
              class="plain-button"
              onClick={() => {
                setHidden(true)
                onHide(scope)
              }}
            >
              {m.hideScopes[scope]}
            </button>
          ))}
        </fieldset>
      )}
    </Disclosure>
  )
}
