// A capital by the part it has in what is told: whom something alarms, who is given time or left alone, at whose side others stand, in which
// capital a plan is met with relief. Each rule gets the capital with the words beside it; gives the words that make it a government, PLACE, or null.
import { foldText } from '../../text/fold.ts'
import { WEAPONS } from '../languages/capital-words.ts'
import { DWELLERS, OPEN_TO } from '../languages/life-words.ts'
import { COERCED, FEELINGS, GIVEN, GIVES, LEAVES, LEFT_SO, MATTERS, ON_BEHALF, READY, STIRS, TO_TABLE } from '../languages/stance-words.ts'
import { GREETED, HOLDING, SAFETY, VIEWED, VOUCHING } from '../languages/view-words.ts'
import { endsAt } from '../matches-beside.ts'
import { type Neighbour, wordAfter, wordBefore } from '../neighbours.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import { alternatives, anyOf, fitsWord, phraseOf, wordSet } from '../word-sets.ts'
import { type Capital, PLACE, type Verdict } from './capital.ts'
import { clauseAfter } from './capital-verbs.ts'
import { wordsOfSentence } from './town-life.ts'

/**
 * "The draft caused concern in Kyiv", "In Moskau wurde der Plan mit Genugtuung aufgenommen": a feeling that a plan, words or somebody of ours have
 * stirred is the government's; what a fire or its neighbours stir is the town's.
 */
export function feltRule({ reading, match, spaced, two }: Capital): Verdict {
  if (!spaced || !wordSet(reading.rules.locative).has(spaced.folded)) return null
  const isBefore = two?.joint === 'space' && fitsWord(FEELING, two.folded)
  // "The talks in Berlin are to dispel doubts": where they are.
  const isMeeting = two !== null && endsAt(reading, PATTERN_CLASS.MEETING_NOUN, two.end)
  const felt = isBefore ? two : isMeeting ? null : feelingAfter(reading.block.text, match.end)
  if (felt === null) return null
  if (isMatterOfState({ reading, match })) return felt.text
  return isBefore ? PLACE : null
}

/** A feeling in the rest of the clause, no further than the verb with its objects takes it. */
function feelingAfter(text: string, end: number): Neighbour | null {
  let word = wordAfter(text, end)
  for (let hops = 0; hops < FELT_REACH && word?.joint === 'space'; hops++) {
    if (fitsWord(FEELING, word.folded)) return word
    word = wordAfter(text, word.end)
  }
  return null
}
/** "Wurde der Vorschlag der Amerikaner mit großer Genugtuung". */
const FELT_REACH = 8
const FEELING = anyOf(FEELINGS)

/** Does the sentence tell of what governments say and plan, and of nobody in the street? */
function isMatterOfState({ reading, match }: Pick<Capital, 'reading' | 'match'>): boolean {
  const folded = wordsOfSentence({ reading, match })
  if (folded.some((word) => fitsWord(OF_THE_STREET, word) && !fitsWord(MATTER, word))) return false
  return folded.some((word) => fitsWord(MATTER, word))
}
const MATTER = anyOf(MATTERS)
const OF_THE_STREET = anyOf(DWELLERS, WEAPONS)

/** What is thought in a capital by whom nobody names. */
export function viewRule(capital: Capital): Verdict {
  return viewed(capital) ?? greeted(capital) ?? held(capital)
}

/** "Seen in Moscow as a retreat", "gilt in Kiew als": how something is taken there, with the verb of it before or behind. */
function viewed({ reading, match, spaced, two, after }: Capital): Verdict {
  if (!spaced || after?.joint !== 'space' || !fitsWord(AS, after.folded) || !wordSet(reading.rules.locative).has(spaced.folded)) return null
  const manner = reading.rules.language === 'en' ? wordAfter(reading.block.text, after.end) : null
  if (manner && !fitsWord(ARTICLE, manner.folded)) return null
  const verb = two && !fitsWord(TAKEN, two.folded) ? wordBefore(reading.block.text, two.start) : two
  if (verb?.joint === 'space' && fitsWord(TAKEN, verb.folded)) return verb.text
  const clause = reading.rules.verbSecond ? clauseAfter(reading.block.text, match.end).split(' ') : []
  return clause.find((word) => fitsWord(TAKEN, word)) ?? null
}
const AS = /^(?:as|comme|als|como|come|jako|як|как)$/
const TAKEN = anyOf(VIEWED)
/** "Seen in Kyiv as snow fell" tells when. */
const ARTICLE = /^(?:an?|another|confirmation|evidence|its|one|proof|the|too)$/

/** "Hailed in Kyiv and mocked in Moscow": what words and plans meet with there; people are welcomed in a town. */
function greeted({ reading, match, spaced, two }: Capital): Verdict {
  if (!spaced || two?.joint !== 'space' || !fitsWord(GREETING, two.folded) || !wordSet(reading.rules.locative).has(spaced.folded))
    return null
  return wordsOfSentence({ reading, match }).some((word) => fitsWord(MATTER, word)) ? two.text : null
}
const GREETING = anyOf(GREETED)

/** "Это желание поддерживают в Киеве": what is held in a capital by nobody who is named. */
function held({ reading, spaced, two, after }: Capital): Verdict {
  if (!spaced || two?.joint !== 'space' || !fitsWord(HOLD, two.folded)) return null
  // "Учёные считают в Москве деревья": with what it is done to behind it, it is somebody's who was named.
  if (after?.joint === 'space' && !fitsWord(NO_OBJECT, after.folded)) return null
  return wordSet(reading.rules.locative).has(spaced.folded) ? two.text : null
}
const HOLD = anyOf(HOLDING)
const NO_OBJECT = /^(?:che|que|ze|как|одразу|після|после|сразу|что|що|як)$/

