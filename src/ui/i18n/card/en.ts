// The card's words in English; their shape is the type that the other languages are checked against.
// Counted texts are PluralForms with # for the number; others with a gap are functions of the text that goes in.
import type { PluralForms } from '../language.ts'

export const en = {
  /** Accessible names of the card and its parts. */
  cardOf: (name: string) => `About ${name}`,
  close: 'Close',
  pin: 'Keep open',
  unpin: 'Let go',
  back: 'Back',
  more: { one: '# more', other: '# more' } as PluralForms,
}

export type CardMessages = typeof en
