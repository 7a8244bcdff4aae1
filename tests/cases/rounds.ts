// Rounds of talks by their number in the record's rows; what stands between talks and their place or day: buildings, parts of towns, that they were
// held, who brought the sides together; in all eight languages. The record is that of series-record.ts: two rounds in Lakeside, on 16 May and 2 June 2025.
import type { Case } from './run-case.ts'

const EN = '[[ana-brandt|Ana Brandt]] and [[mila-orlova|Mila Orlova]] spoke about the border force of [[norland|Norland]].\n'
const FR = '[[ana-brandt|Ana Brandt]] et [[mila-orlova|Mila Orlova]] parlent de la force frontalière.\n'
const DE = '[[ana-brandt|Ana Brandt]] und [[mila-orlova|Mila Orlova]] sprachen über die Grenztruppe.\n'
const ES = '[[ana-brandt|Ana Brandt]] y [[mila-orlova|Mila Orlova]] hablan de la fuerza fronteriza.\n'
const IT = '[[ana-brandt|Ana Brandt]] e [[mila-orlova|Mila Orlova]] parlano della forza di frontiera.\n'
const PL = '[[ana-brandt|Ana Brandt]] i [[mila-orlova|Mila Orlova]] rozmawiały z prasą.\n'
const UK = '[[ana-brandt|Ана Брандт]] і [[mila-orlova|Міла Орлова]] говорять про прикордонні сили.\n'
const RU = '[[ana-brandt|Ана Брандт]] и [[mila-orlova|Мила Орлова]] говорят о пограничных силах.\n'

/** Two of ours, in each language. */
export const CAST_OF = { en: EN, fr: FR, de: DE, es: ES, it: IT, pl: PL, uk: UK, ru: RU } as const

const AFTER = '2025-06-03'

export const ROUNDS: readonly Case[] = [
  {
    why: 'a round by its number in the row of its sides',
    text: `${EN}It was the [[round-two|second round of negotiations|reference]], brokered by others.`,
    published: AFTER,
  },
  {
    why: 'a round that is not the news, by its number',
    text: `${EN}After a [[round-one|first round of direct talks between [[norland|Norland]] and [[sudria|Sudria]]|reference]] they had gone home.`,
    published: AFTER,
  },
  {
    why: 'rounds of others, to come, wished for or not counted',
    text: `${EN}A third round of talks is expected in July. A possible second round of talks was named. The second round was boxed well.`,
    published: AFTER,
  },
  {
    why: 'a round of nobody, where the page has another meeting for its news',
    text: `${EN}The [[farhaven-talks|talks in Farhaven|reference]] are over. The first round of talks was long.`,
    published: '2025-06-06',
  },
  {
    lang: 'fr',
    why: 'French: a cycle of negotiations',
    text: `${FR}La [[round-two|deuxième session de négociations|reference]] a été brève, plus que la [[round-one|première session de pourparlers|reference]].`,
    published: AFTER,
  },
  {
    lang: 'de',
    why: 'German: a round in one word, about something possible',
    text: `${DE}Die [[round-two|zweite Verhandlungsrunde|reference]] über eine mögliche Waffenruhe ist vorbei.`,
    published: AFTER,
  },
  {
    lang: 'es',
    why: 'Spanish: a round with a place and a day that is one off',
    text: `${ES}Los canjearon tras una [[round-one|primera ronda de conversaciones en Lakeside el 15 de mayo|reference]].`,
    published: AFTER,
  },
  {
    lang: 'it',
    why: 'Italian: a round, and a verb that sounds like "and"',
    text: `${IT}Il [[round-two|secondo round di negoziati tra [[norland|Norland]] e [[sudria|Sudria]]|reference]] è finito lunedì.`,
    published: AFTER,
  },
  {
    lang: 'pl',
    why: 'Polish: a round between one side and the other',
    text: `${PL}[[round-two|Druga runda negocjacji między [[norland|Norland]] a [[sudria|Sudria]]|reference]] już się skończyła. [[round-one|Pierwsza runda negocjacji|reference]] odbyła się 16 maja.`,
    published: AFTER,
  },
  {
    lang: 'uk',
    why: 'Ukrainian: two rounds',
    text: `${UK}Під час [[round-two|другого раунду перемовин|reference]] говорили довго. [[round-one|Перший раунд|reference]] відбувся 16 травня.`,
    published: AFTER,
  },
  {
    lang: 'ru',
    why: 'Russian: two rounds, and one that nobody agreed on',
    text: `${RU}В ходе [[round-two|второго раунда переговоров|reference]] говорили долго. [[round-one|Первый раунд|reference]] прошел 16 мая. О третьем раунде переговоров не договорились.`,
    published: AFTER,
  },
]

