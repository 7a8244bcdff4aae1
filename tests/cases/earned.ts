// When a name counts that does not count alone: surnames, short forms, names that are words, capitals; and look-alikes and other bearers.
import type { Case } from './run-case.ts'

export const EARNED: readonly Case[] = [
  { why: 'a bare surname alone is nobody', text: 'Kestrel said so on the radio.' },
  { why: 'a surname after its full name', text: '[[ivo-kestrel|Ivo Kestrel]] arrived.\nLater [[ivo-kestrel|Kestrel]] left.' },
  {
    why: 'a surname before its full name',
    text: 'On Monday [[ivo-kestrel|Kestrel]] left.\nIt was a long day for [[ivo-kestrel|Ivo Kestrel]].',
  },
  { why: 'a surname with a possessive', text: "[[ivo-kestrel|Ivo Kestrel]] arrived; [[ivo-kestrel|Kestrel]]'s car waited." },
  { why: 'a surname that is also a common noun, in small letters', text: '[[ivo-kestrel|Ivo Kestrel]] saw a kestrel.' },
  { why: 'a surname beside its own post', text: 'Then President [[ana-brandt|Brandt]] spoke.' },
  { why: 'a surname beside a post and a state', text: 'Then [[norland|Norland]] President [[ana-brandt|Brandt]] spoke.' },
  { why: 'a surname beside its own people’s adjective', text: 'Then Norlandic president [[ana-brandt|Brandt]] spoke.' },
  { why: 'a surname beside somebody else’s post', text: 'Then Foreign Minister Brandt spoke to the children.' },
  { why: 'the one holder of a shared surname', text: '[[karl-lind|Karl Lind]] came.\nThen [[karl-lind|Lind]] went.' },
  { why: 'two holders of a shared surname: nobody', text: '[[karl-lind|Karl Lind]] met [[vera-lind|Vera Lind]].\nThen Lind went.' },
  { why: 'a surname with another given name is somebody else', text: 'The singer Peter Kestrel sang.' },
  {
    why: 'where somebody else bears the surname, it means nobody',
    text: '[[ivo-kestrel|Ivo Kestrel]] heard the singer Peter Kestrel.\nThen Kestrel sang.',
  },
  {
    why: 'what a sentence opens with may be any word: the one surname after it is left alone, and no other',
    text: '[[ivo-kestrel|Ivo Kestrel]] came late.\nPoor Kestrel had walked.\nThen [[ivo-kestrel|Kestrel]] sat down.',
  },
  {
    why: 'a word that opens two sentences before a surname is a name',
    text: '[[ivo-kestrel|Ivo Kestrel]] came late.\nHeddy Kestrel sang. Heddy Kestrel bowed.\nThen Kestrel sat down.',
  },
  { why: 'a son is not the father', text: 'The guest was Ivo Kestrel Jr. of the bank.' },
  { why: 'a longer surname is another person', text: 'The guest was Ana Brandt-Sorensen of the bank.' },
  { why: 'a namesake, as the text says', text: 'The judge was Ana Brandt, a namesake of the president.\nThen Brandt whistled.' },
  { why: 'a hamlet with a state’s name', text: '[[mila-orlova|Mila Orlova]] rode to Norland, a hamlet in the hills.' },
  { why: 'a listed look-alike', text: '[[ana-brandt|Ana Brandt]] opened the Brandt Museum.' },
  { why: 'a look-alike listed with a small letter', text: 'He was born in the duchy of Norland, long ago.' },
  { why: 'a look-alike listed with a small letter, in a heading', text: 'Duchy of Norland opens its gardens' },
  {
    why: 'surnames and one phrase of a topic, which may be chance',
    text: 'Brandt, Orlova and Holm sang of the border force in [[norland|Norland]].',
  },
  {
    why: 'surnames, one phrase of a topic, and one of them beside a post and its state',
    text: 'Norlandic president [[ana-brandt|Brandt]], [[mila-orlova|Orlova]] and [[vera-holm|Holm]] spoke of the border force in [[norland|Norland]].',
  },
  {
    why: 'more bare surnames than one guest named in full can vouch for',
    text: '[[ana-brandt|Ana Brandt]] watched the race in [[norland|Norland]]. Kestrel led, Orlova fell, Holm won, Tamm wept.',
  },
  { why: 'a newspaper with a state’s name', text: 'The Norland Gazette wrote about the weather.' },
  { why: 'a longer name that nobody listed', text: 'The choir sang in the Norland Opera on Friday night.' },
  {
    why: 'a hotel with an office’s name',
    text: '[[norland|Norland]] and [[sudria|Sudria]] met at the Marble House Hotel for breakfast, in no talks.',
  },
  {
    why: 'an office with its state on the page',
    text: '[[norland|Norland]] and [[sudria|Sudria]]: the [[marble-house|Marble House]] said no.',
  },
  {
    why: 'an office with its state on the page that does nothing',
    text: '[[norland|Norland]] sent a choir. “Marble House”, a play for two, opens tonight; Marble House is sold out.',
  },
  {
    why: 'surnames vouched for by nothing but the name of a pub',
    text: 'Brandt, Orlova and Holm met at the Marble House in [[norland|Norland]]. Brandt paid.',
  },
  {
    why: 'a given name before a surname where every noun has a capital',
    text: '[[ivo-kestrel|Ivo Kestrel]] sprach in [[sudria|Südria]].\nAm Abend sang Ludger Kestrel. Dann ging Kestrel.',
    lang: 'de',
  },
  {
    why: 'a title before a surname in the same language',
    text: '[[ivo-kestrel|Ivo Kestrel]] sprach in [[sudria|Südria]].\nDann ging Minister [[ivo-kestrel|Kestrel]].',
    lang: 'de',
  },
  { why: 'adjectives and peoples are no mentions', text: 'Norlandic troops, two Norlanders and Sudrian boats.' },
  { why: 'a state with a use of its own, unsupported', text: 'Dawn broke over the bay.' },
  { why: 'its long form counts', text: 'The [[dawn|Republic of Dawn]] voted.' },
  { why: 'its short form after the long one', text: 'The [[dawn|Republic of Dawn]] voted. Then [[dawn|Dawn]] waited.' },
  { why: 'a short form after the full name', text: 'The [[harbour-league|Harbour League]] met. Then the [[harbour-league|League]] voted.' },
  { why: 'a short form alone is none', text: 'The League won again on Saturday.' },
  { why: 'a name valid until a day, in an article after it', text: 'Then Zofia Król spoke.', published: '2025-03-12' },
  { why: 'a name valid until a day, in an article before it', text: 'Then [[zofia-krol|Zofia Król]] spoke.', published: '2024-03-12' },
  { why: 'a name valid from a day', text: 'Then [[zofia-krol|Zofia Zielna]] spoke.', published: '2025-03-12' },
  { why: 'a name not yet borne', text: 'Then Zofia Zielna spoke.', published: '2024-03-12' },
]

