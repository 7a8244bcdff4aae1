// What a text says of the time of a meeting beside it: that it was held or ended, is planned, that something was before, during or after it. By
// language; folded and in the order of the alphabet, "*" stands for any letters (word-sets.ts). What follows from it, meetings/meeting-doubts.ts and
// meetings/sessions.ts know.
import { type WordsByLanguage, words } from './rules.ts'

/** Somebody had been at a meeting, or was back from it. In French with the auxiliary: folded, "participé" and "participe" are one. */
export const ATTENDED: WordsByLanguage = {
  en: words('attended, returned from, taken part in, took part in'),
  fr: words(`
    a assiste a, a participe a, a participe en, avait assiste a, avait participe a, avoir assiste a, avoir participe a,
    ayant assiste a, ayant participe a, ont assiste a, ont participe a`),
  de: words('teilgenommen an'),
  es: words('asistido a'),
  it: words(`
    partecipato a, partecipato al, partecipato all, partecipato alla, preso parte a, preso parte al, preso parte all,
    preso parte alla`),
  pl: words('uczestniczyl* w, wzial udzial w'),
  uk: words('взя* участь у'),
  ru: words('брал* участие в, принял* участие в'),
}

/** Something was done before a meeting. */
export const AHEAD_OF: WordsByLanguage = {
  en: words('ahead of, in the run up to'),
  fr: words('a la veille d, a la veille de, a la veille du, en amont d, en amont de, en amont du'),
  de: words('im vorfeld'),
  es: words('en visperas de, en visperas del'),
  it: words(`
    alla vigilia del, alla vigilia dell, alla vigilia della, alla vigilia di, in vista del, in vista dell, in vista della,
    in vista di`),
  pl: words('w przededniu'),
  uk: words('напередодні'),
  ru: words('в преддверии, накануне'),
}

/** Something was before, during or after a meeting, or at its edge. */
export const ROUND_IT: WordsByLanguage = {
  en: words('after, ahead of, before, during, end of, eve of, following, sidelines of'),
  fr: words(`
    a l issue d, a l issue de, a l issue du, apres, avant, lendemain d, lendemain de, lendemain du, lors, lors d, lors de,
    lors du, marge d, marge de, marge du, pendant, terme d, terme de, terme du, veille d, veille de, veille du`),
  de: words('nach, rande, vor, wahrend'),
  es: words('antes de, antes del, despues de, despues del, durante, margen de, margen del, termino de, termino del, tras'),
  it: words(`
    dopo, durante, margine del, margine dell, margine della, prima del, prima dell, prima della, prima di, termine del,
    termine dell, termine della, vigilia del, vigilia dell, vigilia della, vista del, vista dell, vista della`),
  pl: words('marginesie, po, podczas, przed'),
  uk: words('перед, під час, після, полях'),
  ru: words('во время, перед, полях, после'),
}

/** When or where something was, right before a noun in its case. */
export const WHEN_OR_WHERE: WordsByLanguage = {
  pl: words('na, po, po zakonczeniu, podczas, przed, w czasie, w trakcie, z, ze'),
  uk: words('за підсумками, за результатами, на, напередодні, перед, під час, після'),
  ru: words('в ходе, во время, до, на, накануне, перед, по итогам, по результатам, после'),
}

/** Verbs and the like of which a noun without an article is the subject where nobody knows yet whether it will be held. */
export const MAY_BE: WordsByLanguage = {
  pl: words('bedzie, mogl*, moze, mozliw*, mus*, powin*'),
  uk: words('буде, готу*, могл*, може, можлив*, повинн*, потрібн*'),
  ru: words('будет, возмож*, готов*, должн*, могл*, может, нужн*'),
}

/** What only a meeting that is known has: who is there, what it is for, how it went; right before the noun in its case. */
export const PARTS_OF_IT: WordsByLanguage = {
  pl: words(`
    agenda, cel, celem, gospodarz, gospodarzem, program, przebieg, temat, tematem, uczestnicy, uczestniczki, uczestnikami, uczestnikom, uczestnikow,
    wynikami, wyniki, wynikow`),
  uk: words(
    'господар, мета, метою, перебіг, підсумки, програма, результати, результатів, тема, темою, учасникам, учасниками, учасники, учасників, хід',
  ),
  ru: words(`
    итоги, повестка, программа, результатами, результатов, результаты, тема, темои, участникам, участниками, участники, участников, ход, хозяин,
    цель, целью`),
}

