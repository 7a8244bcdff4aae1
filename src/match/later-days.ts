// "Two days later": a day told from another one. Gets a block's text; gives how many days after what was told before a sentence speaks of.
// From which day to count, resolve-meetings.ts knows: that of the meeting introduced last.
import { foldText } from '../text/fold.ts'
import type { LanguageRules } from './languages/rules.ts'

/** Days that a stretch of text lies after (before: negative) the day told last; null where it tells none such. */
export function daysLater(text: string, rules: LanguageRules): number | null {
  const found = patternOf(rules).exec(foldText(text))
  if (!found?.groups) return null
  const { number, unit, sign } = found.groups as { number: string; unit: string; sign: string }
  const count = /^\d+$/.test(number) ? Number(number) : rules.later.numbers.findIndex((forms) => folded(forms).includes(number)) + 1
  const days = count * (folded(rules.later.week).includes(unit) ? WEEK : 1)
  return folded(rules.later.earlier).includes(sign) ? -days : days
}
const WEEK = 7

const patterns = new WeakMap<LanguageRules, RegExp>()

/** Number, unit and "later" in the language's order; spaces only between them. */
function patternOf(rules: LanguageRules): RegExp {
  let pattern = patterns.get(rules)
  if (!pattern) {
    const { numbers, day, week, later, earlier, first } = rules.later
    const number = `(?<number>${either(numbers.flat())}|\\d{1,2})`
    const unit = `(?<unit>${either([...day, ...week])})`
    const sign = `(?<sign>${either([...later, ...earlier])})`
    pattern = new RegExp(`(?<!\\p{L})${first ? `${sign} ${number} ${unit}` : `${number} ${unit} ${sign}`}(?!\\p{L})`, 'u')
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
