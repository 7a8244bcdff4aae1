// How something is taken in a capital, by whom nobody names, and what is vouched for: by these words a government is told of and no town. Asked on
// pages of every language by actors/capital-stances.ts. Words are folded and in the order of the alphabet; "*" stands for any letters (anyOf() in
// word-sets.ts).
import { type WordsByLanguage, words } from './rules.ts'

/** How something is taken in a capital: by these before it or behind it, with "as". */
export const VIEWED: WordsByLanguage = {
  en: words('considered, depicted, interpreted, perceived, portrayed, read, regarded, seen, taken, understood, viewed'),
  fr: words('considere*, interprete*, juge*, lu, lue, percu, percue, percues, percus, prise, vu, vue, vues, vus'),
  de: words(`
    angesehen, aufgefasst, bewertet, empfunden, gelesen, gelten, gesehen, gewertet, gilt, interpretiert, verstanden, wahrgenommen`),
  es: words(`
    considera, consideran, interpreta, interpretan, interpreto, leyo, percibe, perciben, percibio, recibio, ve, ven, vio, vista, visto`),
  it: words('considerata, considerato, interpretata, interpretato, letta, letto, percepita, percepito, vista, visto'),
  pl: words('odbier*, odczyt*, odebr*, postrzeg*, traktow*, uwaza*, uzna*'),
  uk: words('вважа*, розглядa*, розціни*, сприима*, сприин*, тлумача*'),
  ru: words('воспри*, рассматрива*, расцени*, счита*, тракту*'),
}

/** What they do in a capital whom nobody names, right before it: "это поддерживают в Киеве". */
export const HOLDING: WordsByLanguage = {
  es: words('desmienten, insisten, recelan, responden, sostienen, temen, temian'),
  it: words('assicurano, insistono, rispondono, smentiscono, sostengono, temevano, temono'),
  pl: words('przekonuja, twierdza, uwazaja, zapewniaja, zaprzeczaja'),
  uk: words('вважають, визнають, відкидають, запевняють, заперечують, наголошують, підтримують, побоюються, сподіваються, стверджують'),
  ru: words(`
    исключают, надеются, настаивают, опасаются, отвергают, отрицают, поддерживают, полагают, признают, рассчитывают, считают, убеждены,
    уверены, утверждают`),
}

/** What a town has too, and a government where somebody vouches for it. */
export const SAFETY: WordsByLanguage = {
  en: words('defence, defense, future, safety, security'),
  fr: words('avenir, defense, securite'),
  de: words('sicherheit, zukunft'),
  es: words('defensa, futuro, seguridad'),
  it: words('difesa, futuro, sicurezza'),
  pl: words('bezpieczenstw*, przyszlos*'),
  uk: words('безпек*, безпеці, маибутн*'),
  ru: words('безопасност*, будущ*'),
}

/** To vouch for it, and what else is vouched for then. */
export const VOUCHING: WordsByLanguage = {
  en: words('allies, assured, guarantee, guaranteed, guaranteeing, guarantees, sovereignty'),
  fr: words('allies, assuree, assurees, assurer, garantie, garanties, garantir, garantit, souverainete'),
  de: words('garantien, garantieren, garantiert, gewahrleisten, gewahrleistet, souveranitat, verbundete, verbundeten'),
  es: words('aliados, garantia, garantias, garantice, garantizada, garantizar, soberania'),
  it: words('alleati, assicura, assicuri, garantire, garantita, garanzia, garanzie, sovranita'),
  pl: words('gwarancj*, gwarantow*, sojuszni*, suwerennos*, zagwarantow*, zapewni*'),
  uk: words('гарант*, союзник*, суверенітет*'),
  ru: words('гарант*, обеспечи*, союзник*, суверенитет*'),
}

/** What a plan meets with in a capital, right before the preposition of place. */
export const GREETED: WordsByLanguage = {
  en: words(`
    applauded, condemned, criticised, criticized, denounced, derided, dismissed, hailed, mocked, praised, rejected, resented, ridiculed,
    scorned, welcomed`),
  fr: words(`
    applaudi, applaudie, condamne, condamnee, critique, critiquee, denonce, denoncee, moque, moquee, rejete, rejetee, salue, saluee`),
  es: words(`
    aplaudida, aplaudido, aplaudio, condenada, condenado, condeno, criticada, criticado, critico, elogiada, elogiado, elogio, rechazada,
    rechazado, rechazo`),
  it: words('applaudita, applaudito, condannata, condannato, criticata, criticato, derisa, deriso, lodata, lodato, respinta, respinto'),
  pl: words('odrzucono, pochwalono, potepiono, skrytykowano, wysmiano'),
  uk: words('відкинули, засудили, критикують, привітали, розкритикували, схвалили'),
  ru: words('высмеяли, критикуют, одобрили, осудили, отвергли, приветствовали, раскритиковали'),
}
