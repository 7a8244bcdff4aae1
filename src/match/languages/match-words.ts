// Words of matches and those who play them, by language: in their sentence a bare surname of ours is a player's. Only words that the news of
// politics has no use for: a goal, a defence and a penalty are politics too.
import type { PageLanguage } from '../../model/text.ts'
import { words } from './rules.ts'

export const MATCH_WORDS: Readonly<Record<PageLanguage, readonly string[]>> = {
  en: words(`
    backstroke, birdie, breaststroke, centre-back, equaliser, equalizer, full-back, goalkeeper, half-time whistle, hat trick, hat-trick,
    home run, innings, knocked out in the, midfielder, missed a penalty, own goal, penalty shoot-out, red card, saved a penalty,
    scored a goal, scored twice, striker, tie-break, touchdown, touchdowns, wicket, wickets, yellow card`),
  fr: words(`
    ailier, brasse papillon, but contre son camp, carton jaune, carton rouge, coup franc, deux essais, essai transformé, gardien de but,
    hat-trick, hors-jeu, marqué deux, marqué un but, mi-temps, milieu de terrain, penalty, premier essai`),
  de: words(`
    abpfiff, ausgleichstreffer, bezirksliga, doppelpack, dreierpack, eigentor, elfmeter, freistoß, führungstreffer, hattrick, im tor stand,
    kreisliga, landesliga, meter brust, meter freistil, mittelfeldspieler, siegtreffer, spielminute, stürmer, tiebreak, torhüter, torwart,
    verbandsliga`),
  es: words(`
    banderillas, centrocampista, delantera, delantero centro, doblete, en el área pequeña, fuera de juego, golazo, guardameta, hat-trick,
    juvenil b, marcó el gol, marcó en el minuto, marcó un gol, penalti, portero, tarjeta amarilla, tarjeta roja`),
  it: words(`
    attaccante, autogol, calcio di rigore, cartellino giallo, cartellino rosso, centrocampista, doppietta, fuorigioco, para un rigore,
    portiere, sbaglia un rigore, su rigore, terzino, tripletta`),
  pl: words(`
    bramkarz, bramkarza, bramkarzem, bramkę, czerwoną kartkę, dwie bramki, gola, hat-trick, karnego, napastnik, napastnika, pomocnika,
    rzut karny, rzutu karnego, spalony, strzelił gola, żółtą kartkę`),
  uk: words(`
    автогол, воротар, воротаря, гол, гола, голи, голів, жовту картку, забив, забила, нападник, нападника, пенальті, півзахисник, хет-трик,
    червону картку, шайба, шайбу`),
  ru: words(`
    автогол, вратарь, вратаря, гол, гола, голов, голы, забил, забила, красную карточку, нападающего, нападающий, пенальти, полузащитник,
    теннисист, футболист, хет-трик, хоккеист, шайба, шайбу`),
}
