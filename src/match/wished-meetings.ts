// Meetings that are only asked for, hoped for or doubted: there may never be one. Gets what stands before a phrase; says nothing of which
// meeting it would be.
import { wordBefore } from './neighbours.ts'
import { plainBefore } from './plain-text.ts'

/** "In case of a meeting of leaders", "ready for a summit": there may never be one. */
export function isOnlyWished(text: string, start: number): boolean {
  const last = wordBefore(text, start)
  if (last === null || !(mayEndWish(last.folded) || mayEndWish(wordBefore(text, last.start)?.folded ?? ''))) return false
  return WISHED.test(plainBefore(text, start, WISHED_REACH))
}
/** Asked of every phrase, so most are turned away by the last word, or the one before an article. */
function mayEndWish(folded: string): boolean {
  return folded.charCodeAt(0) >= 0x400 || WISH_ENDS.has(folded)
}
const WISH_ENDS: ReadonlySet<string> = new Set('for of on be d a habra di eines einer zu es de razie na do bedzie'.split(' '))
const WISHED =
  /(?<!\p{L})(?:in (?:the )?(?:case|event) of|call(?:s|ed|ing)? for|ready for|hop(?:es?|ed|ing) for|need for|insist(?:s|ed|ing)? on|push(?:es|ed|ing)? for|(?:whether|if) there (?:will|would) be|en cas d['’]|prête?s? à|en caso de|dispuest[oa]s? a|si habrá|in caso di|pront[oaie] a|im falle (?:eines|einer)|bereit zu|ob es|w razie|gotow\p{L}* (?:na|do)|czy będzie|у разі|готов\p{L}* до|наполяга\p{L}+ на|чи (?:буде|відбудеться)|в случае|готов\p{L}* к|настаива\p{L}+ на|(?:будет|состоится) ли|скоре\p{L}+ проведени\p{L}+|якнайшвидш\p{L}+ проведенн\p{L}+)\s?(?:(?:a|an|the|un|une|una|uno|einem|einer|ein|личн\p{L}+|особист\p{L}+)\s)?$/iu
/** Units of the longest such words. */
const WISHED_REACH = 36
