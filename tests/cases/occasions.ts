// What else a meeting is called, and what may stand in or after its phrase: each kind in eight languages, with what only looks like it.
// The record is that of public-record.ts: one gathering of military chiefs in Paris on Tuesday 11 March 2025; the article is of the 12th.
import type { PageLanguage } from '../../src/model/text.ts'
import type { Case } from './run-case.ts'

/** What makes a page one about the gathering. */
export const CAST: Record<PageLanguage, string> = {
  en: '[[emmanuel-macron|Emmanuel Macron]] and [[volodymyr-zelensky|Volodymyr Zelensky]] spoke of security guarantees.',
  fr: '[[emmanuel-macron|Emmanuel Macron]] et [[volodymyr-zelensky|Volodymyr Zelensky]] ont parlé des garanties de sécurité.',
  de: '[[emmanuel-macron|Emmanuel Macron]] und [[volodymyr-zelensky|Wolodymyr Selenskyj]] haben über Sicherheitsgarantien gesprochen.',
  es: '[[emmanuel-macron|Emmanuel Macron]] y [[volodymyr-zelensky|Volodymyr Zelensky]] hablaron de las garantías de seguridad.',
  it: '[[emmanuel-macron|Emmanuel Macron]] e [[volodymyr-zelensky|Volodymyr Zelensky]] hanno parlato delle garanzie di sicurezza.',
  pl: '[[emmanuel-macron|Emmanuel Macron]] i [[volodymyr-zelensky|Wołodymyr Zełenski]] mówili o tym, czym są gwarancje bezpieczeństwa.',
  uk: 'Про [[emmanuel-macron|Емманюеля Макрона]] і [[volodymyr-zelensky|Володимира Зеленського]] говорили, і про те, чим є гарантії безпеки.',
  ru: 'О том, что такое гарантии безопасности, сказал [[emmanuel-macron|Эмманюэль Макрон]], а за ним [[volodymyr-zelensky|Владимир Зеленский]].',
}

/** A kind, and how each language prints it. */
export type Kind = readonly [why: string, lines: Record<PageLanguage, string>]

