// Which meeting it was, told by who met: each kind in eight languages, with what only looks like it. The record is that of leaders-record.ts; the
// article is of Wednesday 12 March 2025, two leaders had met on Tuesday.
import { CAST, type Kind, rowsOf } from './occasions.ts'
import type { Case } from './run-case.ts'

const M = '[[emmanuel-macron|Emmanuel Macron]]'
const Z = '[[volodymyr-zelensky|Volodymyr Zelensky]]'
const S = '[[keir-starmer|Keir Starmer]]'
/** Forms of the same names. */
const DE = { z: '[[volodymyr-zelensky|Wolodymyr Selenskyj]]' }
const PL = {
  m: '[[emmanuel-macron|Emmanuelem Macronem]]',
  z: '[[volodymyr-zelensky|Wołodymyr Zełenski]]',
  s: '[[keir-starmer|Keirem Starmerem]]',
}
const UK = {
  m: '[[emmanuel-macron|Емманюелем Макроном]]',
  z: '[[volodymyr-zelensky|Володимир Зеленський]]',
  s: '[[keir-starmer|Кіром Стармером]]',
}
const RU = {
  m: '[[emmanuel-macron|Эмманюэлем Макроном]]',
  z: '[[volodymyr-zelensky|Владимир Зеленский]]',
  s: '[[keir-starmer|Киром Стармером]]',
}

/** One side in the phrase, the other in its sentence. */
const OTHER_SIDE: readonly Kind[] = [
  [
    'a summit to which somebody went, with the other',
    {
      en: `${Z} flew to Lyon for the [[two-leaders|summit with ${M}|reference]].`,
      fr: `${Z} s'est rendu à Lyon pour le [[two-leaders|sommet avec ${M}|reference]].`,
      de: `${DE.z} reiste nach Lyon zum [[two-leaders|Gipfel mit ${M}|reference]].`,
      es: `${Z} viajó a Lyon para la [[two-leaders|cumbre con ${M}|reference]].`,
      it: `${Z} è andato a Lyon per il [[two-leaders|vertice con ${M}|reference]].`,
      pl: `${PL.z} przyleciał do Lyon na [[two-leaders|szczyt z ${PL.m}|reference]].`,
      uk: `${UK.z} прилетів до Ліона на [[two-leaders|саміт з ${UK.m}|reference]].`,
      ru: `${RU.z} прилетел в Лион на [[two-leaders|саммит с ${RU.m}|reference]].`,
    },
  ],
  [
    'a meeting before which somebody spoke to a third',
    {
      en: `Shortly before the [[two-leaders|meeting with ${M}|reference]], ${Z} called ${S}.`,
      fr: `Peu avant la [[two-leaders|rencontre avec ${M}|reference]], ${Z} a appelé ${S}.`,
      de: `Kurz vor dem [[two-leaders|Treffen mit ${M}|reference]] rief ${DE.z} ${S} an.`,
      es: `Poco antes de la [[two-leaders|reunión con ${M}|reference]], ${Z} llamó a ${S}.`,
      it: `Poco prima dell'[[two-leaders|incontro con ${M}|reference]] ${Z} ha chiamato ${S}.`,
      pl: `Tuż przed [[two-leaders|spotkaniem z ${PL.m}|reference]] ${PL.z} rozmawiał z ${PL.s}.`,
      uk: `Незадовго до [[two-leaders|зустрічі з ${UK.m}|reference]] ${UK.z} говорив з ${UK.s}.`,
      ru: `Незадолго до [[two-leaders|встречи с ${RU.m}|reference]] ${RU.z} говорил с ${RU.s}.`,
    },
  ],
  [
    'a meeting after which one of two spoke, of whom one was there',
    {
      en: `${Z} spoke to ${S} after the [[two-leaders|meeting with ${M}|reference]].`,
      fr: `${Z} a parlé à ${S} après la [[two-leaders|rencontre avec ${M}|reference]].`,
      de: `${DE.z} sprach mit ${S} nach dem [[two-leaders|Treffen mit ${M}|reference]].`,
      es: `${Z} habló con ${S} tras la [[two-leaders|reunión con ${M}|reference]].`,
      it: `${Z} ha parlato con ${S} dopo l'[[two-leaders|incontro con ${M}|reference]].`,
      pl: `${PL.z} rozmawiał z ${PL.s} po [[two-leaders|spotkaniu z ${PL.m}|reference]].`,
      uk: `${UK.z} говорив з ${UK.s} після [[two-leaders|зустрічі з ${UK.m}|reference]].`,
      ru: `${RU.z} говорил с ${RU.s} после [[two-leaders|встречи с ${RU.m}|reference]].`,
    },
  ],
  [
    'a meeting of two of whom the record knows none',
    {
      en: `Before the meeting with ${S}, ${Z} called ${M}.`,
      fr: `Avant la rencontre avec ${S}, ${Z} a appelé ${M}.`,
      de: `Vor dem Treffen mit ${S} rief ${DE.z} ${M} an.`,
      es: `Antes de la reunión con ${S}, ${Z} llamó a ${M}.`,
      it: `Prima dell'incontro con ${S} ${Z} ha chiamato ${M}.`,
      pl: `Przed spotkaniem z ${PL.s} ${PL.z} rozmawiał z ${PL.m}.`,
      uk: `До зустрічі з ${UK.s} ${UK.z} говорив з ${UK.m}.`,
      ru: `До встречи с ${RU.s} ${RU.z} говорил с ${RU.m}.`,
    },
  ],
]

