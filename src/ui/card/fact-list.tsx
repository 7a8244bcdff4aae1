// Facts on which the record holds accounts: those that differ side by side, first; those on which all agree folded away.
// Four states in words: agrees, differs, differs in part, not reported. What a source does not report never looks like a denial.
import type { CardAccount, CardFact } from '../../knowledge/card.ts'
import { Disclosure } from '../kit/disclosure.tsx'
import { useCard } from './card-context.ts'
import { EntityName } from './entity-name.tsx'
import { FirstFew } from './first-few.tsx'
import { ReportGroups } from './report-groups.tsx'
import { sourceCount } from './source-count.ts'

/** Facts at first: with the positions above them, two fill the height of a card. */
const FIRST_FACTS = 2
/** Outlets named beside a value; the others stand among its sources. */
const FIRST_TELLERS = 2
/** Values of up to this many characters fit three in a row. */
const SHORT_VALUE = 16

function Account({ account, fact }: { readonly account: CardAccount; readonly fact: CardFact }) {
  const { m, t } = useCard()
  const outlets = [...new Set(account.groups.flatMap((group) => group.reports.map((report) => report.outlet)))]
  const more = outlets.length > FIRST_TELLERS + 1 ? outlets.length - FIRST_TELLERS : 0
  return (
    <li class="account" data-relation={fact.relation} data-here={account.thisArticle}>
      <p class="value" lang={account.lang} dir="auto">
        {account.value}
      </p>
      {account.thisArticle && <span class="chip">{m.thisArticleSays}</span>}
      <p class="tellers">{t.list(more > 0 ? [...outlets.slice(0, FIRST_TELLERS), t.plural(more, m.more)] : outlets)}</p>
      <Disclosure summary={<span class="count">{sourceCount(account.groups, account.origins, m, t)}</span>}>
        <ReportGroups groups={account.groups} />
      </Disclosure>
    </li>
  )
}

function Fact({ fact, isUnderSubject }: { readonly fact: CardFact; readonly isUnderSubject: boolean }) {
  const { m, t, cardId } = useCard()
  // "How many took part?" asks of a meeting: on its participants' cards it is named.
  const subject = isUnderSubject || fact.subject.id === cardId ? null : fact.subject
  const short = fact.accounts.every((account) => account.value.length <= SHORT_VALUE)
  return (
    <li class="fact">
      <h4>
        {fact.question} <span class="relation">{m.relations[fact.relation]}</span>
      </h4>
      {(subject !== null || fact.laterThanPage) && (
        <p class="meta dotted">
          {subject !== null && (
            <span>
              <EntityName link={subject} />
            </span>
          )}
          {fact.laterThanPage && <span class="chip">{m.laterThanPage}</span>}
        </p>
      )}
      <ul class={short ? 'side-by-side accounts short' : 'side-by-side accounts'}>
        {fact.accounts.map((account) => (
          <Account key={account.value} account={account} fact={fact} />
        ))}
      </ul>
      {fact.notReportedBy.length > 0 && <p class="silent">{m.notReportedBy(t.list(fact.notReportedBy))}</p>}
      {fact.assessment !== null && (
        <p class="assessment" lang="en" dir="ltr">
          {fact.assessment}
        </p>
      )}
      {fact.assessment !== null && t.language !== 'en' && <p class="meta">{m.gistLanguage}</p>}
    </li>
  )
}

/** In which language the values are, where it is not the reader's. */
function ValuesLanguage({ facts }: { readonly facts: readonly CardFact[] }) {
  const { m, t } = useCard()
  const foreign = facts.some(({ accounts }) => accounts.some(({ lang }) => lang !== t.language))
  return foreign ? <span class="count">{m.valuesLanguage}</span> : null
}

interface Props {
  readonly facts: readonly CardFact[]
  /** They stand below their subject's name. */
  readonly isUnderSubject?: boolean
}

export function FactList({ facts, isUnderSubject = false }: Props) {
  const { m } = useCard()
  const each = (fact: CardFact) => <Fact key={fact.id} fact={fact} isUnderSubject={isUnderSubject} />
  const differing = facts.filter((fact) => fact.relation !== 'agrees')
  const agreed = facts.filter((fact) => fact.relation === 'agrees')
  return (
    <>
      {differing.length > 0 && (
        <section class="part">
          <h3>
            {m.differ} <ValuesLanguage facts={differing} />
          </h3>
          <FirstFew items={differing} first={FIRST_FACTS} class="facts" each={each} />
        </section>
      )}
      {agreed.length > 0 && (
        <section class="part">
          <Disclosure
            summary={
              <h3>
                {m.agree} <ValuesLanguage facts={agreed} />
              </h3>
            }
          >
            <FirstFew items={agreed} first={FIRST_FACTS} class="facts" each={each} />
          </Disclosure>
        </section>
      )}
    </>
  )
}
