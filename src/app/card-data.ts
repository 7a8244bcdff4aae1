// Fetches cards for the hover table: asks the worker for each entity of a mark, and keeps what arrived under the interaction's token,
// the latest of them. Gives typed results; what they mean for the card is the table's business.
import type { EntityCard } from '../knowledge/card.ts'
import type { FailureCode, Outcome } from '../protocol/outcome.ts'

export type CardAnswer =
  | { content: 'ready'; cards: readonly EntityCard[] }
  /** missing: the record has none of these entities. disconnected: the extension was updated under the page. */
  | { content: 'failed' | 'missing' | 'disconnected' }

export type Describe = (entity: string) => Promise<Outcome<EntityCard | null>>

/** Answers kept: those of the open cards and their ways back; a reader opens few, and each is a few kilobytes. */
const ANSWERS_KEPT = 40

const contentOf = (code: FailureCode): 'failed' | 'disconnected' => (code === 'disconnected' ? 'disconnected' : 'failed')

export type CardData = {
  /** Asks for the cards of these entities. Never rejects. */
  ask: (token: number, entities: readonly string[]) => Promise<CardAnswer>
  /** The cards that arrived under this token; empty where none did. */
  of: (token: number) => readonly EntityCard[]
}

export function createCardData(askFor: Describe): CardData {
  const answers = new Map<number, readonly EntityCard[]>()
  return {
    ask: async (token, entities) => {
      const outcomes = await Promise.all(entities.map((entity) => askFor(entity)))
      const failed = outcomes.find((outcome) => !outcome.ok)
      if (failed !== undefined && !failed.ok) return { content: contentOf(failed.error.code) }
      const cards = outcomes.flatMap((outcome) => (outcome.ok && outcome.value !== null ? [outcome.value] : []))
      if (cards.length === 0) return { content: 'missing' }
      answers.set(token, cards)
      const oldest = answers.keys().next().value
      if (answers.size > ANSWERS_KEPT && oldest !== undefined) answers.delete(oldest)
      return { content: 'ready', cards }
    },
    of: (token) => answers.get(token) ?? [],
  }
}