export const VENUES: readonly Case[] = [
  {
    why: 'a palace, and the water on which it lies',
    text: `${EN}After [[round-two|talks at the Ossian Palace on the Bosphorus|reference]] they left.`,
    published: AFTER,
  },
  {
    why: 'somebody’s building before the place',
    text: `${EN}The [[round-two|meeting at [[ana-brandt|Brandt]]’s private residence in Lakeside|reference]] was long.`,
    published: AFTER,
  },
  {
    why: 'a building by its own name and its noun after it',
    text: `${EN}The [[round-two|talks at the Ossian residence in central Lakeside|reference]] were long.`,
    published: AFTER,
  },
  { why: 'a building in a town where nobody met', text: `${EN}The talks at a hotel in Brookfield were long.`, published: AFTER },
  {
    lang: 'fr',
    why: 'French: a base, and the middle of a town',
    text: `${FR}Après les [[round-two|pourparlers sur une base militaire à Lakeside|reference]], rien. Les [[round-two|pourparlers dans le centre de Lakeside|reference]] furent brefs.`,
    published: AFTER,
  },
  {
    lang: 'de',
    why: 'German: a base in a town, and a palace',
    text: `${DE}Nach den [[round-two|Gesprächen auf einem Militärstützpunkt in der Stadt Lakeside|reference]] reisten sie ab. Die [[round-two|Gespräche im Ossian-Palast am Bosporus|reference]] waren kurz.`,
    published: AFTER,
  },
  {
    lang: 'es',
    why: 'Spanish: a residence, and a palace by its own name',
    text: `${ES}Hubo [[round-two|conversaciones en la residencia presidencial de Ossian|reference]]. Las [[round-two|conversaciones cerca de Lakeside|reference]] fueron breves.`,
    published: AFTER,
  },
  {
    lang: 'it',
    why: 'Italian: a residence, and the middle of a town',
    text: `${IT}Dopo i [[round-two|colloqui nella residenza di Ossian|reference]], nulla. I [[round-two|colloqui nel centro di Lakeside|reference]] furono brevi.`,
    published: AFTER,
  },
  {
    lang: 'pl',
    why: 'Polish: a base, and the middle of a town',
    text: `${PL}Po [[round-two|rozmowach w bazie wojskowej w Lakeside|reference]] odlecieli. [[round-two|Rozmowy w centrum Lakeside|reference]] były krótkie.`,
    published: AFTER,
  },
  {
    lang: 'uk',
    why: 'Ukrainian: a base, and the middle of a town',
    text: `${UK}Після [[round-two|переговорів на військовій базі в Лейксайді|reference]] вони полетіли. [[round-two|Переговори в центрі Лейксайда|reference]] були короткі.`,
    published: AFTER,
  },
  {
    lang: 'ru',
    why: 'Russian: a base, and the middle of a town',
    text: `${RU}После [[round-two|переговоров на военной базе в Лейксайде|reference]] они улетели. [[round-two|Переговоры в центре Лейксайда|reference]] были коротки.`,
    published: AFTER,
  },
]

