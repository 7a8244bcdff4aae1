// Runs of words after a meeting noun that say nothing of the meeting themselves but lead on to its day, its place, its host or its subject:
// "that takes place on …", "scheduled for …", "convened by …", "on the war in …". Gets text and offsets; gives where to read on.
import type { PageLanguage } from '../../model/text.ts'
import { MEETING_ABOUT, MEETING_MATTERS } from '../languages/meeting-matters.ts'
import { hasRare, plain, plainBefore } from '../plain-text.ts'
import { anyOf, unitsOf } from '../word-sets.ts'

/** That it is or was held: a relative clause as far as its verb, or a participle. Sticky: they count only right where the phrase has come to. */
const HELD: Record<PageLanguage, RegExp> = {
  en: /,?\s+(?:(?:which|that)\s+(?:(?:(?:is|was|are|were)\s+)?(?:begun|(?:scheduled|due|expected|set|planned|slated)(?:\s+to\s+(?:take\s+place|be\s+held|start|begin|open))?(?:\s+for)?|being\s+held|held|taking\s+place|concluded|conducted|staged|unfolding|to\s+(?:take\s+place|be\s+held))|takes?\s+place|took\s+place|will\s+(?:take\s+place|be\s+held))|(?:begun|(?:scheduled|due|expected|set|planned|slated)(?:\s+to\s+(?:take\s+place|be\s+held|start|begin|open))?(?:\s+for)?|being\s+held|held|taking\s+place|concluded|conducted|staged|unfolding|to\s+(?:take\s+place|be\s+held)))(?=\s)/iuy,
  fr: /,?\s+(?:qui\s+(?:se\s+(?:tient|tiendra|tenait|tiendront|déroule|déroulera|déroulait)|s['’]est\s+(?:tenue?|ouverte?|déroulée?|achevée?)|se\s+sont\s+(?:tenu|ouvert|déroulé|achevé)e?s|s['’]ouvr(?:e|ira)|(?:a|ont|avait|avaient)\s+eu\s+lieu|(?:ont|auront|avaient)\s+lieu|(?:a|ont)\s+duré\s+\p{L}+\s+heures|aura\s+lieu|a\s+eu\s+lieu|doit\s+(?:se\s+tenir|avoir\s+lieu))|prévue?s?|tenue?s?|attendue?s?|programmée?s?|organisée?s?|entamée?s?|ouverte?s|commencée?s?|achevée?s?|conclue?s|menée?s?|réalisée?s?|conduite?s|ayant\s+eu\s+lieu|s['’]étant\s+tenue?s?)(?=\s)/iuy,
  de: /,\s+(?:das|der|die)(?=\s+(?:am|in|im|heute|morgen|gestern|an)\s(?:[^,.;:!?]|(?<=\d)\.){0,60}(?:stattf|stattgef|begin|geplant|angesetzt|vorgesehen))/iuy,
  es: /,?\s+(?:que\s+(?:se\s+(?:celebr|realiz|desarroll)\p{L}+|(?:tendrán?|tienen?|tuvo|tuvieron|tenía)\s+lugar|se\s+(?:llev|efectu|inici)\p{L}+(?:\s+a\s+cabo)?)|en\s+(?:curso|marcha)|llevad[oa]s?\s+a\s+cabo|(?:celebrad|previst|mantenid|programad|iniciad|comenzad|abiert|concluid|realizad|efectuad|sostenid|desarrollad|convocad|organizad)[oa]s?)(?=\s)/iuy,
  it: /,?\s+(?:che\s+si\s+(?:tiene|tengono|terrà|terranno|svolge|svolgono|svolgerà|(?:è|sono|era|erano)\s+(?:tenut|svolt)[oaie]|apre)|che\s+(?:ha|hanno|avrà|avranno)\s+(?:avuto\s+)?luogo|in\s+(?:corso|programma)|andat[oaie]\s+in\s+scena|(?:avvenut|tenut|svolt|conclus|previst|fissat|iniziat|avviat|cominciat|condott|indett|programmat|apert|ospitat|organizzat|convocat)[oaie](?:si)?)(?=\s)/iuy,
  pl: /,\s+(?:któr[yae])\s+(?:(?:odb[yę]|rozpocz|zakończ|tocz)\p{L}+\s+się|odbywać\s+się\s+będ\p{L}+|(?:miał[aoy]?|mają|ma)\s+miejsce|trwa\p{L}*)(?=\s)|,?\s+(?:zaplanowan|z?organizowan|rozpoczęt|zakończon|przeprowadzon|odbyt)\p{L}+(?:\s+na)?(?=\s)/iuy,
  uk: /,\s+(?:як(?:ий|а|е|і)|що)\s+(?:відбу\p{L}+|прой\p{L}+|проход\p{L}+|трива\p{L}+|розпоча\p{L}+|заверш\p{L}+|мал\p{L}+\s+місце)(?=\s)|,?\s+(?:запланован|призначен|проведен|розпочат|завершен)\p{L}+(?:\s+на)?(?=\s)/iuy,
  ru: /,\s+котор(?:ый|ая|ое|ые)\s+(?:состо\p{L}+|прой\p{L}+|прош\p{L}+|проход\p{L}+|шл[аи]|длил\p{L}+|начал\p{L}+|заверш\p{L}+)(?=\s)|,?\s+(?:запланированн|назначенн|намеченн|прошедш|проходивш|проходящ|провед[её]нн|состоявш|начавш|открывш|завершивш|закончивш)\p{L}+(?:\s+на)?(?=\s)/iuy,
}

/** Who called it, as far as the verb ("that Macron had convened", ", którą zwołał Starmer"); where cases tell by whom, a participle as well. */
const CALLED: Record<PageLanguage, RegExp> = {
  en: /,?\s+(?:which|that)\s+(?:[\p{L}’'-]+\s+){1,4}?(?:called|convened|hosted|held|organi[sz]ed|chaired|staged|summoned|(?:will|to)\s+(?:chair|convene|hold|host))(?=\s)/iuy,
  fr: /,?\s+qu(?:e\s+|['’])(?:[\p{L}’'-]+\s+){1,4}?(?:(?:a|avait|ont|avaient|doit|doivent|va|vont)\s+(?:convoqu|organis|accueill|réuni|ten[iu]|mener|présid)\p{L}*|(?:accueill|mèn|présid|ti)\p{L}*r(?:a|ont))(?=\s)/iuy,
  de: /,\s+(?:das|den|die)\s+(?:[\p{L}’'-]+\s+){1,4}?(?=(?:am|in|im|heute|morgen|gestern|an)\s(?:[^,.;:!?]|(?<=\d)\.){0,60}(?:einberuf|einberief|organisier|veranstalte|ausgerichtet|abh[äi]\p{L}+|abgehalten|führen|zusammengerufen))/iuy,
  es: /,?\s+que\s+(?:[\p{L}’'-]+\s+){1,4}?(?:(?:ha|había|han)\s+)?(?:convoc|organiz|celebr|acog|presid|mant(?:en|iene|uv))\p{L}*(?=\s)/iuy,
  it: /,?\s+che\s+(?:[\p{L}’'-]+\s+){1,4}?(?:(?:ha|aveva|hanno|avevano)\s+(?:convocat|organizzat|ospitat|tenut|riunit|presiedut)[oaie]|(?:ospiter|organizzer|presieder|terr)(?:à|anno))(?=\s)/iuy,
  pl: /,\s+któr[yąe]\s+(?:[\p{L}’'-]+\s+){1,4}?(?:zwoł|zorganiz|urządzi|gości|zebra|p(?:op|rzep)?rowadz)\p{L}+(?=\s)/iuy,
  uk: /,\s+як(?:ий|у|е|і)\s+(?:[\p{L}’'-]+\s+){1,4}?(?:склика|організува|зібра|пров)\p{L}+(?=\s)|,?\s+(?:\p{L}+\s+)?(?:скликан|організован|зібран)\p{L}+(?:\s+[\p{L}’'-]+){1,3}?(?=\s+(?:у|в|на|\d{1,2})\s)/iuy,
  ru: /,\s+котор(?:ый|ую|ое|ые)\s+(?:[\p{L}’'-]+\s+){1,4}?(?:созва|организова|собра|пров[её])\p{L}+(?=\s)|,?\s+(?:\p{L}+\s+)?(?:созванн|организованн|собранн)\p{L}+(?:\s+[\p{L}’'-]+){1,3}?(?=\s+(?:в|во|на|\d{1,2})\s)/iuy,
}

/** Who brought the sides together, and did not sit between them ("brokered by Turkey", "volute dagli Usa"), as far as the preposition of the place. */
const MEDIATED: Record<PageLanguage, RegExp> = {
  en: /,?\s+(?:(?:brokered|mediated|facilitated|sponsored|moderated|overseen)\s+by|with\s+(?:the\s+)?mediation\s+of|under)\s+(?:[\p{L}’'.-]+\s+){1,6}?(?:(?:mediation|auspices)\s+)?(?=(?:in|on|at)\s)/iuy,
  fr: /,?\s+(?:(?:menée?s?|organisée?s?)\s+)?(?:(?:voulue?s?|parrainée?s?|facilitée?s?|arbitrée?s?)\s+par|sous\s+(?:la\s+)?(?:l['’]égide|médiation|l['’]impulsion|le\s+patronage))\s+(?:[\p{L}’'.-]+\s+){1,6}?(?=(?:à|en|au|aux|le|ce)\s)/iuy,
  de: /,?\s+unter\s+(?:[\p{L}’'.-]+\s+){0,3}?(?:\p{L}+[-‐])?Vermittlung\s+(?:[\p{L}’'.-]+\s+){0,4}?(?=(?:in|am|im)\s)/iuy,
  es: /,?\s+(?:(?:auspiciad|mediad|patrocinad|impulsad|facilitad|promovid)[oa]s?\s+por|con\s+(?:la\s+)?mediación)\s+(?:[\p{L}’'.-]+\s+){1,6}?(?=(?:en|el)\s)/iuy,
  it: /,?\s+(?:(?:volut|mediat|patrocinat|facilitat|promoss|sponsorizzat)[oaie]\s+da(?:l|lla|i|gli|lle|ll['’])?|con\s+la\s+mediazione)\s*(?:[\p{L}’'.-]+\s+){1,6}?(?=(?:a|ad|in|nel|nella|il)\s)/iuy,
  pl: /,?\s+(?:(?:prowadzon|wspieran|zainicjowan)\p{L}+\s+przez|(?:za\s+pośrednictwem|przy\s+(?:mediacji|udziale)))\s+(?:[\p{L}’'.-]+\s+){1,6}?(?=(?:w|we|na)\s)/iuy,
  uk: /,?\s+(?:за|при)\s+(?:посередництв|сприянн)\p{L}+\s+(?:[\p{L}’'.-]+\s+){1,5}?(?=(?:у|в|на)\s)/iuy,
  ru: /,?\s+при\s+(?:посредничеств|содействи)\p{L}+\s+(?:[\p{L}’'.-]+\s+){1,5}?(?=(?:в|во|на)\s)/iuy,
}

/** The same told by the verb of its own clause ("зустріч відбудеться у Джидді"): what follows tells of the meeting, but is no part of the phrase. */
const MAIN: Partial<Record<PageLanguage, RegExp>> = {
  en: /\s+(?:(?:is|was|are|were)\s+(?:being\s+)?held|(?:is|was|are|were)\s+(?:scheduled|due|expected|set|planned|slated)(?:\s+to\s+(?:take\s+place|be\s+held|start|begin|open))?(?:\s+for)?|will\s+(?:take\s+place|be\s+held)|takes?\s+place|took\s+place|(?:began|opened|started)(?=\s+(?:on|in|at)\s))(?=\s)/iuy,
  fr: /\s+(?:se\s+(?:tient|tiendra|tiendront|tenait|déroule|déroulera)|s['’]est\s+(?:tenue?|ouverte?)|(?:aura|auront)\s+lieu|(?:a|ont)\s+(?:eu\s+lieu|débuté|commencé))(?=\s)/iuy,
  de: /\s+(?:findet|fand|finden|fanden|soll|sollen|wird|werden)(?=\s+(?:am|in|im|heute|morgen|gestern)\s(?:[^,.;:!?]|(?<=\d)\.){0,60}statt)|\s+(?:begann(?:en)?|beginn(?:t|en)|starte(?:t|n|te|ten))(?=\s+(?:am|in|im|heute|morgen|gestern)\s)/iuy,
  es: /\s+(?:se\s+(?:celebr|realiz)\p{L}+|(?:tendrá|tiene|tuvo)\s+lugar|(?:comenz|empez|arranc)(?:ó|aron|ará|arán))(?=\s)/iuy,
  it: /\s+(?:si\s+(?:tiene|tengono|terrà|terranno|svolge|svolgono|svolgerà|svolgeranno)|si\s+(?:è|sono)\s+(?:tenut|svolt)[oaie]|avrà\s+luogo|(?:è|sono)\s+(?:iniziat|cominciat)[oaie])(?=\s)/iuy,
  pl: /\s+(?:odb(?:yw|ęd|ył|yt)|rozpocz|zacz|tocz)\p{L}*\s+się(?=\s)/iuy,
  uk: /\s+(?:відбу\p{L}+|пройд\p{L}+|проход\p{L}+|розпоч\p{L}+|стартува\p{L}+)(?=\s)/iuy,
  ru: /\s+(?:состо(?:ит|ят|ял)\p{L}*|пройд\p{L}+|прош(?:[её]л|л[аио])|проход\p{L}+|начал[аио]?сь|начн[её]тся|начнутся|стартова\p{L}+)(?=\s)/iuy,
}

/** The offset after the verb of the phrase's own clause, where it says only that the meeting is held; `at` where none stands there. */
export function afterMainVerb(text: string, at: number, language: PageLanguage): number {
  const pattern = MAIN[language]
  return pattern ? afterAny(text, at, [pattern]) : at
}

/** The offset after words that only say that it is held, who called it or who brought the sides together; `at` where none stand there. */
export function afterHeld(text: string, at: number, language: PageLanguage): number {
  return afterAny(text, at, [HELD[language], CALLED[language], MEDIATED[language]])
}

/** The offset after words that lead to whoever heads those who came ("headed by", "на чолі з"); `at` where none stand there. */
export function afterHead(text: string, at: number): number {
  return HEAD_OPENS.has(text.charCodeAt(at + 1)) ? afterAny(text, at, [HEAD]) : at
}
const HEAD_OPENS = unitsOf('acdeghklmnpuvвнопч')
/** Sticky. */
const HEAD =
  /\s(?:headed\sby|(?:conduite|dirigée|menée|emmenée)\spar|unter\s(?:der\s)?(?:leitung|führung|vorsitz)(?:\s(?:von|des|der))?|(?:an)?geführt\svon|(?:encabezad|liderad|dirigid|presidid)as?\spor|(?:guidat|capeggiat|presiedut)[ae]\sd(?:all['’]|a(?:l(?:la)?)?)|na\sczele\sze?|pod\s(?:przewodnictwem|kierownictwem|wodzą)|kierowan\p{L}+\sprzez|на\sчолі\s(?:зі|із|з)|під\s(?:керівництвом|проводом)|во\sглаве\sсо?|под\sруководством)(?=\s|(?<=['’]))/iuy

/** The offset after the first of some sticky patterns that fits right there, whatever unseen characters stand in it; `at` where none fits. */
function afterAny(text: string, at: number, patterns: readonly RegExp[]): number {
  const unseen = hasRare(text) && UNSEEN.test(text.slice(at, at + LONGEST))
  for (const pattern of patterns) {
    pattern.lastIndex = at
    if (pattern.test(text)) return pattern.lastIndex
    const after = unseen ? afterUnseen(text, at, pattern) : at
    if (after > at) return after
  }
  return at
}
/** Units of the longest such words, unseen characters included. */
const LONGEST = 120
/** Characters that are not seen, and accents written apart from their letters. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]|[\u0300-\u036f]/

/** The same where such characters stand in the words: the offset at which as much has been read. */
function afterUnseen(text: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = 0
  if (!pattern.test(plain(text, at, at + LONGEST))) return at
  let left = pattern.lastIndex
  let end = at
  for (; left > 0; end++) if (!UNSEEN.test(text[end] as string)) left--
  // An accent goes with the letter before it.
  while (UNSEEN.test(text[end] ?? '')) end++
  return end
}

/** Does the text up to an offset end with "convened by" or "organised by the British prime minister,"? Then whoever is named next is its host. */
export function isByHost(text: string, at: number): boolean {
  return BY_HOST.test(plainBefore(text, at, REACH))
}
const BY_HOST =
  /(?:convened|hosted|organi[sz]ed|chaired|convocad[ao]|organizad[ao]|impulsad[ao]|convoquée?|organisée?|présidée?|convocat[oa]|organizzat[oa]|voluto|zwołan\p{L}+|zorganizowan\p{L}+|organizowan\p{L}+)(?:\s\p{Ll}+){0,2}\s(?:by|por|par|dal|dalla|da|przez)\s(?:\p{Ll}+[\s,]+){0,5}$/u
/** Characters of "convened by the former British prime minister, ". */
const REACH = 60

/** Is a folded word a preposition before what a meeting is about? */
export const ABOUT = anyOf(MEETING_ABOUT)
/** May a folded word stand between such a preposition and the state that it is about ("on the war in Ukraine")? */
export const MATTER = anyOf(MEETING_MATTERS)
