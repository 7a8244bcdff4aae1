// NATO where the letters are those of an alphabet, a strap, a calibre or the Italian "born", and where they are the Alliance. With them the Italian "uses".
import type { PageLanguage } from '../../src/model/text.ts'
import { entity, makeSet } from './make-record.ts'
import type { Case } from './run-case.ts'

export const ALLIANCE_RECORD = makeSet([
  entity(
    'bloc',
    'nato',
    ['en', 'de', 'it', 'pl']
      .map((lang) => `NATO | ${lang} | acronym`)
      .concat(
        ['en', 'de', 'it'].map((lang) => `Nato | ${lang} | acronym`),
        ['OTAN | fr | acronym', 'Otan | fr | acronym', 'OTAN | es | acronym', 'НАТО | uk | acronym', 'НАТО | ru | acronym'],
      ),
  ),
  entity('state', 'united-states', ['United States', 'Usa | it | acronym', 'USA | it | acronym'], { iso: 'US' }),
])

/** Language, the alphabet, the strap, the calibre, the Alliance near such words. */
const ROWS: readonly [PageLanguage, string, string, string, string][] = [
  [
    'en',
    'Spell it in the Nato phonetic alphabet.',
    'A watch on a green Nato strap.',
    'The 5.56 Nato round is popular.',
    'Spending rose to 2.71 at last, [[nato|Nato]] leaders heard.',
  ],
  [
    'fr',
    'L’alphabet phonétique de l’Otan commence par alpha.',
    'Une montre sur bracelet Otan vert.',
    'La munition 5,56 Otan plaît.',
    'Le bracelet est offert à l’[[nato|Otan]].',
  ],
  [
    'de',
    'Das Nato-Alphabet beginnt mit Alpha.',
    'Eine Uhr am grünen Nato-Band.',
    'Die 7,62×51 mm Nato ist gefragt.',
    'Der [[nato|Nato]]-Gipfel beginnt.',
  ],
  [
    'es',
    'El alfabeto fonético de la OTAN empieza por alfa.',
    'Un reloj con correa OTAN verde.',
    'El cartucho 5,56 OTAN gusta.',
    'La correa llegó a la [[nato|OTAN]].',
  ],
  [
    'it',
    'L’alfabeto fonetico della Nato comincia con alfa.',
    'Un orologio con cinturino Nato verde.',
    'Il fucile spara la 5,56 Nato.',
    'Il cinturino è piaciuto alla [[nato|Nato]].',
  ],
  [
    'pl',
    'Alfabet fonetyczny NATO zaczyna się od alfy.',
    'Zegarek na zielonym pasku NATO.',
    'Nabój 5,56 NATO jest krótki.',
    'Żołnierze [[nato|NATO]] uczą się alfabetu.',
  ],
  [
    'uk',
    'Алфавіт НАТО починається з альфи.',
    'Годинник на ремінці НАТО.',
    'Набій 5,56 НАТО короткий.',
    'Вояки [[nato|НАТО]] вчать алфавіт.',
  ],
  ['ru', 'Алфавит НАТО начинается с альфы.', 'Часы на ремешке НАТО.', 'Патрон 5,56 НАТО короткий.', 'Бойцы [[nato|НАТО]] учат алфавит.'],
]

/** An Italian sentence that "born" or "uses" opens, and headlines that the Alliance or the United States open. */
const ITALIAN: readonly string[] = [
  'Nato a Rovigo nel 1948, il maestro ha insegnato per quarant’anni.',
  'Nato ad Ancona, cresciuto a Parma, il portiere ha firmato.',
  'Nato da un’idea di due maestre, il festival compie dieci anni.',
  'Nato come bar di paese, il locale ha oggi due stelle.',
  'NATO A ROVIGO NEL 1948, IL MAESTRO SALUTA',
  'Usa una teglia larga. Usa il forno ventilato.',
  '[[nato|Nato]] in allerta dopo i droni.',
  '[[nato|Nato]] e Ue preparano una risposta.',
  '[[united-states|Usa]], il piano per la tregua è pronto.',
]

/** Over the record above. */
export const NOT_THE_ALLIANCE: readonly Case[] = [
  ...ROWS.flatMap(([lang, alphabet, strap, calibre, alliance]): Case[] => [
    { lang, why: `${lang}: an alphabet, a strap and a calibre are no alliance`, text: [alphabet, strap, calibre].join('\n') },
    { lang, why: `${lang}: the Alliance near such words`, text: alliance },
  ]),
  ...ITALIAN.map((text): Case => ({ lang: 'it', why: `it: "born", "uses" or ours: ${text.replace(/[[\]]/g, '')}`, text })),
]
