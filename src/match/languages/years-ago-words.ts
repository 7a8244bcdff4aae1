// How a sentence says that something was years ago. By language; read by meetings/years-ago.ts. Phrases are folded and in the order of the alphabet;
// "*" that stands alone is one word, also a number ("three", "more"), and at a word's end any letters (alternatives() in word-sets.ts).
import { type WordsByLanguage, words } from './rules.ts'

export const YEARS_AGO: WordsByLanguage = {
  en: words('years ago, years before, years earlier'),
  fr: words('ans auparavant, ans plus tot, il y a * * * ans, il y a * ans'),
  de: words('jahre fruher, jahre zuvor, vor * * * jahren, vor * * jahren, vor * jahren'),
  es: words('anos antes, anos atras, hace * * * anos, hace * * anos, hace * anos'),
  it: words('anni fa, anni prima'),
  pl: words('lat temu, lat wczesniej, lata temu, lata wczesniej, sprzed * * lat, sprzed * lat, sprzed lat'),
  uk: words('*річноі давнини, роки тому, років тому'),
  ru: words('*летнеи давности, года назад, лет назад'),
}
