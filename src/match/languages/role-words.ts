// What a name has beside it that nobody of a record of politics is, but for trades (trades.ts): ranks, doctors, firms, goods, animals, by language.
// Asked on pages of every language, so that what two languages share stands where one has it, or in both. Words are folded and in the order
// of the alphabet; "*" stands for any letters (anyOf() in word-sets.ts).
import { type WordsByLanguage, words } from './rules.ts'

/** Ranks below a general's; none that is also said of somebody's people ("Trump lieutenant Steve Witkoff") or is an adjective. */
export const RANKS: WordsByLanguage = {
  en: words('colonel, corporal, cpl, detective, inspector, lt, sergeant, sgt, superintendent'),
  fr: words('adjudant, capitaine, caporal, colonel, inspecteur, inspectrice, sergent'),
  de: words('*feldwebel, hauptfrau, hauptmann, inspektor*, leutnant, oberleutnant, oberst, oberstleutnant'),
  es: words('capitan, coronel, inspector, inspectora, sargento'),
  it: words('appuntato, brigadiere, capitan, caporale, colonnello, ispettore, ispettrice, maresciallo, sergente'),
  pl: words('inspektor*, kapral*, podpulkownik*, porucznik*, pulkownik*, sierzant*'),
  uk: words('інспектор*, леитенант*, маиор*, підполковник*, полковник*, прапорщик*, сержант*'),
  ru: words('инспектор*, леитенант*, маиор*, подполковник*, полковник*, прапорщик*, сержант*'),
}

/** Those who are called "Dr.", and the sign itself. */
export const DOCTORS: WordsByLanguage = {
  en: words('doctor, dr'),
  fr: words('docteur, docteure, dr'),
  de: words('doktor*, dr'),
  es: words('doctor, doctora, dr'),
  it: words('dottor, dottore, dottoressa'),
  pl: words('doktor*, dr'),
  uk: words('доктор*, лікар*'),
  ru: words('врач*, доктор*'),
}

/** What makes shirts, ships and coffee under somebody's name; "brand" is said of people too. */
export const FIRMS: WordsByLanguage = {
  en: words('manufacturer, supplier'),
  fr: words('entreprise, equipementier, fabricant, groupe'),
  de: words('*hersteller, *herstellers, ausruster, ausrusters, firma, konzern'),
  es: words('empresa, fabricante, naviera'),
  it: words('azienda, gruppo'),
  pl: words('firma, firmie, firmy, producent*'),
  uk: words('виробник*, фірма, фірми, фірмі, фірму'),
  ru: words('производител*, фирма, фирме, фирму, фирмы'),
}

/** What is put beside the name of a firm, of what it sells or of where it is drunk. */
export const GOODS: WordsByLanguage = {
  en: words(`
    automaker, bar, bistro, brand, breakfast, brewer, brewery, cafe, carmaker, cereal, cereals, inn, label, maker, makers, pub, restaurant,
    retailer, tavern`),
  fr: words('bar, bistro, bistrot, cafe, marque, restaurant'),
  de: words('bar, bistro, cafe, gaststatte, kneipe, label, marke, modemarke, restaurant'),
  es: words('bar, cafe, marca, taberna'),
  it: words('bar, marca, marchio, osteria, trattoria'),
  pl: words('kawiarnia, kliczka, marka'),
  uk: words('бренд, кафе, кличка, марка, ресторан'),
  ru: words('бренд, кафе, кличка, марка, ресторан'),
}

/** Animals that zoos, farms and neighbours name ("die Giraffe Meloni", "козёл Трамп"); none that politics speaks of (hawk, bear, duck). */
export const ANIMALS: WordsByLanguage = {
  en: words(`
    beagle, cat, cats, cow, cows, dog, dogs, donkey, donkeys, gander, giraffe, goat, goats, goose, hamster, horse, kitten, mare, mule,
    parrot, puppy, racehorse, spaniel, tomcat, tortoise`),
  fr: words('ane, anesse, chat, chatte, cheval, chevre, chien, chienne, girafe, hamster, jument, mule, mulet, perroquet, poney, vache'),
  de: words(`
    beagle, dackel, esel, eselin, giraffe, hamster, hund, hundin, kater, katze, kuh, maultier, papagei, pferd, rennpferd, schildkrote,
    spaniel, stute, wallach, ziege, ziegenbock`),
  es: words('burra, burro, caballo, cabra, gata, gato, jirafa, mula, mulo, perra, perro, tortuga, vaca, yegua'),
  it: words(`
    asina, asino, cagnolina, cagnolino, cane, capra, capro, cavalla, cavallo, gatta, gatto, giraffa, mucca, mula, mulo, pappagallo`),
  pl: words(`
    gus, klacz, kon, konia, kot, kota, kotka, kotki, koza, koziol, kozla, kozy, krowa, krowy, osiol, osla, pies, psa, suczka, zyrafa,
    zyrafy`),
  uk: words(`
    віслюк*, гусак, жираф*, кінь, кіт, кішка, кішки, кішку, коза, козел, кози, козі, козла, козу, коня, корова, корови, корові, корову,
    кота, осел, осла, ослик, папуг*, пес, пса, цап, цапа`),
  ru: words(`
    гусак, гусь, гуся, жираф*, кобыла, кобылу, кобылы, коза, козел, козла, козу, конь, коня, корова, корову, кот, кота, кошка, кошки, кошку,
    лошади, лошадь, осел, осла, ослик, пес, попуга*, пса`),
}
