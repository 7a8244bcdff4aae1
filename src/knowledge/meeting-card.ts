// The part of a card that only meetings have: when, where, who took part and how, and the meetings around it.
import { type Meeting, PARTICIPATION_MODES, PARTICIPATION_ROLES, type Participation } from '../model/entity.ts'
import { type LocalText, localText } from '../model/text.ts'
import type { CardMeeting, CardParticipant } from './card.ts'
import { type CardContext, linkTo, outletName } from './card-context.ts'

/** The meeting for display. */
export function cardMeeting(context: CardContext, meeting: Meeting): CardMeeting {
  const { before, after } = context.record
  const related = [...(meeting.partOf === undefined ? [] : [meeting.partOf]), ...meeting.related]
  return {
    start: meeting.start,
    end: meeting.end ?? null,
    place: placeNames(context, meeting),
    format: meeting.format,
    level: meeting.level,
    hosts: meeting.hosts.map((id) => linkTo(context, id)),
    participants: participants(context, meeting),
    before: before === null ? null : linkTo(context, before),
    after: after === null ? null : linkTo(context, after),
    related: [...new Set(related)].map((id) => linkTo(context, id)),
  }
}

/** "Lake Hotel", "Lakeside", "Sudria": from the narrow to the wide, each once. */
function placeNames(context: CardContext, { place }: Meeting): LocalText[] | null {
  if (place === undefined) return null
  const state = place.state && (context.shard.entities[place.state]?.label ?? linkTo(context, place.state).name)
  const named = [place.venue, place.city, place.region, state].filter((name) => name !== undefined)
  const parts = named.map((name) => localText(name, context.language))
  return parts.filter(({ text }, at) => parts.findIndex((part) => part.text === text) === at)
}

/** In the room first, then remote and the rest; hosts before guests. One entry for each actor and way of taking part that is told. */
function participants(context: CardContext, meeting: Meeting): CardParticipant[] {
  const modes = new Map<string, Set<string>>()
  for (const { actor, mode } of meeting.participations) modes.set(actor, (modes.get(actor) ?? new Set()).add(mode))
  const rank = ({ mode, role }: Participation) =>
    PARTICIPATION_MODES.indexOf(mode) * PARTICIPATION_ROLES.length + PARTICIPATION_ROLES.indexOf(role)
  return [...meeting.participations]
    .sort((a, b) => rank(a) - rank(b))
    .map((participation) => ({
      actor: linkTo(context, participation.actor),
      role: participation.role,
      mode: participation.mode,
      onBehalfOf: participation.onBehalfOf === undefined ? null : linkTo(context, participation.onBehalfOf),
      sources: [...new Set(participation.sources.map((article) => outletName(context, article)))],
      note: participation.note ?? null,
      disputed: differingModes(modes.get(participation.actor)) > 1,
    }))
}

/** "unknown" contradicts nothing: an article that does not say how someone took part does not deny what another says. */
function differingModes(modes: ReadonlySet<string> | undefined): number {
  return [...(modes ?? [])].filter((mode) => mode !== 'unknown').length
}
