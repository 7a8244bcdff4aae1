// Clauses that say of a bare meeting noun that it is held, opened, hosted or over: "En Riad han iniciado unas negociaciones", "Встреча проходит в …".
// The place and the day of such a sentence are the meeting's own, wherever in it they stand. Gets a phrase; tells whether its clause says so,
// by language. Which meetings were there on that day, on-the-spot.ts tells.
import type { PageLanguage } from '../../model/text.ts'
import { foldText } from '../../text/fold.ts'
import { PEACE_MATTERS } from '../languages/meeting-matters.ts'
import { namesAndLexicon } from '../matches-beside.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import { plain, plainBefore } from '../plain-text.ts'
import { tellsAnyOf } from '../word-sets.ts'
import type { MeetingReference } from './meeting-reference.ts'

/**
 * Does a verb of being held stand right after the phrase, or before it with nothing but its place, its day and its adjectives between? Not where
 * the phrase goes on to a matter that is none of ours and names nobody ("trwały rozmowy o traktacie").
 */
export function isHeldThere({ reading, start, end, subjects }: MeetingReference): boolean {
  const { text } = reading.block
  const { language, cases } = reading.rules
  const rest = plain(text, end, end + AFTER_REACH)
  // An adjective that we do not know, and no article that would say whether it is the one: "Короткая встреча прошла …".
  const opens = !cases || OPENING.test(plainBefore(text, start, OPENING_REACH))
  if (!(opens && AFTER[language].test(rest)) && !BEFORE[language].test(plainBefore(text, start, BEFORE_REACH))) return false
  if (subjects.length > 0 || !MATTER.test(rest) || OURS.test(foldText(rest))) return true
  return namesAndLexicon(reading).some(
    (one) => (one.class === PATTERN_CLASS.NAME || one.class === PATTERN_CLASS.DEMONYM) && one.start > end && one.start < end + AFTER_REACH,
  )
}

/** "W sobotę odbyła się narada przywódców": the day is its own, not counted from another's. */
export function isHeldOnItsDay(reference: MeetingReference): boolean {
  return reference.later === null && isHeldThere(reference)
}

