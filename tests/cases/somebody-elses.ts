// Meetings that only a day or a place could make ours, and that their own words give to somebody else: boards and parliaments, trade talks, matches,
// days of their own. The record is that of public-record.ts: military chiefs in Paris on Tuesday 11 March 2025. Each page tells of our two first.
import type { PageLanguage } from '../../src/model/text.ts'
import type { Case } from './run-case.ts'

/** What a page of either table opens with, so that it tells of politics. */
export const OURS: Readonly<Record<PageLanguage, string>> = {
  en: '[[emmanuel-macron|Emmanuel Macron]] and [[volodymyr-zelensky|Volodymyr Zelensky]] speak about security guarantees.',
  fr: '[[emmanuel-macron|Emmanuel Macron]] et [[volodymyr-zelensky|Volodymyr Zelensky]] parlent de garanties de sécurité.',
  de: '[[emmanuel-macron|Emmanuel Macron]] und [[volodymyr-zelensky|Wolodymyr Selenskyj]] sprechen über Sicherheitsgarantien.',
  es: '[[emmanuel-macron|Emmanuel Macron]] y [[volodymyr-zelensky|Volodymyr Zelensky]] hablan de garantías de seguridad.',
  it: '[[emmanuel-macron|Emmanuel Macron]] e [[volodymyr-zelensky|Volodymyr Zelensky]] parlano di garanzie di sicurezza.',
  pl: '[[emmanuel-macron|Emmanuel Macron]] i [[volodymyr-zelensky|Wołodymyr Zełenski]] mówią, czym są gwarancje bezpieczeństwa.',
  uk: '[[emmanuel-macron|Емманюель Макрон]] і [[volodymyr-zelensky|Володимир Зеленський]] кажуть, що таке гарантії безпеки.',
  ru: '[[emmanuel-macron|Эмманюэль Макрон]] и [[volodymyr-zelensky|Владимир Зеленский]] говорят, что такое гарантии безопасности.',
}

function row(lang: PageLanguage, why: string, text: string, published?: string): Case {
  return { lang, why: `${lang}: ${why}`, text: `${OURS[lang]}\n${text}`, ...(published ? { published } : {}) }
}

const BODY = 'a body that meets at home'
const MEMBERS = 'who sits in such a body'
const MINISTERS = 'ministers of a department that the record has not'
const STORY = 'another story at the same place, weeks later'
const DAY = 'held on a day of its own'
const YEARS = 'years ago'

