// Parts of a day, by language: nouns that are of today where a word for "this" leads them ("this morning", "ce soir", "esta tarde"), and what follows a
// day and belongs to it ("Tuesday evening", "hier soir", "dziś po południu"). Every form, folded; words in the order of the alphabet.
import { type WordsByLanguage, words } from './rules.ts'

/** Nouns that a demonstrative makes the article's own day; in Polish and Ukrainian it is the day that was told of as often. */
export const DAY_PARTS: WordsByLanguage = {
  en: words('afternoon, evening, lunchtime, morning, night'),
  fr: words('apres midi, matin, matinee, midi, nuit, soir, soiree'),
  de: words('abend, mittag, morgen, nachmittag, nacht, vormittag'),
  es: words('madrugada, manana, mediodia, noche, tarde'),
  it: words('mattina, mattinata, notte, pomeriggio, sera, serata'),
  ru: words('вечером, днем, ночью, утром'),
}

/** What stands after a day and tells its part. */
export const AFTER_DAY: Required<WordsByLanguage> = {
  en: words('afternoon, evening, lunchtime, morning, night'),
  fr: words('a midi, apres midi, dans la matinee, dans la nuit, dans la soiree, en fin de journee, en soiree, matin, midi, nuit, soir'),
  de: words('abend, abends, fruh, mittag, mittags, morgen, morgens, nachmittag, nachmittags, nacht, vormittag, vormittags'),
  es: words('al mediodia, de madrugada, por la manana, por la noche, por la tarde'),
  it: words('a mezzogiorno, in mattinata, in serata, mattina, nel pomeriggio, notte, pomeriggio, sera'),
  pl: words('po poludniu, przed poludniem, rano, w nocy, w poludnie, wieczorem'),
  uk: words('ввечері, вдень, вночі, вранці, зранку, опівдні, після обіду, по обіді, увечері, удень, уночі'),
  ru: words('вечером, во второи половине дня, днем, ночью, после обеда, утром'),
}

/** What leads to a day whose night is meant: it began on the day before ("in the early hours of Wednesday", "в ночь на среду"). */
export const NIGHT_TO: Required<WordsByLanguage> = {
  en: words('early hours of, small hours of'),
  fr: words('petit matin de, premieres heures de'),
  de: words('fruhen stunden des, nacht auf, nacht auf den, nacht zu, nacht zum'),
  es: words('madrugada de este, madrugada del, primeras horas de este, primeras horas del'),
  it: words('prime ore di'),
  pl: words('noc na, nocy na'),
  uk: words('ніч на, ніч проти, ночі на, ночі проти'),
  ru: words('ночи на, ночь на'),
}

/** Times that say how long something took, and what follows the number of them ("two hours and a half"). */
export const TIMES: WordsByLanguage = {
  en: words('day, days, half, hour, hours, minute, minutes, week, weeks'),
  fr: words('demie, heure, heures, jour, journee, journees, jours, minute, minutes, semaine, semaines'),
  de: words('minuten, stunde, stunden, tag, tage, tagen, wochen'),
  es: words('dia, dias, hora, horas, jornada, jornadas, media, minutos, semana, semanas'),
  it: words('giorni, giorno, mezza, mezzo, minuti, ora, ore, settimana, settimane'),
}
