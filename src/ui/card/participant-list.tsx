// Who took part in a meeting and how: in the room, remote, represented, absent, not invited, and where the sources differ on it.
import type { CardParticipant } from '../../knowledge/card.ts'
import { useCard } from './card-context.ts'
import { EntityName } from './entity-name.tsx'
import { FirstFew } from './first-few.tsx'
import { NoteText } from './note-text.tsx'
import { groupParticipants } from './participant-groups.ts'

/** Names at first in each group: about four lines of a card. */
const FIRST_PARTICIPANTS = 12

function Participant({ participant }: { readonly participant: CardParticipant }) {
  const { m } = useCard()
  const roles = [
    participant.role === 'participant' ? null : m.roles[participant.role],
    participant.onBehalfOf === null ? null : m.onBehalfOf(participant.onBehalfOf.name),
  ].filter((role) => role !== null)
  return (
    <li>
      <EntityName link={participant.actor} />
      {roles.length > 0 && <span class="source-facts"> {roles.join(', ')}</span>}
      {participant.note !== null && (
        <span class="source-note">
          {' '}
          <NoteText note={participant.note} />
        </span>
      )}
    </li>
  )
}

export function ParticipantList({ participants }: { readonly participants: readonly CardParticipant[] }) {
  const { m, t } = useCard()
  const { groups, disputed } = groupParticipants(participants)
  if (groups.length === 0 && disputed.length === 0) return null
  return (
    <section class="part">
      <h3>{m.tookPart}</h3>
      {groups.map((group) => (
        <div key={group.mode} class="mode">
          <h4>
            {m.modes[group.mode]} <span class="count">{t.number(group.participants.length)}</span>
          </h4>
          <FirstFew
            items={group.participants}
            first={FIRST_PARTICIPANTS}
            class="inline-list"
            each={(participant) => <Participant key={participant.actor.id} participant={participant} />}
          />
        </div>
      ))}
      {disputed.length > 0 && (
        <div class="mode">
          <h4>{m.disputed}</h4>
          <ul class="disputed">
            {disputed.map(({ actor, tellings }) => (
              <li key={actor.id}>
                <EntityName link={actor} />
                <ul>
                  {tellings.map(({ mode, sources }) => (
                    <li key={mode}>
                      {m.modes[mode]} <span class="source-facts">({t.list(sources)})</span>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
