// How a text says since when a war goes on: "since the start of the invasion in 2022", "the war that Moscow unleashed in February 2022". Its year is
// no time of which the sentence tells (other-time.ts). By language; folded and in the order of the alphabet, "*" stands for any letters (word-sets.ts).
import { type WordsByLanguage, words } from './rules.ts'

/** A war, or what began it. */
export const WARS: WordsByLanguage = {
  en: words('aggression, annexation, assault, conflict, hostilities, invasion, offensive, war'),
  fr: words('agression, annexion, conflit, guerre, hostilites, invasion, offensive'),
  de: words(
    '*angriffs, *invasion, *konflikt, *konflikte, *konfliktes, *konflikts, *krieg, *krieges, *kriegs, *uberfall*, aggression, angriff, annexion',
  ),
  es: words('agresion, anexion, conflicto, guerra, hostilidades, invasion, ofensiva'),
  it: words('aggressione, annessione, conflitto, guerra, invasione, offensiva, ostilita'),
  pl: words('agresj*, aneksj*, inwazj*, konflikt*, napasc*, ofensyw*, wojen*, wojn*'),
  uk: words('агресі*, анексі*, віин*, вторгнен*, конфлікт*, напад*'),
  ru: words('агресси*, аннекси*, воин*, вторжен*, конфликт*, нападен*, операци*'),
}

/** That it began, or that somebody began it. */
export const BEGUN: WordsByLanguage = {
  en: words('began, begun, broke, erupted, launched, ordered, started, unleashed'),
  fr: words('commence*, debute*, declench*, eclate*, entame*, lance*'),
  de: words('ausbrach, ausgebroch*, ausgelost*, begann, begonn*, entfesselt*, gestartet*'),
  es: words('comenz*, desat*, desencaden*, empez*, estall*, inicia*, inicio, lanz*'),
  it: words('avviat*, cominciat*, inizi*, lanciat*, scatenat*, scoppiat*'),
  pl: words('rozpetan*, rozpocz*, wszcze*, wybuch*, zacze*'),
  uk: words('вибухн*, почав*, почал*, почат*, розв*, розпоч*'),
  ru: words('начав*, начал*, начат*, начин*, развяз*, разраз*'),
}
