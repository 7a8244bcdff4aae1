// Words that put a meeting into the past of the one that a page tells of ("their previous meeting"), and verbs that make talks one long affair
// ("to keep up the contacts"). Read by meetings/other-occasion.ts. Words are folded and in the order of the alphabet; "*" stands for any letters
// (anyOf() in word-sets.ts).
import { type WordsByLanguage, words } from './rules.ts'

/** Adjectives of a meeting before this one. In Slavic languages "the last one" is rather the latest. */
export const EARLIER: WordsByLanguage = {
  en: words('earlier, last, previous, prior'),
  fr: words('dernier, derniere, dernieres, derniers, precedent, precedente, precedentes, precedents'),
  de: words('fruhere*, letzte*, vorangegangene*, vorherige*, vorige*'),
  es: words('anterior, anteriores, previa, previas, previo, ultima, ultimo'),
  it: words('precedente, precedenti, ultima, ultimo'),
  pl: words('minion*, poprzedni*, wczesniejsz*'),
  uk: words('минул*, попередн*'),
  ru: words('предыдущ*, прошлая, прошлого, прошлое, прошлои, прошлом, прошлую, прошлые, прошлыи, прошлым, прошлых'),
}

/** What such a word may lead to instead: the end of a row ("the last summit of the year"). */
export const OF_THE_YEAR: WordsByLanguage = {
  en: words('year'),
  fr: words('annee'),
  de: words('jahres'),
  es: words('ano'),
  it: words('anno'),
  pl: words('roku'),
  uk: words('року'),
  ru: words('года'),
}

/** Verbs whose object goes on from meeting to meeting; in German they follow it. */
export const GO_ON: WordsByLanguage = {
  en: words('continu*, maintain*, prolong*, pursu*, resum*'),
  fr: words('continu*, mainten*, poursui*, prolong*, relanc*, repren*'),
  de: words(
    'aufrecht*, aufzunehmen, fortfuhr*, fortgefuhr*, fortgesetzt*, fortsetz*, fortzu*, weiterfuhr*, weitergefuhr*, weiterzu*, wiederauf*',
  ),
  es: words('continu*, manten*, prosegu*, prosig*, reanud*, retom*'),
  it: words('continu*, manten*, prosegu*, riavvi*, riprend*'),
  pl: words('kontynu*, podtrzym*, wznaw*, wznow*'),
  uk: words('віднов*, підтрим*, продовж*'),
  ru: words('возобнов*, поддерж*, продолж*'),
}

/** What leads to the meeting on which another waits, or at whose edge another is held. */
export const HINGES_ON: WordsByLanguage = {
  en: words(`
    depend on, depend on the outcome of, depends on, depends on the outcome of, depends on the results of, hinges on, margins of,
    sidelines of`),
  fr: words('depend d, depend de, depend des resultats, depend du, depend du resultat, en marge d, en marge de, en marge du'),
  de: words(`
    abhangig vom, abhangig vom ausgang, abhangig vom ergebnis, am rand, am rande, hangt vom, hangt vom ausgang, hangt vom ergebnis,
    hangt von, hangt von den ergebnissen`),
  es: words(`
    al margen de, al margen del, depende de, depende de los resultados de, depende del, depende del resultado de, margenes de,
    margenes del`),
  it: words(`
    a margine d*, ai margini d*, dipende da, dipende dai risultati d*, dipende dall, dipende dall esito d*, dipende dalla`),
  pl: words('na marginesie, zalezec bedzie od, zalezec bedzie od wynikow, zalezy od, zalezy od wynikow'),
  uk: words('залежатиме від, залежатиме від результатів, залежить від, залежить від результатів, на полях'),
  ru: words('зависит от, зависит от итогов, зависит от результатов, на полях'),
}

/** Verbs of setting up a body: a month or a year beside one is that in which it was founded. */
export const FOUNDED: WordsByLanguage = {
  en: words('created, established, formed, founded, launched'),
  fr: words('cree, creee*, crees, fonde, fondee*, fondes, lance, lancee*, lances'),
  de: words('gegrundet*, gestartet*'),
  es: words('cread*, establecid*, fundad*, lanzad*'),
  it: words('creat*, fondat*, lanciat*, nata, nato'),
  pl: words('powolan*, utworzon*, zalozon*'),
  uk: words('заснован*, створен*'),
  ru: words('основанн*, созданн*'),
}
