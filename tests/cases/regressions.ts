// Every fault of the matcher that was found gets a row here before it is mended, and keeps it.
import type { Case } from './run-case.ts'

export const REGRESSIONS: readonly Case[] = [
  {
    // Syllables between soft hyphens (do, na, po) were counted as Polish prepositions, and English rules were not used.
    why: 'a page full of soft hyphens is read in its own language',
    text: 'Na&shy;tio&shy;nal do&shy;na&shy;tion po&shy;li&shy;cy: [[ana-brandt|Norlandic president|post]] spoke.',
    not: ['with soft hyphens'],
  },
  {
    // The outlet in Latin letters was taken for the rest of a longer name.
    why: 'a name in Cyrillic before a name in Latin letters',
    text: '[[mila-orlova|Міла Орлова]] виступила, цитує [[mila-orlova|Орлову]] Port News.',
    lang: 'uk',
  },
  {
    // The post was read as an apposition to the person named before the comma.
    why: 'a post of another state after a person and a comma is the next of a list',
    text: 'Those at the table were Norlandic president [[ana-brandt|Ana Brandt]], [[emile-vasseur|[[velmark|Velmark]]’s prime minister|post]] and others.',
  },
  {
    // A possessive made the city a government, though it only told where the house stands.
    why: 'the city in which an office stands',
    text: '[[norland|Norland]] and [[mila-orlova|Mila Orlova]] met in Selva City’s [[marble-house|Marble House]].',
  },
]