export const METONYMS: readonly Case[] = [
  {
    why: 'a capital before a colon that a heading names for the meeting held there',
    text: '[[mila-orlova|Mila Orlova]], [[ana-brandt|Ana Brandt]], [[karl-lind|Karl Lind]] and [[vera-holm|Vera Holm]] rejected the treaty.\n## Marenga: two words and a wall\nAfter the meeting in Marenga they slept.',
  },
  {
    why: 'a capital before a colon that speaks, where the page tells of no meeting in it',
    text: '[[mila-orlova|Mila Orlova]], [[ana-brandt|Ana Brandt]], [[karl-lind|Karl Lind]] and [[vera-holm|Vera Holm]] rejected the treaty.\n## [[sudria|Marenga|metonym]]: no more sanctions\nThere were concerts in Marenga.',
  },
  {
    why: 'whom it is up to in Spanish, but not whose turn it is',
    text: '[[mila-orlova|Mila Orlova]], [[ana-brandt|Ana Brandt]], [[karl-lind|Karl Lind]] y [[vera-holm|Vera Holm]] hablaron.\nNo le toca a [[sudria|Marenga|metonym]] decidir nada. Ahora le toca a Marenga.',
    lang: 'es',
  },
  {
    why: 'a surname after a role that nobody of ours has, and everywhere else on that page',
    text: 'Referee Brandt showed two cards. [[mila-orlova|Mila Orlova]] and [[norland|Norland]] were named over the loudspeakers. Brandt smiled.',
  },
  {
    why: 'such a role after a comma that is the next one’s of a list',
    text: 'There were [[ana-brandt|Ana Brandt]], mayor of Marenga Otto Pell and [[mila-orlova|Mila Orlova]].',
  },
  {
    why: 'a role that a president may have had before',
    text: 'They know the former actor [[ana-brandt|Ana Brandt]] in [[norland|Norland]].',
  },
  {
    why: 'a full name with such a role after a comma',
    text: 'Ana Brandt, a baker, opened the fair in [[norland|Norland]].',
  },
  {
    why: 'a capital that acts, on a page that names one body and nobody else',
    text: 'The fair was named after the [[treaty-council|Northern Treaty Council]].\nSelva City rejected the offer for the stalls.',
  },
  {
    why: 'a capital that acts',
    text: '[[norland|Norland]] and [[mila-orlova|Mila Orlova]] met.\nThen [[norland|Selva City|metonym]] rejected the plan.',
  },
  {
    why: 'a capital that hosts and draws, on a page that names one person',
    text: '[[mila-orlova|Mila Orlova]] opened the fair.\nThen Selva City hosted the final. Selva City wants more trees.',
  },
  {
    why: 'a capital whose mayor is spoken of, on a page that names one person',
    text: '[[mila-orlova|Mila Orlova]] sang with the mayor of Selva City.\nThen Selva City rejected the plan.',
  },
  {
    why: 'a capital that is somebody else’s town',
    text: '[[norland|Norland]] and [[mila-orlova|Mila Orlova]] met.\nThe Selva City council of Ohio rejected the plan; Selva City refused to pay.',
  },
  {
    why: 'a capital that an interviewer asks about',
    text: '[[norland|Norland]] and [[mila-orlova|Mila Orlova]] met for the [[harbour-league|Harbour League]].\n– And [[norland|Selva City|metonym]]?',
  },
  {
    why: 'a capital that somebody leaves for',
    text: '[[norland|Norland]] and [[mila-orlova|Mila Orlova]] met.\nThe envoy left for Selva City after the talks.',
  },
  {
    why: 'a capital with a possessive',
    text: '[[norland|Norland]] and [[mila-orlova|Mila Orlova]] met.\nIt was [[norland|Selva City|metonym]]’s answer.',
  },
  {
    why: 'a capital between which and another something is negotiated',
    text: '[[mila-orlova|Mila Orlova]] spoke.\nA deal between [[norland|Selva City|metonym]] and [[sudria|Marenga|metonym]] is far.',
  },
  {
    why: 'a capital in a section of its own that names nobody, unless it speaks of politics',
    text: `[[mila-orlova|Mila Orlova]], [[ana-brandt|Ana Brandt]], [[karl-lind|Karl Lind]] and [[vera-holm|Vera Holm]] met.
[[norland|Selva City|metonym]] has a plan.
## Elsewhere
Selva City has a new roof.
[[sudria|Marenga|metonym]] has protested against the sanctions.`,
  },
  {
    why: 'a capital from which an answer comes, and one from which a train does',
    text: '[[norland|Norland]] and [[mila-orlova|Mila Orlova]] met.\nFrom [[norland|Selva City|metonym]] came the usual threat, from Marenga came a train.',
  },
  {
    lang: 'de',
    why: 'German: a subject after the verb that stands second or opens the clause',
    text: '[[sudria|Südria]] und [[mila-orlova|Mila Orlova]] verhandeln.\nDann will [[sudria|Marenga|metonym]] Waffen liefern. Gäbe es Frieden, wäre [[sudria|Marenga|metonym]] froh. Er will Marenga vor dem Krieg sehen.',
  },
  { why: 'a capital as a place', text: '[[norland|Norland]] and [[mila-orlova|Mila Orlova]] met.\nIt rained in Selva City.' },
  { why: 'a capital as a dateline', text: 'SELVA CITY (Wire One) — [[mila-orlova|Mila Orlova]] arrived in [[norland|Norland]].' },
  { why: 'a capital on a page without politics', text: 'Selva City rejected the plan for a new stadium roof.' },
  { why: 'a capital in a longer name', text: '[[mila-orlova|Mila Orlova]] ran the Selva City Marathon.' },
]

