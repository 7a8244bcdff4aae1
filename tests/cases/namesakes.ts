// Who bears a surname or a capital's name when its neighbours are asked: posts with their people inside, ways, treaties, teams with a number.
import type { Case } from './run-case.ts'

/** Over the record of public actors, in several languages. */
export const NAMESAKES: readonly Case[] = [
  {
    lang: 'es',
    why: 'Spanish: a post with the people inside it',
    text: 'El [[emmanuel-macron|presidente francés|post]] llegó. El ministro francés de Defensa no tiene nombre aquí.',
  },
  {
    lang: 'pl',
    why: 'Polish: an adjective of a people that opens the sentence before a post is no state',
    text: '[[emmanuel-macron|Emmanuel Macron]] i [[volodymyr-zelensky|Wołodymyr Zełenski]] rozmawiali. [[emmanuel-macron|Francuski prezydent|post]] wyjechał.',
  },
  {
    lang: 'pl',
    why: 'Polish: a post and what its holder speaks about',
    text: 'Prezydent o [[ukraine|Ukrainie]] i pogodzie.',
  },
  {
    lang: 'ru',
    why: 'Russian: a team called by its state and a number',
    text: 'Хоккеисты сборной «Украина 25» стали победителями. Сборная «Франция 2» проиграла.',
  },
  {
    lang: 'es',
    why: 'the hour of a live blog’s entry, and the verb after it, are no given name',
    text: '14.31 Habla [[emmanuel-macron|Macron]]\n[[emmanuel-macron|Emmanuel Macron]] ha hablado con [[volodymyr-zelensky|Volodymyr Zelensky]]. [[emmanuel-macron|Macron]] calla.',
  },
  {
    lang: 'ru',
    why: 'a verb that opens an entry',
    text: '10:05 Говорит [[emmanuel-macron|Макрон]]\n[[emmanuel-macron|Эмманюэль Макрон]] и [[volodymyr-zelensky|Владимир Зеленский]] вышли.',
  },
  {
    lang: 'uk',
    why: 'a participle that opens a sentence',
    text: '[[emmanuel-macron|Емманюель Макрон]] вийшов. Побачивши [[volodymyr-zelensky|Зеленського]], [[emmanuel-macron|французький президент|post]] зупинився. Прийшов і [[volodymyr-zelensky|Володимир Зеленський]].',
  },
  {
    lang: 'pl',
    why: 'a participle that opens a sentence, in Polish',
    text: '[[emmanuel-macron|Emmanuel Macron]] wyszedł z [[volodymyr-zelensky|Wołodymyrem Zełenskim]]. Widząc [[emmanuel-macron|Macrona]], stanął.',
  },
  {
    lang: 'en',
    why: 'a month behind a preposition is a date',
    text: '[[emmanuel-macron|Emmanuel Macron]] left. [[volodymyr-zelensky|Volodymyr Zelensky]] stayed. In June [[emmanuel-macron|Macron]] came back.',
  },
  {
    lang: 'ru',
    why: 'a trade and a town that is none of ours, behind a comma',
    text: '[[emmanuel-macron|Эмманюэль Макрон]] и [[volodymyr-zelensky|Владимир Зеленский]] вышли.\nМакрон, сварщик из Орла, строит лодки. Макрон не женат.',
  },
  {
    lang: 'pl',
    why: 'the same in Polish, of a trade that no list has',
    text: '[[emmanuel-macron|Emmanuel Macron]] wyszedł.\nMacron, zegarmistrz z Kielc, ma sobowtóra. Macron milczy.',
  },
  {
    lang: 'en',
    why: 'a trade with an adjective of origin',
    text: '[[emmanuel-macron|Emmanuel Macron]] left. [[volodymyr-zelensky|Volodymyr Zelensky]] stayed.\nMacron, a French carpenter, mended the roof.',
  },
  {
    lang: 'es',
    why: 'a neighbour of a town',
    text: '[[emmanuel-macron|Emmanuel Macron]] salió. [[volodymyr-zelensky|Volodymyr Zelensky]] calló.\nMacron, vecino de Lugo, ganó la rifa.',
  },
  {
    lang: 'fr',
    why: 'a gentleman of a town',
    text: '[[emmanuel-macron|Emmanuel Macron]] est parti. [[volodymyr-zelensky|Volodymyr Zelensky]] est resté.\nM. Macron, de Monistrol, cherche son parapluie. M. [[emmanuel-macron|Macron]] se tait.',
  },
  {
    lang: 'es',
    why: 'a firm of a father and his sons',
    text: '[[emmanuel-macron|Emmanuel Macron]] salió. [[volodymyr-zelensky|Volodymyr Zelensky]] calló.\nMacron e Hijos abren local.',
  },
  {
    lang: 'it',
    why: 'the same with a sign for “and”',
    text: '[[emmanuel-macron|Emmanuel Macron]] è partito.\nMacron & figli, traslochi.',
  },
  {
    lang: 'de',
    why: 'partners of a firm',
    text: '[[emmanuel-macron|Emmanuel Macron]] ging. [[volodymyr-zelensky|Wolodymyr Selenskyj]] blieb.\nSpahn & Macron ziehen um.',
  },
  {
    lang: 'de',
    why: 'whom a family calls so',
    text: '[[emmanuel-macron|Emmanuel Macron]] ging. [[volodymyr-zelensky|Wolodymyr Selenskyj]] blieb.\nOma Macron wird hundert.',
  },
  {
    lang: 'ru',
    why: 'whose cook somebody is bears no other’s surname',
    text: '[[emmanuel-macron|Эмманюэль Макрон]] и [[volodymyr-zelensky|Владимир Зеленский]] вышли.\nПовар Макрона уехал. [[emmanuel-macron|Макрон]] остался.',
  },
  {
    lang: 'en',
    why: 'the years of a term are no life',
    text: 'Under [[emmanuel-macron|Emmanuel Macron]] (2017–2022) it was built. [[emmanuel-macron|Macron]] was there.',
  },
  ...(
    [
      ['en', 'Emmanuel Macron', 'Photo: Macron/AFP', 'Police asked a certain Macron for his papers.'],
      ['fr', 'Emmanuel Macron', 'Photo : Macron/AFP', 'Le conducteur, un certain Macron, a été entendu.'],
      ['de', 'Emmanuel Macron', 'Foto: Macron/dpa', 'Der Fahrer, ein gewisser Macron, wurde befragt.'],
      ['es', 'Emmanuel Macron', 'Foto: Macron/EFE', 'El conductor, un tal Macron, fue detenido.'],
      ['it', 'Emmanuel Macron', 'Foto: Macron/Ansa', 'Il conducente, un certo Macron, è stato fermato.'],
      ['pl', 'Emmanuel Macron', 'Tekst: A. Macron', 'Na rowerze jechał niejaki Macron.'],
      ['uk', 'Емманюель Макрон', 'Фото: Макрон', 'На велосипеді їхав якийсь Макрон.'],
      ['ru', 'Эмманюэль Макрон', 'Фото: Макрон', 'На велосипеде ехал некий Макрон.'],
    ] as const
  ).map(([lang, name, credit, stranger]): Case => {
    const surname = name.split(' ').at(-1)
    return {
      lang,
      why: `${lang}: who took the picture, and somebody whom nobody knows`,
      text: `[[emmanuel-macron|${name}]].\n${credit}\n${stranger}\n[[emmanuel-macron|${surname}]]?`,
      not: ['with no-break spaces'],
    }
  }),
  {
    lang: 'en',
    why: 'what a caption shows is no credit',
    text: '[[emmanuel-macron|Emmanuel Macron]].\nPhoto: [[emmanuel-macron|Macron]] leaves the hall.',
  },
]

/** Over the made-up record. */
export const NAMESAKES_AT_HOME: readonly Case[] = [
  {
    why: 'a way from one capital to another, and a treaty called after one',
    text: '[[ana-brandt|Ana Brandt]], [[karl-lind|Karl Lind]], [[vera-holm|Vera Holm]] and [[mila-orlova|Mila Orlova]] met for [[norland|Norland]].\nThe line from Selva City to Marenga is slow, and the treaty of Selva City is old.',
  },
  {
    why: 'the president for whom somebody of another state speaks',
    text: '[[ana-brandt|Ana Brandt]] left. Then [[mila-orlova|Mila Orlova]] spoke on behalf of the president.',
  },
  {
    why: 'the president after his own defence minister',
    text: '[[ana-brandt|Ana Brandt]] left. Then [[karl-lind|Karl Lind]] spoke on behalf of the [[ana-brandt|president|post]].',
  },
  {
    why: 'a town of the United States with the name of a state',
    text: '[[ana-brandt|Ana Brandt]] and [[mila-orlova|Mila Orlova]] met for [[sudria|Sudria]]. Old friends from Norland, Wisconsin, watched.',
  },
]
