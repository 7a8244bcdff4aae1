// Meetings that only their own clause tells: that they are held there and then, with whom, or whose they are. Each kind in eight languages, with
// what only looks like it. The record is that of public-record.ts; the article is of Wednesday 12 March 2025, the gathering was on Tuesday.
import { CAST, type Kind, rowsOf } from './occasions.ts'
import type { Case } from './run-case.ts'

const MEANT: readonly Kind[] = [
  [
    'a verb of being held before it, its place and its day',
    {
      en: 'On Tuesday in Paris officials opened a [[march-gathering|round of talks|reference]].',
      fr: "Mardi s'est ouvert à Paris un [[march-gathering|nouveau round|reference]].",
      de: 'Am Dienstag begannen in Paris [[march-gathering|Gespräche|reference]].',
      es: 'El martes se celebró en París una [[march-gathering|reunión|reference]].',
      it: 'Martedì si è tenuta a Parigi una [[march-gathering|riunione|reference]].',
      pl: 'We wtorek w Paryżu odbyło się trudne [[march-gathering|spotkanie|reference]].',
      uk: 'У вівторок у Парижі відбулася складна [[march-gathering|зустріч|reference]].',
      ru: 'Во вторник в Париже состоялась непростая [[march-gathering|встреча|reference]].',
    },
  ],
  [
    'a verb of being held after it, on a page that has told of none',
    {
      en: '[[march-gathering|Talks|reference]] between the allies got under way in Paris on Tuesday.',
      fr: 'Ces [[march-gathering|pourparlers|reference]] dont on parle ont débuté mardi à Paris.',
      de: 'Diese [[march-gathering|Gespräche|reference]] begannen am Dienstag in Paris.',
      es: 'Estas [[march-gathering|negociaciones|reference]] comenzaron el martes en París.',
      it: 'Queste [[march-gathering|trattative|reference]] sono iniziate martedì a Parigi.',
      pl: '[[march-gathering|Spotkanie|reference]] trwało we wtorek w Paryżu do nocy.',
      uk: '[[march-gathering|Зустріч|reference]] тривала у вівторок у Парижі до ночі.',
      ru: '[[march-gathering|Встреча|reference]] длилась во вторник в Париже до ночи.',
    },
  ],
  [
    'a verb of being held before it, and the matter of the war',
    {
      en: 'On Tuesday in Paris officials opened a [[march-gathering|round of talks|reference]] on the ceasefire.',
      fr: "Mardi s'est ouverte à Paris une [[march-gathering|réunion|reference]] sur la trêve.",
      de: 'In Paris begannen gestern auch [[march-gathering|Gespräche|reference]] über die Waffenruhe.',
      es: 'El martes se celebró en París una [[march-gathering|reunión|reference]] sobre el plan de paz.',
      it: 'Martedì si è tenuta a Parigi una [[march-gathering|riunione|reference]] sulla tregua.',
      pl: 'We wtorek w Paryżu odbyło się [[march-gathering|spotkanie|reference]] na temat rozejmu.',
      uk: 'У вівторок у Парижі відбулася [[march-gathering|зустріч|reference]] щодо перемир’я.',
      ru: 'Во вторник в Париже состоялась [[march-gathering|встреча|reference]] о перемирии.',
    },
  ],
  [
    'those whose allies met there',
    {
      en: 'They go to Paris on Tuesday for a [[march-gathering|meeting|reference]] of allies.',
      fr: 'Ils étaient mardi à Paris pour une [[march-gathering|réunion|reference]] des alliés.',
      de: 'Sie waren am Dienstag in Paris bei einem [[march-gathering|Treffen|reference]] der Verbündeten.',
      es: 'Estuvieron el martes en París en una [[march-gathering|reunión|reference]] de aliados.',
      it: 'Erano martedì a Parigi per una [[march-gathering|riunione|reference]] degli alleati.',
      pl: 'Byli we wtorek w Paryżu na [[march-gathering|spotkaniu|reference]] sojuszników.',
      uk: 'Вони були у вівторок у Парижі на [[march-gathering|зустрічі|reference]] союзників.',
      ru: 'Они были во вторник в Париже на [[march-gathering|встрече|reference]] союзников.',
    },
  ],
  [
    'the other side in the rest of the sentence',
    {
      en: '[[volodymyr-zelensky|Zelensky]] was tired after the [[march-gathering|meeting with [[emmanuel-macron|Macron]]|reference]].',
      fr: '[[volodymyr-zelensky|Volodymyr Zelensky]] était las après la [[march-gathering|rencontre avec [[emmanuel-macron|Emmanuel Macron]]|reference]].',
      de: '[[volodymyr-zelensky|Selenskyj]] war nach dem [[march-gathering|Treffen mit [[emmanuel-macron|Emmanuel Macron]]|reference]] müde.',
      es: '[[volodymyr-zelensky|Volodymyr Zelensky]] estaba cansado tras la [[march-gathering|reunión con [[emmanuel-macron|Emmanuel Macron]]|reference]].',
      it: '[[volodymyr-zelensky|Volodymyr Zelensky]] era stanco dopo la [[march-gathering|riunione con [[emmanuel-macron|Emmanuel Macron]]|reference]].',
      pl: '[[volodymyr-zelensky|Zełenski]] był zmęczony po [[march-gathering|spotkaniu z [[emmanuel-macron|Emmanuelem Macronem]]|reference]].',
      uk: 'Після [[march-gathering|зустрічі з [[emmanuel-macron|Макроном]]|reference]] усі пішли, [[volodymyr-zelensky|Зеленський]] — теж.',
      ru: 'После [[march-gathering|встречи с [[emmanuel-macron|Макроном]]|reference]] все ушли, [[volodymyr-zelensky|Зеленский]] — тоже.',
    },
  ],
  [
    'when something was, after the only one told of',
    {
      en: 'The [[march-gathering|meeting in Paris|reference]] was long. After the [[march-gathering|meeting|reference]] it rained.',
      fr: 'La [[march-gathering|réunion de Paris|reference]] a été longue. Après la [[march-gathering|réunion|reference]], il a plu.',
      de: 'Das [[march-gathering|Treffen in Paris|reference]] war lang. Nach dem [[march-gathering|Treffen|reference]] hat es geregnet.',
      es: 'La [[march-gathering|reunión de París|reference]] fue larga. Tras la [[march-gathering|reunión|reference]] llovió.',
      it: 'La [[march-gathering|riunione di Parigi|reference]] è stata lunga. Dopo la [[march-gathering|riunione|reference]] è piovuto.',
      pl: '[[march-gathering|Spotkanie w Paryżu|reference]] było długie. Wszyscy wyszli zaraz po [[march-gathering|spotkaniu|reference]].',
      uk: '[[march-gathering|Зустріч у Парижі|reference]] була довгою. Усі пішли одразу після [[march-gathering|зустрічі|reference]].',
      ru: '[[march-gathering|Встреча в Париже|reference]] была долгой. Все ушли сразу после [[march-gathering|встречи|reference]].',
    },
  ],
  [
    'a city, and what was held there, in its relative clause',
    {
      en: 'He came from Paris, where on Tuesday the [[march-gathering|meeting|reference]] was held.',
      fr: 'Il venait de Paris, où se tenait mardi la [[march-gathering|réunion|reference]].',
      de: 'Er kam aus Paris, wo am Dienstag das [[march-gathering|Treffen|reference]] war.',
      es: 'Venía de París, donde el martes se celebró la [[march-gathering|reunión|reference]].',
      it: 'Veniva da Parigi, dove martedì si teneva la [[march-gathering|riunione|reference]].',
      pl: 'Wracał z Paryża, gdzie we wtorek trwała [[march-gathering|narada|reference]].',
      uk: 'Він повернувся з Парижа, де у вівторок тривала [[march-gathering|нарада|reference]].',
      ru: 'Он вернулся из Парижа, где во вторник шло [[march-gathering|совещание|reference]].',
    },
  ],
  [
    'who was let in, before the place',
    {
      en: 'Long was the [[march-gathering|meeting behind closed doors in Paris|reference]].',
      fr: 'Longue fut la [[march-gathering|réunion à huis clos à Paris|reference]].',
      de: 'Lang war das [[march-gathering|Treffen hinter verschlossenen Türen in Paris|reference]].',
      es: 'Larga fue la [[march-gathering|reunión a puerta cerrada en París|reference]].',
      it: 'Lunga è stata la [[march-gathering|riunione a porte chiuse a Parigi|reference]].',
      pl: 'Długa była [[march-gathering|narada za zamkniętymi drzwiami w Paryżu|reference]].',
      uk: 'Довгою була [[march-gathering|нарада за зачиненими дверима в Парижі|reference]].',
      ru: 'Долгим было [[march-gathering|совещание за закрытыми дверями в Париже|reference]].',
    },
  ],
  [
    'talks that are taken up again, at the place and on the day of their sentence',
    {
      en: '[[march-gathering|Talks|reference]] between the allies resumed in Paris on Tuesday.',
      fr: 'Ces [[march-gathering|pourparlers|reference]] dont on parle ont repris mardi à Paris.',
      de: 'Diese [[march-gathering|Gespräche|reference]] wurden am Dienstag in Paris fortgesetzt.',
      es: 'Estas [[march-gathering|negociaciones|reference]] se reanudaron el martes en París.',
      it: 'Queste [[march-gathering|trattative|reference]] sono riprese martedì a Parigi.',
      pl: '[[march-gathering|Rozmowy|reference]] wznowiono we wtorek w Paryżu.',
      uk: '[[march-gathering|Переговори|reference]] відновилися у вівторок у Парижі.',
      ru: '[[march-gathering|Переговоры|reference]] возобновились во вторник в Париже.',
    },
  ],
  [
    'a building, and of which place',
    {
      en: 'On Tuesday at the palace of Paris officials opened a [[march-gathering|round of talks|reference]].',
      fr: "Mardi s'est tenue dans un palais de Paris une [[march-gathering|réunion|reference]].",
      de: 'Am Dienstag begannen im Palais in Paris [[march-gathering|Gespräche|reference]].',
      es: 'El martes se celebró en un palacio de París una [[march-gathering|reunión|reference]].',
      it: 'Martedì si è tenuta in un palazzo di Parigi una [[march-gathering|riunione|reference]].',
      pl: 'We wtorek w pałacu w Paryżu odbyło się trudne [[march-gathering|spotkanie|reference]].',
      uk: 'У вівторок у палаці в Парижі відбулася складна [[march-gathering|зустріч|reference]].',
      ru: 'Во вторник во дворце в Париже состоялась непростая [[march-gathering|встреча|reference]].',
    },
  ],
  [
    'a bare noun that opens its clause, on a page that has told of one meeting only and called it so',
    {
      en: "[[march-gathering|Tuesday's meeting in Paris|reference]] was short. The [[march-gathering|meeting|reference]] is to change a lot.",
      fr: 'La [[march-gathering|réunion de mardi à Paris|reference]] fut brève. La [[march-gathering|réunion|reference]] doit changer bien des choses.',
      de: 'Das [[march-gathering|Treffen am Dienstag in Paris|reference]] war kurz. Das [[march-gathering|Treffen|reference]] soll viel ändern.',
      es: 'La [[march-gathering|reunión del martes en París|reference]] fue breve. La [[march-gathering|reunión|reference]] debe cambiar mucho.',
      it: 'La [[march-gathering|riunione di martedì a Parigi|reference]] è stata breve. La [[march-gathering|riunione|reference]] deve cambiare molto.',
      pl: '[[march-gathering|Wtorkowe spotkanie w Paryżu|reference]] było krótkie. [[march-gathering|Spotkanie|reference]] ma wiele zmienić.',
      uk: '[[march-gathering|Зустріч у вівторок у Парижі|reference]] була коротка. Кажуть, що [[march-gathering|зустріч|reference]] має змінити багато.',
      ru: '[[march-gathering|Встреча во вторник в Париже|reference]] была короткой. [[march-gathering|Встреча|reference]] многое изменит.',
    },
  ],
  [
    'what only a meeting that is known has, whatever the page has called it',
    {
      en: "[[march-gathering|Tuesday's meeting in Paris|reference]] was short. The aim of the [[march-gathering|gathering|reference]] was a truce.",
      fr: 'La [[march-gathering|réunion de mardi à Paris|reference]] fut brève. Le but de la [[march-gathering|rencontre|reference]] était une trêve.',
      de: 'Das [[march-gathering|Treffen am Dienstag in Paris|reference]] war kurz. Ziel der [[march-gathering|Runde|reference]] war eine Waffenruhe.',
      es: 'La [[march-gathering|reunión del martes en París|reference]] fue breve. El objetivo del [[march-gathering|encuentro|reference]] era una tregua.',
      it: "La [[march-gathering|riunione di martedì a Parigi|reference]] è stata breve. Scopo dell'[[march-gathering|incontro|reference]] era una tregua.",
      pl: '[[march-gathering|Wtorkowa narada w Paryżu|reference]] była krótka. Celem [[march-gathering|spotkania|reference]] jest rozejm.',
      uk: '[[march-gathering|Нарада у вівторок у Парижі|reference]] була коротка. Учасники [[march-gathering|зустрічі|reference]] говорили про перемир’я.',
      ru: '[[march-gathering|Совещание во вторник в Париже|reference]] было коротким. Цель [[march-gathering|встречи|reference]] — перемирие.',
    },
  ],
]

