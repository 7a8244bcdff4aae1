// Words that make talks a long affair between two sides and no one meeting: what they are for (peace, an end of the war), that they are under way.
// Read by meetings/long-talks.ts. Words are folded and in the order of the alphabet; "*" stands for any letters (anyOf() in word-sets.ts).
import { type WordsByLanguage, words } from './rules.ts'

/** Peace and the end of a war, as nouns and adjectives. */
export const PEACE: WordsByLanguage = {
  en: words('end, ending, peace, settlement'),
  fr: words('fin, paix, reglement'),
  de: words('beendigung, beilegung, ende, frieden*'),
  es: words('fin, final, paz'),
  it: words('fine, pace'),
  pl: words('pokoj*, zakonczeni*'),
  uk: words('врегулюванн*, завершенн*, закінченн*, мир, мирн*, миру, припиненн*, урегулюванн*'),
  ru: words('завершени*, мир, мире, мирн*, миру, окончани*, прекращени*, урегулировани*'),
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
