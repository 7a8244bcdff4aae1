// Who took part in a meeting, sorted for showing: by how they took part; apart from these, those on whom the sources differ.
// Pure: participants in the record's order in, groups in a fixed order out, none of them empty.
import type { CardLink, CardParticipant } from '../../knowledge/card.ts'

export interface ModeGroup {
  readonly mode: CardParticipant['mode']
  readonly participants: readonly CardParticipant[]
}

/** One actor on whom the sources differ, with each mode told and by whom. */
export interface DisputedParticipant {
  readonly actor: CardLink
  readonly tellings: readonly { readonly mode: CardParticipant['mode']; readonly sources: readonly string[] }[]
}

/** From the room outwards; what is not known comes last. */
const MODE_ORDER: readonly CardParticipant['mode'][] = ['in person', 'remote', 'represented', 'absent', 'not invited', 'unknown']

export function groupParticipants(participants: readonly CardParticipant[]): {
  readonly groups: readonly ModeGroup[]
  readonly disputed: readonly DisputedParticipant[]
} {
  const settled = participants.filter((participant) => !participant.disputed)
  const groups = MODE_ORDER.map((mode) => ({ mode, participants: settled.filter((participant) => participant.mode === mode) }))
  const disputed = new Map<string, { actor: CardLink; tellings: DisputedParticipant['tellings'][number][] }>()
  for (const { actor, mode, sources, disputed: differs } of participants) {
    if (!differs) continue
    const entry = disputed.get(actor.id) ?? { actor, tellings: [] }
    entry.tellings.push({ mode, sources })
    disputed.set(actor.id, entry)
  }
  return { groups: groups.filter((group) => group.participants.length > 0), disputed: [...disputed.values()] }
}
