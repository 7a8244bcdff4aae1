// What stands before the name of a body, or of whoever people stand by, and says nothing of it but that there are several, by language. Asked on
// pages of every language, so that what two languages share stands where one has it, or in both. Words are folded and in the order of the alphabet;
// "*" stands for any letters (anyOf() in word-sets.ts).
import { type WordsByLanguage, words } from './rules.ts'

/** "In the format of", "of the group", "of the countries of". */
export const GROUP_WORDS: WordsByLanguage = {
  en: words('countries, format, framework, group, members, nations'),
  fr: words('cadre, format, groupe, membres, nations, pays'),
  de: words('format, gruppe, lander, mitglieder, rahmen, staaten'),
  es: words('formato, grupo, marco, miembros, paises'),
  it: words('ambito, formato, gruppo, membri, paesi, quadro'),
  pl: words('czlonkow, formacie, format, formatu, grupa, grupie, grupy, krajow, panstw, ramach, uczestnikow'),
  uk: words('група, групи, групі, групу, держав, краін, межах, рамках, учасників, формат, форматі, формату, членів'),
  ru: words('государств, группа, группе, группу, группы, рамках, стран, участников, формат, формата, формате, формату, членов'),
}

/** "Ukraine and its allies", "the delegations of". */
export const PARTNER_WORDS: WordsByLanguage = {
  en: words('allies, backers, delegation, delegations, partners, supporters'),
  fr: words('amis, delegation, delegations, partenaires, soutiens'),
  de: words('delegation, delegationen, partner, partnern, unterstutzer, unterstutzern, verbundete, verbundeten, verbundeter'),
  es: words('aliados, delegacion, delegaciones, socios'),
  it: words('alleati, delegazione, delegazioni, partner, sostenitori'),
  pl: words('partnerami, partnerow, sojusznikami, sojusznikow'),
  uk: words('партнерами, партнерів, союзниками, союзників'),
  ru: words('партнерами, партнеров, союзниками, союзников'),
}
