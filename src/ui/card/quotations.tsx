// The speaker's own words, as quotations: each wording with its language, how it came about, and who prints it.
// Several wordings stand side by side, so that a rewording is seen beside what it changes.
import type { CardWording } from '../../knowledge/card.ts'
import { directionOf } from '../i18n/language.ts'
import { useCard } from './card-context.ts'

export function Quotations({ wordings }: { readonly wordings: readonly CardWording[] }) {
  const { m, t } = useCard()
  if (wordings.length === 0) return null
  return (
    <div class="quotes">
      {wordings.length > 1 && <h5>{t.plural(wordings.length, m.wordings)}</h5>}
      <div class="side-by-side">
        {wordings.map(({ quote, outlets }) => (
          <figure key={`${quote.kind} ${quote.lang} ${quote.text}`} class="quote" data-kind={quote.kind}>
            <blockquote lang={quote.lang} dir={directionOf(quote.lang)}>
              {m.quoted(quote.text)}
            </blockquote>
            <figcaption>
              {t.languageName(quote.lang)}, {m.quoteKinds[quote.kind]}, {m.printedBy(t.list(outlets))}
            </figcaption>
          </figure>
        ))}
      </div>
    </div>
  )
}
