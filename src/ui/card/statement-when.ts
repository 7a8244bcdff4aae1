// When a statement was made, in words: its day; where nobody told the day, the day by which it was reported; else that it is not known. Pure.
import type { CardStatement } from '../../knowledge/card.ts'
import type { CardMessages } from '../i18n/card/en.ts'

/** `write`: the reader's long or short date. */
export function whenWords({ said, by }: Pick<CardStatement, 'said' | 'by'>, m: CardMessages, write: (fuzzy: string) => string): string {
  if (said !== null) return write(said)
  return by === null ? m.undated : m.by(write(by))
}
