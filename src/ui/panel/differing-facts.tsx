// Facts about the page's meetings and actors on which the sources do not agree: the accounts side by side, with how many
// origins each has and which is this article's own. A source that does not tell it is named as silent, never as denying it.
import { useState } from 'preact/hooks'
import type { CardFact } from '../../knowledge/card.ts'
import type { Tongue } from '../i18n/language.ts'
import type { PanelMessages } from '../i18n/panel/en.ts'

/** Shown before "more": what a reader takes in at a glance; the order is that of the page's heaviest meetings and actors. */
const SHOWN_AT_FIRST = 3

type DifferingFactsProps = {
  facts: readonly CardFact[]
  words: PanelMessages
  tongue: Tongue
  openDossier: (hash: string) => void
}

export function DifferingFacts({ facts, words, tongue, openDossier }: DifferingFactsProps) {
  const [all, setAll] = useState(false)
  const shown = all ? facts : facts.slice(0, SHOWN_AT_FIRST)
  const hidden = facts.length - shown.length
  const foreign = shown.some(({ accounts }) => accounts.some(({ lang }) => lang !== tongue.language))
  if (facts.length === 0) return null
  return (
    <section class="panel-section">
      <h2 class="panel-heading">{words.differing.title}</h2>
      <p class="panel-lead dotted">
        <span>{words.differing.lead}</span>
        {foreign && <span>{words.differing.valuesLanguage}</span>}
      </p>
      <ul class="fact-list">
        {shown.map((fact, at) => (
          <li key={fact.id} class="fact-row">
            <button type="button" class="fact-question" onClick={() => openDossier(fact.subject.id)}>
              <span class={fact.subject.id === shown[at - 1]?.subject.id ? 'unseen' : 'fact-subject'}>{fact.subject.name}</span>{' '}
              {fact.question}
            </button>
            <ul class="account-list">
              {fact.accounts.map((account) => (
                <li key={account.value} class={account.thisArticle ? 'account-row is-this' : 'account-row'}>
                  <span class="account-value" lang={account.lang} dir="auto">
                    {account.value}
                  </span>
                  <span class="account-sources">
                    {account.thisArticle
                      ? words.differing.thisArticle
                      : tongue.plural(Math.max(1, account.origins), words.differing.sources)}
                  </span>
                </li>
              ))}
            </ul>
            {fact.notReportedBy.length > 0 && <p class="panel-note">{words.differing.silent(tongue.list(fact.notReportedBy))}</p>}
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="quiet-button" onClick={() => setAll(true)}>
          {tongue.plural(hidden, words.lists.showAll)}
        </button>
      )}
    </section>
  )
}
