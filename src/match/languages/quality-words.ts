// How a meeting was, in languages whose adjectives stand behind their noun: "entretien houleux", "reunión maratoniana", "colloqui serrati". By language;
// folded and in the order of the alphabet, "*" stands for any letters (word-sets.ts). Endings of adjectives and participles that verbs seldom have;
// what follows from one, meetings/phrase-asides.ts knows.
import { type WordsByLanguage, words } from './rules.ts'

/** Adjectives that may stand there, and participles. */
export const QUALITIES: WordsByLanguage = {
  fr: words(`
    *able, *ables, *aine, *aines, *aire, *aires, *al, *ale, *ales, *ante, *antes, *aux, *ee, *ees, *el, *elle, *elles, *els, *endu, *endue,
    *endues, *endus, *euse, *euses, *eux, *ible, *ibles, *ien, *ienne, *iennes, *iens, *if, *ifs, *ique, *iques, *ive, *ives, bref, brefs,
    breve, breves, choc, cle, discret, discrete, discretes, discrets, eclair, express, fleuve, impromptu, impromptue, impromptues, impromptus,
    long, longs, longue, longues, marathon, marathons, secret, secrete, secretes, secrets, serre, serres, surprise`),
  es: words(`
    *able, *ables, *ada, *adas, *ado, *ados, *al, *ales, *ana, *anas, *ano, *anos, *ante, *antes, *aria, *arias, *ario, *arios, *ente, *entes,
    *eta, *etas, *eto, *etos, *ible, *ibles, *ica, *icas, *ico, *icos, *ida, *idas, *ido, *idos, *iva, *ivas, *ivo, *ivos, *osa, *osas, *oso,
    *osos, breve, breves, expres, fantasma, larga, largas, largo, largos, maraton, relampago, sorpresa, tensa, tensas, tenso, tensos`),
  it: words(`
    *abile, *abili, *ale, *ali, *ana, *ane, *ani, *ano, *ante, *anti, *aria, *arie, *ario, *ata, *ate, *ati, *ato, *ente, *enti, *eta, *ete,
    *eti, *eto, *ibile, *ibili, *ica, *iche, *ici, *ico, *ita, *ite, *iti, *ito, *iva, *ive, *ivi, *ivo, *osa, *ose, *osi, *oso, *uta, *ute,
    *uti, *uto, breve, brevi, chiave, fiume, lampo, lunga, lunghe, lunghi, lungo, maratona, sorpresa, tesa, tese, tesi, teso`),
}

/** Before one of them: how much it was so, or who says it. */
export const BEFORE_QUALITIES: WordsByLanguage = {
  fr: words('assez, dit, dite, dites, dits, juge, jugee, jugees, juges, plutot, tres'),
  es: words('bastante, mas, muy'),
  it: words('assai, molto, piu, piuttosto'),
}
