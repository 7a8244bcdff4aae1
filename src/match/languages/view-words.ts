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

/** What is said, felt or asked by nobody who is named, and done by governments with words ("En Moscú responden que no"). */
export const UNNAMED_VOICES: WordsByLanguage = {
  en: words(`
    they answer*, they are answering, they are believing, they are demanding, they are denying, they are fearing,
    they are insisting, they are rejecting, they are replying, they are shrugging, they are suspecting, they are taking note,
    they believe*, they demand*, they denied, they deny*, they fear*, they insist*, they reject*, they repl*, they shrug*,
    they suspect*, they take note, they took note, they were answering, they were believing, they were demanding,
    they were denying, they were fearing, they were insisting, they were rejecting, they were replying, they were shrugging,
    they were suspecting, they were taking note`),
  fr: words(`
    on a pris note, on assure, on craint, on dement, on estime, on exige, on fait savoir, on fait valoir, on insiste,
    on juge, on prenait note, on prend note, on reclame, on redoute, on refuse, on rejette, on replique, on repond,
    on se mefie, on se tait, on temporise`),
  de: words(`
    antwortet man, antwortete man, bestand man, besteht man, bestreitet man, bestritt man, betont man, betonte man,
    furchtet man, furchtete man, gab man sich, gibt man sich, heißt es, hieß es, lehnt man, lehnte man, nahm man,
    nimmt man, reagiert man, reagierte man, schweigt man, schwieg man, verlangt man, verlangte man, verweist man,
    verwies man`),
  es: words(`
    aseguraban, aseguran, callan, contestan, desconfian, exigen, guardan silencio, insisten, insistieron, negaron, niegan,
    piden, pidieron, recelan, replican, replicaron, responden, respondieron, sostienen, temen, temian, toman nota,
    tomaron nota`),
  it: words(`
    assicurano, chiedono, diffidano, hanno preso nota, insistono, negano, prendono nota, pretendono, replicano, rispondono,
    smentiscono, sostengono, tacciono, temevano, temono`),
  pl: words(`
    milcza, obawiaja sie, obawiano sie, odczytano, odnotowano, odpowiadaja, odpowiadano, odpowiedziano, prosza, przyjeto,
    twierdza, uznano, zadaja, zadano, zapewniaja, zapewniano, zaprzeczaja, zaprzeczano`),
  uk: words(`
    визнають, вимагають, відповідають, відповіли, запевнили, запевняють, заперечили, заперечують, заявили, заявляють,
    мовчать, наполягають, побоюються, просять, стверджують`),
  ru: words(`
    заверили, заявили, заявляют, молчат, настаивают, опасаются, опровергли, ответили, отвечают, отрицают, признают, просят,
    требуют, уверяют, утверждают`),
}