const DASH = '–'
/** Names without given names, where the record has them. */
const m = { en: '[[emmanuel-macron|Macron]]', uk: '[[emmanuel-macron|Макрон]]', ru: '[[emmanuel-macron|Макрон]]' }
const z = {
  en: '[[volodymyr-zelensky|Zelensky]]',
  de: '[[volodymyr-zelensky|Selenskyj]]',
  pl: '[[volodymyr-zelensky|Zełenski]]',
  uk: '[[volodymyr-zelensky|Зеленський]]',
  ru: '[[volodymyr-zelensky|Зеленский]]',
}
/** All sides in the phrase. */
const LISTS: readonly Kind[] = [
  [
    'a pair parted by a dash',
    {
      en: `The [[two-leaders|${m.en}${DASH}${z.en} meeting|reference]] was long.`,
      fr: `La [[two-leaders|rencontre ${M}${DASH}${Z}|reference]] a été longue.`,
      de: `Das [[two-leaders|Treffen ${M}${DASH}${z.de}|reference]] war lang.`,
      es: `La [[two-leaders|reunión ${M}${DASH}${Z}|reference]] fue larga.`,
      it: `L'[[two-leaders|incontro ${M}${DASH}${Z}|reference]] è stato lungo.`,
      pl: `Długie było [[two-leaders|spotkanie ${M} – ${PL.z}|reference]].`,
      uk: `Довгою була [[two-leaders|зустріч ${m.uk} — ${z.uk}|reference]].`,
      ru: `Долгой была [[two-leaders|встреча ${m.ru} — ${z.ru}|reference]].`,
    },
  ],
  [
    'a dash after one with whom somebody met',
    {
      en: `The [[two-leaders|meeting with ${m.en}|reference]] – ${z.en} said so – was long.`,
      fr: `La [[two-leaders|rencontre avec ${M}|reference]] – ${Z} l'a dit – a été longue.`,
      de: `Das [[two-leaders|Treffen mit ${M}|reference]] – ${z.de} sagte es – war lang.`,
      es: `La [[two-leaders|reunión con ${M}|reference]] – ${Z} lo dijo – fue larga.`,
      it: `L'[[two-leaders|incontro con ${M}|reference]] – ${Z} lo ha detto – è stato lungo.`,
      pl: `Długie było [[two-leaders|spotkanie z ${PL.m}|reference]] – ${z.pl} tak mówił.`,
      uk: `Довгою була [[two-leaders|зустріч із ${UK.m}|reference]] — ${z.uk} так сказав.`,
      ru: `Долгой была [[two-leaders|встреча с ${RU.m}|reference]] — ${z.ru} так сказал.`,
    },
  ],
  [
    'two people and others by their level',
    {
      en: `The [[many-leaders|meeting of ${M}, ${Z} and other European leaders in Nantes|reference]] was long.`,
      fr: `La [[many-leaders|réunion de ${M}, ${Z} et d'autres dirigeants européens à Nantes|reference]] a été longue.`,
      de: `Das [[many-leaders|Treffen von ${M}, ${z.de} und europäischen Staats- und Regierungschefs in Nantes|reference]] war lang.`,
      es: `La [[many-leaders|reunión de ${M}, ${Z} y otros líderes europeos en Nantes|reference]] fue larga.`,
      it: `La [[many-leaders|riunione di ${M}, ${Z} e altri leader europei a Nantes|reference]] è stata lunga.`,
      pl: `Długie było [[many-leaders|spotkanie [[emmanuel-macron|Emmanuela Macrona]], [[volodymyr-zelensky|Wołodymyra Zełenskiego]] i innych europejskich przywódców w Nantes|reference]].`,
      uk: `Довгою була [[many-leaders|зустріч [[emmanuel-macron|Емманюеля Макрона]], [[volodymyr-zelensky|Володимира Зеленського]] та інших європейських лідерів у Нанті|reference]].`,
      ru: `Долгой была [[many-leaders|встреча [[emmanuel-macron|Эмманюэля Макрона]], [[volodymyr-zelensky|Владимира Зеленского]] и других европейских лидеров в Нанте|reference]].`,
    },
  ],
  [
    'who headed a delegation',
    {
      en: `Long were the [[two-delegations|talks between the Ukrainian delegation headed by [[rustem-umerov|Rustem Umerov]] and representatives of the [[united-kingdom|United Kingdom]] in Lille|reference]].`,
      fr: `Longs furent les [[two-delegations|pourparlers entre la délégation ukrainienne conduite par [[rustem-umerov|Rustem Umerov]] et les représentants du [[united-kingdom|Royaume-Uni]] à Lille|reference]].`,
      de: `Lang waren die [[two-delegations|Gespräche zwischen der ukrainischen Delegation unter Leitung von [[rustem-umerov|Rustem Umjerow]] und Vertretern [[united-kingdom|Großbritanniens]] in Lille|reference]].`,
      es: `Largas fueron las [[two-delegations|conversaciones entre la delegación ucraniana encabezada por [[rustem-umerov|Rustem Umerov]] y representantes del [[united-kingdom|Reino Unido]] en Lille|reference]].`,
      it: `Lunghi i [[two-delegations|colloqui tra la delegazione ucraina guidata da [[rustem-umerov|Rustem Umerov]] e i rappresentanti del [[united-kingdom|Regno Unito]] a Lille|reference]].`,
      pl: `Długie były [[two-delegations|rozmowy między ukraińską delegacją na czele z [[rustem-umerov|Rustemem Umierowem]] a przedstawicielami [[united-kingdom|Wielkiej Brytanii]] w Lille|reference]].`,
      uk: `Довгими були [[two-delegations|переговори між українською делегацією на чолі з [[rustem-umerov|Рустемом Умєровим]] та представниками [[united-kingdom|Великої Британії]] у Ліллі|reference]].`,
      ru: `Долгими были [[two-delegations|переговоры между украинской делегацией во главе с [[rustem-umerov|Рустемом Умеровым]] и представителями [[united-kingdom|Великобритании]] в Лилле|reference]].`,
    },
  ],
  [
    'two states, whatever stands between them',
    {
      en: 'Long were the [[two-delegations|talks between [[ukraine|Ukraine]] and the [[united-kingdom|United Kingdom]] in Lille|reference]].',
      fr: "Longs furent les [[two-delegations|pourparlers entre l'[[ukraine|Ukraine]] et le [[united-kingdom|Royaume-Uni]] à Lille|reference]].",
      de: 'Lang waren die [[two-delegations|Gespräche zwischen der [[ukraine|Ukraine]] und [[united-kingdom|Großbritannien]] in Lille|reference]].',
      es: 'Largas fueron las [[two-delegations|conversaciones entre [[ukraine|Ucrania]] y el [[united-kingdom|Reino Unido]] en Lille|reference]].',
      it: "Lunghi i [[two-delegations|colloqui tra l'[[ukraine|Ucraina]] e il [[united-kingdom|Regno Unito]] a Lille|reference]].",
      pl: 'Długie były [[two-delegations|rozmowy między [[ukraine|Ukrainą]] a [[united-kingdom|Wielką Brytanią]] w Lille|reference]].',
      uk: 'Довгими були [[two-delegations|переговори між [[ukraine|Україною]] та [[united-kingdom|Великою Британією]] у Ліллі|reference]].',
      ru: 'Долгими были [[two-delegations|переговоры между [[ukraine|Украиной]] и [[united-kingdom|Великобританией]] в Лилле|reference]].',
    },
  ],
  [
    'two others, one of them told as the host',
    {
      en: `The [[many-leaders|talks with host ${M} and ${Z}|reference]] were long.`,
      fr: `Longs furent les [[many-leaders|entretiens avec l'hôte ${M} et ${Z}|reference]].`,
      de: `Lang waren die [[many-leaders|Gespräche mit Gastgeber ${M} und ${DE.z}|reference]].`,
      es: `Fueron largas las [[many-leaders|conversaciones con el anfitrión ${M} y ${Z}|reference]].`,
      it: `Lunghi i [[many-leaders|colloqui con l'anfitrione ${M} e ${Z}|reference]].`,
      pl: `Długie były [[many-leaders|rozmowy z gospodarzem ${PL.m} i [[volodymyr-zelensky|Wołodymyrem Zełenskim]]|reference]].`,
      uk: `Тривалими були [[many-leaders|переговори з господарем ${UK.m} і [[volodymyr-zelensky|Володимиром Зеленським]]|reference]].`,
      ru: `Долгими были [[many-leaders|переговоры с хозяином ${RU.m} и [[volodymyr-zelensky|Владимиром Зеленским]]|reference]].`,
    },
  ],
]

