// Words of matches and those who play them, by language: in their sentence a bare surname of ours is a player's. Only words that the news of
// politics has no use for: a goal, a defence and a penalty are politics too.
import type { PageLanguage } from '../../model/text.ts'
import { words } from './rules.ts'

export const MATCH_WORDS: Readonly<Record<PageLanguage, readonly string[]>> = {
  en: words(
    'goalkeeper, striker, midfielder, hat-trick, hat trick, equaliser, equalizer, penalty shoot-out, saved a penalty, missed a penalty, scored twice, scored a goal, own goal, red card, yellow card, touchdown, touchdowns, innings, wicket, wickets, home run, centre-back, full-back, breaststroke, backstroke, tie-break, birdie, knocked out in the, half-time whistle',
  ),
  fr: words(
    'gardien de but, ailier, milieu de terrain, hat-trick, hors-jeu, carton jaune, carton rouge, coup franc, marqué un but, marqué deux, deux essais, premier essai, essai transformé, penalty, mi-temps, but contre son camp, brasse papillon',
  ),
  de: words(
    'torwart, torhüter, stürmer, mittelfeldspieler, elfmeter, doppelpack, hattrick, ausgleichstreffer, führungstreffer, siegtreffer, kreisliga, bezirksliga, landesliga, verbandsliga, eigentor, freistoß, meter brust, meter freistil, im tor stand, abpfiff, spielminute, dreierpack, tiebreak',
  ),
  es: words(
    'portero, guardameta, delantero centro, delantera, centrocampista, penalti, hat-trick, doblete, golazo, marcó el gol, marcó un gol, marcó en el minuto, fuera de juego, tarjeta roja, tarjeta amarilla, banderillas, juvenil b, en el área pequeña',
  ),
  it: words(
    'doppietta, tripletta, calcio di rigore, para un rigore, sbaglia un rigore, su rigore, fuorigioco, cartellino giallo, cartellino rosso, autogol, centrocampista, terzino, portiere, attaccante',
  ),
  pl: words(
    'bramkarz, bramkarza, bramkarzem, napastnik, napastnika, pomocnika, hat-trick, rzut karny, rzutu karnego, karnego, strzelił gola, gola, spalony, czerwoną kartkę, żółtą kartkę, bramkę, dwie bramki',
  ),
  uk: words(
    'воротар, воротаря, нападник, нападника, півзахисник, пенальті, гол, гола, голи, голів, забив, забила, шайбу, шайба, автогол, хет-трик, червону картку, жовту картку',
  ),
  ru: words(
    'вратарь, вратаря, нападающий, нападающего, полузащитник, пенальти, гол, гола, голы, голов, забил, забила, шайбу, шайба, автогол, хет-трик, хоккеист, футболист, теннисист, красную карточку',
  ),
}
