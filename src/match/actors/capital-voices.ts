// Who speaks from a capital without being its subject: "En Moscú responden que no", "In Kiew gibt man sich gelassen", "dio a Kiev lo que pedía",
// "Moscú, afirmó, gana tiempo", "Moscow: no troops". Each rule gets the capital with the words beside it; gives the words that make it a government, PLACE, or null.
import { foldText } from '../../text/fold.ts'
import { opensSentence } from '../../text/sentence.ts'
import { UNNAMED_VOICES } from '../languages/view-words.ts'
import { wordAfter } from '../neighbours.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import { phraseOfLanguage, wordSet } from '../word-sets.ts'
import { type Capital, PLACE, type Verdict } from './capital.ts'
import { firstInSentence, isVerb, verbAfter } from './capital-verbs.ts'
import { tellsWhatBefell } from './town-life.ts'

/** "En París toman nota", "À Moscou, on répond que…": what is answered, asked or feared in a capital by nobody who is named is its government's. */
export function unnamedVoiceRule({ reading, match, spaced, after }: Capital): Verdict {
  const { text } = reading.block
  const { rules } = reading
  if (!spaced || !opensClause(text, spaced.start)) return null
  if (!wordSet(rules.locative).has(spaced.folded) && !rules.metonym.comes?.from.test(spaced.folded)) return null
  if (!after || !/^,?\s$/.test(text.slice(match.end, after.start))) return null
  const said = foldText(text.slice(after.start, after.start + LONGEST_VOICE))
  return isVoice(rules.language, said) && !SUBJECT.test(said) ? text.slice(spaced.start, match.end) : null
}
export function opensClause(text: string, at: number): boolean {
  return (
    opensSentence(text, at) ||
    /(?:[,;:–—]\s|\s(?:y|e|et|und|and|i|а|и|і|й|та|но|але|ale|pero|ma|mais|aber|but)\s)$/.test(text.slice(Math.max(0, at - 6), at))
  )
}
/** Characters after a capital that hold the words of such a voice, and the article of who would be named. */
const LONGEST_VOICE = 60
const isVoice = phraseOfLanguage(UNNAMED_VOICES)
/** The article of who would be named. */
const SUBJECT = /^\p{L}+ (?:los|las|sus|i|gli|le|suoi) /u

/** "Washington, whose clock is ticking, sent nobody": behind a clause that is put in, a verb that only governments are the subject of. */
export function relativeAsideRule({ reading, match, subject }: Capital): Verdict {
  const aside = WHOSE.exec(reading.block.text.slice(match.end, match.end + LONGEST_CLAUSE))
  if (!aside || !subject) return null
  const verb = wordAfter(reading.block.text, match.end + aside[0].length)
  return verb && verbAfter(reading.block.text, verb, reading.rules.metonym)
}
const WHOSE = /^,\s(?:whose|deren|dont|cuy[oa]s?|(?:il|la|i|le)\scui|(?:którego|której|чий|чия|чиє|чиї|чей|чья|чьё))\s[^,.;:!?]{2,60},\s/u
const LONGEST_CLAUSE = 80

/** "Moscú, afirmó, gana tiempo", "Londyn – zapewniał – pracuje", "Kyiv, meanwhile, sent…". */
export function asideRule({ reading, match, subject }: Capital): Verdict {
  const { text } = reading.block
  const aside = ASIDE.exec(text.slice(match.end, match.end + LONGEST_ASIDE))
  if (!aside || !subject) return null
  const verb = wordAfter(text, match.end + aside[0].length)
  if (verb === null) return null
  const told = verbAfter(text, verb, reading.rules.metonym)
  if (told !== null) return told
  // "Anche Washington, del resto, guarda altrove": what a few small words part from it is no town's to do, unless only towns do it.
  if (reading.rules.metonym.wordBetween && INDEED.test(aside[0]) && !reading.rules.metonym.townVerbs.test(verb.folded))
    return firstInSentence(reading, match, verb)
  // What somebody says of a capital is its government's to do, whatever the verb.
  const says = wordAfter(text, match.end)
  return says !== null && isVerb(text, says, reading.rules.metonym) ? firstInSentence(reading, match, verb) : null
}
const ASIDE = /^,\s(?:(?:\p{Ll}+|I)\s){0,3}\p{Ll}+,\s|^\s[–—]\s\p{Ll}+\s[–—]\s/u
/** "By the way", "for its part", "meanwhile", in Romance languages. */
const INDEED =
  /^,\s(?:del\sresto|d['’]altronde|intanto|nel\sfrattempo|invece|dal\scanto\ssuo|da\sparte\ssua|por\scierto|mientras\stanto|entretanto|por\ssu\sparte|en\scambio|d['’]ailleurs|pendant\sce\stemps|de\sson\scôté|quant\sà\selle|lui\saussi|elle\saussi),\s$/u
/** Characters after a capital within which a few words are put aside from the sentence. */
const LONGEST_ASIDE = 30

/** "Moscow: no to NATO troops": who speaks in a headline, a heading or an entry of a live blog. */
function speaks(reading: BlockReading, match: Match): boolean {
  const { text } = reading.block
  const rest = text.slice(match.end, match.end + 4)
  if (!/^\s?:\s/.test(rest)) return false
  // In the midst of a text what is said begins small or with its quotation mark, and no number follows: "Rome: 31 degrees" is the weather's.
  const isSaid = /:\s[\p{Ll}«„“"]/u.test(rest)
  if (/^[\d\s.:–—-]*$/.test(text.slice(0, match.start))) return isSaid || !isOrigin(reading, match)
  return isSaid && opensSentence(text, match.start)
}

/** "Berlin: Der Kanzler ist unterwegs. Er will …": where a paragraph of several sentences comes from, as stations and agencies write it. */
function isOrigin(reading: BlockReading, match: Match): boolean {
  const { role, text } = reading.block
  return role === 'text' && sentenceRound(reading, match).end < text.trimEnd().length - 1
}

/** "And Moscow?", "Berlin ?": an interviewer's question of one word is about who acts, not about a place. */
function isAskedAbout(reading: BlockReading, match: Match): boolean {
  const { text } = reading.block
  return (
    /^\s?\?/.test(text.slice(match.end, match.end + 2)) &&
    /(?:^|[.!?…:»”"]\s|[—–-]\s?|[*¿(])(?:(?:and|et|und|y|e|a|i|а|і|и)\s)?$/iu.test(text.slice(Math.max(0, match.start - 8), match.start))
  )
}

/** Who speaks, by a colon after the capital, or is asked about. */
export function speakerRule({ reading, match }: Capital): Verdict {
  if (speaks(reading, match)) return tellsWhatBefell(reading.block.text.slice(match.end, sentenceRound(reading, match).end)) ? PLACE : ':'
  return isAskedAbout(reading, match) ? '?' : null
}
