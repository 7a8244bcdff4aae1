// Against what coalitions are formed. By language: "the coalition against drugs" is another than the record's, "the coalition against Russia's war"
// may be ours (actors/other-coalition.ts). Words are folded and in the order of the alphabet; "*" stands for any letters (word-sets.ts).
import { type WordsByLanguage, words } from './rules.ts'

export const AGAINST: WordsByLanguage = {
  en: words('against'),
  fr: words('contre'),
  de: words('gegen'),
  es: words('contra'),
  it: words('contro'),
  pl: words('przeciw, przeciwko'),
  uk: words('проти'),
  ru: words('против'),
}

/** Whom or what ours is against, one or two words behind that. */
export const FOES: WordsByLanguage = {
  en: words('aggress*, invasion, kremlin, moscow*, putin*, russia*, war'),
  fr: words('agress*, guerre, invasion, kremlin, moscou, poutine, rus*'),
  de: words('*krieg*, aggress*, angriff*, invasion, kreml*, moskau*, putin*, rus*'),
  es: words('agres*, guerra, invasion, kremlin, moscu, putin, rus*'),
  it: words('aggress*, cremlino, guerra, invasione, mosca, putin, rus*'),
  pl: words('agres*, inwazj*, kreml*, moskw*, putin*, rosj*, rosyjsk*, wojn*'),
  uk: words('агрес*, віин*, вторгнен*, кремл*, москв*, путін*, росі*, рф'),
  ru: words('агресс*, воин*, вторжен*, кремл*, москв*, путин*, росси*, рф'),
}
