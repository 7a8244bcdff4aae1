// Pages of which most tells of no politics, each in the eight languages: what they open with is news, and the surnames and capitals of the rest
// are a club's, a dog's or a house's. Nothing beside any of them says so.
import type { PageLanguage } from '../../src/model/text.ts'
import type { Case } from './run-case.ts'

/** Two in full; what follows on a page of other matters; the same surname where the page tells of more politics. */
const PAGES: readonly [PageLanguage, string, readonly string[], string][] = [
  [
    'en',
    '[[emmanuel-macron|Emmanuel Macron]] met [[volodymyr-zelensky|Volodymyr Zelensky]].',
    [
      'At home the weekend belonged to others. Macron cleared one off the line, and nobody could say afterwards how he had done it.',
      'Zelensky walked from the course after an hour, since it had begun to rain and the light was going early this week.',
      'Nobody else came, but Macron says that he will be there again next week, whatever his sister thinks of it.',
    ],
    '[[emmanuel-macron|Macron]] said that nobody had asked him.',
  ],
  [
    'fr',
    '[[emmanuel-macron|Emmanuel Macron]] a reçu [[volodymyr-zelensky|Volodymyr Zelensky]].',
    [
      'Chez nous, la semaine fut à d’autres. Macron garde la caisse des fêtes depuis vingt ans et n’a rien demandé à personne.',
      'Zelensky expose ses brebis sous la halle, comme chaque automne, et il ne les vendra pas cette fois non plus.',
      'Personne n’est venu, mais Macron sera là la semaine prochaine, quoi qu’en pense sa sœur, qui tient la buvette.',
    ],
    '[[emmanuel-macron|Macron]] dit que personne ne lui a rien demandé.',
  ],
  [
    'de',
    '[[emmanuel-macron|Emmanuel Macron]] empfing [[volodymyr-zelensky|Wolodymyr Selenskyj]].',
    [
      'Bei uns gehörte die Woche anderen. Macron gab nach zwanzig Jahren die Kasse ab, und niemand wollte sie übernehmen.',
      'Selenskyj hat drei Paar gebastelt und wird auch im Herbst keines davon hergeben, sagt er jedem, der ihn danach fragt.',
      'Sonst kam niemand, aber Macron will nächste Woche wieder da sein, was auch immer seine Schwester davon hält.',
    ],
    '[[emmanuel-macron|Macron]] sagte, niemand habe ihn gefragt.',
  ],
  [
    'es',
    '[[emmanuel-macron|Emmanuel Macron]] recibió a [[volodymyr-zelensky|Volodymyr Zelensky]].',
    [
      'En casa la semana fue de otros. Macron ganó otra vez la subida y nadie supo decir después cómo lo había hecho.',
      'Zelensky se marchó al cabo de una hora, porque llovía y estos días anochece temprano en toda la comarca.',
      'No vino nadie más, pero Macron volverá la semana que viene, piense lo que piense su hermana la mayor.',
    ],
    '[[emmanuel-macron|Macron]] dijo que nadie le había preguntado.',
  ],
  [
    'it',
    '[[emmanuel-macron|Emmanuel Macron]] ha ricevuto [[volodymyr-zelensky|Volodymyr Zelensky]].',
    [
      'Da noi la settimana è stata di altri. Macron ha vinto ancora la salita e nessuno ha saputo dire come avesse fatto.',
      'Zelensky se n’è andato dopo un’ora, perché pioveva e in questi giorni fa buio presto in tutta la valle.',
      'Non è venuto nessun altro, ma Macron tornerà la settimana prossima, qualunque cosa ne pensi sua sorella.',
    ],
    '[[emmanuel-macron|Macron]] ha detto che nessuno glielo aveva chiesto.',
  ],
  [
    'pl',
    '[[emmanuel-macron|Emmanuel Macron]] przyjął [[volodymyr-zelensky|Wołodymyra Zełenskiego]].',
    [
      'U nas tydzień należał do innych. Macron znów wygrał orkę i nikt potem nie umiał powiedzieć, jak to zrobił.',
      'Zełenski wyszedł po godzinie, bo padało, a o tej porze roku w całej okolicy szybko robi się ciemno.',
      'Nikt więcej nie przyszedł, ale Macron wróci za tydzień, cokolwiek myśli o tym jego siostra z sąsiedniej wsi.',
    ],
    '[[emmanuel-macron|Macron]] powiedział, że nikt go nie pytał.',
  ],
  [
    'uk',
    '[[emmanuel-macron|Емманюель Макрон]] прийняв [[volodymyr-zelensky|Володимира Зеленського]].',
    [
      'У нас тиждень належав іншим. Макрон знову полагодив дах, і ніхто потім не міг сказати, як він це зробив.',
      'Зеленський пішов за годину, бо дощило, а цими днями по всій околиці рано темніє.',
      'Більше ніхто не прийшов, але Макрон повернеться за тиждень, хай що думає про це його сестра із сусіднього села.',
    ],
    '[[emmanuel-macron|Макрон]] сказав, що його ніхто не питав.',
  ],
  [
    'ru',
    '[[emmanuel-macron|Эмманюэль Макрон]] принял [[volodymyr-zelensky|Владимира Зеленского]].',
    [
      'У нас неделя принадлежала другим. Макрон снова починил крышу, и никто потом не мог сказать, как он это сделал.',
      'Зеленский ушёл через час, потому что шёл дождь, а в эти дни по всей округе рано темнеет.',
      'Больше никто не пришёл, но Макрон вернётся через неделю, что бы ни думала об этом его сестра из соседнего села.',
    ],
    '[[emmanuel-macron|Макрон]] сказал, что его никто не спрашивал.',
  ],
]

