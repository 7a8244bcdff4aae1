// The words of a meeting's phrase that are neither names nor days: kinds, counts, titles, what makes it another meeting. Gets the reference
// and a word; takes in what the word tells. Where the phrase goes, phrase-left.ts and phrase-right.ts decide.
import type { PageLanguage } from '../../model/text.ts'
import { foldText, isAllCapitals } from '../../text/fold.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { ABOUT_COUNTS, ENVOYS, MANY_COUNTS } from '../languages/meeting-kinds.ts'
import { THEME, themesOf } from '../languages/meeting-themes.ts'
import { type Neighbour, wordAfter } from '../neighbours.ts'
import { KIND, PATTERN_CLASS } from '../pattern.ts'
import { plainBefore } from '../plain-text.ts'
import type { BlockReading } from '../read-block.ts'
import { anyOf, fitsWord, wordNumber, wordQuestion, wordSet, wordTest } from '../word-sets.ts'
import type { MeetingReference } from './meeting-reference.ts'

/** Takes in a word of the language's lists; false where the phrase ends at it. */
export function takeWord(to: MeetingReference, word: Neighbour, side: 'left' | 'right'): boolean {
  const { rules } = to.reading
  // Most words are of no list, and asked about once.
  if (!isListed(rules, word.folded))
    return side === 'right' && (isTitle(to.reading, word) || isOfOthers(to.reading, word) || isOfWhose(to.reading, word))
  if (side === 'left' && wordSet(rules.newer).has(word.folded)) to.newer = true
  // "The previous session", "l’incontro successivo" is another than the one spoken of.
  if (PREVIOUS.test(word.folded) && (side === 'left' || rules.postStateAfter)) to.qualified = true
  const themes = themesOf(word.folded)
  if (themes > 0) {
    to.themes |= themes
    if (side === 'right') to.end = word.end
    // "With the Nordic countries": a group that the record may not hold.
    if (themes & THEME.NORDIC) to.qualified = true
    return true
  }
  if (wordSet(rules.foreign).has(word.folded)) {
    to.foreign = true
    return true
  }
  // "The next summit" is none of those held, unless a day says which; after the noun, "на следующий день" says when another was.
  const turn = wordNumber(rules.relative, word.folded)
  const isNext = turn === 1 && (side === 'left' || !rules.cases)
  if (turn !== undefined && (side === 'left' || isNext)) to.turn = turn
  if (wordSet(rules.hypothetical).has(word.folded) || isNext) {
    to.hypothetical = true
    return true
  }
  if (wordSet(rules.remote).has(word.folded)) {
    to.remote = true
    return true
  }
  // Titles before the names of those who met, and what they were once.
  if (side === 'right' && isTitle(to.reading, word)) return true
  if (wordSet(rules.second).has(word.folded) || (side === 'left' && wordSet(rules.first).has(word.folded))) {
    to.ordinal = wordSet(rules.second).has(word.folded) ? 2 : 1
    return true
  }
  if (side === 'left' && (THIRD.test(word.folded) || FOURTH.test(word.folded))) {
    to.ordinal = THIRD.test(word.folded) ? 3 : 4
    return true
  }
  if (COUNT.test(word.folded)) return true
  // "Meeting of the two presidents": theirs alone.
  if (BILATERAL.test(word.folded) || (side === 'right' && isCountOfTwo(to.reading, word))) {
    to.bilateral = true
    return true
  }
  return wordSet(rules.calm).has(word.folded) || wordNumber(rules.relative, word.folded) !== undefined
}

/** Does a folded word tell anything of a meeting, on either side of its noun? */
const isListed = wordQuestion(
  (rules, folded) =>
    [rules.newer, rules.foreign, rules.hypothetical, rules.remote, rules.second, rules.first, rules.calm].some((list) =>
      wordSet(list).has(folded),
    ) ||
    wordNumber(rules.relative, folded) !== undefined ||
    themesOf(folded) > 0 ||
    [PREVIOUS, COUNT, BILATERAL, THIRD, FOURTH].some((pattern) => pattern.test(folded)),
)

const PREVIOUS = wordTest(
  /^(?:previous|preceding|following|subsequent|precedent|preceden|suivante?s?$|ulterieur|anterior|posterior|siguiente|successiv[oaie]$|seguent|vorherig|anschliessend|nachfolgend|poprzedni|nastepn|pozniejsz|попередн|наступн|подальш|предыдущ|последующ)\p{L}*$/u,
)
/** In all languages, every form; folded. */
const THIRD = wordTest(/^(?:third|troisiemes?|dritte[nrsm]?|tercera?|tercero|terz[oa]|trzeci\p{L}{0,3}|трет[ьі]\p{L}{0,3})$/u)
const FOURTH = wordTest(
  /^(?:fourth|quatriemes?|vierte[nrsm]?|cuart[oa]|quart[oa]|czwart(?:y|a|e|ego|ej|ym|a)|четверт(?:а|ии|оі|ои|іи|у|ого|ому|ая|ыи|ои|ую|ом))$/u,
)
/** A count ("with 25 leaders") does not end the phrase. */
const COUNT = wordTest(/^\d{1,3}$/)