const NONE: readonly Kind[] = [
  [
    'a bare noun of which nobody knows yet whether it will be held, after one that was',
    {
      en: "[[march-gathering|Tuesday's meeting in Paris|reference]] was short. A meeting of both may be held too.",
      fr: 'La [[march-gathering|réunion de mardi à Paris|reference]] fut brève. Une réunion à deux reste possible.',
      de: 'Das [[march-gathering|Treffen am Dienstag in Paris|reference]] war kurz. Ein Treffen der beiden ist möglich.',
      es: 'La [[march-gathering|reunión del martes en París|reference]] fue breve. Una reunión de los dos es posible.',
      it: 'La [[march-gathering|riunione di martedì a Parigi|reference]] è stata breve. Una riunione dei due è possibile.',
      pl: '[[march-gathering|Wtorkowe spotkanie w Paryżu|reference]] było krótkie. Chcą pomówić z Moskwą. Spotkanie może się odbyć za rok.',
      uk: '[[march-gathering|Зустріч у вівторок у Парижі|reference]] була коротка. Вони хочуть говорити самі. Зустріч можлива за рік.',
      ru: '[[march-gathering|Встреча во вторник в Париже|reference]] была короткой. Они хотят говорить сами. Встреча возможна через год.',
    },
  ],
  [
    'when something was, before any has been told of',
    {
      en: 'After the meeting it rained.',
      fr: 'Après la réunion, il a plu.',
      de: 'Nach dem Treffen hat es geregnet.',
      es: 'Tras la reunión llovió.',
      it: 'Dopo la riunione è piovuto.',
      pl: 'Wszyscy wyszli zaraz po spotkaniu.',
      uk: 'Усі пішли одразу після зустрічі.',
      ru: 'Все ушли сразу после встречи.',
    },
  ],
  [
    'a verb of being held, and a matter that is none of ours',
    {
      en: 'On Tuesday in Paris officials opened a round of talks on bread.',
      fr: "Mardi s'est ouverte à Paris une réunion sur le prix du pain.",
      de: 'In Paris begannen gestern auch Gespräche über den Brotpreis.',
      es: 'El martes se celebró en París una reunión sobre el precio del pan.',
      it: 'Martedì si è tenuta a Parigi una riunione sul prezzo del pane.',
      pl: 'We wtorek w Paryżu odbyło się spotkanie o cenie chleba.',
      uk: 'У вівторок у Парижі відбулася зустріч про ціну хліба.',
      ru: 'Во вторник в Париже состоялась встреча о цене хлеба.',
    },
  ],
  [
    'what something may lead to',
    {
      en: 'This could lead to the meeting in Paris.',
      fr: 'Cela doit conduire à la réunion de Paris.',
      de: 'Die Idee eines Treffens in Paris gefällt ihm.',
      es: 'Esto debe llevar a la reunión de París.',
      it: 'Questo deve portare a una riunione a Parigi.',
      pl: 'To powinno doprowadzić do spotkania w Paryżu.',
      uk: 'Це має привести до зустрічі в Парижі.',
      ru: 'Это должно привести к встрече в Париже.',
    },
  ],
  [
    'a verb of being held, and another day',
    {
      en: 'On Friday in Paris officials opened a round of talks.',
      fr: "Vendredi s'est ouvert à Paris un nouveau round.",
      de: 'Am Freitag begannen in Paris Gespräche.',
      es: 'El viernes se celebró en París una reunión.',
      it: 'Venerdì si è tenuta a Parigi una riunione.',
      pl: 'W piątek w Paryżu odbyło się trudne spotkanie.',
      uk: 'У п’ятницю у Парижі відбулася складна зустріч.',
      ru: 'В пятницу в Париже состоялась непростая встреча.',
    },
  ],
  [
    'somebody who has come to an office, where the two may have met by themselves',
    {
      en: '[[volodymyr-zelensky|Zelensky]] is at the [[elysee|Élysée]] for the meeting with [[emmanuel-macron|Macron]].',
      fr: "[[volodymyr-zelensky|Volodymyr Zelensky]] est à l'[[elysee|Élysée]] pour la rencontre avec [[emmanuel-macron|Emmanuel Macron]].",
      de: '[[volodymyr-zelensky|Selenskyj]] ist für das Treffen mit [[emmanuel-macron|Emmanuel Macron]] im [[elysee|Élysée-Palast]].',
      es: '[[volodymyr-zelensky|Volodymyr Zelensky]] está en el [[elysee|Elíseo]] para la reunión con [[emmanuel-macron|Emmanuel Macron]].',
      it: "[[volodymyr-zelensky|Volodymyr Zelensky]] è all'[[elysee|Eliseo]] per l'incontro con [[emmanuel-macron|Emmanuel Macron]].",
      pl: '[[volodymyr-zelensky|Zełenski]] przyjechał na spotkanie z [[emmanuel-macron|Emmanuelem Macronem]] do [[elysee|Pałacu Elizejskiego]].',
      uk: '[[volodymyr-zelensky|Зеленський]] прийшов до [[elysee|Єлисейського палацу]] на зустріч із [[emmanuel-macron|Макроном]].',
      ru: '[[volodymyr-zelensky|Зеленский]] пришёл в [[elysee|Елисейский дворец]] на встречу с [[emmanuel-macron|Макроном]].',
    },
  ],
]

/** Each kind after a line that makes the page one about the gathering. */
export const CLAUSE_MEETINGS: readonly Case[] = rowsOf([...MEANT, ...NONE], (lang) => `${CAST[lang]}\n`)
