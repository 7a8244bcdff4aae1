// Declension by endings, for the Slavic languages: a table of rules tried in order, each ending replaced by the endings of its cases.
// Over-generates a little on purpose: a form that nobody writes does no harm.

/** An ending and the endings that take its place, nominative first; `gender` limits the rule to one. */
export interface EndingRule {
  ending: RegExp
  forms: readonly string[]
  gender?: 'f' | 'm'
}

/** One rule from its parts: `rule('ський', 'ський ського ському', 'm')`. A dash stands for no ending. */
export function rule(ending: string, forms: string, gender?: 'f' | 'm'): EndingRule {
  const made: EndingRule = { ending: new RegExp(`${ending}$`, 'u'), forms: forms.split(' ').map((form) => (form === '-' ? '' : form)) }
  return gender ? { ...made, gender } : made
}

/** All forms of a word by the first rule that fits; the word alone where none does. Capitals at the start stay. */
export function decline(word: string, rules: readonly EndingRule[], gender?: 'f' | 'm'): string[] {
  for (const { ending, forms, gender: only } of rules) {
    if (only !== undefined && gender !== undefined && only !== gender) continue
    const match = ending.exec(word)
    if (match) return forms.map((form) => word.slice(0, match.index) + form)
  }
  return [word]
}

/** Adjectives before the noun that agree with it: the record's names have two at most; a third stays as it is written, since each would multiply the forms by nine. */
const MOST_PAIRED = 2

/**
 * All forms of a name of several words: adjectives at its head agree with the noun after them, what follows the noun stays
 * ("Коаліція охочих", "Велика Британія", "Єлисейський палац").
 */
export function declineName(name: string, nouns: readonly EndingRule[], adjectives: readonly EndingRule[], isAdjective: RegExp): string[] {
  const parts = name.split(' ')
  let head = 0
  while (head < parts.length - 1 && isAdjective.test(parts[head] as string)) head++
  const heads = parts.slice(0, head).map((part) => decline(part, adjectives))
  for (const list of heads.slice(MOST_PAIRED)) list.length = 1
  const noun = decline(parts[head] as string, nouns)
  const rest = parts.slice(head + 1)
  const out = new Set<string>([name])
  // Cases are not in the same place of adjective and noun lists: all pairs are made, and the few that agree are the ones met.
  const combine = (at: number, done: string[]): void => {
    if (at === heads.length) {
      for (const form of noun) out.add([...done, form, ...rest].join(' '))
      return
    }
    for (const form of heads[at] as string[]) combine(at + 1, [...done, form])
  }
  combine(0, [])
  return [...out]
}