/** What may stand before the first word of a clause. */
const OPENING = /(?:^|[.,:;!?–—«„"“(•]|(?<!\p{L})(?:że|що|что))\s*$/u
/** Units of the longest of these. */
const OPENING_REACH = 5
/** Prepositions before what talks are about, where no verb of being held has come first. */
const MATTER = /^\s(?:on|about|over|sur|über|sobre|su|sul|sulla|sui|o|w sprawie|про|щодо|о|об|по|na temat)\s/iu

const OURS = tellsAnyOf(PEACE_MATTERS)

/** Units of "… scheduled to take place" with the words that may stand before it, and of a verb with a place and a day after it. */
const AFTER_REACH = 60
const BEFORE_REACH = 90

/** The verb and up to five words before it: a prefix of the rest of the clause. */
function after(verbs: string): RegExp {
  return new RegExp(`^(?:\\s[\\p{L}\\d'’-]+){0,5}?\\s(?:${verbs})(?!\\p{L})`, 'iu')
}
/** The verb and up to seven words after it, none of which leads away from what it opens. */
function before(verbs: string, away: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${verbs})(?:\\s(?!(?:${away})\\s)[\\p{L}\\d'’.-]+){0,7}\\s$`, 'iu')
}

const AFTER: Readonly<Record<PageLanguage, RegExp>> = {
  en: after(
    't(?:akes?|ook) place|(?:is|are|was|were|be|been|being) held|beg[aiu]n|begins?|start(?:s|ed)|opened|opens|concluded|ended|(?:got|gets|were|was) under way|resum(?:ed|es?)|continu(?:ed|es?)',
  ),
  fr: after(
    "s['’](?:est|ouvre|ouvrira|ouvrent)|se (?:tient|tiennent|tiendra|tenait|tiendront|déroule\\p{L}*)|a(?:ura|uront|vait)? (?:eu )?lieu|ont eu lieu|(?:a|ont) (?:débuté|commencé|repris)|débute(?:nt|ra)?|repren(?:d|nent|dra|dront)|se poursui\\p{L}+",
  ),
  de: after(
    'begann(?:en)?|beginn(?:t|en)|find(?:et|en)|fand(?:en)?|läuft|laufen|tagt|tagen|endeten?|starte(?:t|n|te|ten)|steig(?:t|en)|stattf\\p{L}+|fortgesetzt|wieder ?aufgenommen',
  ),
  es: after(
    'se (?:celebr|reanud|inici|desarroll|llev)\\p{L}+|(?:comenz|empez|inici|arranc|conclu|termin)(?:ó|aron|ará|arán|a|an|yó|yeron)|(?:tuvo|tiene|tendrá|tuvieron|tienen) lugar|(?:ha|han) (?:comenzado|empezado|iniciado|terminado|concluido)',
  ),
  it: after(
    'si (?:è|sono) (?:tenut|svolt|conclus|apert|chius)[oaie]|si (?:tiene|tengono|terrà|terranno|svolge|svolgono|svolgerà|apre|aprono|aprirà)|(?:è|sono) (?:iniziat|cominciat|terminat|finit|ripres|proseguit)[oaie]|riprend(?:e|ono|erà|eranno)|prosegu(?:e|ono)|(?:ha|hanno) avuto luogo',
  ),
  pl: after(
    'odb(?:ył|ęd|yw)\\p{L}+(?: się)?|trwa(?:ją|ły|ło)?|rozpocz\\p{L}+(?: się)?|zaczę\\p{L}+(?: się)?|(?:zakończ|wznow)\\p{L}+(?: się)?',
  ),
  uk: after(
    'відбу\\p{L}+|відбудеться|розпоч\\p{L}+|почал\\p{L}+|пройш\\p{L}+|пройд\\p{L}+|проход\\p{L}+|заверш\\p{L}+|стартува\\p{L}+|віднов\\p{L}+|продовж\\p{L}+|трива\\p{L}+',
  ),
  ru: after(
    'состо(?:ял|ит)\\p{L}+|нача\\p{L}+|начн\\p{L}+|начинаются|прош\\p{L}+|проход\\p{L}+|пройд\\p{L}+|заверш\\p{L}+|стартова\\p{L}+|возобнов\\p{L}+|продолж\\p{L}+|ид[её]т|идут|длил\\p{L}+',
  ),
}
const BEFORE: Readonly<Record<PageLanguage, RegExp>> = {
  en: before('host(?:s|ed|ing)?|beg[au]n|opened|got under way', 'after|before|against|since|following|about|ahead'),
  fr: before(
    "s['’](?:est|ouvre|ouvrira|ouvrent)|se (?:tient|tiennent|tiendra|tenait|tiendront|déroule\\p{L}*)|a(?:ura|uront|vait)? (?:eu )?lieu|accueill\\p{L}+|abrit\\p{L}+|cadre|(?:a|ont) (?:entamé|repris)|repren(?:d|nent|dra|dront)|se poursui\\p{L}+|organise",
    'après|avant|contre|depuis|pour|sur|lors',
  ),
  de: before(
    'begann(?:en)?|beginn(?:t|en)|find(?:et|en)|fand(?:en)?|läuft|laufen|tagt|tagen|endeten?|starte(?:t|n|te|ten)',
    'nach|vor|gegen|seit|über|zu|zum|zur|bei|beim|weitere',
  ),
  es: before(
    'se (?:celebr|reanud|inici|desarroll)\\p{L}+|(?:ha|han) (?:comenzado|empezado|iniciado|terminado|concluido|reanudado)|(?:comenz|empez|inici|arranc|conclu)(?:ó|aron|ará|arán|a|an|yó|yeron)|acog\\p{L}+|alberg\\p{L}+|anfitri\\p{L}+|(?:tuvo|tiene|tendrá|tuvieron|tienen) lugar',
    'tras|antes|después|contra|desde|sobre|para|con',
  ),
  it: before(
    'si (?:è|sono) (?:tenut|svolt|conclus|apert|chius)[oaie]|si (?:tiene|tengono|terrà|terranno|svolge|svolgono|svolgerà|apre|aprono|aprirà)|(?:è|sono) (?:iniziat|cominciat|terminat|finit|ripres|proseguit)[oaie]|riprend(?:e|ono|erà|eranno)|prosegu(?:e|ono)|(?:inizia|avvia|conclus)(?:[oi]|no|to)?|ospit\\p{L}+|(?:ha|hanno) avuto luogo|in corso',
    'dopo|prima|contro|da|su|per|con',
  ),
  pl: before(
    'odb(?:ył|ęd|yw)\\p{L}+(?: się)?|doszło|dojdzie|trwa(?:ją|ły|ło)?|rozpocz\\p{L}+(?: się)?|zaczę\\p{L}+(?: się)?|(?:zakończ|wznow)\\p{L}+(?: się)?|z(?:organizowa|woła)no|gości\\p{L}*',
    'po|przed|przeciw|przeciwko|od|o|dla',
  ),
  uk: before(
    'відбу\\p{L}+|розпоч\\p{L}+|почал\\p{L}+|пройш\\p{L}+|пройд\\p{L}+|проход\\p{L}+|заверш\\p{L}+|стартува\\p{L}+|віднов\\p{L}+|продовж\\p{L}+|трива\\p{L}+|прове(?:л|д)\\p{L}+',
    'після|перед|проти|про|щодо|для|до',
  ),
  ru: before(
    'состо(?:ял|ит)\\p{L}+|нача\\p{L}+|начн\\p{L}+|начинаются|прош\\p{L}+|проход\\p{L}+|пройд\\p{L}+|заверш\\p{L}+|стартова\\p{L}+|возобнов\\p{L}+|продолж\\p{L}+|ид[её]т|идут|прове(?:л|д)\\p{L}+',
    'после|перед|против|о|об|для|до',
  ),
}
