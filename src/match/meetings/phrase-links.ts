// Small words of a meeting's phrase by what they lead to, all languages in one list: from whom, with whom, since when, whose. Folded.
// Which of them bind at all is each language's own list (LanguageRules.links).
import { GROUP_WORDS, PARTNER_WORDS } from '../languages/group-words.ts'
import { anyOf, wordTest } from '../word-sets.ts'

/** Prepositions that, before a month, tell from when something is counted. */
export const SINCE = wordTest(/^(?:da|dal|dalla|since|depuis|seit|desde|od|від|з|із|с)$/)
export const ARTICLE = wordTest(/^(?:the|le|la|les|l|il|lo|i|gli|el|los|las|die|das)$/)
/** Prepositions and articles through which a noun names its owner. */
export const GENITIVE = wordTest(
  /^(?:of|the|de|du|des|d|l|la|les|le|del|los|las|el|di|della|dell|dei|degli|delle|dello|der|des|von|die|den)$/,
)
/** Those that are seldom anything else. */
export const OWNER = wordTest(/^(?:of|the|de|du|des|d|di|della|dell|dei|degli|delle|dello|del|der)$/)
/** What stands for a noun ("the meeting of which you write", "the talks of these days"). */
export const PRONOUN = wordTest(
  /^(?:which|whom|these|those|that|this|cui|qual[ei]|quest[aieo]|cual(?:es)?|est[aeo]s?|ce(?:tte|s)?|lequel|laquelle|dies\p{L}*|de(?:nen|ren|ssen)|welche\p{L}*)$/u,
)
/** Prepositions before those whom one meets. */
export const WITH = wordTest(/^(?:with|between|avec|entre|mit|zwischen|con|tra|fra|z|ze|miedzy|pomiedzy|з|із|зі|участю|між|с|со|между)$/)
/** Those of them that say with whom somebody else did, as they stand in a text. */
export const TOGETHER_WITH = /\s(?:with|avec|mit|con|z|ze|з|із|зі|с|со)\s/iu
export const BETWEEN = wordTest(/^(?:between|entre|zwischen|tra|fra|miedzy|pomiedzy|між|между)$/)
/** What joins the second of two sides, after "between", and else begins another clause ("między Rosją a Ukrainą"). */
export const AGAINST = wordTest(/^[aа]$/u)
/** What stands for the second of two delegations ("tra la delegazione statunitense e quella russa"). */
export const OTHER_SIDE = wordTest(
  /^(?:that|those|quell[aeio]|celle|celui|ceux|celles|jene[rn]?|стран(?:а|ои|ы)|страни|краін(?:а|и|ою)|агрес{1,2}ор\p{L}*)$/u,
)
/** Is a word one of a body's format, group or members, which stands before its own name and says nothing of it? */
export const GROUP = anyOf(GROUP_WORDS)
/** Is it one for those who stand by somebody? Whose they are, a genitive tells. */
export const PARTNERS = anyOf(PARTNER_WORDS)
/** Prepositions before who did it: who chaired, who called it. */
export const BY = wordTest(/^(?:by|par|por|da|dal|dall|dalla|dai|dagli|dalle|przez)$/)
/** Prepositions that, before somebody's name, say at whose place it was. */
export const HOST = wordTest(/^(?:bei|beim|chez|u|у)$/)
/** Words of the lists of links that also begin a relative clause, or "in programma". */
export const RELATIVE = wordTest(/^(?:che|que|qui|in|en|як(?:ии|а|е|і)|котор\p{L}+)$/u)
export const YEAR = wordTest(/^(?:1[5-9]|20)\d\d$/)
/** "Pre-meeting", "pré-réunion", "incontro pre-vertice": the one that prepares another. */
export const BEFORE = wordTest(/^(?:pre|vor|pred|przed)$/)
