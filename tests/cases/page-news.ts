// The news of a dated page: phrases that tell one side only, or go by "a meeting", beside a meeting of these days that the page links, days told with
// their part ("yesterday evening"), and what those who met by a verb have met for.
// The record is that of long-talks.ts: leaders of two states in Paris on Tuesday 11 March 2025; each page is of the day after.
import { inEach } from './long-talks.ts'
import type { Case } from './run-case.ts'

export const PAGE_NEWS: readonly Case[] = [
  ...inEach('talks with one of the two, on the page of their meeting', {
    en: 'Nobody spoke after the [[paris-leaders|talks with [[volodymyr-zelensky|Volodymyr Zelensky]]|reference]].\nThe [[paris-leaders|meeting in Paris on Tuesday|reference]] is over.',
    fr: 'Personne ne parlait après les [[paris-leaders|discussions avec [[volodymyr-zelensky|Volodymyr Zelensky]]|reference]].\nLa [[paris-leaders|rencontre de mardi à Paris|reference]] est finie.',
    de: 'Niemand sprach nach den [[paris-leaders|Gesprächen mit [[volodymyr-zelensky|Wolodymyr Selenskyj]]|reference]].\nDas [[paris-leaders|Treffen in Paris am Dienstag|reference]] ist vorbei.',
    es: 'Nadie habló tras las [[paris-leaders|conversaciones con [[volodymyr-zelensky|Volodymyr Zelensky]]|reference]].\nLa [[paris-leaders|reunión del martes en París|reference]] terminó.',
    it: "Nessuno parlava dopo i [[paris-leaders|colloqui con [[volodymyr-zelensky|Volodymyr Zelensky]]|reference]].\nL'[[paris-leaders|incontro di martedì a Parigi|reference]] è finito.",
    pl: 'Nikt nie mówił po zakończeniu [[paris-leaders|rozmów z [[volodymyr-zelensky|Wołodymyrem Zełenskim]]|reference]].\n[[paris-leaders|Spotkanie w Paryżu we wtorek|reference]] skończyło się.',
    uk: 'Ніхто не говорив після завершення [[paris-leaders|переговорів із [[volodymyr-zelensky|Володимиром Зеленським]]|reference]].\n[[paris-leaders|Зустріч у Парижі у вівторок|reference]] завершилася.',
    ru: 'Никто не говорил по окончании [[paris-leaders|переговоров с [[volodymyr-zelensky|Владимиром Зеленским]]|reference]].\n[[paris-leaders|Встреча в Париже во вторник|reference]] завершилась.',
  }),
  ...inEach('“a meeting” of the two, told as past', {
    en: 'The [[paris-leaders|meeting in Paris on Tuesday|reference]] is over.\nIt was quiet after a [[paris-leaders|meeting between [[emmanuel-macron|Emmanuel Macron]] and [[volodymyr-zelensky|Volodymyr Zelensky]]|reference]].',
    fr: 'La [[paris-leaders|rencontre de mardi à Paris|reference]] est finie.\nSilence après une [[paris-leaders|rencontre entre [[emmanuel-macron|Emmanuel Macron]] et [[volodymyr-zelensky|Volodymyr Zelensky]]|reference]].',
    de: 'Das [[paris-leaders|Treffen in Paris am Dienstag|reference]] ist vorbei.\nEs war still nach einem [[paris-leaders|Treffen zwischen [[emmanuel-macron|Emmanuel Macron]] und [[volodymyr-zelensky|Wolodymyr Selenskyj]]|reference]].',
    es: 'La [[paris-leaders|reunión del martes en París|reference]] terminó.\nSilencio tras una [[paris-leaders|reunión entre [[emmanuel-macron|Emmanuel Macron]] y [[volodymyr-zelensky|Volodymyr Zelensky]]|reference]].',
    it: "L'[[paris-leaders|incontro di martedì a Parigi|reference]] è finito.\nSilenzio dopo un [[paris-leaders|incontro tra [[emmanuel-macron|Emmanuel Macron]] e [[volodymyr-zelensky|Volodymyr Zelensky]]|reference]].",
  }),
  ...inEach('“a meeting” of the two that may come, and talks with a state that go on', {
    en: 'The [[paris-leaders|meeting in Paris on Tuesday|reference]] is over.\nA meeting between [[emmanuel-macron|Emmanuel Macron]] and [[volodymyr-zelensky|Volodymyr Zelensky]] could follow. Talks with [[ukraine|Ukraine]] go on.',
    fr: "La [[paris-leaders|rencontre de mardi à Paris|reference]] est finie.\nUne rencontre entre [[emmanuel-macron|Emmanuel Macron]] et [[volodymyr-zelensky|Volodymyr Zelensky]] pourrait suivre. Les discussions avec l'[[ukraine|Ukraine]] continuent.",
    de: 'Das [[paris-leaders|Treffen in Paris am Dienstag|reference]] ist vorbei.\nEin Treffen zwischen [[emmanuel-macron|Emmanuel Macron]] und [[volodymyr-zelensky|Wolodymyr Selenskyj]] könnte folgen. Die Verhandlungen mit der [[ukraine|Ukraine]] gehen weiter.',
    es: 'La [[paris-leaders|reunión del martes en París|reference]] terminó.\nUna reunión entre [[emmanuel-macron|Emmanuel Macron]] y [[volodymyr-zelensky|Volodymyr Zelensky]] podría seguir. Las negociaciones con [[ukraine|Ucrania]] continúan.',
    it: "L'[[paris-leaders|incontro di martedì a Parigi|reference]] è finito.\nUn incontro tra [[emmanuel-macron|Emmanuel Macron]] e [[volodymyr-zelensky|Volodymyr Zelensky]] potrebbe seguire. I negoziati con l'[[ukraine|Ucraina]] continuano.",
    pl: '[[paris-leaders|Spotkanie w Paryżu we wtorek|reference]] skończyło się.\nRozmowy z [[ukraine|Ukrainą]] trwają.',
    uk: '[[paris-leaders|Зустріч у Парижі у вівторок|reference]] завершилася.\nПереговори з [[ukraine|Україною]] тривають.',
    ru: '[[paris-leaders|Встреча в Париже во вторник|reference]] завершилась.\nПереговоры с [[ukraine|Украиной]] продолжаются.',
  }),
  ...inEach('an earlier meeting with one of them is not the news', {
    en: 'The [[paris-leaders|meeting in Paris on Tuesday|reference]] is over.\nNobody recalled the previous talks with [[volodymyr-zelensky|Volodymyr Zelensky]].',
    fr: 'La [[paris-leaders|rencontre de mardi à Paris|reference]] est finie.\nPersonne ne se rappelait les précédentes discussions avec [[volodymyr-zelensky|Volodymyr Zelensky]].',
    de: 'Das [[paris-leaders|Treffen in Paris am Dienstag|reference]] ist vorbei.\nNiemand dachte an die früheren Gespräche mit [[volodymyr-zelensky|Wolodymyr Selenskyj]].',
    es: 'La [[paris-leaders|reunión del martes en París|reference]] terminó.\nNadie recordaba las anteriores conversaciones con [[volodymyr-zelensky|Volodymyr Zelensky]].',
    it: "L'[[paris-leaders|incontro di martedì a Parigi|reference]] è finito.\nNessuno ricordava i precedenti colloqui con [[volodymyr-zelensky|Volodymyr Zelensky]].",
    pl: '[[paris-leaders|Spotkanie w Paryżu we wtorek|reference]] skończyło się.\nNikt nie pamiętał wcześniejszych rozmów z [[volodymyr-zelensky|Wołodymyrem Zełenskim]].',
    uk: '[[paris-leaders|Зустріч у Парижі у вівторок|reference]] завершилася.\nНіхто не згадував попередніх переговорів із [[volodymyr-zelensky|Володимиром Зеленським]].',
    ru: '[[paris-leaders|Встреча в Париже во вторник|reference]] завершилась.\nНикто не вспоминал предыдущих переговоров с [[volodymyr-zelensky|Владимиром Зеленским]].',
  }),
  ...inEach('how it went is nothing earlier', {
    ru: '[[paris-leaders|Встреча в Париже во вторник|reference]] завершилась.\nНикто не говорит, как прошли [[paris-leaders|переговоры между [[emmanuel-macron|Эмманюэлем Макроном]] и [[volodymyr-zelensky|Владимиром Зеленским]]|reference]].',
  }),
  ...inEach('to sit down is a verb', {
    en: 'The [[paris-leaders|meeting in Paris on Tuesday|reference]] is over.\nPlanners are now to sit down with [[volodymyr-zelensky|Volodymyr Zelensky]].',
  }),
  ...inEach('a day with its part, before the place', {
    en: 'They slept after the [[paris-leaders|meeting yesterday evening in Paris|reference]].',
    fr: 'Ils ont dormi après la [[paris-leaders|rencontre hier soir à Paris|reference]].',
    de: 'Sie schliefen nach dem [[paris-leaders|Treffen gestern Abend in Paris|reference]].',
    es: 'Durmieron tras la [[paris-leaders|reunión ayer por la tarde en París|reference]].',
    it: "Hanno dormito dopo l'[[paris-leaders|incontro ieri sera a Parigi|reference]].",
    pl: 'Spali po [[paris-leaders|spotkaniu wczoraj po południu w Paryżu|reference]].',
    uk: 'Вони спали після [[paris-leaders|зустрічі вчора ввечері в Парижі|reference]].',
    ru: 'Они спали после [[paris-leaders|встречи вчера вечером в Париже|reference]].',
  }),
  ...inEach('what they met for, and not what others met for there', {
    en: '[[emmanuel-macron|Emmanuel Macron]] and [[volodymyr-zelensky|Volodymyr Zelensky]] met in Paris on Tuesday for long [[paris-leaders|talks|reference]].\n## Sport\nAthletes met in Paris on Tuesday for a conference.',
    fr: '[[emmanuel-macron|Emmanuel Macron]] et [[volodymyr-zelensky|Volodymyr Zelensky]] se sont retrouvés mardi à Paris pour de [[paris-leaders|longs pourparlers|reference]].\n## Sport\nDes athlètes se sont retrouvés mardi à Paris pour une conférence.',
    de: '[[emmanuel-macron|Emmanuel Macron]] und [[volodymyr-zelensky|Wolodymyr Selenskyj]] trafen sich am Dienstag in Paris zu zähen [[paris-leaders|Gesprächen|reference]].\n## Sport\nSportler trafen sich am Dienstag in Paris zu einer Konferenz.',
    es: '[[emmanuel-macron|Emmanuel Macron]] y [[volodymyr-zelensky|Volodymyr Zelensky]] se reunieron el martes en París para unas [[paris-leaders|largas conversaciones|reference]].\n## Deporte\nLos atletas se reunieron el martes en París para una conferencia.',
    it: '[[emmanuel-macron|Emmanuel Macron]] e [[volodymyr-zelensky|Volodymyr Zelensky]] si sono incontrati martedì a Parigi per [[paris-leaders|lunghi colloqui|reference]].\n## Sport\nGli atleti si sono incontrati martedì a Parigi per una conferenza.',
    pl: '[[emmanuel-macron|Emmanuel Macron]] i [[volodymyr-zelensky|Wołodymyr Zełenski]] spotkali się we wtorek w Paryżu na długich [[paris-leaders|rozmowach|reference]].\n## Sport\nSportowcy spotkali się we wtorek w Paryżu na konferencji.',
    uk: '[[emmanuel-macron|Еммануель Макрон]] і [[volodymyr-zelensky|Володимир Зеленський]] зустрілися у вівторок у Парижі на довгі [[paris-leaders|переговори|reference]].\n## Спорт\nСпортсмени зустрілися у вівторок у Парижі на конференцію.',
    ru: '[[emmanuel-macron|Эмманюэль Макрон]] и [[volodymyr-zelensky|Владимир Зеленский]] встретились во вторник в Париже на долгие [[paris-leaders|переговоры|reference]].\n## Спорт\nСпортсмены встретились во вторник в Париже на конференцию.',
  }),
  ...inEach('place, day and both of them in one sentence, whatever its verb', {
    en: 'In Paris on Tuesday [[emmanuel-macron|Emmanuel Macron]] and [[volodymyr-zelensky|Volodymyr Zelensky]] went through a closely watched [[paris-leaders|meeting|reference]].',
    fr: '[[emmanuel-macron|Emmanuel Macron]] et [[volodymyr-zelensky|Volodymyr Zelensky]] ont traversé mardi à Paris une [[paris-leaders|rencontre|reference]] très suivie.',
    de: '[[emmanuel-macron|Emmanuel Macron]] und [[volodymyr-zelensky|Wolodymyr Selenskyj]] erlebten gestern in Paris frostige [[paris-leaders|Gespräche|reference]].',
    es: '[[emmanuel-macron|Emmanuel Macron]] y [[volodymyr-zelensky|Volodymyr Zelensky]] vivieron el martes en París una esperada [[paris-leaders|reunión|reference]].',
    it: '[[emmanuel-macron|Emmanuel Macron]] e [[volodymyr-zelensky|Volodymyr Zelensky]] hanno vissuto martedì a Parigi un atteso [[paris-leaders|incontro|reference]].',
    pl: '[[emmanuel-macron|Emmanuel Macron]] i [[volodymyr-zelensky|Wołodymyr Zełenski]] przeżyli we wtorek w Paryżu oczekiwane [[paris-leaders|spotkanie|reference]].',
    uk: '[[emmanuel-macron|Еммануель Макрон]] і [[volodymyr-zelensky|Володимир Зеленський]] пережили у вівторок у Парижі жваву [[paris-leaders|зустріч|reference]].',
    ru: '[[emmanuel-macron|Эмманюэль Макрон]] и [[volodymyr-zelensky|Владимир Зеленский]] пережили во вторник в Париже живую [[paris-leaders|встречу|reference]].',
  }),
  ...inEach('adjectives that no list knows, before the place or who met, and before a place of others', {
    fr: 'La [[paris-leaders|rencontre impromptue et très tendue à Paris|reference]] a duré. Après l’[[paris-leaders|entretien houleux entre [[emmanuel-macron|Emmanuel Macron]] et [[volodymyr-zelensky|Volodymyr Zelensky]]|reference]], silence. La réunion tendue à Dunkerque continue.',
    es: 'La [[paris-leaders|reunión maratoniana y tensa en París|reference]] duró. Tras la [[paris-leaders|reunión relámpago entre [[emmanuel-macron|Emmanuel Macron]] y [[volodymyr-zelensky|Volodymyr Zelensky]]|reference]], silencio. La reunión agitada en Lugo sigue.',
    it: "L'[[paris-leaders|incontro serrato e molto teso a Parigi|reference]] è durato. Dopo l'[[paris-leaders|incontro lampo tra [[emmanuel-macron|Emmanuel Macron]] e [[volodymyr-zelensky|Volodymyr Zelensky]]|reference]], silenzio. L'incontro agitato a Lecce continua.",
  }),
  ...inEach('what it was devoted to is its matter, not its place', {
    en: 'The [[paris-leaders|meeting of leaders devoted to [[ukraine|Ukraine]] in Paris|reference]] was long.',
    fr: "La [[paris-leaders|réunion des dirigeants consacrée à l'[[ukraine|Ukraine]] à Paris|reference]] fut longue.",
    es: 'La [[paris-leaders|reunión de líderes dedicada a [[ukraine|Ucrania]] en París|reference]] fue larga.',
    it: "La [[paris-leaders|riunione dei leader dedicata all'[[ukraine|Ucraina]] a Parigi|reference]] è stata lunga.",
    pl: '[[paris-leaders|Spotkanie przywódców poświęcone [[ukraine|Ukrainie]] w Paryżu|reference]] było długie.',
    uk: '[[paris-leaders|Зустріч лідерів|reference]], присвячена [[ukraine|Україні]], у Парижі була довгою.',
    ru: '[[paris-leaders|Встреча лидеров|reference]], посвящённая [[ukraine|Украине]], в Париже была долгой.',
  }),
  ...inEach('nouns of a newsroom beside the commonest', {
    en: 'The [[paris-leaders|deliberations between [[emmanuel-macron|Emmanuel Macron]] and [[volodymyr-zelensky|Volodymyr Zelensky]]|reference]] ended in Paris on Tuesday. The [[paris-leaders|roundtable of leaders in Paris on Tuesday|reference]] was long.',
    fr: 'La [[paris-leaders|session de travail des dirigeants mardi à Paris|reference]] fut longue, la [[paris-leaders|concertation des dirigeants à Paris|reference]] aussi.',
    de: 'Der [[paris-leaders|Gesprächsmarathon am Dienstag in Paris|reference]] war lang. Die [[paris-leaders|Unterredungen am Dienstag in Paris|reference]] auch.',
    es: 'Las [[paris-leaders|tratativas del martes en París|reference]] fueron largas. La [[paris-leaders|jornada de negociaciones del martes en París|reference]] también.',
    it: 'La [[paris-leaders|maratona negoziale di martedì a Parigi|reference]] è finita. Il [[paris-leaders|meeting di martedì a Parigi|reference]] anche.',
    pl: '[[paris-leaders|Pertraktacje między [[emmanuel-macron|Emmanuelem Macronem]] a [[volodymyr-zelensky|Wołodymyrem Zełenskim]]|reference]] odbyły się we wtorek w Paryżu.',
  }),
  ...inEach('who met is told by a verb, and is no meeting’s noun', {
    fr: '[[emmanuel-macron|Emmanuel Macron]] rencontre à Paris [[volodymyr-zelensky|Volodymyr Zelensky]]. Il a rencontré mardi à Paris des élus, et les rencontre à Paris souvent. La [[paris-leaders|rencontre de mardi à Paris|reference]] est finie.',
  }),
  ...inEach('a meeting that went on stage somewhere', {
    it: "L'[[paris-leaders|incontro andato in scena martedì a Parigi|reference]] è finito.",
  }),
]