const OF_TWO: readonly Kind[] = [
  [
    'two alone at the only place of its kind, where others stood by',
    {
      en: `The [[many-leaders|tête-à-tête between ${M} and ${Z} in Nantes|reference]] was short.`,
      fr: `Bref fut le [[many-leaders|tête-à-tête entre ${M} et ${Z} à Nantes|reference]].`,
      de: `Kurz war das [[many-leaders|Zweiergespräch zwischen ${M} und ${DE.z} in Nantes|reference]].`,
      es: `Breve fue el [[many-leaders|cara a cara entre ${M} y ${Z} en Nantes|reference]].`,
      it: `Breve il [[many-leaders|faccia a faccia tra ${M} e ${Z} a Nantes|reference]].`,
      pl: `Krótkie było [[many-leaders|spotkanie sam na sam ${PL.m} i [[volodymyr-zelensky|Wołodymyra Zełenskiego]] w Nantes|reference]].`,
      uk: `Короткою була [[many-leaders|двостороння зустріч ${UK.m} і [[volodymyr-zelensky|Володимира Зеленського]] в Нанті|reference]].`,
      ru: `Короткой была [[many-leaders|двусторонняя встреча ${RU.m} и [[volodymyr-zelensky|Владимира Зеленского]] в Нанте|reference]].`,
    },
  ],
  [
    'both of them, on the day and at the place of the sentence',
    {
      en: 'The [[two-leaders|summit between both presidents|reference]] ended in Lyon on Tuesday.',
      fr: 'Le [[two-leaders|sommet entre les deux présidents|reference]] a pris fin mardi à Lyon.',
      de: 'Der [[two-leaders|Gipfel zwischen beiden Präsidenten|reference]] endete am Dienstag in Lyon.',
      es: 'La [[two-leaders|cumbre entre ambos presidentes|reference]] acabó el martes en Lyon.',
      it: 'Il [[two-leaders|vertice tra i due presidenti|reference]] è finito martedì a Lyon.',
      pl: '[[two-leaders|Szczyt dwóch prezydentów|reference]] skończył się we wtorek w Lyon.',
      uk: '[[two-leaders|Саміт двох президентів|reference]] скінчився у вівторок у Ліоні.',
      ru: '[[two-leaders|Саммит двух президентов|reference]] кончился во вторник в Лионе.',
    },
  ],
  [
    'the first between the two for so long',
    {
      en: 'The [[two-delegations|first talks between [[ukraine|Ukraine]] and the [[united-kingdom|United Kingdom]]|reference]] since 2022 ended in Lille on Sunday.',
      fr: "Les [[two-delegations|premiers pourparlers entre l'[[ukraine|Ukraine]] et le [[united-kingdom|Royaume-Uni]]|reference]] depuis 2022 ont pris fin dimanche à Lille.",
      de: 'Die [[two-delegations|ersten Gespräche zwischen der [[ukraine|Ukraine]] und [[united-kingdom|Großbritannien]]|reference]] seit 2022 endeten am Sonntag in Lille.',
      es: 'Las [[two-delegations|primeras conversaciones entre [[ukraine|Ucrania]] y el [[united-kingdom|Reino Unido]]|reference]] desde 2022 acabaron el domingo en Lille.',
      it: "I [[two-delegations|primi colloqui tra l'[[ukraine|Ucraina]] e il [[united-kingdom|Regno Unito]]|reference]] dal 2022 sono finiti domenica a Lille.",
      pl: '[[two-delegations|Pierwsze rozmowy między [[ukraine|Ukrainą]] a [[united-kingdom|Wielką Brytanią]]|reference]] od wiosny 2022 roku odbyły się w niedzielę w Lille.',
      uk: '[[two-delegations|Перші переговори між [[ukraine|Україною]] та [[united-kingdom|Великою Британією]]|reference]] від 2022 року відбулися в неділю в Ліллі.',
      ru: '[[two-delegations|Первые переговоры между [[ukraine|Украиной]] и [[united-kingdom|Великобританией]]|reference]] с 2022 года прошли в воскресенье в Лилле.',
    },
  ],
  [
    'beside the year in which a war began, which is no time of theirs',
    {
      en: 'Since the start of the full-scale invasion in February 2022 the [[two-delegations|talks between [[ukraine|Ukraine]] and the [[united-kingdom|United Kingdom]]|reference]] were the first; they ended in Lille on Sunday.',
      fr: "Les [[two-delegations|pourparlers entre l'[[ukraine|Ukraine]] et le [[united-kingdom|Royaume-Uni]]|reference]] sur la guerre, qui avait débuté en février 2022, ont pris fin dimanche à Lille.",
      de: 'Die [[two-delegations|Gespräche zwischen der [[ukraine|Ukraine]] und [[united-kingdom|Großbritannien]]|reference]] endeten am Sonntag in Lille und galten dem Krieg, der im Februar 2022 begonnen hatte.',
      es: 'Las [[two-delegations|conversaciones entre [[ukraine|Ucrania]] y el [[united-kingdom|Reino Unido]]|reference]] acabaron el domingo en Lille, las primeras desde el inicio de la invasión a gran escala en 2022.',
      it: "I [[two-delegations|colloqui tra l'[[ukraine|Ucraina]] e il [[united-kingdom|Regno Unito]]|reference]] sulla guerra scatenata nel 2022 sono finiti domenica a Lille.",
      pl: '[[two-delegations|Rozmowy między [[ukraine|Ukrainą]] a [[united-kingdom|Wielką Brytanią]]|reference]] odbyły się w niedzielę w Lille, pierwsze od początku wojny w lutym 2022 roku.',
      uk: '[[two-delegations|Переговори між [[ukraine|Україною]] та [[united-kingdom|Великою Британією]]|reference]] відбулися в неділю в Ліллі, перші з початку повномасштабного вторгнення в лютому 2022 року.',
      ru: '[[two-delegations|Переговоры между [[ukraine|Украиной]] и [[united-kingdom|Великобританией]]|reference]] о войне, начатой в феврале 2022 года, прошли в воскресенье в Лилле.',
    },
  ],
  [
    'with one of the two of whom the sentence speaks',
    {
      en: 'After a long [[two-leaders|meeting with [[emmanuel-macron|Emmanuel Macron]]|reference]], [[volodymyr-zelensky|Volodymyr Zelensky]] left.',
      fr: 'Après une [[two-leaders|rencontre de deux heures avec [[emmanuel-macron|Emmanuel Macron]]|reference]], [[volodymyr-zelensky|Volodymyr Zelensky]] est reparti.',
      de: 'Nach einem [[two-leaders|Treffen mit [[emmanuel-macron|Emmanuel Macron]]|reference]] reiste [[volodymyr-zelensky|Wolodymyr Selenskyj]] ab.',
      es: 'Tras una [[two-leaders|reunión de dos horas con [[emmanuel-macron|Emmanuel Macron]]|reference]], [[volodymyr-zelensky|Volodymyr Zelensky]] se marchó.',
      it: 'Dopo un [[two-leaders|incontro di due ore con [[emmanuel-macron|Emmanuel Macron]]|reference]], [[volodymyr-zelensky|Volodymyr Zelensky]] è ripartito.',
      pl: 'Po [[two-leaders|spotkaniu z [[emmanuel-macron|Emmanuelem Macronem]]|reference]] [[volodymyr-zelensky|Wołodymyr Zełenski]] odjechał.',
      uk: 'Після [[two-leaders|зустрічі з [[emmanuel-macron|Емманюелем Макроном]]|reference]] [[volodymyr-zelensky|Володимир Зеленський]] поїхав.',
      ru: 'После [[two-leaders|встречи с [[emmanuel-macron|Эмманюэлем Макроном]]|reference]] [[volodymyr-zelensky|Владимир Зеленский]] уехал.',
    },
  ],
  [
    'with one of the two, in another month',
    {
      en: 'After a meeting with [[emmanuel-macron|Emmanuel Macron]] in January, [[volodymyr-zelensky|Volodymyr Zelensky]] left.',
      fr: 'Après une rencontre avec [[emmanuel-macron|Emmanuel Macron]] en janvier, [[volodymyr-zelensky|Volodymyr Zelensky]] est reparti.',
      de: 'Nach einem Treffen mit [[emmanuel-macron|Emmanuel Macron]] im Januar reiste [[volodymyr-zelensky|Wolodymyr Selenskyj]] ab.',
      es: 'Tras una reunión con [[emmanuel-macron|Emmanuel Macron]] en enero, [[volodymyr-zelensky|Volodymyr Zelensky]] se marchó.',
      it: 'Dopo un incontro con [[emmanuel-macron|Emmanuel Macron]] a gennaio, [[volodymyr-zelensky|Volodymyr Zelensky]] è ripartito.',
      pl: 'Po spotkaniu z [[emmanuel-macron|Emmanuelem Macronem]] w styczniu [[volodymyr-zelensky|Wołodymyr Zełenski]] odjechał.',
      uk: 'Після зустрічі з [[emmanuel-macron|Емманюелем Макроном]] у січні [[volodymyr-zelensky|Володимир Зеленський]] поїхав.',
      ru: 'После встречи с [[emmanuel-macron|Эмманюэлем Макроном]] в январе [[volodymyr-zelensky|Владимир Зеленский]] уехал.',
    },
  ],
]

