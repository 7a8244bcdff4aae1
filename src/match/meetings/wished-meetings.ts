// Meetings that are only asked for, offered, hoped for or doubted, or that there have not been: there may never be one. Gets what stands before a phrase; says nothing of which
// meeting it would be.
import { wordBefore } from '../neighbours.ts'
import { plainBefore } from '../plain-text.ts'

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
  /(?<!\p{L})(?:in (?:the )?(?:case|event) of|call(?:s|ed|ing)? for|ready for|hop(?:es?|ed|ing) for|need for|insist(?:s|ed|ing)? on|push(?:es|ed|ing)? for|(?:whether|if) there (?:will|would) be|en cas d['’]|prête?s? à|en caso de|dispuest[oa]s? a|si habrá|in caso di|pront[oaie] a|im falle (?:eines|einer)|bereit zu|ob es|w razie|gotow\p{L}* (?:na|do)|czy będzie|у разі|готов\p{L}* до|наполяга\p{L}+ на|чи (?:буде|відбудеться)|в случае|готов\p{L}* к|настаива\p{L}+ на|(?:будет|состоится) ли|скоре\p{L}+ проведени\p{L}+|якнайшвидш\p{L}+ проведенн\p{L}+)\s?(?:(?:a|an|the|un|une|una|uno|einem|einer|ein|личн\p{L}+|особист\p{L}+)\s)?$/iu
/** A noun for an offer, with who makes it, and a preposition before what is offered. */
const OFFERED =
  /(?<!\p{L})(?:(?:offer|proposal|suggestion)s?\s(?:of|for)|(?:offre|proposition)\s(?:de|d['’])|(?:angebot|vorschlag)(?:\s\p{L}+)?\s(?:für|zu|zum)|(?:oferta|propuesta)\s(?:de|para)|(?:offerta|proposta)\s(?:di|per)|propozycj\p{L}+(?:\s\p{L}+)?(?:\s(?:dotycząc\p{L}+|na))?|пропозиці\p{L}+(?:\s\p{L}+)?\s(?:про|щодо)|предложени\p{L}+(?:\s\p{L}+)?\s(?:о|об|по))\s?(?:(?:a|an|the|un|une|una|uno|einem|einer|ein|direct|direkte[nr]?|прям\p{L}+|bezpośredni\p{L}+)\s){0,2}$/iu
/** "There had been no", "n'y avait pas eu de", "es gab keine", "non c'è stato alcun": said not to have been. */
const DENIED =
  /(?<!\p{L})(?:(?:there|have|has|had)\s(?:(?:is|was|were|are|has|have|had|been)\s){0,3}(?:no|never\sany)|y\s(?:a|ait|avait|aura|eut)\s(?:pas|jamais)\s(?:eu\s)?(?:de|d['’])|(?:gab|gibt|gebe|habe)\s(?:es\s)?(?:\p{Ll}+\s)?keine?[nr]?|no\s(?:hubo|hay|habrá|había)(?:\shabido)?|non\s(?:c['’]è|ci\s(?:sono|sarà|era|erano))(?:\sstat[oaie])?(?:\salcuna?)?|nie\s(?:było|będzie|ma)|не\s(?:було|буде|было|будет))\s?(?:(?:any|ningun[oa]?|żadn\p{L}+|жодн\p{L}+|никак\p{L}+|new|such)\s)?$/iu
/** Units of the longest such words. */
const WISHED_REACH = 44