export const HELD: readonly Case[] = [
  {
    why: 'talks that are said to be held, and those whom somebody brought together',
    text: `${EN}The [[round-two|talks held on 2 June in Lakeside|reference]] were short. The [[round-two|talks brokered by [[velmark|Velmark]] in Lakeside|reference]] were short.`,
    published: AFTER,
  },
  {
    lang: 'fr',
    why: 'French: a relative clause with this day, and a mediator',
    text: `${FR}Après les [[round-two|pourparlers qui ont eu lieu ce 2 juin à Lakeside|reference]], rien. Les [[round-two|pourparlers sous la médiation de tous à Lakeside|reference]] furent brefs.`,
    published: AFTER,
  },
  {
    lang: 'de',
    why: 'German: participles before the noun',
    text: `${DE}Die in Lakeside geführten [[round-two|Verhandlungen am 2. Juni|reference]] waren kurz. Die am 2. Juni in Lakeside abgehaltenen [[round-two|Gespräche|reference]] waren kurz.`,
    published: AFTER,
  },
  {
    lang: 'es',
    why: 'Spanish: participles, and a mediator',
    text: `${ES}Las [[round-two|conversaciones realizadas el 2 de junio en Lakeside|reference]] fueron breves. Las [[round-two|conversaciones auspiciadas por todos en Lakeside|reference]] fueron breves.`,
    published: AFTER,
  },
  {
    lang: 'it',
    why: 'Italian: relative clauses, and who wanted it',
    text: `${IT}I [[round-two|colloqui che hanno avuto luogo lunedì a Lakeside|reference]] sono stati brevi. I [[round-two|colloqui voluti da tutti a Lakeside|reference]] sono stati brevi.`,
    published: AFTER,
  },
  {
    lang: 'pl',
    why: 'Polish: a relative clause, and who led them',
    text: `${PL}[[round-two|Rozmowy, które toczyły się w poniedziałek w Lakeside|reference]], były krótkie.`,
    published: AFTER,
  },
  {
    lang: 'uk',
    why: 'Ukrainian: a relative clause and a participle',
    text: `${UK}[[round-two|Переговори, які тривали в понеділок у Лейксайді|reference]], були короткі. [[round-two|Переговори, проведені 2 червня в Лейксайді|reference]], були короткі.`,
    published: AFTER,
  },
  {
    lang: 'ru',
    why: 'Russian: a relative clause and a participle',
    text: `${RU}[[round-two|Переговоры, которые проходили в понедельник в Лейксайде|reference]], были коротки. [[round-two|Переговоры, проведённые 2 июня в Лейксайде|reference]], были коротки.`,
    published: AFTER,
  },
  // The record has the first round at no palace.
  ...(
    [
      ['en', 'The [[round-two|second round of negotiations|reference]] was held at the Ossian Palace.'],
      ['fr', 'La [[round-two|deuxième session de négociations|reference]] a eu lieu au palais d’Ossian.'],
      ['de', 'Die [[round-two|zweite Verhandlungsrunde|reference]] fand im Ossian-Palast statt.'],
      ['pl', '[[round-two|Druga runda negocjacji|reference]] odbyła się w pałacu Ossian.'],
      ['uk', '[[round-two|Другий раунд переговорів|reference]] пройшов у палаці Оссіан.'],
      ['ru', '[[round-two|Второй раунд переговоров|reference]] прошёл во дворце Оссиан.'],
    ] as const
  ).map(([lang, text]): Case => ({ lang, why: `${lang}: a round, and the hall of it`, text: `${CAST_OF[lang]}${text}`, published: AFTER })),
  ...(
    [
      ['es', 'Las [[round-two|negociaciones en el palacio de Ossian|reference]] duraron poco.'],
      ['it', 'I [[round-two|colloqui al palazzo Ossian|reference]] sono durati poco.'],
      ['pl', '[[round-two|Rozmowy w pałacu Ossian|reference]] trwały krótko.'],
      ['uk', '[[round-two|Переговори в палаці Оссіан|reference]] тривали недовго.'],
      ['ru', '[[round-two|Переговоры во дворце Оссиан|reference]] длились недолго.'],
    ] as const
  ).map(([lang, text]): Case => ({ lang, why: `${lang}: a palace that is a place`, text: `${CAST_OF[lang]}${text}`, published: AFTER })),
]
