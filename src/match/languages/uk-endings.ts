// Endings of Ukrainian: adjectives, people's names and other nouns, for declension by ending (declension.ts).
import { decline, declineName, rule } from './declension.ts'
import { words } from './rules.ts'

export const ADJECTIVES = [
  rule('ій', 'ій ього ьому ім я ьої ю ьою і іх іми'),
  rule('ий', 'ий ого ому им ім а ої ій у ою е і их ими'),
  rule('а', 'а ої ій у ою ий ого ому им е і их ими'),
  rule('і', 'і их им ими'),
]
/** Case order where forms align: nominative, genitive, dative, accusative, instrumental, locative, second dative. */
export const PEOPLE = [
  rule('ський', 'ський ського ському ського ським ському ськім', 'm'),
  rule('ий', 'ий ого ому ого им ому ім', 'm'),
  rule('ова', 'ова ової овій ову овою овій овій', 'f'),
  rule('єва', 'єва євої євій єву євою євій євій', 'f'),
  rule('ська', 'ська ської ській ську ською ській ській', 'f'),
  // "Стів" and other foreign given names end as nouns do: "Стівом".
  rule('(?<=[оєіи])в', 'в ва ву ва вим ву ві вом вові', 'm'),
  rule('ін', 'ін іна іну іна іним іну іні іном інові', 'm'),
  rule('їн', 'їн їна їну їна їним їну їні їном їнові', 'm'),
  rule('ко', 'ко ка ку ка ком ку кові', 'm'),
  rule('ло', 'ло ла лу ла лом лі лові', 'm'),
  rule('ія', 'ія ії ії ію ією ії ії'),
  rule('га', 'га ги зі гу гою зі зі'),
  rule('ка', 'ка ки ці ку кою ці ці'),
  rule('я', 'я і і ю ею і і'),
  rule('а', 'а и і у ою і і'),
  rule('ій', 'ій ія ію ія ієм ії ієві', 'm'),
  rule('ай', 'ай ая аю ая аєм аї аєві', 'm'),
  rule('ь', 'ь я ю я ем і еві', 'm'),
  rule('(?<=[жчшщц])', '- а у а ем у еві ом ові', 'm'),
  rule('(?<=[бвгґдзклмнпрстфх])', '- а у а ом і ові', 'm'),
]
export const NOUNS = [
  rule('ати', 'ати атів атам атами атах'),
  rule('(?<=[жчшщ])і', 'і ів ам ами ах'),
  rule('ія', 'ія ії ію ією'),
  rule('га', 'га ги зі гу гою'),
  rule('ка', 'ка ки ці ку кою'),
  rule('ща', 'ща щі щу щею'),
  rule('ця', 'ця ці цю цею'),
  rule('а', 'а и і у ою'),
  rule('я', 'я і ю ею'),
  rule('їв', 'їв єва єву євом єві'),
  rule('ов', 'ов ова ову овом ові'),
  rule('ець', 'ець ця цю цем ці цеві'),
  rule('ель', 'ель еля елю елем елі'),
  rule('мль', 'мль мля млю млем млі'),
  rule('ль', 'ль ля лю лем лі'),
  rule('дім', 'дім дому домі домом'),
  rule('Дім', 'Дім Дому Домі Домом'),
  rule('ім', 'ім іма іму імом імі'),
  rule('ій', 'ій ія ію ієм ії'),
  rule('й', 'й я ю єм ї'),
  rule('(?<=[жчшщц])', '- а у ем і еві'),
  rule('р', 'р ра ру ром рі рові ри рів'),
  rule('(?<=[бвгґдзклмнпстфх])', '- а у ом і ові'),
  rule('о', 'о а у ом і'),
  rule('е', 'е я ю ем і'),
]
export const IS_ADJECTIVE = /(?:[иі]й|ська|[нкв]а|лика|нові|чені)$/u
export const nouns = (list: string): string[] => words(list).flatMap((name) => declineName(name, NOUNS, ADJECTIVES, IS_ADJECTIVE))
export const adjectives = (list: string): string[] => words(list).flatMap((word) => decline(word, ADJECTIVES))
export const CITY_ADJECTIVES: Record<string, string> = {
  Париж: 'паризький',
  Лондон: 'лондонський',
  Брюссель: 'брюссельський',
  Київ: 'київський',
  Варшава: 'варшавський',
  Стамбул: 'стамбульський',
  Берлін: 'берлінський',
  Аляска: 'аляскинський',
  Рим: 'римський',
  Женева: 'женевський',
  Вашингтон: 'вашингтонський',
  Мюнхен: 'мюнхенський',
  Джидда: 'джиддський',
  Гаага: 'гаазький',
  'Ер-Ріяд': 'ер-ріядський',
  Копенгаген: 'копенгагенський',
  Мадрид: 'мадридський',
  Анкара: 'анкарський',
  Москва: 'московський',
  Ватикан: 'ватиканський',
  Маямі: 'маямський',
}
/** Who leads a state, whatever the post is called there; one of them, never several. */
export const LEADERS = nouns('лідер, лідерка, диктатор, очільник').filter((form) => !/(?:ри|рів)$/u.test(form))
