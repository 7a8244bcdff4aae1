// Verbs of going somewhere by language: whoever goes "for talks with" a state is the other side of these talks. Words are folded, in the order of
// the alphabet, and "*" stands for any letters (anyOf() in word-sets.ts). None of them may also stand for going to war, or for going on.
import { type WordsByLanguage, words } from './rules.ts'

export const TRAVELS: WordsByLanguage = {
  en: words(`
    arrive, arrived, arrives, arriving, flew, flies, flown, fly, flying, headed, heading, heads, land, landed, lands, travel, traveled,
    traveling, travelled, travelling, travels`),
  fr: words(`
    arrive, arrivee, arrivees, arrivent, arriver, arrives, atterri, envole, envolee, envolent, rend, rendaient, rendait, rendent, rendra,
    rendront, rendu, rendue, rendus`),
  de: words(`
    angereist, eingetroffen, fliegen, fliegt, flog, flogen, geflogen, gereist, reisen, reist, reiste, reisten, traf, trafen`),
  es: words(`
    aterriza, aterrizaron, aterrizo, llega, llegado, llegan, llegara, llegaran, llegaron, llego, viaja, viajado, viajan, viajara,
    viajaran, viajaron, viajo, volaron, volo, vuela, vuelan`),
  it: words(`
    arriva, arrivano, arrivati, arrivato, atterrati, atterrato, giunti, giunto, recano, recati, recato, volano, volati, volato, volera,
    voleranno`),
  pl: words(`
    dotar*, leca, leci, polecial*, przyby*, przylat*, przylec*, udad*, udaj*, udal*, wyjech*, wylat*, wylec*, wyrusz*`),
  uk: words(`
    вилет*, виліт*, вирушив, вирушила, вирушили, вирушить, летить, летять, полетів, полетіла, полетіли, прибув*, прилет*`),
  ru: words('вылет*, летит, летят, отправилась, отправились, отправился, полетел*, прибы*, прилет*'),
}
