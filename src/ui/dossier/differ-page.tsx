// All facts on which the sources differ, by the actor or meeting that they are about.
import type { CardFact } from '../../knowledge/card.ts'
import { EntityName } from '../card/entity-name.tsx'
import { FactList } from '../card/fact-list.tsx'
import { useDossier } from './dossier-context.ts'
import { PageTitle } from './page-title.tsx'

export function DifferPage() {
  const { d, record } = useDossier()
  const groups = new Map<string, CardFact[]>()
  for (const fact of record.facts) {
    if (fact.relation === 'agrees') continue
    const group = groups.get(fact.subject.id)
    if (group === undefined) groups.set(fact.subject.id, [fact])
    else group.push(fact)
  }
  return (
    <article>
      <PageTitle title={d.sections.differ} />
      {groups.size === 0 && <p class="quiet">{d.differ.none}</p>}
      {[...groups.values()].map((facts) => {
        const [first] = facts
        return (
          first !== undefined && (
            <section key={first.subject.id} class="differ-subject">
              <h3 class="differ-name">
                <EntityName link={first.subject} />
              </h3>
              <FactList facts={facts} isUnderSubject />
            </section>
          )
        )
      })}
    </article>
  )
}
