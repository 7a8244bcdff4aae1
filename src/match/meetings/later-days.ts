// "Two days later", "a week ago", "nine days after the London summit": a day told from another one. Gets the text on one side of a meeting's
// phrase; gives how many days apart, and from what. From which day to count, meeting-times.ts knows.
import { foldText } from '../../text/fold.ts'
import type { LanguageRules } from '../languages/rules.ts'
import { wordSet, wordTest } from '../word-sets.ts'

export interface DaysApart {
  /** Days after what is counted from (before: negative). */
  days: number
  /** Days by which it may be off: weeks and months are round numbers. */
  slack: number
  /** Counted from the meeting told of last, from the article, or from the meeting that follows these words ("two days after the summit"). */
  from: 'told' | 'article' | 'next'
}

/** The words that a count of days always has one of: whoever asks reads the text only where one stands. Of "the next day" the longest word. */
export function countingWords({ later: { day, week, month, next, eve } }: LanguageRules): string[] {
  const longest = (phrase: string) => phrase.split(' ').reduce((long, word) => (word.length > long.length ? word : long))
  return [...day, ...week, ...month, ...[...next, ...eve].map(longest)]
}

/** What the words before a phrase tell: the last such words among them. */
export function daysApartBefore(text: string, rules: LanguageRules): DaysApart | null {
  const folded = foldText(text)
  const found = [...folded.matchAll(patternOf(rules))].at(-1)
  if (!found) return null
  const apart = read(found, rules)
  if (!apart) return null
  const rest = folded.slice(found.index + found[0].length).trim()
  const paused = text.includes(',') && foldText(text.slice(text.lastIndexOf(',') + 1)) === rest
  const words = rest === '' ? [] : rest.split(/[ '’]/)
  if (found.groups?.eve !== undefined) return isEveOf(rest, words, rules) ? null : { ...EVE, from: 'told' }
  const isSmall = (word: string) => wordSet(rules.definite).has(word) || wordSet(rules.indefinite).has(word) || OF.test(word)
  // "Au lendemain d'un sommet", "на следующий день после саммита": what the day after is said of.
  const [lead] = words
  const isNextAfter = found.groups?.next !== undefined && lead !== undefined && wordSet(rules.later.after).has(lead)
  const ofIt = isNextAfter || (found.groups?.next !== undefined && OF.test(lead ?? ''))
  const bare = words.slice(Number(isNextAfter)).every((word) => isSmall(word) || wordSet(rules.calm).has(word))
  const governs = bare && !paused && !apart.article && (ofIt || isAfter(found, rules))
  return { days: apart.days, slack: apart.slack, from: governs ? 'next' : apart.article ? 'article' : 'told' }
}

/** What the words right after a phrase tell ("the second meeting, two days later"). */
export function daysApartAfter(text: string, rules: LanguageRules): DaysApart | null {
  const found = foldText(text).matchAll(patternOf(rules)).next().value
  if (!found || found.index > FEW || /[;:]/.test(text.slice(0, found.index))) return null
  const apart = read(found, rules)
  if (!apart) return null
  return { days: apart.days, slack: apart.slack, from: apart.article ? 'article' : 'told' }
}
/** A count that stands right at the beginning of a text, and its words; null where none does. */
export function countedFirst(text: string, rules: LanguageRules): { apart: DaysApart; words: number } | null {
  const found = foldText(text).matchAll(patternOf(rules)).next().value
  const apart = found?.index === 0 ? read(found, rules) : null
  if (!found || !apart) return null
  return { apart: { days: apart.days, slack: apart.slack, from: apart.article ? 'article' : 'told' }, words: found[0].split(' ').length }
}

/** Counts of days in a text, and where they stand, but for those that another meeting's words are the object of ("two days after the summit"). */
export function countsIn(text: string, rules: LanguageRules): { at: number; days: number; fromArticle: boolean }[] {
  return [...foldText(text).matchAll(patternOf(rules))].flatMap((found) => {
    const apart = isAfter(found, rules) ? null : read(found, rules)
    return apart === null ? [] : [{ at: found.index, days: apart.days, fromArticle: apart.article }]
  })
}

/** Characters (a short word and a space) that may lie between. */
const FEW = 4
const EVE = { days: -1, slack: 0 }
/** "A week" in the case of a measure ("неделей раньше", "місяцем пізніше"): one, as the singular is. Folded. */
const BY_ONE = /^(?:днем|неделеи|тижнем|месяцем|місяцем)$/u

/** "La veille du sommet", "накануне саммита": of what these words say that it was still to come; or what was said then. Where nouns have cases, a verb or a preposition ends that. */
function isEveOf(rest: string, words: readonly string[], rules: LanguageRules): boolean {
  const [first] = words
  if (first === undefined || THAT.test(rest)) return true
  if (!rules.cases || rules.language === 'pl') return OF.test(first) || OF_ARTICLE.test(first)
  return !wordSet(rules.locative).has(first) && !PAST.test(rest)
}
/** "The day before, he said that …". */
const THAT = /(?<!\p{L})(?:that|que|qu|dass|che|że|ze|що|что)(?!\p{L})/u
const OF_ARTICLE = wordTest(/^(?:del|der|dem|eines|einer)$/)
/** A verb that tells what was done. */
const PAST = /(?<!\p{L})\p{L}{2,}(?:л|ла|ло|ли|лся|лась|лось|лись|ав|ив|ів|вся)(?!\p{L})/u

const OF = /^(?:of|de|du|des|d|di|del|della|dell|dei|l)$/

const DAYS = { day: 1, week: 7, month: 30 }
/** Days by which a count of weeks or months is off: "a week later" is said of five days and of ten. */
const SLACK = { day: 0, week: 3, month: 16 }

function read(found: RegExpExecArray, rules: LanguageRules): { days: number; slack: number; article: boolean } | null {
  const groups = found.groups as Record<string, string | undefined>
  if (groups.next) return { days: 1, slack: 0, article: false }
  if (groups.eve) return { ...EVE, article: false }
  const { later } = rules
  const unit = (groups.unit ?? groups.unitAhead) as string
  const kind = (['week', 'month', 'day'] as const).find((one) => folded(later[one]).includes(unit)) ?? 'day'
  const number = groups.number ?? groups.numberAhead
  // "The day after" is one day; "days after" tells none.
  if (number === undefined && folded(later[kind])[0] !== unit && !BY_ONE.test(unit)) return null
  const count =
    number === undefined
      ? 1
      : /^\d+$/.test(number)
        ? Number(number)
        : later.numbers.findIndex((forms) => folded(forms).includes(number)) + 1
  const days = count * DAYS[kind]
  const signs = [groups.before, groups.after, groups.afterAhead].flatMap((sign) => sign ?? [])
  const article = signs.some((sign) => folded(later.ago).includes(sign))
  const back = article || signs.some((sign) => folded(later.earlier).includes(sign))
  return { days: back ? -days : days, slack: SLACK[kind], article }
}

/** Does the word after the count take an object ("after", "nach")? */
function isAfter(found: RegExpExecArray, rules: LanguageRules): boolean {
  const sign = found.groups?.after ?? found.groups?.afterAhead
  return sign !== undefined && folded(rules.later.after).includes(sign)
}

const patterns = new WeakMap<LanguageRules, RegExp>()

/** A sign on one side of number and unit or the other; spaces only between them. */
function patternOf(rules: LanguageRules): RegExp {
  let pattern = patterns.get(rules)
  if (!pattern) {
    const { numbers, day, week, month, later, earlier, after, ago, next, eve, first, agoFirst } = rules.later
    const count = (name: string) =>
      `(?:(?<number${name}>${either(numbers.flat())}|\\d{1,2}) )?(?<unit${name}>${either([...day, ...week, ...month])})`
    const before = [...(first ? later : []), ...(agoFirst ? ago : [])]
    const ways = [
      `(?<next>${either(next)})`,
      `(?<eve>${either(eve)})`,
      `${count('')} (?<after>${either([...later, ...earlier, ...after, ...(agoFirst ? [] : ago)])})`,
    ]
    if (before.length > 0) ways.unshift(`(?<before>${either(before)}) ${count('Ahead')}(?: (?<afterAhead>${either(after)}))?`)
    pattern = new RegExp(`(?<!\\p{L})(?:${ways.join('|')})(?!\\p{L})`, 'gu')
    patterns.set(rules, pattern)
  }
  return pattern
}

function either(forms: readonly string[]): string {
  return folded(forms)
    .sort((a, b) => b.length - a.length)
    .join('|')
}

function folded(forms: readonly string[]): string[] {
  return forms.map((form) => foldText(form))
}
