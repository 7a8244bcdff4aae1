// Forms of "to be", "to have" and "shall" by language: what follows a name beside them may be anything, so that they say of nobody that he acts.
// Asked on pages of every language, so that what two languages share stands where one has it, or in both. Words are folded and in the order
// of the alphabet (anyOf() in word-sets.ts).
import { type WordsByLanguage, words } from './rules.ts'

export const SMALL_VERBS: WordsByLanguage = {
  en: words('had, has, is, was, will, would'),
  fr: words('a, avait, est, etait, fut, sera'),
  de: words('hat, hatte, ist, war, wird, wurde'),
  es: words('era, es, fue, ha, habia, sera'),
  it: words('aveva, e, era, ha, sara'),
  pl: words('bedzie, byl, jest, ma, mial'),
  uk: words('був, буде, мав, має'),
  ru: words('будет, был'),
}
