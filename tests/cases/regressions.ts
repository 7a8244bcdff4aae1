// Every fault of the matcher that was found gets a row here before it is mended, and keeps it.
import type { Case } from './run-case.ts'

export const REGRESSIONS: readonly Case[] = [
  {
    // An initial between given name and surname made it somebody else's, and the surname elsewhere with it.
    why: 'a full name with an initial of the outlet’s style',
    text: 'President [[ana-brandt|Ana B. Brandt]] left.\nMs. [[ana-brandt|Brandt]] was late.',
  },
  {
    why: 'an initial after another given name',
    text: 'The skipper Otto B. Brandt left.\nBrandt was late.',
  },
  {
    why: 'a letter and a full stop before a surname may be the end of a sentence',
    text: '[[ana-brandt|Ana Brandt]] took no Q&A. [[ana-brandt|Brandt]] left.',
  },
  {
    why: 'a letter and a full stop before a surname may be a title',
    text: '[[emile-vasseur|Émile Vasseur-Dutrey]] est parti. Selon M. [[emile-vasseur|Vasseur-Dutrey]], c’est vrai.',
    lang: 'fr',
  },
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
  {
    why: 'such a surname with one minister only',
    text: 'Kestrel has to give way.\n[[vera-holm|Vera Holm]] negotiated in [[sudria|Sudria]], for [[velmark|Velmark]], of [[norland|Norland]].',
  },
  {
    // The dash was taken for the end of the name.
    why: 'a double surname with an en dash',
    text: 'First came [[emile-vasseur|Émile Vasseur–Dutrey]], then rain.',
  },
  {
    why: 'a bare coalition on a page that speaks of the one which governs',
    text: 'The [[calm-coalition|Coalition of the Calm]] wrote to [[norland|Norland]].\nAt home a coalition government is in trouble.\nThe coalition may fall by Friday.',
  },
  {
    why: 'a coalition of that name with nobody and nothing of ours',
    text: 'A Coalition of the Calm was founded by four neighbours. The Coalition of the Calm has rakes.',
  },
  {
    // States, a body and a guest of honour made a choir's members ministers.
    why: 'surnames of a choir that has sung for a guest of honour',
    text: 'The choir tours [[norland|Norland]], [[sudria|Sudria]] and [[velmark|Velmark]]. Orlova sings bass. Kestrel has packed twice.\n[[ana-brandt|Ana Brandt]] heard them at a ball of the [[united-ports|United Ports]].',
  },
  {
    why: 'a capital that keeps its bakeries, beside a body and a guest',
    text: 'Selva City keeps its best bakeries in cellars, [[mila-orlova|Mila Orlova]] found at a ball of the [[united-ports|United Ports]].',
  },
  {
    why: 'a surname whose trade is told after a comma with its article',
    text: '[[ana-brandt|Ana Brandt]] and [[mila-orlova|Mila Orlova]] spoke of the border force in [[norland|Norland]]. Kestrel, the tenor, yawned.',
  },
  {
    why: 'a surname whose post is told after a comma with its article',
    text: '[[ana-brandt|Ana Brandt]] and [[mila-orlova|Mila Orlova]] spoke of the border force in [[norland|Norland]]. [[ivo-kestrel|Kestrel]], the minister, yawned.',
  },
  {
    why: 'where a holder works, and a post told of as one of two',
    text: "[[ana-brandt|Ana Brandt]] left.\nThey met at the president's office. She has two hats: the general's, and the president's.",
  },
  {
    // "Brandt the president" read as hers, so the land behind it was nobody's.
    lang: 'uk',
    why: 'a post right behind somebody else, with its land after it',
    published: '2025-06-02',
    text: '[[mila-orlova|Міла Орлова]] прибула.\nПеред розмовою з [[mila-orlova|Мілою Орловою]] [[ivo-kestrel|президент [[norland|Норландії]]|post]] мовчав.',
  },
  {
    // The number made no longer name of it, so a party's leader was the land's.
    why: 'a party that is called after its land and a year, and its leader',
    published: '2025-06-02',
    text: '[[ana-brandt|Ana Brandt]] met the president of Norland 2050. Norland 2050 is growing. The [[ivo-kestrel|president of [[norland|Norland]]|post]] spoke.',
  },
]
