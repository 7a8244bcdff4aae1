// Is the name of an office that of the office, and not of a pub, a street or a play? Gets a mention of it and what the page is read in the
// light of; the words beside it that make it a thing's name are named-after.ts' and shape.ts' to know.
import type { Span } from '../../model/page.ts'
import { foldText } from '../../text/fold.ts'
import { opensSentence } from '../../text/sentence.ts'
import { OFFICE_WORDS } from '../languages/capital-words.ts'
import { SMALL_VERBS } from '../languages/small-verbs.ts'
import { namesAndLexicon } from '../matches-beside.ts'
import { isWeekdayOrMonth } from '../meetings/date-words.ts'
import { wordAfter, wordBefore } from '../neighbours.ts'
import type { PageReading } from '../page-reading.ts'
import { plain } from '../plain-text.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import { anyOf, fitsWord, wordSet, wordTest } from '../word-sets.ts'
import { isOfOtherDepartment } from './department.ts'
import { isOfEveryday, isSpokenOfAsName } from './passage.ts'
import type { ActorMention } from './propose-candidates.ts'
import { isRoundOfOurs } from './round.ts'
import { type Scope, standingIn } from './scope.ts'
import { isSure } from './standing.ts'
import { POLITICAL_NOUNS, speaksOfPolitics } from './told-politics.ts'

/** Is the state or body whose office it is named on the page? */
export function namesOwner(page: PageReading, office: number): boolean {
  const owner = page.gazetteer.entityOf[office] as number
  return owner > 0 && page.evidence.named[page.gazetteer.entityName(owner - 1)] !== undefined
}

/** Where the page names little else of ours, or something else by the office's name, it must do what an office does. */
export function isOfficeItself(page: PageReading, mention: ActorMention, scope: Scope, isSign: boolean): boolean {
  const standing = isOfOtherDepartment(mention.reading) ? standingIn(scope, mention.reading) : scope.standing
  const sure = isSure(standing)
  if (isElsewhere(mention) && !speaksOfPolitics(mention.reading, mention)) return false
  if (isCalledSo(mention) || isOfOtherGender(mention)) return false
  if (isOfOther(mention) && !isActing(mention.reading, mention, true)) return false
  if (sure && !isSign) return true
  return (!isSign || sure || isRoundOfOurs(page, mention.reading)) && actsAsOffice(mention.reading, mention, standing !== 'none')
}

/** Is it told of among things of every day, or as a name? */
function isOfOther({ reading, start, end }: ActorMention): boolean {
  return isOfEveryday(reading, { start, end }) || isSpokenOfAsName(reading, { start, end })
}