/** A meeting has been. In Spanish with the word that follows: folded, "terminó" and "término" are one. */
export const TOOK_PLACE: WordsByLanguage = {
  en: words('concluded, ended, has ended, took place, was held, were held'),
  fr: words('a eu lieu, s est acheve, s est achevee, s est conclu, s est conclue, s est tenu, s est tenue'),
  es: words('concluyo, se celebro, termino a, termino con, termino el, termino en, termino este, termino sin, tuvo lugar'),
  it: words(`
    ha avuto luogo, si e chiusa, si e chiuso, si e conclusa, si e concluso, si e svolta, si e svolto, si e tenuta, si e tenuto`),
  pl: words('odbyl sie, odbyla sie, odbylo sie, odbyly sie, zakonczyl sie, zakonczyla sie, zakonczylo sie, zakonczyly sie'),
  uk: words('відбувся, відбулася, відбулися, відбулося, завершився, завершилася, завершилися, завершилося'),
  ru: words(`
    завершилась, завершились, завершилось, завершился, прошел, прошла, прошли, прошло, состоялась, состоялись, состоялось,
    состоялся`),
}

/** What a meeting does as the subject of its verb, in the languages without articles: it was held, began, lasted, ended. */
export const GOES_ON: WordsByLanguage = {
  pl: words('odb*, rozpocz*, trwa*, zakoncz*'),
  uk: words('відбу*, заверш*, проиш*, розпоча*, тривал*'),
  ru: words('длил*, заверш*, начал*, продл*, проид*, прош*, состо*'),
}

/** A meeting is planned. In French with the verb where the noun "programme" is folded to the same. */
export const PLANNED_FOR: WordsByLanguage = {
  en: words('due, planned, scheduled, slated'),
  fr: words(`
    est programme, etaient programmes, etait programme, prevu, prevue, prevues, prevus, programmee, programmees,
    sont programmes`),
  de: words('angesetzt, geplant, vorgesehen'),
  es: words('prevista, previstas, previsto, previstos, programada, programadas, programado, programados'),
  it: words('in programma, prevista, previste, previsti, previsto'),
  pl: words('planowan*, zaplanowan*'),
  uk: words('запланован*'),
  ru: words('запланирован*, намечен*'),
}

/** What says of a French "appel" that people spoke to each other, and did not ask for something. */
export const CALLED_WITH: WordsByLanguage = {
  fr: words('avec, collectif, commun, entre, telephonique, trilateral, video, virtuel, visio*'),
}

/** Verbs of saying in the past: a day beside one is that on which somebody spoke, often of the day before. None that is also said of calling a meeting. */
export const SAID: WordsByLanguage = {
  en: words('added, confirmed, posted, reported, said, says, told, wrote'),
  fr: words('affirme, assure, confirme, declare, dit, ecrit, explique, fait, indique, precise, rapporte'),
  de: words('berichtete, berichteten, erklarte, erklarten, hiess, sagte, sagten, schrieb, teilte, teilten, verlautete'),
  es: words('afirmo, aseguro, confirmo, declaro, dijo, escribio, explico, indico, informaron, informo, manifesto, senalo'),
  it: words('affermato, assicurato, confermato, detto, dichiarato, reso, riferito, scritto, spiegato'),
  pl: words('napisal*, oswiadczyl*, podal*, poinformowa*, potwierdzil*, powiedzial*, przekazal*'),
  uk: words('заявив, заявил*, написа*, підтверди*, повідомив, повідомил*, розповів, розповіл*, сказав, сказал*'),
  ru: words('заявил*, написал*, подтвердил*, рассказал*, сказал*, сообщил*'),
}

/** Two had a meeting: the verbs of which it is the object. */
export const HAD_ONE: WordsByLanguage = {
  en: words('had a, had an, have had a, held, holding, will hold'),
  fr: words('auront, ont eu, ont mene, ont tenu, tiendront'),
  de: words('absolvierten, fuhren, fuhrten, hatten'),
  es: words('celebr*, mantendran, mantenido, mantienen, mantuvieron, sostendran, sostenido, sostienen, sostuvieron, tendran, tuvieron'),
  it: words('avranno, hanno avuto, hanno svolto, hanno tenuto, terranno'),
  pl: words('mieli, odbeda, odbyli, odbyly, przeprowadz*'),
  uk: words('мали, проведуть, провели'),
  ru: words('имели, проведут, провели'),
}

/** To go over something with others: whom the verb's own "with" names met for that, and not at the meeting they went over. */
export const WENT_OVER: WordsByLanguage = {
  en: words('discuss*'),
  fr: words('discut*, evoque*'),
  de: words('beriet*, besprach*, besprochen*, erorter*'),
  es: words('abord*, coment*, discut*, repas*'),
  it: words('discusso, discute, discutono'),
  pl: words('omawia*, omowi*'),
  uk: words('обговори*, обговорю*'),
  ru: words('обсуди*, обсужда*'),
}

/** What leads to a meeting that is no object of the clause's verb ("fuhren zu einem Treffen"). */
export const BEFORE_A_NOUN: WordsByLanguage = {
  en: words('after, at, before, during, for, of, to'),
  fr: words('apres, avant, de, lors, pour'),
  de: words('bei, beim, nach, vor, zu, zum, zur'),
  es: words('antes, de, del, durante, para, tras'),
  it: words('dopo, per, prima'),
  pl: words('dla, do, po, podczas, przed'),
  uk: words('для, до, перед, під, після'),
  ru: words('для, до, перед, после'),
}
