// Meetings that are only asked for, offered, hoped for or doubted, or that there have not been: there may never be one. Gets what stands before a phrase,
// or its sentence; says nothing of which meeting it would be.
import type { PageLanguage } from '../../model/text.ts'
import { wordBefore } from '../neighbours.ts'
import { plain, plainBefore } from '../plain-text.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import type { MeetingReference } from './meeting-reference.ts'

/** "In case of a meeting of leaders", "ready for a summit": there may never be one. */
export function isOnlyWished(text: string, start: number): boolean {
  const last = wordBefore(text, start)
  if (last === null || !(mayEndWish(last.folded) || mayEndWish(wordBefore(text, last.start)?.folded ?? ''))) return false
  const before = plainBefore(text, start, WISHED_REACH)
  return WISHED.test(before) || OFFERED.test(before) || DENIED.test(before)
}
/** Asked of every phrase, so most are turned away by the last word, or the one before an article. */
function mayEndWish(folded: string): boolean {
  return folded.charCodeAt(0) >= 0x400 || WISH_ENDS.has(folded)
}
const WISH_ENDS: ReadonlySet<string> = new Set(
  'for of on be d a habra di eines einer zu es de razie na do bedzie para per fur zum no any such keine keinen keiner hubo hay habia habido e sono sara era erano stato stata stati state alcun alcuna ningun ninguna bylo ma propozycje propozycja propozycji'.split(
    ' ',
  ),
)
const WISHED =
  /(?<!\p{L})(?:in (?:the )?(?:case|event) of|call(?:s|ed|ing)? for|ready for|hop(?:es?|ed|ing) for|need for|insist(?:s|ed|ing)? on|push(?:es|ed|ing)? for|(?:whether|if) there (?:will|would) be|en cas d['’]|prête?s? à|en caso de|dispuest[oa]s? a|si habrá|in caso di|pront[oaie] a|im falle (?:eines|einer)|bereit zu|ob es|w razie|gotow\p{L}* (?:na|do)|czy będzie|у разі|готов(?:а|о|ий|і|ність)\sдо|наполяга\p{L}+ на|чи (?:буде|відбудеться)|в случае|готов(?:а|о|ы|ый|ая|ые|ность)?\sк|настаива\p{L}+ на|(?:будет|состоится) ли|скоре\p{L}+ проведени\p{L}+|якнайшвидш\p{L}+ проведенн\p{L}+)\s?(?:(?:a|an|the|un|une|una|uno|einem|einer|ein|личн\p{L}+|особист\p{L}+|скор\p{L}+|срочн\p{L}+|якнайшвидш\p{L}+|негайн\p{L}+|термінов\p{L}+)\s)?$/iu
/** A noun for an offer, with who makes it, and a preposition before what is offered. */
const OFFERED =
  /(?<!\p{L})(?:(?:offer|proposal|suggestion|possibilit(?:y|ies)|prospect|idea|chance|likelihood|hope)s?\s(?:of|for)|(?:offre|proposition|possibilité|hypothèse|perspective|idée|éventualité)\s(?:de|d['’])|(?:angebot|vorschlag|möglichkeit|idee|aussicht|pläne|plan)(?:\s\p{L}+)?\s(?:für|zu|zum|auf|eines|einer)|(?:oferta|propuesta|posibilidad|hipótesis|idea|perspectiva)\s(?:de|para)|(?:offerta|proposta|ipotesi|possibilità|idea|prospettiva|eventualità)\s(?:di|per)|(?:propozycj|możliwoś|perspektyw|pomysł|ide[ai])\p{L}*(?:\s\p{L}+)?(?:\s(?:dotycząc\p{L}+|na))?|(?:пропозиці|можлив(?:ост|іст)|іде[яюї]|перспектив)\p{L}*(?:(?:\s\p{L}+)?\s(?:про|щодо|проведення))?|(?:предложени|возможност|иде[яюи]|перспектив)\p{L}*(?:(?:\s\p{L}+)?\s(?:о|об|по|проведения))?)\s?(?:(?:a|an|the|un|une|una|uno|einem|einer|ein|direct|direkte[nr]?|прям\p{L}+|bezpośredni\p{L}+)\s){0,2}$/iu
/** "There had been no", "n'y avait pas eu de", "es gab keine", "non c'è stato alcun": said not to have been. */
const DENIED =
  /(?<!\p{L})(?:(?:there|have|has|had)\s(?:(?:is|was|were|are|has|have|had|been)\s){0,3}(?:no|never\sany)|y\s(?:a|ait|avait|aura|eut)\s(?:pas|jamais)\s(?:eu\s)?(?:de|d['’])|(?:gab|gibt|gebe|habe)\s(?:es\s)?(?:\p{Ll}+\s)?keine?[nr]?|no\s(?:hubo|hay|habrá|había)(?:\shabido)?|non\s(?:c['’]è|ci\s(?:sono|sarà|era|erano))(?:\sstat[oaie])?(?:\salcuna?)?|nie\s(?:było|będzie|ma)|не\s(?:було|буде|было|будет))\s?(?:(?:any|ningun[oa]?|żadn\p{L}+|жодн\p{L}+|никак\p{L}+|new|such)\s)?$/iu
/** Units of the longest such words. */
const WISHED_REACH = 44

/** "He has called off the meeting with Putin": where neither place nor day tells one that was held, the sentence's is one that never was. */
export function isCalledOff(reference: MeetingReference): boolean {
  const { reading, places, placeEntities, days, bodies, owners } = reference
  if (places.length + placeEntities.length + days.length + bodies.length + owners.length > 0) return false
  const { start, end } = sentenceRound(reading, reference)
  return CALLED_OFF[reading.rules.language].test(plain(reading.block.text, start, end))
}
/** To call off or put off, each language's own forms in small letters: asked of many sentences, so it has to be cheap. */
const CALLED_OFF: Record<PageLanguage, RegExp> = {
  en: /\bcancel(?:l?ed|l?ing|s)?\b|\bcall(?:ed|s|ing) off\b|\bpostpon(?:ed|es|ing)\b|\bscrapped\b/,
  fr: /\bannul(?:é|er|e\b|a\b)|\bajourn(?:é|er|e)/,
  de: /\babgesagt|\babsag|\bsagt(?:e|en)?\s[^.;:]{0,80}\sab\b|\bverschob|\bverschieb|\bgeplatzt/,
  es: /\bcancel(?:ó|a\b|ad[oa]|ar)|\baplaz(?:ó|a\b|ad[oa]|ar)/,
  it: /\bannullat|\bannulla\b|\brinviat|\brinvia\b|\bsaltat[oa]\b/,
  pl: /\bodwoł(?:ał|an|uj|ać)|\bprzełoż/,
  uk: /скасув|скасован|відклад|відклав/,
  ru: /отмен(?:ил|ен|ял|ит)|отлож(?:ил|ен)/,
}

/** "A meeting of the presidents in Washington is much spoken of, but no date has been named": with no day of its own, it is one to come. */
export function isWithoutDate(reference: MeetingReference): boolean {
  const { reading, days } = reference
  if (days.length > 0) return false
  const { start, end } = sentenceRound(reading, reference)
  return NO_DATE.test(plain(reading.block.text, start, end))
}
/** No date, or a date that is not (yet) set, named or known. */
const NO_DATE =
  /(?<!\p{L})(?:no date|date (?:has|had|is|was) (?:not|yet)|aucune date|(?:la )?date (?:n['’](?:a|est|était)|reste)|kein(?:en)? (?:termin|datum)|(?:termin|datum) (?:steht|stand|ist|war|wurde) (?:noch )?nicht|ninguna fecha|fecha (?:aún |todavía )?no|nessuna data|data (?:ancora )?non|dat[ay] (?:jeszcze )?nie|terminu? (?:jeszcze )?nie|дат[аиуы] (?:(?:ще|ещё|еще|пока|поки) )?не)(?!\p{L})/iu