/** "Ein Hotel, das Kreml heißt", "la casa se llamaba Casa Blanca": does the clause say that something else is called so? */
function isCalledSo({ reading: { block, rules }, start, end }: ActorMention): boolean {
  const { text } = block
  if (rules.language === 'de')
    return RELATIVE.test(text.slice(Math.max(0, start - LONGEST_TOWN), start)) && CALLED_AFTER.test(plain(text, end, end + LONGEST_TOWN))
  const last = wordBefore(text, start)
  const verb = last && last.end - last.start <= SHORT_WORD && !fitsWord(CALLED, last.folded) ? wordBefore(text, last.start) : last
  // Of a hundred offices hardly one is preceded by such a word: only there is the text folded.
  if (verb === null || !fitsWord(CALLED, verb.folded)) return false
  return CALLED_BEFORE.test(foldText(text.slice(Math.max(0, start - LONGEST_TOWN), start)))
}
/** The last word of what CALLED_BEFORE knows; folded. */
const CALLED = /^(?:called|(?:nick)?named|llama(?:ba|n|ban)?|appel\p{L}+|chiama\p{L}*|sie|называ\p{L}+|назива\p{L}+|зветься)$/u
/** Letters of an article between it and the name. */
const SHORT_WORD = 3
const RELATIVE = /,\s(?:der|die|das)\s$/
const CALLED_AFTER = /^\s(?:heißt|hieß|genannt\swird|genannt\swurde)(?!\p{L})/u
/** Folded, with a word of three letters between at most. */
const CALLED_BEFORE =
  /(?:^| )(?:(?:is|was|were|are|been) (?:called|named|nicknamed)|se llama(?:ba|n|ban)?|s['’ ]appel(?:le|lent|ait|aient|lera)|si chiama(?:va|no|vano)?|nazywa(?:l|la|lo|ja|ly)? sie|називається|називал(?:ася|ося|ися)|називався|зветься|называется|называл(?:ся|ась|ось|ись))(?: \p{L}{1,3})?$/u

/** "El Casa Blanca", "al Casa Bianca": the article of the bar or the club, and not that of a house. */
function isOfOtherGender({ reading: { block }, start }: ActorMention): boolean {
  const article = wordBefore(block.text, start)
  return (
    article?.joint === 'space' && MASCULINE.test(article.folded) && HOUSE.test(foldText(block.text.slice(start, start + LONGEST_HOUSE)))
  )
}
const MASCULINE = wordTest(/^(?:el|del|al|un|il|dal|nel|sul|le|du|au)$/)
const HOUSE = /^(?:casa|maison)/
const LONGEST_HOUSE = 6

/** "Псковский Кремль", "na tynieckim Kremlu": an adjective of another place than the capital or the state. */
function isOfOtherPlace({ reading: { block, rules }, start }: ActorMention): boolean {
  const place = rules.cases === true ? wordBefore(block.text, start) : null
  return place?.joint === 'space' && OF_PLACE.test(place.folded) && !fitsWord(OF_ITS_PLACE, place.folded)
}
/** In the singular and folded. */
const OF_PLACE = /.{3,}(?:ск(?:ии|ого|ому|им|ом)|ськ(?:ии|ого|ому|им)|[sc]k(?:i|iego|iemu|im))$/u
const OF_ITS_PLACE = /^(?:m[oa]s[ck]|moskiew|rosy|rosj|ro[sz]|rad[iz]|sowiec|мос|рос|рад[яі]|сов|рус|путин|путін|putin)/u

/**
 * "Il Cremlino di Moncalieri", "the Pentagon of Leeds", "Кремль у Пскові": "of" or "in" and a name that is none of ours. "Downing Street, Little
 * Harrow.", "La Casa Blanca (Ubrique)": an address.
 */
function isElsewhere(mention: ActorMention): boolean {
  const { reading, end } = mention
  const { text } = reading.block
  if (isOfOtherPlace(mention)) return true
  const town = text[end] === ',' || text[end + 1] === '(' ? TOWN.exec(plain(text, end, end + LONGEST_TOWN)) : null
  if (town && !namesAndLexicon(reading).some((one) => one.start >= end && one.start < end + town[0].length)) return true
  const of = wordAfter(text, end)
  // Neither begins with a longer word, as most of what follows a name does.
  if (of?.joint !== 'space' || of.end - of.start > LONGEST_OF) return false
  if (STREET.test(text.slice(end, end + LONGEST_TOWN))) return true
  if (!OF.test(of.folded) && !(IN.test(of.folded) && opensItsSentence(mention))) return false
  const place = wordAfter(text, of.end)
  if (place?.joint !== 'space' || !place.capital || isWeekdayOrMonth(reading.rules, place.folded)) return false
  return !namesAndLexicon(reading).some((one) => one.start <= place.start && place.end <= one.end)
}

/** A comma or a bracket and a town of at most two words, which end what is said, or of one that goes on small behind a comma of its own. */
const TOWN = /^(?:,|\s\()\s?\p{Lu}[\p{L}'’-]+(?:(?:\s\p{Lu}[\p{L}'’-]+)?[.;)]|,\s\p{Ll})/u
const LONGEST_TOWN = 40
/** Letters of the longest preposition of STREET. */
const LONGEST_OF = 4
const OF = wordTest(/^(?:of|di|de|von)$/)
/** Behind an office that opens its sentence: further on, what is done there may be meant ("is, says the Kremlin, in Kazan"). */
const IN = wordTest(/^(?:in|a|en|w|we|в|у)$/)
function opensItsSentence({ reading: { block, rules }, start }: ActorMention): boolean {
  const article = wordBefore(block.text, start)
  const first = article?.joint === 'space' && wordSet(rules.definite).has(article.folded) ? article.start : start
  return opensSentence(block.text, first)
}
/** "On Ely Road", "in der Lindenstraße", "de la calle Mayor": no house of a government is told by its street, but where all know it. */
const STREET =
  /^\s(?:(?:on|in)\s(?!Pennsylvania|Downing)\p{Lu}\p{L}+\s(?:Road|Street|Lane|Hill|Row|Close|Crescent)|(?:an|in)\sder\s[^\s.,]*(?:straße|strasse|gasse)|(?:de|dans)\sla\srue\s|(?:de|en)\sla\scalle\s|(?:in|di)\svia\s\p{Lu}|(?:przy|na)\sulicy\s|на\sвулиці\s|на\sулице\s)/u

/** Is a verb of acting right after it? `itself`: forms of "to be" and "to have" are none. */
function isActing({ block, rules }: BlockReading, span: Span, itself = false): boolean {
  const after = wordAfter(block.text, span.end)
  const { verbs, verbForm } = rules.metonym
  if (itself && after !== null && fitsWord(SMALL_VERB, after.folded)) return false
  return after?.joint === 'space' && !after.capital && (wordSet(verbs).has(after.folded) || verbForm?.test(after.folded) === true)
}

const SMALL_VERB = anyOf(SMALL_VERBS)

/** "У повідомленні Білого дому", "a White House statement", "у Кремлі підкреслили": what is said is an office's, and so is who says it in its plural. */
function letsKnow({ block, rules }: BlockReading, { start, end }: Span): boolean {
  const after = wordAfter(block.text, end)
  if (rules.cases && after?.joint === 'space' && !after.capital && SAY_THERE.test(after.folded)) return true
  if (after?.joint === 'space' && !rules.cases && fitsWord(SAID, after.folded)) return true
  let word = wordBefore(block.text, start)
  for (let hops = 0; hops < SAID_REACH && (word?.joint === 'space' || word?.joint === 'apostrophe'); hops++) {
    if (fitsWord(SAID, word.folded)) return true
    word = wordBefore(block.text, word.start)
  }
  return false
}
/** A verb in the plural of the past or the present, as one says what "they" say. */
const SAY_THERE = /^\p{L}{3,}(?:ли|лися|лись|ють|ять|ают|яют|уют|li|ja)$/u
const SAID = anyOf(OFFICE_WORDS)
/** "Komunikat", "statement of the": and two small words. */
const SAID_REACH = 3

/** Does an office do what offices do: is a verb of acting right after it, or are the words round it those of politics? `metThere`: meeting in it will do. */
function actsAsOffice(reading: BlockReading, span: Span, metThere: boolean): boolean {
  const { text } = reading.block
  if (isActing(reading, span) || letsKnow(reading, span)) return true
  if (/^:\s[«„“"»]/u.test(text.slice(span.end, span.end + 3)) || speaksOfPolitics(reading, span)) return true
  const { start: from, end: to } = sentenceRound(reading, span)
  const inSentence = (one: Match) => one.start >= from && one.end <= to
  if (metThere && reading.meetingVerbs.some(inSentence)) return true
  return reading.lexicon.some((one) => POLITICAL_NOUNS.has(one.class) && inSentence(one))
}
