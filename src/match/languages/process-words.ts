// Words that make talks a long affair between two sides and no one meeting: what they are for (peace, an end of the war), that they are under way.
// Read by meetings/long-talks.ts. Words are folded and in the order of the alphabet; "*" stands for any letters (anyOf() in word-sets.ts).
import { type WordsByLanguage, words } from './rules.ts'

/** Peace, as nouns and adjectives: beside the noun of the talks on either side. */
export const PEACE: WordsByLanguage = {
  en: words('peace, settlement'),
  fr: words('paix, reglement'),
  de: words('beilegung, frieden*'),
  es: words('paz'),
  it: words('pace'),
  pl: words('pokoj*'),
  uk: words('врегулюванн*, мир, мирн*, миру, урегулюванн*'),
  ru: words('мир, мире, мирн*, миру, урегулировани*'),
}

/** The end of a war, after the noun only: before it, the end is that of the talks ("after the end of talks"). */
export const WAR_END: WordsByLanguage = {
  en: words('end, ending'),
  fr: words('fin'),
  de: words('beendigung, ende'),
  es: words('fin, final'),
  it: words('fine'),
  pl: words('zakonczeni*'),
  uk: words('завершенн*, закінченн*, припиненн*'),
  ru: words('завершени*, окончани*, прекращени*'),
}

/** What else may stand between the talks and peace than the words of meeting-matters.ts. */
export const TO_MAKE_PEACE: WordsByLanguage = {
  en: words('bring, bringing, how, put, putting, to'),
  fr: words('a, mettant, mettre, visant'),
  de: words('mogliches, schnelles'),
  es: words('poner, ponerle'),
  it: words('mettere, porre'),
  pl: words('dotyczac*, majac*, sprawie, temat, tematu'),
  uk: words('з, задля, метою, щодо'),
  ru: words('ради, с, целью'),
}

/** In progress, beside the talks. */
export const UNDER_WAY: WordsByLanguage = {
  en: words('current, ongoing, under way, underway'),
  fr: words('actuelles, actuels, en cours'),
  de: words('aktuellen, laufend*'),
  es: words('actuales, en curso, en marcha'),
  it: words('attuali, in corso'),
  pl: words('obecn*, toczac*, trwajac*'),
  uk: words('нинішн*, поточн*, триваюч*'),
  ru: words('нынешн*, продолжающ*, текущ*'),
}
