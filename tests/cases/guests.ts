// Pages that have somebody of ours as a guest and are about something else: namesakes, buildings and teams beside him must stay what they are.
import type { Case } from './run-case.ts'

export const GUESTS: readonly Case[] = [
  {
    why: 'surnames of players beside a guest of honour, on a page where his title is all that is political',
    text: 'Norlandic President [[ana-brandt|Ana Brandt]] watched the final in [[norland|Norland]].\nOrlova scored, Holm was booked, and [[ana-brandt|Brandt]] clapped.',
  },
  {
    why: 'the same surnames where one guest speaks of a treaty, and the players’ sentences do not',
    text: 'The guests, [[ana-brandt|Ana Brandt]] and [[ivo-kestrel|Ivo Kestrel]], rejected the treaty in [[norland|Norland]].\nOrlova scored, and Holm was booked.',
  },
  {
    why: 'a surname in a sentence of politics on such a page',
    text: 'The guests, [[ana-brandt|Ana Brandt]] and [[ivo-kestrel|Ivo Kestrel]], rejected the treaty in [[norland|Norland]].\nThen [[mila-orlova|Orlova]] threatened sanctions.',
    // There somebody else of the record bears the surname.
    not: ['with a thousand other names'],
  },
]
