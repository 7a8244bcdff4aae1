// What every part of a card needs: the words, the writer of dates and numbers, the topics' colours, and how a name is followed.
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Colour } from '../../settings/settings.ts'
import type { CardMessages } from '../i18n/card/en.ts'
import type { Tongue } from '../i18n/language.ts'

export interface CardSetting {
  readonly m: CardMessages
  readonly t: Tongue
  /** Colour of each top branch that has one. */
  readonly colours: Readonly<Record<string, Colour>>
  /** The entity whose card this is; null where there is none, or several. What leads to itself is no link. */
  readonly cardId: string | null
  /** Shows another entity (or the choice between several) in place of this one, with a way back. */
  readonly follow: (entities: readonly string[]) => void
  /** On pages of our own: the address of the page of an entity, topic or outlet. Absent in cards, where a name opens its card. */
  readonly addressOf?: (id: string) => string
}

export const CardContext = createContext<CardSetting | null>(null)

/** The card's setting; throws outside a CardContext. */
export function useCard(): CardSetting {
  const setting = useContext(CardContext)
  if (setting === null) throw new Error('a part of a card outside a CardContext')
  return setting
}