export const POSTS: readonly Case[] = [
  {
    why: 'a post with its state names its holder',
    text: 'The [[ana-brandt|Norlandic president|post]] left early.',
    published: '2025-03-12',
  },
  { why: 'the next holder after the change', text: 'The [[ivo-kestrel|Norlandic president|post]] left early.', published: '2025-06-12' },
  { why: 'the last day of a term', text: 'The [[ana-brandt|Norlandic president|post]] left early.', published: '2025-05-06' },
  { why: 'the first day of a term', text: 'The [[ivo-kestrel|Norlandic president|post]] left early.', published: '2025-05-07' },
  { why: 'before the first known holder nobody', text: 'The Norlandic president left early.', published: '2019-06-12' },
  { why: 'after the end of the record nobody', text: 'The Norlandic president left early.', published: '2026-06-12' },
  {
    why: 'without a date nobody, where the post changed hands',
    text: '[[ivo-kestrel|Ivo Kestrel]] waved. The Norlandic president left early.',
    published: null,
  },
  {
    why: 'without a date the only holder in the record’s time, where the page names her',
    text: '[[mila-orlova|Mila Orlova]] waved. The [[mila-orlova|Sudrian foreign minister|post]] left early.',
    published: null,
  },
  {
    why: 'without a date nobody, where the page tells nothing of the record',
    text: 'The Sudrian foreign minister left early.',
    published: null,
  },
  { why: 'a former holder is not the holder', text: 'The former Norlandic president left early.' },
  {
    why: 'an acronym’s chief',
    text: 'The [[sean-odarragh|[[treaty-council|NTC]] chief|post]] left early. [[treaty-council|NTC]] staff stayed.',
  },
  {
    why: 'a post that the page gives to somebody unknown, here and elsewhere on it',
    text: 'The Norlandic president, Otto van Pell, sang.\nThen the Norlandic president slept.',
  },
  {
    why: 'a post that somebody unknown held, and whose holder the page names',
    text: 'The Norlandic president, Otto Pell, sang in 1994.\nThe [[ana-brandt|Norlandic president|post]] slept; [[ana-brandt|Ana Brandt]] is her name.',
  },
  {
    why: 'a post on a page of another time',
    text: 'The bridge was built in 1961.\nThe Norlandic president cut the ribbon.',
  },
  {
    why: 'a post on such a page, told with a weekday',
    text: 'The bridge was built in 1961.\nOn Tuesday the [[ana-brandt|Norlandic president|post]] closed it.',
  },
  { why: 'a post before the name of somebody unknown, in German', text: 'Der norländische Präsident Otto Pell ging früh.', lang: 'de' },
  {
    why: 'a post before a noun, in German',
    text: 'Dann hat der [[ana-brandt|norländische Präsident|post]] Soldaten geschickt.',
    lang: 'de',
  },
  { why: 'a title before the name is outside the span', text: 'Norlandic President [[ana-brandt|Ana Brandt]] left early.' },
  { why: 'an apposition after the name is no second mention', text: '[[ana-brandt|Ana Brandt]], the Norlandic president, left early.' },
  { why: 'a state with a possessive', text: "The words of [[ana-brandt|[[norland|Norland]]'s president|post]] were few." },
  {
    why: 'a definite post of the one on the page who holds it',
    text: '[[ana-brandt|Ana Brandt]] left.\nThe [[ana-brandt|president|post]] was tired.',
  },
  { why: 'a definite post of nobody on the page', text: 'The president of the club was tired.' },
  {
    why: 'the holder of the month that the sentence goes back to, whom the page names',
    text: '[[ana-brandt|Ana Brandt]] writes books.\nIn March the [[ana-brandt|Norlandic president|post]] left early.',
    published: '2025-10-12',
  },
  {
    why: 'of two holders whom the page names, nobody',
    text: '[[ana-brandt|Ana Brandt]] met [[ivo-kestrel|Ivo Kestrel]].\nIn March the Norlandic president left early.',
    published: '2025-10-12',
  },
  {
    why: 'of two holders, the new one',
    text: '[[ana-brandt|Ana Brandt]] met [[ivo-kestrel|Ivo Kestrel]].\nThe new [[ivo-kestrel|Norlandic president|post]] spoke of March.',
    published: '2025-10-12',
  },
  {
    why: 'of two holders, the one whom the page names',
    text: '[[ivo-kestrel|Ivo Kestrel]] writes.\nThe March deal is dead, the [[ivo-kestrel|Norlandic president|post]] said.',
    published: '2025-10-12',
  },
]