const MEANT: readonly Kind[] = [
  [
    'an event by its place and day',
    {
      en: 'The [[march-gathering|event in Paris on Tuesday|reference]] was long.',
      fr: "L'[[march-gathering|événement de mardi à Paris|reference]] a été long.",
      de: 'Die [[march-gathering|Veranstaltung am Dienstag in Paris|reference]] war lang.',
      es: 'El [[march-gathering|evento del martes en París|reference]] fue largo.',
      it: "L'[[march-gathering|evento di martedì a Parigi|reference]] è stato lungo.",
      pl: '[[march-gathering|Wtorkowe wydarzenie w Paryżu|reference]] było długie.',
      uk: '[[march-gathering|Захід у Парижі у вівторок|reference]] був довгим.',
      ru: '[[march-gathering|Мероприятие в Париже во вторник|reference]] было долгим.',
    },
  ],
  [
    'a conclave of the level that met',
    {
      en: "The [[march-gathering|generals' conclave in Paris|reference]] was long.",
      fr: 'Le [[march-gathering|conclave des généraux à Paris|reference]] a été long.',
      de: 'Das [[march-gathering|Konklave der Generäle in Paris|reference]] war lang.',
      es: 'El [[march-gathering|cónclave de los generales en París|reference]] fue largo.',
      it: 'Il [[march-gathering|conclave dei generali a Parigi|reference]] è stato lungo.',
      pl: '[[march-gathering|Konklawe generałów w Paryżu|reference]] było długie.',
      uk: '[[march-gathering|Конклав генералів у Парижі|reference]] був довгим.',
      ru: '[[march-gathering|Конклав генералов в Париже|reference]] был долгим.',
    },
  ],
  [
    'a part of the month',
    {
      en: 'The [[march-gathering|meeting in Paris in early March|reference]] was long.',
      fr: 'La [[march-gathering|réunion du début mars à Paris|reference]] a été longue.',
      de: 'Das [[march-gathering|Treffen Anfang März in Paris|reference]] war lang.',
      es: 'La [[march-gathering|reunión de comienzos de marzo en París|reference]] fue larga.',
      it: 'La [[march-gathering|riunione di inizio marzo a Parigi|reference]] è stata lunga.',
      pl: '[[march-gathering|Spotkanie z początku marca w Paryżu|reference]] było długie.',
      uk: '[[march-gathering|Зустріч на початку березня в Парижі|reference]] була довгою.',
      ru: '[[march-gathering|Встреча в начале марта в Париже|reference]] была долгой.',
    },
  ],
  [
    'who called it',
    {
      en: 'The [[march-gathering|meeting that [[emmanuel-macron|Emmanuel Macron]] had convened in Paris on 11 March|reference]] was long.',
      fr: "La [[march-gathering|réunion qu'[[emmanuel-macron|Emmanuel Macron]] avait convoquée à Paris le 11 mars|reference]] a été longue.",
      de: 'Das [[march-gathering|Treffen, das [[emmanuel-macron|Emmanuel Macron]] am 11. März in Paris|reference]] einberufen hatte, war lang.',
      es: 'La [[march-gathering|reunión que [[emmanuel-macron|Emmanuel Macron]] había convocado en París el 11 de marzo|reference]] fue larga.',
      it: "La [[march-gathering|riunione che [[emmanuel-macron|Emmanuel Macron]] aveva convocato a Parigi l'11 marzo|reference]] è stata lunga.",
      pl: '[[march-gathering|Spotkanie, które [[emmanuel-macron|Emmanuel Macron]] zwołał w Paryżu 11 marca|reference]], było długie.',
      uk: '[[march-gathering|Зустріч, яку [[emmanuel-macron|Емманюель Макрон]] скликав у Парижі 11 березня|reference]], була довгою.',
      ru: '[[march-gathering|Встреча, которую [[emmanuel-macron|Эмманюэль Макрон]] созвал в Париже 11 марта|reference]], была долгой.',
    },
  ],
  [
    'day and place apart, between commas',
    {
      en: 'A [[march-gathering|first meeting|reference]], on 11 March in Paris, was long.',
      fr: 'Une [[march-gathering|première réunion|reference]], le 11 mars à Paris, a été longue.',
      de: 'Ein [[march-gathering|erstes Treffen|reference]], am 11. März in Paris, war lang.',
      es: 'Una [[march-gathering|primera reunión|reference]], el 11 de marzo en París, fue larga.',
      it: "Una [[march-gathering|prima riunione|reference]], l'11 marzo a Parigi, è stata lunga.",
      pl: '[[march-gathering|Pierwsze spotkanie|reference]], 11 marca w Paryżu, było długie.',
      uk: '[[march-gathering|Перша зустріч|reference]], 11 березня в Парижі, була довгою.',
      ru: '[[march-gathering|Первая встреча|reference]], 11 марта в Париже, была долгой.',
    },
  ],
  [
    'with its number and how it was called before the noun',
    {
      en: 'The [[march-gathering|second emergency meeting in Paris on Tuesday|reference]] was long.',
      fr: 'La [[march-gathering|deuxième réunion de Paris|reference]], mardi, a été longue.',
      de: 'Das [[march-gathering|zweite informelle Treffen in Paris am Dienstag|reference]] war lang.',
      es: 'La [[march-gathering|segunda reunión de París del martes|reference]] fue larga.',
      it: 'La [[march-gathering|seconda riunione di Parigi di martedì|reference]] è stata lunga.',
      pl: '[[march-gathering|Drugie nadzwyczajne spotkanie w Paryżu we wtorek|reference]] było długie.',
      uk: '[[march-gathering|Друга екстрена зустріч у Парижі у вівторок|reference]] була довгою.',
      ru: '[[march-gathering|Вторая экстренная встреча в Париже во вторник|reference]] была долгой.',
    },
  ],
  [
    'the meetings of a day',
    {
      en: "[[march-gathering|Tuesday's meetings in Paris|reference]] were long.",
      fr: 'Les [[march-gathering|réunions de mardi à Paris|reference]] ont été longues.',
      de: 'Lang waren die [[march-gathering|Gespräche vom Dienstag in Paris|reference]].',
      es: 'Las [[march-gathering|reuniones del martes en París|reference]] fueron largas.',
      it: 'Le [[march-gathering|riunioni di martedì a Parigi|reference]] sono state lunghe.',
      pl: 'Długo mówiono o [[march-gathering|wtorkowych spotkaniach w Paryżu|reference]].',
      uk: 'Довго говорили про те, що було на [[march-gathering|вівторкових зустрічах у Парижі|reference]].',
      ru: 'Долго говорили о [[march-gathering|вторничных встречах в Париже|reference]].',
    },
  ],
  [
    'here, where the article is written',
    {
      en: 'The [[march-gathering|meeting here in Paris on Tuesday|reference]] was long.',
      fr: 'La [[march-gathering|réunion ici à Paris mardi|reference]] a été longue.',
      de: 'Das [[march-gathering|Treffen hier in Paris am Dienstag|reference]] war lang.',
      es: 'La [[march-gathering|reunión aquí en París el martes|reference]] fue larga.',
      it: 'La [[march-gathering|riunione qui a Parigi martedì|reference]] è stata lunga.',
      pl: '[[march-gathering|Spotkanie tu w Paryżu we wtorek|reference]] było długie.',
      uk: '[[march-gathering|Зустріч тут у Парижі у вівторок|reference]] була довгою.',
      ru: '[[march-gathering|Встреча здесь в Париже во вторник|reference]] была долгой.',
    },
  ],
  [
    'with a people, and a word for Europeans',
    {
      en: 'The [[march-gathering|meeting with the Europeans in Paris|reference]] was long.',
      fr: 'La [[march-gathering|réunion avec les Européens à Paris|reference]] a été longue.',
      de: 'Das [[march-gathering|Treffen mit den Europäern in Paris|reference]] war lang.',
      es: 'La [[march-gathering|reunión con los europeos en París|reference]] fue larga.',
      it: 'La [[march-gathering|riunione con gli europei a Parigi|reference]] è stata lunga.',
      pl: '[[march-gathering|Spotkanie z Europejczykami w Paryżu|reference]] było długie.',
      uk: '[[march-gathering|Зустріч з європейцями в Парижі|reference]] була довгою.',
      ru: '[[march-gathering|Встреча с европейцами в Париже|reference]] была долгой.',
    },
  ],
  [
    'a plain one, by the day that its paragraph begins with',
    {
      en: '11 March 2025: The guests came at noon. The [[march-gathering|event in Paris|reference]] was long.',
      fr: "11 mars 2025 : les invités sont venus à midi. L'[[march-gathering|événement de Paris|reference]] a été long.",
      de: '11. März 2025: Die Gäste kamen mittags. Die [[march-gathering|Veranstaltung in Paris|reference]] war lang.',
      es: '11 de marzo de 2025: los invitados llegaron a mediodía. El [[march-gathering|evento de París|reference]] fue largo.',
      it: "11 marzo 2025: gli ospiti arrivarono a mezzogiorno. L'[[march-gathering|evento di Parigi|reference]] è stato lungo.",
      pl: '11 marca 2025: goście przyszli w południe. To [[march-gathering|wydarzenie w Paryżu|reference]] było długie.',
      uk: '11 березня 2025: гості прийшли опівдні. Цей [[march-gathering|захід у Парижі|reference]] був довгим.',
      ru: '11 марта 2025: гости пришли в полдень. Это [[march-gathering|мероприятие в Париже|reference]] было долгим.',
    },
  ],
  [
    'a round of talks',
    {
      en: 'The [[march-gathering|round of direct talks in Paris on Tuesday|reference]] was long.',
      fr: 'Le [[march-gathering|round de négociations de mardi à Paris|reference]] a été long.',
      de: 'Die [[march-gathering|Runde von Gesprächen am Dienstag in Paris|reference]] war lang.',
      es: 'La [[march-gathering|ronda de negociaciones del martes en París|reference]] fue larga.',
      it: 'Il [[march-gathering|round di negoziati di martedì a Parigi|reference]] è stato lungo.',
      pl: '[[march-gathering|Runda rozmów w Paryżu we wtorek|reference]] była długa.',
      uk: '[[march-gathering|Раунд переговорів у Парижі у вівторок|reference]] був довгим.',
      ru: '[[march-gathering|Раунд переговоров в Париже во вторник|reference]] был долгим.',
    },
  ],
  [
    'that it was held, right after it was told of',
    {
      en: 'The [[march-gathering|meeting in Paris on Tuesday|reference]] was short. The [[march-gathering|meeting|reference]] took place in the evening.',
      fr: "La [[march-gathering|réunion de mardi à Paris|reference]] a été courte. La [[march-gathering|réunion|reference]] s'est tenue le soir.",
      de: 'Das [[march-gathering|Treffen am Dienstag in Paris|reference]] war kurz. Das [[march-gathering|Treffen|reference]] fand abends statt.',
      es: 'La [[march-gathering|reunión del martes en París|reference]] fue corta. La [[march-gathering|reunión|reference]] se celebró por la noche.',
      it: 'La [[march-gathering|riunione di martedì a Parigi|reference]] è stata breve. La [[march-gathering|riunione|reference]] si è tenuta di sera.',
      pl: '[[march-gathering|Wtorkowe spotkanie w Paryżu|reference]] było krótkie. [[march-gathering|Spotkanie|reference]] odbyło się wieczorem.',
      uk: '[[march-gathering|Вівторкова зустріч у Парижі|reference]] була короткою. [[march-gathering|Зустріч|reference]] відбулася ввечері.',
      ru: '[[march-gathering|Встреча в Париже во вторник|reference]] была короткой. [[march-gathering|Встреча|reference]] состоялась вечером.',
    },
  ],
]

