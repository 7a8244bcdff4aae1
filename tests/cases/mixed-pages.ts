// Pages that put politics and other things below each other: departments of a paper, firms and streets called like somebody, speakers
// beside their house. What is meant in one paragraph is not in the next.
import type { Case } from './run-case.ts'

/** Over the record of public actors, in eight languages: two in full, then the surname as something else's, then as his again. */
export const MIXED_PAGES: readonly Case[] = [
  {
    lang: 'fr',
    why: 'French: a street and a theatre called like somebody',
    text: '[[emmanuel-macron|Emmanuel Macron]] a parlé de garanties de sécurité.\nLa rue Macron et le théâtre Macron sont fermés. [[emmanuel-macron|Macron]] rejette le traité.',
  },
  {
    lang: 'de',
    why: 'German: a museum and a steamer called like somebody',
    text: '[[emmanuel-macron|Emmanuel Macron]] sprach von Sicherheitsgarantien.\nIm Museum Macron liegt der Dampfer Macron. [[emmanuel-macron|Macron]] lehnt den Vertrag ab.',
  },
  {
    lang: 'es',
    why: 'Spanish: a street and a stadium called like somebody',
    text: '[[emmanuel-macron|Emmanuel Macron]] habló de garantías de seguridad.\nLa calle Macron y el estadio Macron. [[emmanuel-macron|Macron]] rechaza el tratado.',
  },
  {
    lang: 'it',
    why: 'Italian: a theatre and a square called like somebody',
    text: '[[emmanuel-macron|Emmanuel Macron]] ha parlato di garanzie di sicurezza.\nIl teatro Macron in piazza Macron. [[emmanuel-macron|Macron]] respinge il trattato.',
  },
  {
    lang: 'pl',
    why: 'Polish: a street and a theatre in the genitive',
    text: '[[emmanuel-macron|Emmanuel Macron]] mówił o gwarancjach bezpieczeństwa.\nUlica Macrona i teatr imienia Macrona. [[emmanuel-macron|Macron]] odrzuca traktat.',
  },
  {
    lang: 'uk',
    why: 'Ukrainian: a street and a theatre in the genitive',
    text: '[[emmanuel-macron|Емманюель Макрон]] говорив про гарантії безпеки.\nВулиця Макрона і театр імені Макрона. [[emmanuel-macron|Макрон]] відкидає договір.',
  },
  {
    lang: 'ru',
    why: 'Russian: a street and a theatre in the genitive',
    text: '[[emmanuel-macron|Эмманюэль Макрон]] говорил о гарантиях безопасности.\nУлица Макрона и театр имени Макрона. [[emmanuel-macron|Макрон]] отвергает договор.',
  },
  {
    lang: 'en',
    why: 'English: what a name is the name of, after a dash, a comma or a bracket',
    text: '[[emmanuel-macron|Emmanuel Macron]] spoke of security guarantees.\nMacron — the sportswear maker — closed. So did Macron, a retailer, and Macron (the brewer).',
    not: ['with no-break spaces', 'with curly apostrophes'],
  },
  ...(
    [
      ['en', 'English', 'Sport', 'Emmanuel Macron', 'Macron met Brest twice.'],
      ['fr', 'French', 'Culture', 'Emmanuel Macron', 'Macron chante dimanche.'],
      ['de', 'German', 'Sport', 'Emmanuel Macron', 'Macron trifft dreifach.'],
      ['es', 'Spanish', 'Deportes', 'Emmanuel Macron', 'Macron salió lesionado.'],
      ['it', 'Italian', 'Spettacoli', 'Emmanuel Macron', 'Macron canta domenica.'],
      ['pl', 'Polish', 'Kultura', 'Emmanuel Macron', 'Macron śpiewa w niedzielę.'],
      ['uk', 'Ukrainian', 'Афіша', 'Емманюель Макрон', 'Макрон співає в неділю.'],
      ['ru', 'Russian', 'Спорт', 'Эмманюэль Макрон', 'Макрон выбыл из игры.'],
    ] as const
  ).flatMap(([lang, language, department, name, line]): Case[] => [
    {
      lang,
      why: `${language}: a surname under the heading of another department`,
      text: `[[emmanuel-macron|${name}]].\n## ${department}\n${line}`,
    },
    {
      lang,
      why: `${language}: a surname in a paragraph that opens with another department`,
      text: `[[emmanuel-macron|${name}]].\n${department}: ${line}`,
    },
  ]),
  ...(
    [
      ['en', 'English', 'Macron', 'Élysée', '“Not now.”', 'France', 'security guarantees'],
      ['fr', 'French', 'Macron', 'Élysée', '« Pas maintenant. »', 'France', 'garanties de sécurité'],
      ['de', 'German', 'Macron', 'Élysée-Palast', '»Nicht jetzt.«', 'Frankreich', 'Sicherheitsgarantien'],
      ['es', 'Spanish', 'Macron', 'Elíseo', '«Ahora no.»', 'Francia', 'garantías de seguridad'],
      ['it', 'Italian', 'Macron', 'Eliseo', '«Non ora.»', 'Francia', 'garanzie di sicurezza'],
      ['pl', 'Polish', 'Macron', 'Pałac Elizejski', '„Nie teraz”.', 'Francja', 'gwarancje bezpieczeństwa'],
      ['uk', 'Ukrainian', 'Макрон', 'Єлисейський палац', '«Не зараз».', 'Франція', 'гарантії безпеки'],
      ['ru', 'Russian', 'Макрон', 'Елисейский дворец', '«Не сейчас».', 'Франция', 'гарантии безопасности'],
    ] as const
  ).flatMap(([lang, language, surname, house, words, state, cue]): Case[] => [
    {
      lang,
      why: `${language}: who is quoted by his surname, beside his house`,
      text: `[[france|${state}]]: ${cue}.\n[[elysee|${house}]]: ${words}\n[[emmanuel-macron|${surname}]]: ${words}`,
      not: ['in a long text', 'with a thousand other names'],
    },
    { lang, why: `${language}: who is quoted by his surname, with no house`, text: `[[france|${state}]]: ${cue}.\n${surname}: ${words}` },
  ]),
  {
    lang: 'fr',
    why: 'a paragraph of another age: posts and capitals are of then, on a page that names the holder of today',
    text: '[[emmanuel-macron|Emmanuel Macron]] a parlé de garanties de sécurité à [[volodymyr-zelensky|Volodymyr Zelensky]].\nEn 1966, le président français n’aimait pas le mot. Le ministre de la Défense se taisait.\nLe [[emmanuel-macron|président français|post]] rejette ce traité en 2025.',
  },
  {
    lang: 'fr',
    why: 'a holder of then',
    text: '[[emmanuel-macron|Emmanuel Macron]] a parlé de garanties de sécurité. Le président français d’alors n’aimait pas le mot.',
  },
  {
    lang: 'en',
    why: 'a page that has gone over to another matter: nothing beside the surname tells of politics any more',
    text: '[[emmanuel-macron|Emmanuel Macron]] spoke to [[volodymyr-zelensky|Volodymyr Zelensky]] of security guarantees.\nRain fell on the old quarter all morning, and by the river it blew so hard that nobody stayed out for long.\nMacron has walked there for forty years, and nobody knows why.\nWhoever wants to walk with him comes at seven and brings something against the rain, which is never far.',
  },
  {
    lang: 'de',
    why: 'a short line between paragraphs of politics',
    text: '[[emmanuel-macron|Emmanuel Macron]] sprach mit [[volodymyr-zelensky|Wolodymyr Selenskyj]] von Sicherheitsgarantien.\n[[emmanuel-macron|Macron]] lächelte und stieg die Treppe hinauf.\nDie [[ukraine|Ukraine]] will den Vertrag.',
  },
]

