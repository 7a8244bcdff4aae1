// Names, posts and meetings as each language prints them: elision, genitives, cases, compounds; adjectives and peoples are never mentions.
import type { Case } from './run-case.ts'

export const LANGUAGE_CASES: readonly Case[] = [
  {
    lang: 'fr',
    why: 'French: elided articles and prepositions',
    text: "La visite d'[[emmanuel-macron|Emmanuel Macron]] en [[ukraine|Ukraine]], et l'avenir de l'[[ukraine|Ukraine]], est dans les journaux.",
  },
  {
    lang: 'fr',
    why: 'French: with curly apostrophes',
    text: 'La visite d’[[emmanuel-macron|Emmanuel Macron]] et l’avenir de l’[[ukraine|Ukraine]] sont dans les journaux.',
  },
  {
    lang: 'fr',
    why: 'French: adjectives are no mentions',
    text: 'Les soldats français et les villes ukrainiennes sont dans les journaux.',
  },
  {
    lang: 'fr',
    why: 'French: a post with its adjective',
    text: 'Le [[emmanuel-macron|président français|post]] est arrivé à midi avec les siens.',
  },
  {
    lang: 'fr',
    why: 'French: a surname after the full name',
    text: '[[emmanuel-macron|Emmanuel Macron]] est arrivé.\nPuis [[emmanuel-macron|Macron]] est parti avec les siens.',
  },
  {
    lang: 'uk',
    why: 'Ukrainian: a misspelt surname in one case, and bare in another',
    text: '[[volodymyr-zelensky|Володимир Зеленський]] чекав на гарантії безпеки. [[elysee|Єлисейський палац]] відповів, що [[emmanuel-macron|Емманюеля Маркона]] запросили. Потім [[emmanuel-macron|Маркон]] приїхав.',
  },
  {
    lang: 'uk',
    why: 'Ukrainian: a namesake whose surname looks like a case of one of ours',
    text: '[[volodymyr-zelensky|Володимир Зеленський]] чекав на гарантії безпеки. [[elysee|Єлисейський палац]] привітав воротаря: це Емманюель Макрова.',
  },
  {
    lang: 'ru',
    why: 'Russian: a misspelt given name and a misspelt surname',
    text: '[[volodymyr-zelensky|Владимир Зеленский]] ждал гарантии безопасности. [[elysee|Елисейский дворец]] ответил. Потом пришёл [[emmanuel-macron|Эмманюель Макрон]], а за ним [[volodymyr-zelensky|Владимир Зеелнский]].',
  },
  {
    lang: 'pl',
    why: 'Polish: a misspelt surname in a case',
    text: '[[volodymyr-zelensky|Wołodymyr Zełenski]] czekał na gwarancje bezpieczeństwa. [[elysee|Pałac Elizejski]] odpowiedział, że widziano tam [[emmanuel-macron|Emmanuela Marcona]].',
  },
  {
    lang: 'de',
    why: 'German: a misspelt genitive',
    text: '[[volodymyr-zelensky|Wolodymyr Selenskyj]] wartete auf Sicherheitsgarantien. Der [[elysee|Élysée-Palast]] antwortete: [[emmanuel-macron|Emmanuel Marcons]] Plan sei bekannt. Auch [[emmanuel-macron|Marcon]] kennt ihn.',
  },
  { lang: 'fr', why: 'French: an acronym', text: "Les pays de l'[[nato|OTAN]] sont dans les journaux." },
  {
    lang: 'de',
    why: 'German: the genitive',
    text: 'Das ist die Antwort [[emmanuel-macron|Emmanuel Macrons]] und die Bitte [[volodymyr-zelensky|Wolodymyr Selenskyjs]].',
  },
  {
    lang: 'de',
    why: 'German: the genitive of a state',
    text: 'Das ist die Antwort [[france|Frankreichs]] und die Bitte der [[ukraine|Ukraine]].',
  },
  {
    lang: 'de',
    why: 'German: adjectives are no mentions',
    text: 'Die französischen Soldaten und die ukrainischen Städte sind in der Zeitung.',
  },
  {
    lang: 'de',
    why: 'German: a post with its adjective',
    text: 'Der [[emmanuel-macron|französische Präsident|post]] ist am Mittag gekommen.',
  },
  {
    lang: 'es',
    why: 'Spanish: names and an adjective',
    text: 'El viaje de [[emmanuel-macron|Emmanuel Macron]] por [[ukraine|Ucrania]] y los soldados franceses.',
  },
  {
    lang: 'es',
    why: 'Spanish: a post with its adjective',
    text: 'El [[emmanuel-macron|presidente francés|post]] llegó con los suyos a la ciudad.',
  },
  {
    lang: 'it',
    why: 'Italian: elided articles',
    text: "Il futuro dell'[[ukraine|Ucraina]] e le parole di [[emmanuel-macron|Emmanuel Macron]] sono nei giornali.",
  },
  {
    lang: 'it',
    why: 'Italian: a post with its adjective',
    text: 'Il [[emmanuel-macron|presidente francese|post]] è arrivato nella sala con gli altri.',
  },
  {
    lang: 'pl',
    why: 'Polish: cases of people',
    text: 'Rozmowa z [[emmanuel-macron|Emmanuelem Macronem]] i list do [[volodymyr-zelensky|Wołodymyra Zełenskiego]] jest w gazecie.',
  },
  {
    lang: 'pl',
    why: 'Polish: cases of states',
    text: 'To jest granica [[ukraine|Ukrainy]] i pomoc dla [[united-kingdom|Wielkiej Brytanii]] oraz [[france|Francji]].',
  },
  {
    lang: 'pl',
    why: 'Polish: a surname in another case',
    text: 'To jest [[emmanuel-macron|Emmanuel Macron]].\nList do [[emmanuel-macron|Macrona]] jest w gazecie.',
  },
  {
    lang: 'uk',
    why: 'Ukrainian: cases of people',
    text: 'Це розмова з [[emmanuel-macron|Емманюелем Макроном]] і лист до [[volodymyr-zelensky|Володимира Зеленського]], але не для нас.',
  },
  {
    lang: 'uk',
    why: 'Ukrainian: cases of states',
    text: 'Це кордон [[ukraine|України]] і помічники через [[united-kingdom|Велику Британію]] та [[france|Францію]], але не для нас.',
  },
  {
    lang: 'uk',
    why: 'Ukrainian: a surname in another case',
    text: 'Це слова [[volodymyr-zelensky|Володимира Зеленського]].\nЛист до [[volodymyr-zelensky|Зеленського]] вже є в газеті.',
  },
  { lang: 'uk', why: 'Ukrainian: adjectives are no mentions', text: 'Французькі солдати та українські міста є в газеті, але не для нас.' },
  {
    lang: 'ru',
    why: 'Russian: cases of people',
    text: 'Это разговор с [[emmanuel-macron|Эмманюэлем Макроном]] и письмо для [[volodymyr-zelensky|Владимира Зеленского]], но не для нас.',
  },
  {
    lang: 'ru',
    why: 'Russian: cases of states',
    text: 'Это граница [[ukraine|Украины]] и помощь для [[france|Франции]], но не для нас, как и было.',
  },
  {
    lang: 'ru',
    why: 'Russian: a surname in another case',
    text: 'Это были слова [[volodymyr-zelensky|Владимира Зеленского]].\nПисьмо для [[volodymyr-zelensky|Зеленского]] уже было в газете.',
  },
  { lang: 'en', why: 'English: no name takes another language’s ending', text: 'The word Macrona and the word Frankreichs stood there.' },
  // Whose post it is.
  { lang: 'en', why: 'English: a state’s leader', text: 'The [[emmanuel-macron|French leader|post]] was tired.' },
  { lang: 'en', why: 'English: one of many leaders', text: 'A French leader was tired.' },
  {
    lang: 'fr',
    why: 'French: who sits in an office',
    text: "Le [[emmanuel-macron|locataire de l'Élysée|post]] est las.",
  },
  {
    lang: 'es',
    why: 'Spanish: a president of a people that the record does not have',
    text: 'Habló [[emmanuel-macron|Emmanuel Macron]], y el presidente argentino, Blas Quiroga, le escuchó; luego el presidente venezolano se fue.',
  },
  {
    lang: 'fr',
    why: 'French: the president of something else',
    text: '[[emmanuel-macron|Emmanuel Macron]] a parlé, puis le président de Ravelle a ri, et le président du club aussi.',
  },
  {
    lang: 'en',
    why: 'English: a post that the sentence gives to somebody unknown',
    text: '[[emmanuel-macron|Emmanuel Macron]] came.\nThe Ravellian president Odo Vask saw them at the president’s office.',
  },
  {
    lang: 'pl',
    why: 'Polish: a post without a state as the subject',
    text: '[[emmanuel-macron|Emmanuel Macron]] przyjechał późno. [[emmanuel-macron|Prezydent|post]] powiedział, że jest zmęczony.',
  },
  {
    lang: 'ru',
    why: 'Russian: a post without a state at the end of what is said',
    text: '[[emmanuel-macron|Эмманюэль Макрон]] приехал. «Уже поздно», — сказал [[emmanuel-macron|президент|post]].',
  },
  {
    lang: 'uk',
    why: 'Ukrainian: a post without a state that is not the subject',
    text: '[[emmanuel-macron|Емманюель Макрон]] приїхав. Квиток президента компанії коштує дорого.',
  },
  { lang: 'uk', why: 'Ukrainian: a leader of something else', text: 'Український лідер опозиції поїхав додому.' },
  // What stands beside a name and is no part of it.
  {
    lang: 'pl',
    why: 'Polish: a noun that opens the sentence',
    text: '[[emmanuel-macron|Emmanuel Macron]] śpi.\nSamolot [[emmanuel-macron|Macrona]] czeka. Decyzja [[emmanuel-macron|Macrona]] też.',
  },
  {
    lang: 'ru',
    why: 'Russian: a noun that opens the sentence',
    text: '[[emmanuel-macron|Эмманюэль Макрон]] спит.\nПомощник [[emmanuel-macron|Макрона]] ждёт.',
  },
  {
    lang: 'ru',
    why: 'Russian: another given name that opens the sentence',
    text: '[[emmanuel-macron|Эмманюэль Макрон]] спит.\nПётр Макрон ждёт.',
  },
  { lang: 'uk', why: 'Ukrainian: a state, and who holds its post', text: 'Приїхав міністр оборони [[ukraine|України]] Охрім Вертипорох.' },
  {
    lang: 'pl',
    why: 'Polish: one full name right after another',
    text: 'Obudził [[emmanuel-macron|Emmanuela Macrona]] Odo Waskowski. Potem [[emmanuel-macron|Macron]] wyszedł.',
  },
  {
    lang: 'fr',
    why: 'French: the number of a government',
    text: '[[emmanuel-macron|Emmanuel Macron]] dort.\nLe gouvernement [[emmanuel-macron|Macron]] II aussi.',
  },
  { lang: 'uk', why: 'Ukrainian: a given name in -iv in the instrumental', text: 'Вони говорили зі [[steve-brandt|Стівом Брандтом]].' },
]

