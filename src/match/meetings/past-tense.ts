// Meetings told of in the past: by the verb that the phrase is the subject of, or by a word for what has been.
// Gets a phrase; tells whether its words put it before the article, by language. Which meeting it is, choose-meeting.ts decides.
import type { PageLanguage } from '../../model/text.ts'
import { plain, plainBefore } from '../plain-text.ts'
import type { MeetingReference } from './meeting-reference.ts'

/** "The Paris summit had shown …", "the recent Paris meeting", "po ostatnim spotkaniu": does the phrase speak of what has been? */
export function isToldInPast({ reading, start, end }: MeetingReference): boolean {
  const { text } = reading.block
  const { language } = reading.rules
  if (DID[language].test(plain(text, end, end + VERB_REACH)) || wasAttended({ reading, start, end })) return true
  return RECENT[language].test(`${plainBefore(text, start, ADJECTIVE_REACH)}${plain(text, start, end)}`)
}

/**
 * Right after the phrase: what it did or had done. Not that it "has been called", was announced or planned, which may be for next week; nor plurals
 * in Ukrainian and Russian, whose subject stands behind ("видеоконференцию объявили …").
 */
const DID: Readonly<Record<PageLanguage, RegExp>> = {
  en: /^\s(?:(?:had|has)\s(?!been|yet|to|no)\p{L}|(?:ended|lasted|gave|brought|produced|yielded|failed|began|went|saw|showed|made|left|ran|changed|did)(?!\p{L}))/u,
  fr: /^\s(?:(?:n['’])?(?:avait|a)\s(?:pas\s|rien\s)?(?!été|pour|lieu|un|le|la|des)\p{L}+(?:é|i|u|t|s)(?!\p{L})|(?:fut|dura|donna|permit)(?!\p{L}))/u,
  de: /^\s(?:(?:hatte|war)(?!\p{L}|\sgeplant|\sfür)|(?:endete|dauerte|brachte|begann|ging|ließ|blieb|ergab|zeigte|verlief|lief|kam|gab|schuf|scheiterte)(?!\p{L}))/u,
  es: /^\s(?:no\s)?(?:(?:había|ha)\s(?!sido)\p{L}+(?:do|to|cho)|fue|dio|produjo|(?!anunci|convoc|aplaz|previ)\p{L}+ó)(?!\p{L})/u,
  it: /^\s(?:non\s)?(?:(?:aveva|ha)\s\p{L}+(?:ato|ito|uto|tto|sto|rso)|è\s(?:durat|finit)[oa]|fu|diede|\p{L}+ò)(?!\p{L})/u,
  pl: /^\s(?:nie\s)?(?!mia|zapowiedz|ogłos|zaplan|zapropon|przeł|odwoł|plan|by)\p{L}+(?:[aiyąeęou]ł|[aieęyuo]ła|[aieyuo]ło)(?!\p{L})/u,
  uk: /^\s(?:не\s)?(?!ма[вл]|оголос|анонс|признач|заплан|запропон|перен|відкл|скас|план|очік|хот|збира|готу|бу)\p{L}+(?:[аиіуяе]в|[аиіуяе]ла|[аиіуяе]ло)(?:ся|сь)?(?!\p{L})/u,
  ru: /^\s(?:не\s)?(?!объяв|анонс|назнач|заплан|предлож|перен|отлож|отмен|план|ожид|хот|собира|готов|мог|бы)\p{L}+(?:[аиеуяё]л|[аиеуяё]ла|[аиеуяё]ло)(?:ся|сь)?(?!\p{L})/u,
}
/** Units in which the verb stands. */
const VERB_REACH = 30

/** Among the words of the phrase, or right before it. Not "last": the last of the year is to come. */
const RECENT: Readonly<Record<PageLanguage, RegExp>> = {
  en: /(?<!\p{L})(?:recent|previous|earlier|past)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:récent|précédent)e?s?(?!\p{L})/iu,
  de: /(?<!\p{L})(?:jüngst|vorig|vergangen)e[nmrs]?(?!\p{L})/iu,
  es: /(?<!\p{L})(?:reciente|pasad[oa]|anterior)s?(?!\p{L})/iu,
  it: /(?<!\p{L})(?:recente|scors[oa]|precedente)(?!\p{L})/iu,
  pl: /(?<!\p{L})(?:niedawn|poprzedni|ubiegł)(?:y|ego|emu|ym|a|ej|ą|im|e)?(?!\p{L})/iu,
  uk: /(?<!\p{L})(?:нещодавн|недавн|попередн|минул)(?:ій|ий|ього|ого|ьому|ому|я|а|ю|у|ьої|ої|ьою|ою|ім|им)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:недавн\p{L}{2,3}|(?:предыдущ|прошл|минувш|прошедш)(?:[иы]й|[ео]го|[ео]м|[ая]я|[ео]й|ую|[иы]м))(?!\p{L})/iu,
}
/** Units of the longest such word with the space after it. */
const ADJECTIVE_REACH = 14

/** "Orbán did not sign at the last summit", "sagte er beim Treffen": is what was done at it told in the past, with no word of what is to come? */
function wasAttended({ reading, start, end }: Pick<MeetingReference, 'reading' | 'start' | 'end'>): boolean {
  const { text } = reading.block
  const words = ATTENDED[reading.rules.language]
  const before = plainBefore(text, start, CLAUSE_REACH)
  if (!words.at.test(before)) return false
  const clause = `${before.slice(before.search(CLAUSE_BEGIN))}${plain(text, end, end + CLAUSE_REACH).split(CLAUSE_END, 1)[0]}`
  return words.past.test(clause) && !words.ahead.test(clause)
}
/** Units of a clause on either side of a phrase. */
const CLAUSE_REACH = 90
const CLAUSE_BEGIN = /[^,;:.!?()–—«»„“”"]*$/u
const CLAUSE_END = /[,;:.!?()–—«»„“”"]/u

/** For each language: what says that somebody was at a meeting, verbs of the past in that clause, and words of what is to come. */
const ATTENDED: Readonly<Record<PageLanguage, { at: RegExp; past: RegExp; ahead: RegExp }>> = {
  en: {
    at: /(?<!\p{L})(?:at|during)\s(?:(?:the|that|this|their|his|last|a)\s){0,2}$/iu,
    past: /(?<!\p{L})(?:was|were|had|did|said|told|met|took|gave|made|came|sat|spoke|heard|stood|refused|promised|agreed|announced|warned|asked|signed)(?!\p{L})/u,
    ahead:
      /(?<!\p{L})(?:will|would|to be|is to|are to|due|next|upcoming|coming|may|might|could|should|expected|planned|plans?|hopes?|hoped|wants?|wanted|must|if|tomorrow)(?!\p{L})/iu,
  },
  fr: {
    at: /(?<!\p{L})(?:au|à la|à l['’]|lors d[eu](?: la| l['’])?|pendant l[ea]|durant l[ea])\s?(?:dernier\s|dernière\s)?$/iu,
    past: /(?<!\p{L})(?:avai(?:t|ent)|étai(?:t|ent)|fut|furent|(?:a|ont)\s\p{L}+(?:é|i|u|is|it)e?s?)(?!\p{L})/u,
    ahead:
      /(?<!\p{L})(?:\p{L}+(?:era|ira|dra|ront|rait|raient)|doi(?:t|vent)|va|vont|prochaine?|prévue?s?|attendue?s?|veut|veulent|si|demain)(?!\p{L})/iu,
  },
  de: {
    at: /(?<!\p{L})(?:beim|auf dem|während des|bei dem|bei den|in den)\s(?:letzten\s)?$/iu,
    past: /(?<!\p{L})(?:hatten?|war(?:en)?|wurden?|sagten?|kam(?:en)?|gab(?:en)?|traf(?:en)?|saß(?:en)?|sprach(?:en)?|blieb(?:en)?|stand(?:en)?|fehlten?|versprach(?:en)?|nannten?|erklärten?|forderten?|unterschrieb(?:en)?)(?!\p{L})/u,
    ahead:
      /(?<!\p{L})(?:wird|werden|würden?|soll(?:en|te|ten)?|will|woll(?:en|te|ten)|könnten?|möchten?|müssten?|dürften?|geplant|erwartet\p{L}*|nächste\p{L}*|kommende\p{L}*|wenn|morgen)(?!\p{L})/iu,
  },
  es: {
    at: /(?<!\p{L})(?:en la|en el|en las|durante la|durante el)\s(?:última?\s|pasad[oa]\s)?$/iu,
    past: /(?<!\p{L})(?:había|habían|fue|fueron|estuvo|dijo|hizo|era|\p{L}+ó|\p{L}+(?:aron|ieron))(?!\p{L})/u,
    ahead:
      /(?<!\p{L})(?:\p{L}+(?:rá|rán|ría|rían)|va a|van a|próxim\p{L}+|previst\p{L}+|deben?|quieren?|quería|esperad\p{L}+|si|mañana)(?!\p{L})/iu,
  },
  it: {
    at: /(?<!\p{L})(?:al|alla|all['’]|nel|nella|nell['’]|durante il|durante la)\s?(?:ultim[oa]\s|scors[oa]\s)?$/iu,
    past: /(?<!\p{L})(?:avev(?:a|ano)|erano?|fu|furono|(?:ha|hanno|è|sono)\s\p{L}+(?:t|s)[oaie])(?!\p{L})/u,
    ahead:
      /(?<!\p{L})(?:\p{L}+(?:rà|ranno|rebbe|rebbero)|prossim\p{L}+|previst\p{L}+|attes[oaie]|deve|devono|vuole|vogliono|se|domani)(?!\p{L})/iu,
  },
  pl: {
    at: /(?<!\p{L})(?:na|podczas|w trakcie)\s(?:ostatnim\s|ostatniego\s)?$/iu,
    past: /(?<!\p{L})(?:\p{L}{2,}(?:[aiyeęąou]ł|[aieęyo]ła|[aieyo]ło|[aieęy]li|[aieęy]ły))(?!\p{L})/u,
    ahead:
      /(?<!\p{L})(?:będ\p{L}+|ma|mają|mia[łl]\p{L}*|może|mogą|odbędzie|plan\p{L}+|przyszł\p{L}+|najbliższ\p{L}+|kolejn\p{L}+|chc\p{L}+|jeśli|oczek\p{L}+|jutr\p{L}+)(?!\p{L})/iu,
  },
  uk: {
    at: /(?<!\p{L})(?:на|під час|у ході)\s(?:останн\p{L}+\s)?$/iu,
    past: /(?<!\p{L})(?:\p{L}{2,}(?:[аиуяі]ла|[аиуяі]ло|[аиуяі]ли|[аиуя]в)(?:ся|сь)?)(?!\p{L})/u,
    ahead:
      /(?<!\p{L})(?:буд\p{L}+|має|мають|мав|мал[аио]|може|можуть|\p{L}+(?:тиме|тимуть)|план\p{L}+|наступн\p{L}+|найближч\p{L}+|хоч\p{L}+|якщо|очік\p{L}+|відбуд\p{L}+|завтра)(?!\p{L})/iu,
  },
  ru: {
    at: /(?<!\p{L})(?:на|во время|в ходе)\s(?:последн\p{L}+\s)?$/iu,
    past: /(?<!\p{L})(?:\p{L}{3,}(?:[аиеуя]л|[аиеуя]ла|[аиеуя]ло|[аиеуя]ли)(?:ся|сь)?)(?!\p{L})/u,
    ahead:
      /(?<!\p{L})(?:буд\p{L}+|должн\p{L}+|может|могут|план\p{L}+|следующ\p{L}+|предстоящ\p{L}+|ближайш\p{L}+|хо[тч]\p{L}+|если|ожид\p{L}+|состоится|пройд[её]т|завтра)(?!\p{L})/iu,
  },
}