/** "The security of Kyiv must be guaranteed": what somebody vouches for. */
export function vouchedRule({ reading, match, spaced, two }: Capital): Verdict {
  const isOf = spaced !== null && wordSet(reading.rules.links).has(spaced.folded)
  const noun = reading.rules.cases || (reading.rules.verbSecond && !isOf) ? spaced : isOf ? two : null
  if (noun?.joint !== 'space' || !fitsWord(SAFE, noun.folded)) return null
  return wordsOfSentence({ reading, match }).some((word) => fitsWord(VOUCH, word)) ? noun.text : PLACE
}
const SAFE = anyOf(SAFETY)
const VOUCH = anyOf(VOUCHING)

/** "The move dismayed Kyiv", "inquiète Kiev", "preocupa a Kiev", "drängt Moskau": right behind what is done to governments only. */
export function stirredRule({ reading, spaced, two }: Capital): Verdict {
  const verb = reading.rules.language === 'es' && spaced?.folded === 'a' ? two : spaced
  return verb?.joint === 'space' && !verb.capital && fitsWord(STIR, verb.folded) ? verb.text : null
}
const STIR = anyOf(STIRS)

/** "Man müsse Moskau zu Verhandlungen zwingen": the verb that its object waits for stands last in German. */
export function coercedRule({ reading, match, subject, spaced }: Capital): Verdict {
  if (!reading.rules.verbSecond || !subject || !spaced) return null
  return (
    clauseAfter(reading.block.text, match.end)
      .split(' ')
      .find((word) => fitsWord(COERCE, word)) ?? null
  )
}
const COERCE = anyOf(COERCED)

/** "It would give Moscow time to rearm", "donnerait à Moscou le temps", "dałoby to Moskwie czas": whoever is given something, and what. */
export function givenRule({ reading, spaced, two, after }: Capital): Verdict {
  if (!spaced || after?.joint !== 'space' || !fitsWord(SOMETHING, after.folded)) return null
  const { cases, language } = reading.rules
  if (fitsWord(GIVING, spaced.folded)) return language === 'en' || cases ? spaced.text : null
  const isTo = cases ? !wordSet(reading.rules.locative).has(spaced.folded) : language !== 'en' && fitsWord(TO, spaced.folded)
  return isTo && two?.joint === 'space' && fitsWord(GIVING, two.folded) ? two.text : null
}
const TO = /^ad?$/
const GIVING = anyOf(GIVES)
const SOMETHING = anyOf(GIVEN)

/** "The shift leaves Kyiv isolated", "laisse Kiev seule". */
export function leftRule({ reading, match, spaced, two }: Capital): Verdict {
  const verb = reading.rules.language === 'es' && spaced?.folded === 'a' ? two : spaced
  if (verb?.joint !== 'space' || !fitsWord(LEAVING, verb.folded)) return null
  return SO.test(clauseAfter(reading.block.text, match.end)) ? verb.text : null
}
const LEAVING = anyOf(LEAVES)
const SO = phraseOf(1, LEFT_SO)

/** "Moscow open to scaling back", "Kyiv remains opposed to": what a government is, and says to what; a town is open to visitors. */
export function readyRule({ reading, match, subject, possessed, after }: Capital): Verdict {
  if (!subject || possessed > match.end || reading.rules.cases) return null
  if (after?.joint !== 'space') return null
  const clause = clauseAfter(reading.block.text, match.end)
  if (!IS_READY.test(clause)) return null
  return clause.split(' ').some((word) => fitsWord(GUEST, word)) ? PLACE : after.text
}
const IS_READY = phraseOf(1, READY)
const GUEST = anyOf(DWELLERS, OPEN_TO)

/** "Bring Moscow to the negotiating table". */
export function tableRule({ reading, match, spaced }: Capital): Verdict {
  if (spaced && (spaced.folded !== 'a' || reading.rules.language !== 'es') && wordSet(reading.rules.locative).has(spaced.folded))
    return null
  return AT_TABLE.test(clauseAfter(reading.block.text, match.end)) ? 'table' : null
}
const AT_TABLE = phraseOf(0, TO_TABLE)

/** "Concessions on the part of Kyiv", "aux côtés de Kiev", "seitens Kiews": as whose the words before it tell of something. */
export function behalfRule({ reading, match, before, spaced, two }: Capital): Verdict {
  if (before !== null && ENDS_BEHALF.test(before.folded)) {
    const told = BEHALF.exec(foldText(reading.block.text.slice(Math.max(0, match.start - LONGEST_BEHALF), match.start)))?.[1]
    if (told !== undefined) return told
  }
  // "Po drugiej stronie Kijowa": one side of a town, or the other.
  return spaced && two?.joint === 'space' && fitsWord(SIDE, spaced.folded) ? PLACE : null
}
const BEHALF = new RegExp(`(?:^|[^\\p{L}])(${alternatives(Object.values(ON_BEHALF).flatMap((list) => list ?? []))})$`, 'u')
/** The last word of each, which stands right before the capital. */
const ENDS_BEHALF = anyOf(
  Object.fromEntries(Object.entries(ON_BEHALF).map(([language, list]) => [language, list.map((phrase) => phrase.split(' ').at(-1) ?? '')])),
)
const SIDE = /^(?:stronie|боці|стороне|side|seite)$/
/** Characters before a capital that hold such words. */
const LONGEST_BEHALF = 32