/** "Bilateral" in all languages, every form; folded. */
const BILATERAL = wordTest(/^(?:bilatera\p{L}*|dwustronn\p{L}*|двосторонн\p{L}*|двусторонн\p{L}*)$/u)

/** Does "two" stand right before a level ("the two presidents")? */
function isCountOfTwo({ block, lexicon }: BlockReading, word: Neighbour): boolean {
  if (!TWO.test(word.folded)) return false
  const next = wordAfter(block.text, word.end)
  return next?.joint === 'space' && lexicon.some((one) => one.class === PATTERN_CLASS.LEVEL && one.start === next.start)
}
/** In all languages; folded. */
const TWO = wordTest(/^(?:two|both|deux|zwei(?:er|en)?|beide[nr]?|dos|amb[oa]s|due|entramb[ie]|dwoch|ob[uy]|двох|обох|двух|обоих)$/u)

/** Is the word a title, or part of a post ("foreign minister")? Who asks others to a table is told as one ("the talks with host Ana Brandt"). */
export function isTitle(reading: BlockReading, word: Neighbour): boolean {
  return (
    wordSet(reading.rules.titles).has(word.folded) ||
    HOSTS.test(word.folded) ||
    fitsWord(ENVOY, word.folded) ||
    reading.lexicon.some((one) => one.class === PATTERN_CLASS.POST && one.start <= word.start && word.end <= one.end)
  )
}

const ENVOY = anyOf(ENVOYS)
/** In all languages; folded. */
const HOSTS = wordTest(/^(?:host|hote|gastgeber(?:in)?|anfitrion[ae]?|gospodar(?:z|zem|za)|господар(?:ем|я)?|хозяин(?:ом|а)?)$/u)

/** "The meeting of his special envoy Witkoff with Putin": does a word say whose an envoy is, who is named next? */
export function isOfWhose({ block }: BlockReading, { folded, end }: Neighbour): boolean {
  if (!WHOSE_ENVOY.test(folded)) return false
  const next = wordAfter(block.text, end)
  const envoy = next !== null && !fitsWord(ENVOY, next.folded) ? wordAfter(block.text, next.end) : next
  return envoy?.joint === 'space' && fitsWord(ENVOY, envoy.folded)
}
/** "His", "her", "their" in all languages; folded. */
const WHOSE_ENVOY = wordTest(
  /^(?:his|her|their|its|son|sa|ses|leurs?|sein\p{L}{0,2}|ihr\p{L}{0,2}|sus?|suo[i]?|su[ae]|loro|sw(?:oj\p{L}{0,3}|ego|ej|ym)|jego|jej|ich|сво\p{L}{1,3}|иого|іі|іх|его|ее|их)$/u,
)