export const SOMEBODY_ELSES: readonly Case[] = [
  row('de', 'ours', 'Bei dem [[march-gathering|Treffen in Paris am Dienstag|reference]] blieb es still.'),
  row('pl', 'ours', 'Na [[march-gathering|wtorkowym spotkaniu w Paryżu|reference]] było cicho.'),
  row('uk', 'ours', 'На [[march-gathering|зустрічі в Парижі у вівторок|reference]] було тихо.'),
  row('ru', 'ours', 'На [[march-gathering|встрече в Париже во вторник|reference]] было тихо.'),
  row(
    'de',
    'by whose clock',
    'Das [[march-gathering|Treffen in Paris|reference]] beginnt am Dienstag um 20 Uhr ukrainischer Zeit.',
    '2025-03-11',
  ),
  row('uk', 'by whose clock', '[[march-gathering|Зустріч у Парижі|reference]] розпочалася о 20 за українським часом.', '2025-03-11'),
  row('en', YEARS, 'The Paris meeting three years ago was louder. Seven years earlier the Paris meeting failed.'),
  row('fr', YEARS, 'La réunion de Paris il y a plus de trois ans était plus bruyante.'),
  row('de', YEARS, 'Das Pariser Treffen vor drei Jahren war lauter. Vor 3 Jahren beim Treffen in Paris war es laut.'),
  row('es', YEARS, 'La reunión de París de hace más de tres años fue más ruidosa.'),
  row('it', YEARS, 'La riunione di Parigi di oltre tre anni fa era più rumorosa.'),
  row('pl', YEARS, 'Paryskie spotkanie sprzed ponad trzech lat było głośniejsze. Spotkanie w Paryżu trzy lata temu zawiodło.'),
  row('uk', YEARS, 'Паризька зустріч трирічної давнини була гучнішою. Зустріч у Парижі три роки тому провалилася.'),
  row('ru', YEARS, 'Парижская встреча трёхлетней давности была громче. Встреча в Париже более трёх лет назад провалилась.'),
  row('de', BODY, 'In der Sitzung des Landtags am Dienstag in Paris war es still.'),
  row('fr', BODY, 'La réunion du parti mardi à Paris a été brève.'),
  row('es', BODY, 'La reunión de la junta el martes en París fue breve.'),
  row('it', BODY, 'La riunione della giunta martedì a Parigi è stata breve.'),
  row('pl', BODY, 'Na wtorkowym spotkaniu zarządu było cicho.'),
  row('pl', BODY, 'Na wtorkowym posiedzeniu komisji w Paryżu było cicho.'),
  row('uk', BODY, 'На вівторковому засіданні Верховної Ради було тихо.'),
  row('uk', BODY, 'На зустрічі бізнесу в Парижі було тихо.'),
  row('ru', BODY, 'На вторничном заседании Госдумы было тихо.'),
  row('ru', BODY, 'На встрече предпринимателей в Париже было тихо.'),
  row('en', MINISTERS, 'At the meeting of interior ministers in Paris on Tuesday it was quiet.'),
  row('fr', MINISTERS, "La réunion des ministres de l'Agriculture à Paris mardi a été brève."),
  row('de', MINISTERS, 'Beim Treffen der Finanzminister am Dienstag in Paris war es still.'),
  row(
    'de',
    'a minister whom the sentence has next',
    'Nach dem [[march-gathering|Treffen am Dienstag in Paris|reference]] schwieg Finanzminister Roth.',
  ),
  row('es', MINISTERS, 'La reunión de los ministros de Hacienda del martes en París fue breve.'),
  row('it', MINISTERS, "La riunione dei ministri dell'Interno di martedì a Parigi è stata breve."),
  row('pl', MINISTERS, 'Na wtorkowym spotkaniu ministrów spraw wewnętrznych w Paryżu było cicho.'),
  row('uk', MINISTERS, 'На зустрічі міністрів фінансів у Парижі у вівторок було тихо.'),
  row('ru', MINISTERS, 'На встрече министров сельского хозяйства в Париже во вторник было тихо.'),
  row('de', MEMBERS, 'In der Sitzung am Dienstag beschlossen die Abgeordneten den Haushalt.'),
  row('fr', MEMBERS, 'Lors de la réunion de mardi, les députés ont voté.'),
  row('es', MEMBERS, 'En la reunión del martes los diputados votaron.'),
  row('it', MEMBERS, 'Nella riunione di martedì i deputati hanno votato.'),
  row('pl', MEMBERS, 'Na wtorkowym posiedzeniu radni przyjęli budżet.'),
  row('uk', MEMBERS, 'На вівторковому засіданні депутати ухвалили бюджет.'),
  row('ru', MEMBERS, 'На вторничном заседании депутаты приняли бюджет.'),
  row('en', STORY, 'The talks in Paris on tariffs were short.', '2025-03-28'),
  row('fr', STORY, 'Sur les droits de douane, les discussions à Paris avancent.', '2025-03-28'),
  row('de', STORY, 'Im Zollstreit gab es bei den Gesprächen in Paris Fortschritte.', '2025-03-28'),
  row('es', STORY, 'Sobre los aranceles, las conversaciones en París avanzan.', '2025-03-28'),
  row('it', STORY, 'Sui dazi i colloqui a Parigi vanno avanti.', '2025-03-28'),
  row('pl', STORY, 'W sprawie ceł z Chinami rozmowy w Paryżu trwają.', '2025-03-28'),
  row('uk', STORY, 'Про мита переговори в Парижі тривають.', '2025-03-28'),
  row('ru', STORY, 'О пошлинах переговоры в Париже продолжаются.', '2025-03-28'),
  row('pl', 'a match', 'Wtorkowe spotkanie w Paryżu zakończyło się wynikiem 1:1.'),
  row('ru', 'a match', 'Товарищеская встреча в Париже была скучной.'),
  row('de', DAY, 'Das Treffen in Paris findet am 4. Juni statt.'),
  row('fr', DAY, 'La réunion à Paris aura lieu le 4 juin.'),
  row('pl', DAY, 'Spotkanie w Paryżu odbędzie się 4 czerwca.'),
  row('uk', DAY, 'Зустріч у Парижі відбудеться 4 червня.'),
  row('ru', 'without a day yet', 'Очередная встреча военачальников в Париже пока не назначена.'),
  row('de', 'without a day yet', 'Ein Treffen der Militärchefs in Paris ist noch nicht angesetzt.'),
]