const NOT_MEANT: readonly Kind[] = [
  [
    'a plain event after the gathering',
    {
      en: 'The [[march-gathering|meeting in Paris on Tuesday|reference]] was long. The event in the village was longer, and the event was fun.',
      fr: "La [[march-gathering|réunion de mardi à Paris|reference]] a été longue. L'événement du village était plus long, et l'événement a plu.",
      de: 'Das [[march-gathering|Treffen am Dienstag in Paris|reference]] war lang. Die Veranstaltung im Dorf war länger, und die Veranstaltung gefiel.',
      es: 'La [[march-gathering|reunión del martes en París|reference]] fue larga. El evento del pueblo fue más largo, y el evento gustó.',
      it: "La [[march-gathering|riunione di martedì a Parigi|reference]] è stata lunga. L'evento del paese era più lungo, e l'evento è piaciuto.",
      pl: '[[march-gathering|Wtorkowe spotkanie w Paryżu|reference]] było długie. Wydarzenie na wsi było dłuższe, a to wydarzenie się podobało.',
      uk: '[[march-gathering|Вівторкова зустріч у Парижі|reference]] була довгою. Захід у селі був довшим, і цей захід сподобався.',
      ru: '[[march-gathering|Встреча в Париже во вторник|reference]] была долгой. Мероприятие в деревне было дольше, и это мероприятие понравилось.',
    },
  ],
  [
    'another part of the month',
    {
      en: 'The late-March meeting in Paris will be long.',
      fr: 'La réunion de la fin mars à Paris sera longue.',
      de: 'Das Treffen Ende März in Paris wird lang.',
      es: 'La reunión de finales de marzo en París será larga.',
      it: 'La riunione di fine marzo a Parigi sarà lunga.',
      pl: 'Spotkanie pod koniec marca w Paryżu będzie długie.',
      uk: 'Зустріч наприкінці березня в Парижі буде довгою.',
      ru: 'Встреча в конце марта в Париже будет долгой.',
    },
  ],
  [
    'an event of another year',
    {
      en: 'The event in Paris on 11 March 2019 was long.',
      fr: "L'événement de Paris du 11 mars 2019 a été long.",
      de: 'Die Veranstaltung in Paris am 11. März 2019 war lang.',
      es: 'El evento de París del 11 de marzo de 2019 fue largo.',
      it: "L'evento di Parigi dell'11 marzo 2019 è stato lungo.",
      pl: 'Wydarzenie w Paryżu 11 marca 2019 roku było długie.',
      uk: 'Захід у Парижі 11 березня 2019 року був довгим.',
      ru: 'Мероприятие в Париже 11 марта 2019 года было долгим.',
    },
  ],
  [
    'day and place of another, between commas',
    {
      en: 'A first meeting, on 9 March in Paris, was long.',
      fr: 'Une première réunion, le 9 mars à Paris, a été longue.',
      de: 'Ein erstes Treffen, am 9. März in Paris, war lang.',
      es: 'Una primera reunión, el 9 de marzo en París, fue larga.',
      it: 'Una prima riunione, il 9 marzo a Parigi, è stata lunga.',
      pl: 'Pierwsze spotkanie, 9 marca w Paryżu, było długie.',
      uk: 'Перша зустріч, 9 березня в Парижі, була довгою.',
      ru: 'Первая встреча, 9 марта в Париже, была долгой.',
    },
  ],
  [
    'two presidents, nobody says which',
    {
      en: 'What he wants is a meeting of two presidents in Paris.',
      fr: "Ce qu'il veut, c'est une réunion de deux présidents à Paris.",
      de: 'Was er will, ist ein Treffen zweier Präsidenten in Paris.',
      es: 'Lo que quiere es una reunión de dos presidentes en París.',
      it: 'Quello che vuole è una riunione di due presidenti a Parigi.',
      pl: 'To, czego chce, to spotkanie dwóch prezydentów w Paryżu.',
      uk: 'Чого він хоче, то це зустріч двох президентів у Парижі.',
      ru: 'Чего он хочет, так это встреча двух президентов в Париже.',
    },
  ],
  [
    'a meeting that has no date',
    {
      en: 'The [[march-gathering|meeting in Paris on Tuesday|reference]] was long. The meeting that is to follow has no date.',
      fr: "La [[march-gathering|réunion de mardi à Paris|reference]] a été longue. Pour la réunion qui doit suivre, aucune date n'est connue.",
      de: 'Das [[march-gathering|Treffen am Dienstag in Paris|reference]] war lang. Für das Treffen, das folgen soll, gibt es kein Datum.',
      es: 'La [[march-gathering|reunión del martes en París|reference]] fue larga. La reunión que ha de seguir no tiene ninguna fecha.',
      it: 'La [[march-gathering|riunione di martedì a Parigi|reference]] è stata lunga. La riunione che deve seguire non ha nessuna data.',
      pl: '[[march-gathering|Wtorkowe spotkanie w Paryżu|reference]] było długie. To spotkanie, które ma nastąpić, terminu jeszcze nie ma.',
      uk: '[[march-gathering|Вівторкова зустріч у Парижі|reference]] була довгою. Та зустріч, що має бути далі, дати ще не має.',
      ru: '[[march-gathering|Встреча в Париже во вторник|reference]] была долгой. Та встреча, что должна быть дальше, даты ещё не имеет.',
    },
  ],
  [
    'a city that is only spoken to',
    {
      en: 'After the meeting Paris was quiet.',
      fr: 'Après la réunion, Paris était calme.',
      de: 'Nach dem Treffen war Paris still.',
      es: 'Tras la reunión, París estaba tranquila.',
      it: 'Dopo la riunione Parigi era tranquilla.',
      pl: 'Po spotkaniu Paryżowi dano tydzień.',
      uk: 'Після зустрічі Парижу дали тиждень.',
      ru: 'После встречи Парижу дали неделю.',
    },
  ],
  [
    'what it is held for',
    {
      en: 'The [[march-gathering|meeting in Paris on Tuesday|reference]] was for the discussion of guarantees.',
      fr: 'La [[march-gathering|réunion de mardi à Paris|reference]] servait à la discussion des garanties.',
      de: 'Das [[march-gathering|Treffen am Dienstag in Paris|reference]] diente der Erörterung von Garantien.',
      es: 'La [[march-gathering|reunión del martes en París|reference]] era para la discusión de garantías.',
      it: 'La [[march-gathering|riunione di martedì a Parigi|reference]] era per la discussione delle garanzie.',
      pl: '[[march-gathering|Wtorkowe spotkanie w Paryżu|reference]] było dla omówienia gwarancji.',
      uk: '[[march-gathering|Вівторкова зустріч у Парижі|reference]] була для обговорення гарантій.',
      ru: '[[march-gathering|Встреча в Париже во вторник|reference]] была для обсуждения гарантий.',
    },
  ],
  [
    'who stands for whom at it',
    {
      en: 'What was said at any meeting by [[emmanuel-macron|Emmanuel Macron]] on Tuesday was kept.',
      fr: 'Ce qui a été dit à toute réunion par [[emmanuel-macron|Emmanuel Macron]] mardi a été gardé.',
      de: 'Was bei jedem Treffen von [[emmanuel-macron|Emmanuel Macron]] gesagt wird, wird aufgehoben.',
      es: 'Lo que se dijo en cada reunión por [[emmanuel-macron|Emmanuel Macron]] el martes se guardó.',
      it: 'Quanto detto in ogni riunione da [[emmanuel-macron|Emmanuel Macron]] martedì è stato conservato.',
      pl: 'To, co na każdym spotkaniu przez [[emmanuel-macron|Emmanuela Macrona]] zostało powiedziane, zachowano.',
      uk: 'Те, що на кожній зустрічі сказав [[emmanuel-macron|Емманюель Макрон]], зберегли.',
      ru: 'То, что на каждой встрече сказал [[emmanuel-macron|Эмманюэль Макрон]], сохранили.',
    },
  ],
]

/** A row for each kind in each language, after the lines that `cast` gives. */
export function rowsOf(kinds: readonly Kind[], cast: (lang: PageLanguage) => string): Case[] {
  return kinds.flatMap(([why, lines]) =>
    (Object.entries(lines) as [PageLanguage, string][]).map(([lang, line]) => ({ lang, why: `${lang}: ${why}`, text: cast(lang) + line })),
  )
}

/** Each kind after a line that makes the page one about the gathering. */
export const OCCASIONS: readonly Case[] = rowsOf([...MEANT, ...NOT_MEANT], (lang) => `${CAST[lang]}\n`)
