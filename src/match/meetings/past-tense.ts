// Meetings told of in the past: by the verb that the phrase is the subject of, or by a word for what has been.
// Gets a phrase; tells whether its words put it before the article, by language. Which meeting it is, choose-meeting.ts decides.
import type { PageLanguage } from '../../model/text.ts'
import { plain, plainBefore } from '../plain-text.ts'
import type { MeetingReference } from './meeting-reference.ts'

/** "The Paris summit had shown …", "the recent Paris meeting", "po ostatnim spotkaniu": does the phrase speak of what has been? */
export function isToldInPast({ reading, start, end }: MeetingReference): boolean {
  const { text } = reading.block
  const { language } = reading.rules
  if (DID[language].test(plain(text, end, end + VERB_REACH))) return true
  return RECENT[language].test(`${plainBefore(text, start, ADJECTIVE_REACH)}${plain(text, start, end)}`)
}

/**
 * Right after the phrase: what it did or had done. Not that it "has been called", which may be for next week; nor plurals in Ukrainian and
 * Russian, whose subject stands behind ("видеоконференцию объявили …").
 */
const DID: Readonly<Record<PageLanguage, RegExp>> = {
  en: /^\s(?:had|has)\s(?!been|yet|to|no)\p{L}/u,
  fr: /^\s(?:avait|a)\s(?!été|pour|lieu|un|le|la|des)\p{L}+(?:é|i|u|t|s)(?!\p{L})/u,
  de: /^\s(?:hatte|war)(?!\p{L}|\sgeplant|\sfür)/u,
  es: /^\s(?:había|ha)\s(?!sido)\p{L}+(?:do|to|cho)(?!\p{L})/u,
  it: /^\s(?:aveva|ha)\s\p{L}+(?:ato|ito|uto|tto|sto|rso)(?!\p{L})/u,
  pl: /^\s\p{L}+(?:[aiyąe]ł|[aieę]ła|ało|iło)(?!\p{L})/u,
  uk: /^\s\p{L}+(?:[аи]в|[аи]ла|[аи]ло)(?!\p{L})/u,
  ru: /^\s\p{L}+(?:[аи]л|[аи]ла|[аи]ло)(?!\p{L})/u,
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
