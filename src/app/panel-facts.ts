// What the toolbar popup tells beyond the names: facts on which sources differ, and who took part or took a position and is not named.
// Drawn from the cards of the page's heaviest entities, which the worker describes; quiet where it does not answer.

import { type CardFact, type CardLink, type EntityCard, entityCardSchema } from '../knowledge/card.ts'
import type { EntityId } from '../model/ids.ts'
import { isMeetingId } from '../model/meeting-id.ts'
import { askWorker } from '../platform/transport.ts'
import type { PageSummary } from '../protocol/panel-requests.ts'
import type { AbsentActor } from '../ui/panel/panel-types.ts'
import type { AskWorker } from './script-doors.ts'

const ask: AskWorker = askWorker
const isCard = (value: unknown): value is EntityCard | null => value === null || entityCardSchema.safeParse(value).success

/** Cards asked for: what a page is about is in its heaviest few; each costs a file's reading. */
const CARDS_ASKED = 8
/** Longer lists are not read in a toolbar popup; the dossier has the rest. */
const ABSENT_SHOWN = 12

export type PanelFacts = { differing: CardFact[]; absent: AbsentActor[] }

/** Facts of these cards on which sources do not agree, each once, in the order of the cards; none that is later than the page, which cannot tell it. */
function differingFacts(cards: readonly EntityCard[]): CardFact[] {
  const facts = cards.flatMap((card) => card.facts).filter(({ relation, laterThanPage }) => relation !== 'agrees' && !laterThanPage)
  return [...new Map(facts.map((fact) => [fact.id, fact])).values()]
}

/** Participants of the page's meetings and those with positions there on the page's topics, who are not named on it. */
function absentActors(cards: readonly EntityCard[], named: ReadonlySet<string>): AbsentActor[] {
  const took =
    (why: AbsentActor['why']) =>
    (link: CardLink): AbsentActor => ({ ...link, why })
  const meetings = cards.filter(({ kind }) => kind === 'meeting')
  const participants = meetings
    .flatMap(({ meeting }) => meeting?.participants ?? [])
    .filter(({ mode }) => mode !== 'absent' && mode !== 'not invited')
  const positions = meetings.flatMap((card) => card.positions).filter(({ onPage }) => onPage)
  const all = [
    ...participants.map(({ actor }) => actor).map(took('took part')),
    ...positions.map(({ actor }) => actor).map(took('took a position')),
  ]
  const unique = new Map<string, AbsentActor>()
  for (const actor of all) if (!named.has(actor.id) && !unique.has(actor.id)) unique.set(actor.id, actor)
  return [...unique.values()].slice(0, ABSENT_SHOWN)
}

/** Never rejects; empty where the worker does not answer. */
export async function panelFacts(summary: PageSummary, language: string): Promise<PanelFacts> {
  const { url, published, publishedFrom } = summary.facts
  const page = { url, published, publishedFrom, topics: summary.topics }
  const meetingsFirst = [...summary.entities].sort(
    (a, b) => Number(isMeetingId(b.id)) - Number(isMeetingId(a.id)) || b.salience - a.salience,
  )
  const answers = await Promise.all(
    meetingsFirst.slice(0, CARDS_ASKED).map(({ id }) => ask({ type: 'describeEntity', id: id as EntityId, language, page }, isCard)),
  )
  const cards = answers.flatMap((answer) => (answer.ok && answer.value !== null ? [answer.value] : []))
  return { differing: differingFacts(cards), absent: absentActors(cards, new Set(summary.entities.map(({ id }) => id))) }
}
