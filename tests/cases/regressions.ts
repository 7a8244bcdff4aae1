// Every fault of the matcher that was found gets a row here before it is mended, and keeps it.
import type { Case } from './run-case.ts'

export const REGRESSIONS: readonly Case[] = [
  {
    // Syllables between soft hyphens (do, na, po) were counted as Polish prepositions, and English rules were not used.
    why: 'a page full of soft hyphens is read in its own language',
    text: 'Na&shy;tio&shy;nal do&shy;na&shy;tion po&shy;li&shy;cy: [[ana-brandt|Norlandic president|post]] spoke.',
    not: ['with soft hyphens'],
  },
]