/** "The meeting on Tuesday in Paris", as each language says it, on a page about it. */
export const LANGUAGE_MEETINGS: readonly Case[] = [
  {
    lang: 'en',
    why: 'English',
    text: '[[emmanuel-macron|Emmanuel Macron]] and [[volodymyr-zelensky|Volodymyr Zelensky]] spoke of security guarantees.\nThe [[march-gathering|meeting in Paris on Tuesday|reference]] was long.',
  },
  {
    lang: 'fr',
    why: 'French',
    text: '[[emmanuel-macron|Emmanuel Macron]] et [[volodymyr-zelensky|Volodymyr Zelensky]] ont parlé des garanties de sécurité.\nLa [[march-gathering|réunion de mardi à Paris|reference]] a été longue.',
  },
  {
    lang: 'de',
    why: 'German',
    text: '[[emmanuel-macron|Emmanuel Macron]] und [[volodymyr-zelensky|Wolodymyr Selenskyj]] haben über Sicherheitsgarantien gesprochen.\nDie [[march-gathering|Zusammenkunft am Dienstag in Paris|reference]] war lang.',
  },
  {
    lang: 'es',
    why: 'Spanish',
    text: '[[emmanuel-macron|Emmanuel Macron]] y [[volodymyr-zelensky|Volodymyr Zelensky]] hablaron de las garantías de seguridad.\nLa [[march-gathering|reunión del martes en París|reference]] fue larga.',
  },
  {
    lang: 'it',
    why: 'Italian',
    text: '[[emmanuel-macron|Emmanuel Macron]] e [[volodymyr-zelensky|Volodymyr Zelensky]] hanno parlato delle garanzie di sicurezza.\nLa [[march-gathering|riunione di martedì a Parigi|reference]] è stata lunga.',
  },
  {
    lang: 'pl',
    why: 'Polish',
    text: '[[emmanuel-macron|Emmanuel Macron]] i [[volodymyr-zelensky|Wołodymyr Zełenski]] mówili o tym, czym są gwarancje bezpieczeństwa.\n[[march-gathering|Wtorkowe spotkanie w Paryżu|reference]] było długie.',
  },
  {
    lang: 'uk',
    why: 'Ukrainian',
    text: 'Про розмову [[emmanuel-macron|Емманюеля Макрона]] і [[volodymyr-zelensky|Володимира Зеленського]] говорили і про те, чим є гарантії безпеки.\n[[march-gathering|Зустріч у вівторок у Парижі|reference]] була довгою.',
  },
  {
    lang: 'ru',
    why: 'Russian',
    text: 'В разговоре [[emmanuel-macron|Эмманюэля Макрона]] и [[volodymyr-zelensky|Владимира Зеленского]] говорили о том, что такое гарантии безопасности.\n[[march-gathering|Встреча во вторник в Париже|reference]] была долгой.',
  },
  {
    lang: 'pl',
    why: 'Polish, the next clause’s subject right after the phrase',
    text: '[[emmanuel-macron|Emmanuel Macron]] i [[volodymyr-zelensky|Wołodymyr Zełenski]] mówili o tym, czym są gwarancje bezpieczeństwa.\nPo [[march-gathering|wtorkowym paryskim spotkaniu|reference]] prezydent [[emmanuel-macron|Emmanuel Macron]] wyszedł do dziennikarzy.',
  },
  {
    lang: 'it',
    why: 'Italian, a manner of speaking',
    text: '[[emmanuel-macron|Emmanuel Macron]] e [[volodymyr-zelensky|Volodymyr Zelensky]] hanno parlato martedì per videoconferenza delle garanzie di sicurezza.',
  },
  {
    lang: 'it',
    why: 'Italian, a day of the month by its number',
    text: '[[emmanuel-macron|Emmanuel Macron]] e [[volodymyr-zelensky|Volodymyr Zelensky]] hanno parlato delle garanzie di sicurezza.\nL’11 si è svolta la [[march-gathering|riunione di Parigi|reference]].',
  },
  {
    lang: 'de',
    why: 'German, the verb that looks like a noun of meeting',
    text: '[[emmanuel-macron|Emmanuel Macron]] und [[volodymyr-zelensky|Wolodymyr Selenskyj]] haben über Sicherheitsgarantien gesprochen.\nAm Dienstag treffen in Paris viele Gäste ein.',
  },
  {
    lang: 'it',
    why: 'Italian, one of several since a month',
    text: '[[emmanuel-macron|Emmanuel Macron]] e [[volodymyr-zelensky|Volodymyr Zelensky]] hanno parlato delle garanzie di sicurezza.\nÈ stato il terzo incontro da gennaio.',
  },
  {
    lang: 'uk',
    why: 'Ukrainian, a meeting that may never be',
    text: 'Про розмову [[emmanuel-macron|Емманюеля Макрона]] і [[volodymyr-zelensky|Володимира Зеленського]] говорили і про те, чим є гарантії безпеки.\nЧи буде зустріч у Парижі, ніхто не знає.',
  },
]