/** What a quotation begins with, and what the noun before it makes of that. */
export const QUOTED_NAMES: readonly Case[] = [
  ...(
    [
      ['en', 'English', 'Emmanuel Macron', 'security guarantees', 'The duo “Macron” sang.', 'The comedy “Macron and I” is on.'],
      ['fr', 'French', 'Emmanuel Macron', 'garanties de sécurité', 'Le duo « Macron » chante.', 'La comédie « Macron et moi » plaît.'],
      ['de', 'German', 'Emmanuel Macron', 'Sicherheitsgarantien', 'Das Duo »Macron« singt.', 'Die Komödie »Macron und ich« läuft.'],
      ['es', 'Spanish', 'Emmanuel Macron', 'garantías de seguridad', 'El dúo «Macron» canta.', 'La comedia «Macron y yo» gusta.'],
      ['it', 'Italian', 'Emmanuel Macron', 'garanzie di sicurezza', 'Il duo «Macron» canta.', 'La commedia «Macron e io» piace.'],
      ['pl', 'Polish', 'Emmanuel Macron', 'gwarancje bezpieczeństwa', 'Duet „Macron” śpiewa.', 'Komedia „Macron i ja” trwa.'],
      ['uk', 'Ukrainian', 'Емманюель Макрон', 'гарантії безпеки', 'Дует «Макрон» співає.', 'Комедія «Макрон і я» триває.'],
      ['ru', 'Russian', 'Эмманюэль Макрон', 'гарантии безопасности', 'Дуэт «Макрон» поёт.', 'Комедия «Макрон и я» идёт.'],
    ] as const
  ).map(([lang, language, name, cue, duo, play]): Case => {
    const surname = name.split(' ').at(-1)
    return {
      lang,
      why: `${language}: a duo and a comedy called like somebody, who is himself elsewhere`,
      text: `[[emmanuel-macron|${name}]]: ${cue}.\n${duo} ${play}\n[[emmanuel-macron|${surname}]]?`,
      not: ['with no-break spaces', 'with curly apostrophes'],
    }
  }),
  {
    lang: 'fr',
    why: 'French: one letter for a gentleman is no initial',
    text: '[[emmanuel-macron|Emmanuel Macron]] : garanties de sécurité, dit M. [[emmanuel-macron|Macron]].',
  },
  {
    lang: 'uk',
    why: 'Ukrainian: how a name is spelt, quoted without a noun',
    text: '[[emmanuel-macron|Емманюель Макрон]]: гарантії безпеки.\nЯк писати: «[[emmanuel-macron|Макрон]]» чи інакше?',
  },
  {
    lang: 'fr',
    why: 'French: to be appointed is not to be called so',
    text: 'Garanties de sécurité. [[france|France]] : la ministre a nommé [[emmanuel-macron|Emmanuel Macron]], puis a rappelé [[emmanuel-macron|Macron]].',
  },
]