/** Others who met him, twice; two paragraphs of another matter; one that tells of politics. He is nowhere named in full. */
const COMPANY: readonly [PageLanguage, string, readonly string[], string][] = [
  [
    'en',
    '[[volodymyr-zelensky|Volodymyr Zelensky]] thanked the [[european-union|European Union]] and the [[united-kingdom|United Kingdom]] for [[ukraine|Ukraine]].',
    ['Macron takes over at the music school on Monday.', 'It rained all day, and Macron won the race.'],
    '[[emmanuel-macron|Macron]] rejected the sanctions.',
  ],
  [
    'fr',
    '[[volodymyr-zelensky|Volodymyr Zelensky]] remercie l’[[european-union|Union européenne]] et le [[united-kingdom|Royaume-Uni]] pour l’[[ukraine|Ukraine]].',
    ['Macron reprend le fonds lundi.', 'Il a plu, et Macron a passé la ligne devant.'],
    '[[emmanuel-macron|Macron]] a rejeté les sanctions.',
  ],
  [
    'de',
    '[[volodymyr-zelensky|Wolodymyr Selenskyj]] dankt der [[european-union|Europäische Union]] und auch [[united-kingdom|Großbritannien]] für die [[ukraine|Ukraine]].',
    ['Im Dorf hört Macron nach dreißig Jahren auf.', 'Es regnete, und Macron wurde Vierter.'],
    '[[emmanuel-macron|Macron]] lehnt die Sanktionen ab.',
  ],
  [
    'es',
    '[[volodymyr-zelensky|Volodymyr Zelensky]] agradece a la [[european-union|Unión Europea]] y a [[france|Francia]] lo de [[ukraine|Ucrania]].',
    ['Macron le alquila el local el lunes.', 'Llovió, y Macron llegó antes que nadie.'],
    '[[emmanuel-macron|Macron]] rechazó las sanciones.',
  ],
  [
    'it',
    '[[volodymyr-zelensky|Volodymyr Zelensky]] ringrazia l’[[european-union|Unione europea]] e la [[france|Francia]] per l’[[ukraine|Ucraina]].',
    ['Macron rileva il negozio lunedì.', 'Pioveva, e Macron è passato per primo.'],
    '[[emmanuel-macron|Macron]] ha respinto le sanzioni.',
  ],
  [
    'pl',
    '[[volodymyr-zelensky|Wołodymyr Zełenski]] dziękuje: [[european-union|Unia Europejska]], [[united-kingdom|Wielka Brytania]], [[ukraine|Ukraina]].',
    ['Macron prowadzi zapisy od poniedziałku.', 'Padało, a Macron dobiegł drugi.'],
    '[[emmanuel-macron|Macron]] odrzucił sankcje.',
  ],
  [
    'uk',
    '[[volodymyr-zelensky|Володимир Зеленський]] дякує: [[european-union|Європейський Союз]], [[united-kingdom|Велика Британія]], [[ukraine|Україна]].',
    ['Макрон варить какао з понеділка.', 'Дощило, і Макрон прибіг другим.'],
    '[[emmanuel-macron|Макрон]] відкинув санкції.',
  ],
  [
    'ru',
    '[[volodymyr-zelensky|Владимир Зеленский]] благодарит: [[european-union|Европейский союз]], [[united-kingdom|Великобритания]], [[ukraine|Украина]].',
    ['Макрон варит какао с понедельника.', 'Шёл дождь, и Макрон прибежал вторым.'],
    '[[emmanuel-macron|Макрон]] отверг санкции.',
  ],
]