/** Told by where it was and by those of its sentence who were there; and those that may never be. */
const THERE: readonly Kind[] = [
  [
    'held by one, with the people of a state, where and when they sat',
    {
      en: 'On Sunday [[rustem-umerov|Rustem Umerov]] held [[two-delegations|talks with British officials in Lille|reference]].',
      fr: 'Dimanche, [[rustem-umerov|Rustem Umerov]] a mené à Lille des [[two-delegations|discussions avec une délégation britannique|reference]].',
      de: 'Am Sonntag hat [[rustem-umerov|Rustem Umjerow]] in Lille [[two-delegations|Gespräche mit einer britischen Delegation|reference]] geführt.',
      es: 'El domingo [[rustem-umerov|Rustem Umerov]] mantuvo en Lille [[two-delegations|conversaciones con una delegación británica|reference]].',
      it: 'Domenica [[rustem-umerov|Rustem Umerov]] ha avuto a Lille [[two-delegations|colloqui con una delegazione britannica|reference]].',
      pl: 'W niedzielę [[rustem-umerov|Rustem Umierow]] przeprowadził w Lille [[two-delegations|rozmowy z brytyjską delegacją|reference]].',
      uk: 'У неділю [[rustem-umerov|Рустем Умєров]] провів у Ліллі [[two-delegations|переговори з британською делегацією|reference]].',
      ru: 'В воскресенье [[rustem-umerov|Рустем Умеров]] провел в Лилле [[two-delegations|переговоры с британской делегацией|reference]].',
    },
  ],
  [
    'where its sentence says "there", of the city told before',
    {
      en: '[[rustem-umerov|Rustem Umerov]] flew to Lille. [[two-delegations|Talks with the British delegation|reference]] were held there on Sunday.',
      fr: '[[rustem-umerov|Rustem Umerov]] est allé à Lille. Là, des [[two-delegations|discussions avec une délégation britannique|reference]] ont eu lieu dimanche.',
      de: '[[rustem-umerov|Rustem Umjerow]] flog nach Lille. Dort fanden am [[two-delegations|Sonntag Gespräche mit einer britischen Delegation|reference]] statt.',
      es: '[[rustem-umerov|Rustem Umerov]] viajó a Lille. Allí se celebraron el [[two-delegations|domingo conversaciones con una delegación británica|reference]].',
      it: '[[rustem-umerov|Rustem Umerov]] è volato a Lille. Lì si sono tenuti [[two-delegations|domenica colloqui con una delegazione britannica|reference]].',
      pl: '[[rustem-umerov|Rustem Umierow]] poleciał do Lille. W niedzielę odbyły się tam [[two-delegations|rozmowy z brytyjską delegacją|reference]].',
      uk: '[[rustem-umerov|Рустем Умєров]] полетів до Лілля. У неділю там відбулися [[two-delegations|переговори з британською делегацією|reference]].',
      ru: '[[rustem-umerov|Рустем Умеров]] улетел в Лилль. В воскресенье там прошли [[two-delegations|переговоры с британской делегацией|reference]].',
    },
  ],
  [
    'of an envoy, after a word that says whose he is',
    {
      en: "[[volodymyr-zelensky|Volodymyr Zelensky]] praised [[two-delegations|Sunday's talks of his special envoy [[rustem-umerov|Rustem Umerov]] with the [[united-kingdom|United Kingdom]]|reference]].",
      fr: '[[volodymyr-zelensky|Volodymyr Zelensky]] a salué les [[two-delegations|discussions de son émissaire [[rustem-umerov|Rustem Umerov]] avec le [[united-kingdom|Royaume-Uni]] dimanche|reference]].',
      de: '[[volodymyr-zelensky|Wolodymyr Selenskyj]] lobte die [[two-delegations|Gespräche seines Sondergesandten [[rustem-umerov|Rustem Umjerow]] mit [[united-kingdom|Großbritannien]] am Sonntag|reference]].',
      es: '[[volodymyr-zelensky|Volodymyr Zelensky]] elogió las [[two-delegations|conversaciones de su enviado especial [[rustem-umerov|Rustem Umerov]] con el [[united-kingdom|Reino Unido]] el domingo|reference]].',
      it: '[[volodymyr-zelensky|Volodymyr Zelensky]] ha elogiato i [[two-delegations|colloqui del suo inviato [[rustem-umerov|Rustem Umerov]] con il [[united-kingdom|Regno Unito]] domenica|reference]].',
      pl: '[[volodymyr-zelensky|Wołodymyr Zełenski]] pochwalił [[two-delegations|rozmowy swojego wysłannika [[rustem-umerov|Rustema Umierowa]] z [[united-kingdom|Wielką Brytanią]] w niedzielę|reference]].',
      uk: '[[volodymyr-zelensky|Володимир Зеленський]] похвалив [[two-delegations|переговори свого радника [[rustem-umerov|Рустема Умєрова]] з [[united-kingdom|Великою Британією]] в неділю|reference]].',
      ru: '[[volodymyr-zelensky|Владимир Зеленский]] похвалил [[two-delegations|переговоры своего советника [[rustem-umerov|Рустема Умерова]] с [[united-kingdom|Великобританией]] в воскресенье|reference]].',
    },
  ],
  [
    'with one of three whom its sentence names, all at a table of many there',
    {
      en: 'On Monday [[emmanuel-macron|Emmanuel Macron]] and [[keir-starmer|Keir Starmer]] came to Nantes for a [[many-leaders|meeting with [[volodymyr-zelensky|Volodymyr Zelensky]]|reference]].',
      fr: 'Lundi, [[emmanuel-macron|Emmanuel Macron]] et [[keir-starmer|Keir Starmer]] sont venus à Nantes pour une [[many-leaders|rencontre avec [[volodymyr-zelensky|Volodymyr Zelensky]]|reference]].',
      de: 'Am Montag kamen [[emmanuel-macron|Emmanuel Macron]] und [[keir-starmer|Keir Starmer]] in Nantes zu einem [[many-leaders|Treffen mit [[volodymyr-zelensky|Wolodymyr Selenskyj]]|reference]] an.',
      es: 'El lunes [[emmanuel-macron|Emmanuel Macron]] y [[keir-starmer|Keir Starmer]] llegaron a Nantes para una [[many-leaders|reunión con [[volodymyr-zelensky|Volodymyr Zelensky]]|reference]].',
      it: 'Lunedì [[emmanuel-macron|Emmanuel Macron]] e [[keir-starmer|Keir Starmer]] sono arrivati a Nantes per un [[many-leaders|incontro con [[volodymyr-zelensky|Volodymyr Zelensky]]|reference]].',
      pl: 'W poniedziałek [[emmanuel-macron|Emmanuel Macron]] i [[keir-starmer|Keir Starmer]] przylecieli do Nantes na [[many-leaders|spotkanie z [[volodymyr-zelensky|Wołodymyrem Zełenskim]]|reference]].',
      uk: 'У понеділок [[emmanuel-macron|Емманюель Макрон]] та [[keir-starmer|Кір Стармер]] прибули до Нанта на [[many-leaders|зустріч із [[volodymyr-zelensky|Володимиром Зеленським]]|reference]].',
      ru: 'В понедельник [[emmanuel-macron|Эмманюэль Макрон]] и [[keir-starmer|Кир Стармер]] прибыли в Нант на [[many-leaders|встречу с [[volodymyr-zelensky|Владимиром Зеленским]]|reference]].',
    },
  ],
  [
    'in doubt',
    {
      en: 'A meeting of [[emmanuel-macron|Emmanuel Macron]] and [[volodymyr-zelensky|Volodymyr Zelensky]] remains in doubt.',
      fr: 'La rencontre entre [[emmanuel-macron|Emmanuel Macron]] et [[volodymyr-zelensky|Volodymyr Zelensky]] est en suspens.',
      de: 'Das Treffen von [[emmanuel-macron|Emmanuel Macron]] und [[volodymyr-zelensky|Wolodymyr Selenskyj]] ist fraglich.',
      es: 'La reunión entre [[emmanuel-macron|Emmanuel Macron]] y [[volodymyr-zelensky|Volodymyr Zelensky]] está en el aire.',
      it: "L'incontro tra [[emmanuel-macron|Emmanuel Macron]] e [[volodymyr-zelensky|Volodymyr Zelensky]] è in forse.",
      pl: 'Spotkanie [[emmanuel-macron|Emmanuela Macrona]] i [[volodymyr-zelensky|Wołodymyra Zełenskiego]] stoi pod znakiem zapytania.',
      uk: 'Зустріч [[emmanuel-macron|Емманюеля Макрона]] і [[volodymyr-zelensky|Володимира Зеленського]] залишається під питанням.',
      ru: 'Встреча [[emmanuel-macron|Эмманюэля Макрона]] и [[volodymyr-zelensky|Владимира Зеленского]] остается под вопросом.',
    },
  ],
  [
    'on nobody’s schedule',
    {
      en: 'The meeting of [[emmanuel-macron|Emmanuel Macron]] and [[volodymyr-zelensky|Volodymyr Zelensky]] is not on the agenda.',
      fr: "La rencontre entre [[emmanuel-macron|Emmanuel Macron]] et [[volodymyr-zelensky|Volodymyr Zelensky]] n'est pas à l'ordre du jour.",
      de: 'Das Treffen von [[emmanuel-macron|Emmanuel Macron]] und [[volodymyr-zelensky|Wolodymyr Selenskyj]] ist nicht geplant.',
      es: 'La reunión entre [[emmanuel-macron|Emmanuel Macron]] y [[volodymyr-zelensky|Volodymyr Zelensky]] no está en la agenda.',
      it: "L'incontro tra [[emmanuel-macron|Emmanuel Macron]] e [[volodymyr-zelensky|Volodymyr Zelensky]] non è in agenda.",
      pl: 'Spotkania [[emmanuel-macron|Emmanuela Macrona]] i [[volodymyr-zelensky|Wołodymyra Zełenskiego]] na razie nie ma w planach.',
      uk: 'Зустрічі [[emmanuel-macron|Емманюеля Макрона]] і [[volodymyr-zelensky|Володимира Зеленського]] поки немає в графіку.',
      ru: 'Встречи [[emmanuel-macron|Эмманюэля Макрона]] и [[volodymyr-zelensky|Владимира Зеленского]] пока нет в графике.',
    },
  ],
]

/** Each kind after a line that makes the page one about guarantees. */
export const WHO_MET: readonly Case[] = rowsOf([...OTHER_SIDE, ...LISTS, ...OF_TWO, ...THERE], (lang) => `${CAST[lang]}\n`)