/** Over the made-up record. */
export const MIXED_AT_HOME: readonly Case[] = [
  {
    why: 'a surname and its owner’s post with the state, put beside it, where the page names another bearer',
    text: '[[ana-brandt|Ana Brandt]] spoke for [[norland|Norland]]. Jo Orlova sang.\n[[mila-orlova|Orlova]], [[sudria|Sudria]]’s foreign minister, rejected it. Orlova bakes.',
  },
  {
    why: 'a state’s name with an age is somebody’s',
    text: '[[ana-brandt|Ana Brandt]] left [[sudria|Sudria]]. Norland, 44, of Leeds, denied theft. Velmark (61) did not.',
  },
  {
    lang: 'de',
    why: 'German: somebody unknown of the name, by his article or his English given name',
    text: '[[ana-brandt|Ana Brandt]] verließ [[sudria|Südria]]. Ein Herr Brandt grüßte den Kanadier Tyler Lind. [[ana-brandt|Brandt]] lehnt den Vertrag ab.',
  },
  {
    lang: 'es',
    why: 'Spanish: another of the name, and all of them',
    text: '[[ana-brandt|Ana Brandt]] salió. Otro Brandt, mi cuñado, discrepa; los Brandt sonríen. [[ana-brandt|Brandt]] rechaza el tratado.',
  },
  {
    why: 'a capital in a sentence with a score is its club',
    text: '[[ana-brandt|Ana Brandt]], [[karl-lind|Karl Lind]], [[vera-holm|Vera Holm]] and [[mila-orlova|Mila Orlova]] met for [[norland|Norland]].\nThen Selva City demanded a penalty and lost 1-3 to Marenga. [[norland|Selva City|metonym]] demanded guarantees.',
  },
  {
    why: 'a ship called like a state',
    text: '[[ana-brandt|Ana Brandt]] left [[sudria|Sudria]]. The SS Norland and HMS Velmark were repainted.',
  },
  {
    why: 'a row of names with a full stop is no title: capitals tell in it',
    text: '[[ana-brandt|Ana Brandt]] spoke for [[norland|Norland]].\nCast: Inga Brandt (Widow), Theo Brandt (Lodger), Rose Brandt (Postwoman).',
  },
  {
    why: 'an office that is told by its road, and by who pours there',
    text: '[[ana-brandt|Ana Brandt]] left [[norland|Norland]]. The Harbour House on Ely Road is closed.',
  },
  {
    why: 'a wife by her title leaves the surname to whom the page names in full',
    text: '[[karl-lind|Karl Lind]] left the troops in [[norland|Norland]] with Mrs Lind. [[karl-lind|Lind]] rejected the treaty.',
  },
  {
    lang: 'de',
    why: 'German: behind a relative pronoun a capital is the subject, behind an article it is a town',
    text: '[[ana-brandt|Ana Brandt]], [[karl-lind|Karl Lind]], [[vera-holm|Vera Holm]] und [[mila-orlova|Mila Orlova]] verhandelten mit [[sudria|Südria]].\nEs war ein Papier, das [[sudria|Marenga|metonym]] gestern allen zeigte. Gezeigt wurde das Marenga der Dichter.',
  },
  {
    why: 'another coalition, told by who is in it, whose it is and where it governs; not one of more countries',
    text: '[[ana-brandt|Ana Brandt]] spoke for the [[calm-coalition|Coalition of the Calm]] in [[sudria|Sudria]].\nThe coalition of three parishes, the coalition in parliament, the coalition for cider, his coalition: so many.\nThe [[calm-coalition|coalition]] of countries that she leads is calm.',
  },
  {
    why: 'an initial that is not the minister’s, and is a word elsewhere',
    text: '[[ana-brandt|Ana Brandt]] spoke for [[norland|Norland]]. Pictures: I. Brandt. A. [[ana-brandt|Brandt]] rejected it after a Q&A. [[ana-brandt|Brandt]] left.',
    // Of a thousand, one Brandt has that initial.
    not: ['with a thousand other names'],
  },
  {
    why: 'a recipe, a tortoise and a surname that is explained, and the minister again',
    text: '[[ana-brandt|Ana Brandt]], [[karl-lind|Karl Lind]], [[vera-holm|Vera Holm]] and [[mila-orlova|Mila Orlova]] met for [[norland|Norland]].\nLind’s marmalade won at the village hall. Orlova comes from eagle, and the surname is old. [[karl-lind|Lind]] rejected the treaty.',
    not: ['with a thousand other names'],
  },
  {
    why: 'in the block that names him in full, on a page with another bearer',
    text: '[[norland|Norland]] waits. Jonas Brandt bakes.\n[[ana-brandt|Ana Brandt]] spoke, and [[ana-brandt|Brandt]] left. Jonas Brandt came. Brandt slept.\nBrandt slept on.',
    not: ['with a thousand other names'],
  },
  {
    why: 'a cat by an article alone, and what somebody of ours is told',
    text: '[[norland|Norland]] waits. [[ana-brandt|Ana Brandt]] met [[mila-orlova|Mila Orlova]].\nLind the cat is missing. They told [[ana-brandt|Brandt]] the truth.',
    not: ['with a thousand other names'],
  },
  {
    why: 'a councillor called like a month, and a name between commas who held the post',
    text: '[[ana-brandt|Ana Brandt]] spoke for [[norland|Norland]]. Councillor June Lind left.\nThe [[norland|Norland]] president, Quist, had a cold.',
  },
  {
    why: 'a capital that will not do something',
    text: '[[ana-brandt|Ana Brandt]], [[karl-lind|Karl Lind]], [[vera-holm|Vera Holm]] and [[mila-orlova|Mila Orlova]] met for [[norland|Norland]].\n[[norland|Selva City|metonym]] wouldn’t budge. Selva City isn’t old.',
  },
]
