// The adjective "European", by language: of those who met, and in the names of blocs and bodies whose people are Europeans. Words are folded and
// in the order of the alphabet; "*" stands for any letters (anyOf() in word-sets.ts).
import { type WordsByLanguage, words } from './rules.ts'

export const EUROPEAN: WordsByLanguage = {
  en: words('european'),
  fr: words('europeen, europeenne, europeennes, europeens'),
  de: words('europaische, europaischem, europaischen, europaischer, europaisches'),
  es: words('europea, europeas, europeo, europeos'),
  it: words('europea, europee, europei, europeo'),
  pl: words('europejsk*'),
  uk: words('європеиськ*'),
  ru: words('европеиск*'),
}
