// What a meeting is about, by language: the prepositions that say so, and what stands between them and the state that it concerns. Asked on pages of
// every language, so that what two languages share stands where one has it, or in both. Words are folded and in the order of the alphabet; "*" stands
// for any letters (anyOf() in word-sets.ts).
import { type WordsByLanguage, words } from './rules.ts'

/** Prepositions before the matter; and "matter of" where that takes their place. */
export const MEETING_ABOUT: WordsByLanguage = {
  en: words('about, concerning, dedicated, devoted, on, over, regarding'),
  fr: words('consacre*, dedie*, sur'),
  de: words('uber, zu, zum, zur'),
  es: words('centrad*, dedicad*, sobre'),
  it: words('dedicat*, incentrat*, su, sui, sul, sull, sulla'),
  pl: words('o, poswiecon*, sprawie'),
  uk: words('присвячен*, про, стосовно, щодо'),
  ru: words('касательно, о, об, относительно, по, посвященн*'),
}

/** The matter's own words, articles and links among them ("on the war in Ukraine"). */
export const MEETING_MATTERS: WordsByLanguage = {
  en: words(`
    a, an, ceasefire, conflict, crisis, deal, end, ending, for, future, guarantees, in, of, peace, peaceful, plan, security, settlement,
    support, the, to, truce, war`),
  fr: words(`
    a, au, aux, avenir, conflit, crise, de, des, du, en, fin, garanties, guerre, l, la, le, paix, plan, pour, reglement, securite, soutien, treve,
    un, une`),
  de: words(`
    beendigung, beilegung, das, den, der, ein, eine, einem, einen, einer, ende, friedensplan, in, konflikt, krieg, lage, losung, plan,
    schicksal, sicherheit, waffenruhe, waffenstillstand, zukunft`),
  es: words(
    'a, al, alto, conflicto, crisis, de, del, en, fin, fuego, futuro, garantias, guerra, la, para, paz, plan, seguridad, tregua, una',
  ),
  it: words(
    'a, ad, ai, al, all, alla, alle, conflitto, crisi, dell, della, di, fine, futuro, garanzie, guerra, in, la, pace, per, piano, sicurezza, tregua, una, uno',
  ),
  pl: words(`
    broni, gwarancj*, konflikt, plan, planie, planu, pokoju, rozejm, rozejmie, rozejmu, w, wojna, wojne, wojnie, wojny, zakonczenia,
    zakonczeniu, zawieszenia, zawieszeniu`),
  uk: words('в, віини, віині, віину, вогню, гаранті*, завершення, закінчення, конфлікт, мир, миру, план, плану, припинення, у'),
  ru: words(`
    в, воине, воину, воины, гаранти*, завершении, завершению, завершения, мир, мире, миру, на, огня, окончании, окончанию, окончания, план,
    плана, плане, плану, прекращении, прекращению, прекращения, урегулировании, урегулированию, урегулирования`),
}

/** Of these, what talks about the war are about, whatever they are called. */
export const PEACE_MATTERS: WordsByLanguage = {
  en: words('ceasefire, guarantees, peace, truce, war'),
  fr: words('cessez le feu, garanties, guerre, paix, treve'),
  de: words('friedensplan*, kriegsende*, waffenruhe, waffenstillstand*'),
  es: words('alto el fuego, garantias, guerra, paz, tregua'),
  it: words('cessate il fuoco, garanzie, guerra, pace, tregua'),
  pl: words('gwarancj*, pokojow*, pokoju, rozejm*, wojn*, zawieszeni*'),
  uk: words('віин*, гаранті*, мир*, перемир*, припинення'),
  ru: words('воин*, гаранти*, мир*, перемири*, прекращени*'),
}