/** "With other European leaders", "et d'autres dirigeants": others of their kind. */
function isOfOthers({ block }: BlockReading, { folded, start }: Neighbour): boolean {
  return OTHERS.test(folded) && WITH_OR_AND.test(plainBefore(block.text, start, WITH_REACH))
}
const WITH_OR_AND = /(?<!\p{L})(?:with|and|avec|et|mit|und|con|e|y|z|ze|i|oraz|з|із|та|і|с|со|и)\s(?:d['’]|an|the|gli|los|las|den)?\s?$/iu
/** Units of the longest of these with a space before. */
const WITH_REACH = 12
/** In all languages; folded. */
export const OTHERS = wordTest(/^(?:others?|autres?|andere[nrm]?|otr[oa]s|altr[ie]|inny(?:ch|mi)|інш(?:их|ими)|други(?:х|ми))$/u)

/** "Avec M. Zelensky": does a title end before an offset that is written with a dot, and so ends no sentence? */
export function isShortTitle(text: string, end: number): boolean {
  return SHORT_TITLE.test(text.slice(Math.max(0, end - SHORT_TITLE_REACH), end))
}
const SHORT_TITLE = /(?<!\p{L})(?:MM?|Mr|Mrs|Ms|Dr|Sr|Sra|Sig)$/u
/** Units of the longest of these and the one before it. */
const SHORT_TITLE_REACH = 4

/**
 * In a language with cases: does somebody stand here in the nominative, by name or by post, with titles and adjectives of origin before it or
 * without ("niemiecki kanclerz zaapelował")? Told by words that a case would change: those that end in a consonant, and names in "a" or that end
 * as an adjective does ("Costa", "Zełenski").
 */
export function namesSubject(reading: BlockReading, from: Neighbour, gazetteer: Gazetteer): boolean {
  const { text } = reading.block
  let word: Neighbour | null = from
  let title: Neighbour | null = null
  for (let hops = 0; hops <= TITLES && word && word.joint !== 'broken'; hops++) {
    const { start } = word
    const name = reading.names.find((one) => one.class === PATTERN_CLASS.NAME && one.start === start)
    if (name && gazetteer.kindOf(name.target) === 'person') {
      const printed = foldText(text.slice(name.start, name.end))
      return (
        printed.split(' ').some((part) => CHANGES.test(part)) &&
        foldText(gazetteer.string(gazetteer.patternName[name.pattern] as number)).endsWith(printed)
      )
    }
    // "Про розмову Кремль сказав": an office or a state, by a name that a case would change.
    if (name?.nameKind === KIND.FULL && !isAllCapitals(text, name.start, name.end)) {
      const printed = foldText(text.slice(name.start, name.end))
      return OF_NAMES.test(printed) && foldText(gazetteer.string(gazetteer.patternName[name.pattern] as number)) === printed
    }
    // "W naradzie wezmą udział szefowie rządów", "на саміті лідери домовилися".
    if (!name && NOMINATIVES.test(word.folded) && reading.lexicon.some((one) => one.class === PATTERN_CLASS.LEVEL && one.start === start))
      return true
    if (!name && isTitle(reading, word)) title ??= word
    else if (name || !reading.lexicon.some((one) => one.class === PATTERN_CLASS.DEMONYM && one.start === start)) break
    else if (OBJECT.test(word.folded)) return true
    word = wordAfter(text, word.end)
  }
  return title !== null && CONSONANT.test(title.folded) && !PLURAL.test(title.folded)
}
/** Words of the longest title before a name ("państwa prezydent"). */
const TITLES = 3
const CONSONANT = /[bcdfghjklmnprstvwxzбвгджзклмнпрстфхцчшщь]$/u
const CHANGES = /(?:[abcdfghjklmnprstvwxzабвгджзйклмнпрстфхцчшщья]|[cs]ki|[сц]ь?кии)$/u
/** Endings of names of states and offices that other cases have otherwise ("Kreml", "Rosja", "Кремль"); folded. */
const OF_NAMES = /[abcdfghjklmnprstvwxzабвгджзклмнпрстфхцчшщья]$/u
/** An adjective of origin that no genitive ends so: "на встрече украинскую делегацию возглавил…"; folded. */
const OBJECT = /(?:скую|ская|ську|ська)$/u
/** Genitives of many: "министров", "prezydentów"; folded. */
const PLURAL = /(?:ow|[оеі]в|ych|ых|их)$/u
/** Those of a level as the subject, which no genitive ends so ("szefowie", "лідери"); folded. */
const NOMINATIVES = /(?:owie|cy|rzy|nci|aci|(?:ер|тр|нт|ник)и|(?:ер|тр|нт)ы)$/u

/** "A meeting of almost two hours", "d'une trentaine de pays": the word begins a length of time or counts those who met, and says nothing of whose meeting it is. */
export function saysHowLong(word: Neighbour): boolean {
  return NUMBER.test(word.folded) || fitsWord(SO_MANY, word.folded)
}
const SO_MANY = anyOf(MANY_COUNTS, ABOUT_COUNTS)

/** "Almost", "blisko": the word leads to a number, or is a small one. */
export function saysAbout({ folded }: Neighbour): boolean {
  return fitsWord(SO_ABOUT, folded)
}
const SO_ABOUT = anyOf(ABOUT_COUNTS)
const NUMBER = wordTest(/^\d+$/)

/** "A meeting to press Russia": in English an infinitive says what it was for. */
export function isPurpose({ rules }: BlockReading, link: string): boolean {
  return link === 'to' && rules.language === 'en'
}

/** "Tra Trump e Putin è finito", "entre Macron et Merz a duré": a small word's accent, or its want of one, makes it a verb. */
export function isVerb(language: PageLanguage, { folded, text }: Neighbour): boolean {
  if (language === 'fr') return folded === 'a' && text === 'a'
  return language === 'it' && folded === 'e' && text.normalize('NFC').toLowerCase() === 'è'
}

/** "The participants in the summit of planning": in Romance languages an infinitive after "of" goes with a verb before, not with the noun. */
export function isInfinitive(word: Neighbour, language: PageLanguage): boolean {
  if (word.capital) return false
  return INFINITIVE[language]?.test(word.folded) ?? false
}
const INFINITIVE: Partial<Record<PageLanguage, RegExp>> = {
  it: /..(?:are|ere|ire|arsi|ersi|irsi)$/,
  es: /..(?:ar|er|ir|arse|erse|irse)$/,
  fr: /^(?:vouloir|avoir|etre|faire|\p{L}{4,}(?:ifier|iser|parer|boter|tenter))$/u,
}
