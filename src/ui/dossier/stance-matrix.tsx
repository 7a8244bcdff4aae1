// Actors by topics: in each cell the sign of the latest stance, after the one before it where that changed. Signs differ in shape,
// so that the table prints and reads without colour; every cell also says its stance in words, and leads to the actor.
import { useId, useState } from 'preact/hooks'
import type { CardPosition, EntityCard } from '../../knowledge/card.ts'
import { STANCES } from '../../model/statement.ts'
import { useCard } from '../card/card-context.ts'
import { StanceSign, StanceTag } from '../card/stance-tag.tsx'
import { whenWords } from '../card/statement-when.ts'
import { tintValue } from '../styles/palette.ts'
import { useDossier } from './dossier-context.ts'
import type { DossierTopic } from './dossier-record.ts'

export function StanceMatrix() {
  const { d, record } = useDossier()
  const [branch, setBranch] = useState('')
  const choice = useId()
  const held = new Set(record.actors.flatMap(({ positions }) => positions.map(({ topic }) => topic.id)))
  // Branch by branch, so that columns of one colour stand together.
  const order = [...new Set(record.topics.map((topic) => topic.branch))]
  const topics = record.topics.filter(({ id }) => held.has(id)).sort((a, b) => order.indexOf(a.branch) - order.indexOf(b.branch))
  const branches = record.topics.filter(({ id, branch: own }) => id === own && topics.some((topic) => topic.branch === id))
  const shown = branch === '' ? topics : topics.filter((topic) => topic.branch === branch)
  const actors = record.actors.filter(({ positions }) => positions.some(({ topic }) => shown.some(({ id }) => id === topic.id)))
  if (topics.length === 0) return <p class="quiet">{d.filter.empty}</p>
  return (
    <>
      {branches.length > 1 && (
        <p class="matrix-branch">
          <label for={choice}>{d.matrix.branch}</label>{' '}
          <select id={choice} value={branch} onChange={(event) => setBranch(event.currentTarget.value)}>
            <option value="">{d.matrix.allBranches}</option>
            {branches.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </p>
      )}
      <p class="matrix-legend">
        <span class="visually-hidden">{d.matrix.legend}: </span>
        {STANCES.map((stance) => (
          <StanceTag key={stance} stance={stance} />
        ))}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by key (axe: scrollable-region-focusable) */}
      <section class="matrix-scroll" tabIndex={0} aria-label={d.matrix.caption}>
        <table class="matrix">
          <caption class="visually-hidden">{d.matrix.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{d.matrix.actor}</th>
              {shown.map((topic) => (
                <TopicHead key={topic.id} topic={topic} />
              ))}
            </tr>
          </thead>
          <tbody>
            {actors.map((actor) => (
              <MatrixRow key={actor.id} actor={actor} topics={shown} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

function TopicHead({ topic }: { topic: DossierTopic }) {
  const { colours } = useCard()
  const tint = tintValue(colours[topic.branch])
  return (
    <th scope="col" class="matrix-topic" title={topic.question} style={tint === undefined ? {} : { borderBlockEndColor: tint }}>
      <a href={`#${topic.id}`}>{topic.label}</a>
    </th>
  )
}

function MatrixRow({ actor, topics }: { actor: EntityCard; topics: readonly DossierTopic[] }) {
  return (
    <tr>
      <th scope="row">
        <a href={`#${actor.id}`}>{actor.name}</a>
      </th>
      {topics.map(({ id }) => {
        const position = actor.positions.find(({ topic }) => topic.id === id)
        return <td key={id}>{position !== undefined && <MatrixCell actor={actor} position={position} />}</td>
      })}
    </tr>
  )
}

function MatrixCell({ actor, position }: { actor: EntityCard; position: CardPosition }) {
  const { m, t } = useCard()
  const { d } = useDossier()
  const word = m.stances[position.stance ?? 'none']
  const before = position.change === 'changed' ? position.earlier[0] : undefined
  const words = before === undefined ? word : d.matrix.changed(m.stances[before.stance ?? 'none'], word)
  const said = ` (${whenWords(position.latest, m, t.shortDate)})`
  return (
    <a href={`#${actor.id}`} title={`${actor.name}, ${position.topic.label}: ${words}${said}`}>
      {before !== undefined && (
        <span class="matrix-before">
          <StanceSign stance={before.stance} />
        </span>
      )}
      <StanceSign stance={position.stance} />
      <span class="visually-hidden">{words}</span>
    </a>
  )
}
