// Endings of Russian: adjectives, people's names and other nouns, for declension by ending (declension.ts).
import { decline, declineName, rule } from './declension.ts'
import { words } from './rules.ts'

export const ADJECTIVES = [
  rule('ний', 'ний него нему ним нем няя ней нюю нее ние них ними ного ному ным ном ная ной ную ное ные ных ными'),
  rule('[ыио]й', 'ий ый ой ого ому им ым ом ая ую ое ие ые их ых ими ыми'),
  rule('ая', 'ая ой ую ий ый ого ому им ым ом ое ые ие ых их'),
  rule('ые', 'ые ых ым ыми'),
  rule('ие', 'ие их им ими'),
]
/** Case order where forms align: nominative, genitive, dative, accusative, instrumental, prepositional. */
export const PEOPLE = [
  rule('ский', 'ский ского скому ского ским ском', 'm'),
  rule('ый', 'ый ого ому ого ым ом', 'm'),
  rule('ова', 'ова овой овой ову овой овой', 'f'),
  rule('ева', 'ева евой евой еву евой евой', 'f'),
  rule('ина', 'ина иной иной ину иной иной', 'f'),
  rule('ская', 'ская ской ской скую ской ской', 'f'),
  rule('(?<=[оеё])в', 'в ва ву ва вым ве вом', 'm'),
  rule('ин', 'ин ина ину ина иным ине ином', 'm'),
  rule('ия', 'ия ии ии ию ией ии'),
  rule('(?<=[гкхжчшщ])а', 'а и е у ой е'),
  rule('я', 'я и е ю ей е'),
  rule('а', 'а ы е у ой е'),
  rule('ий', 'ий ия ию ия ием ии', 'm'),
  rule('й', 'й я ю я ем е', 'm'),
  rule('ь', 'ь я ю я ем е', 'm'),
  rule('(?<=[жчшщц])', '- а у а ем е ом', 'm'),
  rule('(?<=[бвгдзклмнпрстфх])', '- а у а ом е', 'm'),
]
export const NOUNS = [
  rule('аты', 'аты атов атам атами атах'),
  rule('ия', 'ия ии ию ией'),
  rule('(?<=[гкхжчшщ])а', 'а и е у ой'),
  rule('а', 'а ы е у ой'),
  rule('я', 'я и е ю ей'),
  rule('ев', 'ев ева еву евом еве'),
  rule('ец', 'ец ца цу цем це цы цев'),
  rule('ль', 'ль ля лю лем ле'),
  rule('ь', 'ь я ю ем е'),
  rule('ом', 'ом ома ому омом оме'),
  rule('й', 'й я ю ем е'),
  rule('(?<=[жчшщц])', '- а у ем е'),
  rule('(?<=[бвгдзклмнпрстфх])', '- а у ом е'),
  rule('о', 'о а у ом е'),
  rule('ие', 'ие ия ию ием ии'),
]
export const IS_ADJECTIVE = /(?:[иыо]й|ая|ённые|енные)$/u
export const nouns = (list: string): string[] => words(list).flatMap((name) => declineName(name, NOUNS, ADJECTIVES, IS_ADJECTIVE))
export const adjectives = (list: string): string[] => words(list).flatMap((word) => decline(word, ADJECTIVES))
/** Peoples in the plural: "украинцы", "россияне". */
export const PEOPLES = [rule('(?<=[а-я]{3})ы', 'ы ам ами ах'), rule('(?<=[а-я]{3})е', 'е ам ами ах')]
export const CITY_ADJECTIVES: Record<string, string> = {
  Париж: 'парижский',
  Лондон: 'лондонский',
  Брюссель: 'брюссельский',
  Киев: 'киевский',
  Варшава: 'варшавский',
  Стамбул: 'стамбульский',
  Берлин: 'берлинский',
  Аляска: 'аляскинский',
  Рим: 'римский',
  Женева: 'женевский',
  Вашингтон: 'вашингтонский',
  Мюнхен: 'мюнхенский',
  Гаага: 'гаагский',
  Джидда: 'джиддинский',
  'Эр-Рияд': 'эр-риядский',
  Копенгаген: 'копенгагенский',
  Мадрид: 'мадридский',
  Анкара: 'анкарский',
  Москва: 'московский',
  Ватикан: 'ватиканский',
}
