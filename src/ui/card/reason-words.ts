// Why a mention is marked, in the reader's words, from the reason that the matcher gave. Pure.
// Reasons name entities by id; those that the card itself links get their names, others go unnamed.
import type { EntityCard } from '../../knowledge/card.ts'
import type { CardMessages } from '../i18n/card/en.ts'
import type { Tongue } from '../i18n/language.ts'
import type { FaceMention } from './face.ts'

export function reasonWords(mention: FaceMention, card: EntityCard, m: CardMessages, t: Tongue): string {
  const { code, name, cue, entities, date } = mention.reason
  const names = linkedNames(card)
  const company = (entities ?? []).map((id) => names.get(id)).filter((known) => known !== undefined)
  const day = date ?? card.page.published
  return m.reasons[code]({
    name: name ?? card.name,
    cue: cue ?? mention.text,
    entities: company.length > 0 ? t.list(company) : m.others,
    date: day === null ? m.undated : t.date(day),
  })
}

function linkedNames(card: EntityCard): ReadonlyMap<string, string> {
  const links = [
    ...card.meetings,
    ...card.positions.map((position) => position.actor),
    ...(card.post === null ? [] : [card.post.of]),
    ...(card.meeting?.participants.map((participant) => participant.actor) ?? []),
    ...(card.meeting?.hosts ?? []),
  ]
  return new Map(links.map((link) => [link.id, link.name]))
}