const M = 'emmanuel-macron'
const Z = 'volodymyr-zelensky'
/** About another of the name; and news of one and not of the other. */
const DENIED: readonly [PageLanguage, string, string][] = [
  [
    'en',
    `Not [[${M}|Emmanuel Macron]], who met [[${Z}|Volodymyr Zelensky]], but a teacher.\nMacron won seven games.`,
    `Not [[${M}|Emmanuel Macron]] but [[${Z}|Volodymyr Zelensky]] left.\n[[${M}|Macron]] stayed.`,
  ],
  [
    'fr',
    `Ce n’est pas [[${M}|Emmanuel Macron]], qui a vu [[${Z}|Volodymyr Zelensky]], mais un facteur.\nMacron a gagné sept parties.`,
    `Ce n’est pas [[${M}|Emmanuel Macron]] mais [[${Z}|Volodymyr Zelensky]] qui part.\n[[${M}|Macron]] reste.`,
  ],
  [
    'de',
    `Nicht [[${M}|Emmanuel Macron]], der [[${Z}|Wolodymyr Selenskyj]] traf, sondern ein Lehrer.\nMacron gewann sieben Partien.`,
    `Nicht [[${M}|Emmanuel Macron]], sondern [[${Z}|Wolodymyr Selenskyj]] ging.\n[[${M}|Macron]] blieb.`,
  ],
  [
    'es',
    `No es [[${M}|Emmanuel Macron]], que vio a [[${Z}|Volodymyr Zelensky]], sino un cartero.\nMacron ganó siete partidas.`,
    `No es [[${M}|Emmanuel Macron]] sino [[${Z}|Volodymyr Zelensky]] quien se va.\n[[${M}|Macron]] se queda.`,
  ],
  [
    'it',
    `Non [[${M}|Emmanuel Macron]], che ha visto [[${Z}|Volodymyr Zelensky]], ma una maestra.\nMacron usa mele e cannella.`,
    `Non [[${M}|Emmanuel Macron]] ma [[${Z}|Volodymyr Zelensky]] parte.\n[[${M}|Macron]] resta.`,
  ],
  [
    'pl',
    `Nie [[${M}|Emmanuel Macron]], który widział [[${Z}|Wołodymyra Zełenskiego]], tylko nauczyciel.\nMacron wygrał siedem partii.`,
    `Nie [[${M}|Emmanuel Macron]], lecz [[${Z}|Wołodymyr Zełenski]] wyszedł.\n[[${M}|Macron]] został.`,
  ],
  [
    'uk',
    `Не [[${M}|Емманюель Макрон]], який бачив [[${Z}|Володимира Зеленського]], а вчитель.\nМакрон виграв сім партій.`,
    `Не [[${M}|Емманюель Макрон]], а [[${Z}|Володимир Зеленський]] вийшов.\n[[${M}|Макрон]] лишився.`,
  ],
  [
    'ru',
    `Не [[${M}|Эмманюэль Макрон]], который видел [[${Z}|Владимира Зеленского]], а учитель.\nМакрон выиграл семь партий.`,
    `Не [[${M}|Эмманюэль Макрон]], а [[${Z}|Владимир Зеленский]] вышел.\n[[${M}|Макрон]] остался.`,
  ],
]

/** Over the record of public actors. */
export const CALM_PAGES: readonly Case[] = [
  ...PAGES.flatMap(([lang, news, others, told]): Case[] => [
    { lang, why: `${lang}: surnames of a page that goes on with other matters`, text: [news, ...others].join('\n') },
    { lang, why: `${lang}: the same surname on a page that tells of little else`, text: [news, news, news, told].join('\n') },
  ]),
  ...COMPANY.flatMap(([lang, news, others, told]): Case[] => [
    { lang, why: `${lang}: a surname that company speaks for, in paragraphs of another matter`, text: [news, news, ...others].join('\n') },
    { lang, why: `${lang}: the same in one of politics`, text: [news, news, told].join('\n') },
  ]),
  ...DENIED.flatMap(([lang, another, news]): Case[] => [
    { lang, why: `${lang}: a page about another of the name says so`, text: another },
    { lang, why: `${lang}: not the one but the other of ours`, text: news },
  ]),
]
