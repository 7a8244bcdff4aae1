// Words for the beginning, the middle and the end of a month, by language ("early March", "fine marzo", "наприкінці березня"): before a month, with
// a small word or a hyphen between or without, they say which part of it is meant. Every form that stands there.
import type { PageLanguage } from '../../model/text.ts'
import { words } from './rules.ts'

/** For each language the words of the three parts, in order. */
export const MONTH_PARTS: Readonly<Record<PageLanguage, readonly (readonly string[])[]>> = {
  en: [words('early, beginning, start'), words('mid, middle'), words('late, end')],
  fr: [words('début'), words('mi, milieu'), words('fin')],
  de: [words('anfang, beginn'), words('mitte'), words('ende')],
  es: [words('principios, comienzos, inicios, primeros'), words('mediados'), words('finales, fines, final')],
  it: [words('inizio, inizi, primi'), words('metà'), words('fine')],
  pl: [words('początku, początek, początkiem'), words('połowie, połowy, połowę'), words('końca, końcu, koniec, końcem, końcówce')],
  uk: [words('початку, початок'), words('середини, середині, середину'), words('кінця, кінці, кінець, наприкінці')],
  ru: [words('начала, начале, начало'), words('середины, середине, середину'), words('конца, конце, конец')],
}

/** Small words between such a word and its month, folded: "end of March", "finales de marzo". */
export const MONTH_LINK = /^(?:of|de|d|di|du|des)$/
