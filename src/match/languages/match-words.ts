// Words of matches and those who play them, by language: in their sentence a bare surname of ours is a player's. Only words that the news of
// politics has no use for: a goal, a defence and a penalty are politics too.
import type { PageLanguage } from '../../model/text.ts'
import { words } from './rules.ts'

export const MATCH_WORDS: Readonly<Record<PageLanguage, readonly string[]>> = {
  en: words(`
    backstroke, birdie, breaststroke, centre-back, champions league, equaliser, equalizer, friendly match, full-back, goalkeeper,
    half-time whistle, hat trick, hat-trick, home run, innings, knocked out in the, midfielder, missed a penalty, own goal,
    penalty shoot-out, red card, saved a penalty, scored a goal, scored twice, striker, tie-break, touchdown, touchdowns, wicket, wickets,
    yellow card`),
  fr: words(`
    ailier, brasse papillon, but contre son camp, carton jaune, carton rouge, coup franc, deux essais, essai transformé, gardien de but,
    hat-trick, hors-jeu, ligue des champions, marqué deux, marqué un but, match amical, mi-temps, milieu de terrain, penalty,
    premier essai`),
  de: words(`
    abpfiff, ausgleichstreffer, bezirksliga, champions league, doppelpack, dreierpack, eigentor, elfmeter, freistoß, freundschaftsspiel,
    führungstreffer, hattrick, im tor stand, kreisliga, landesliga, meter brust, meter freistil, mittelfeldspieler, siegtreffer,
    spielminute, spieltag, stürmer, tiebreak, torhüter, torwart, verbandsliga`),
  es: words(`
    banderillas, centrocampista, delantera, delantero centro, doblete, en el área pequeña, fuera de juego, golazo, guardameta, hat-trick,
    juvenil b, liga de campeones, marcó el gol, marcó en el minuto, marcó un gol, partido amistoso, penalti, portero, tarjeta amarilla,
    tarjeta roja`),
  it: words(`
    attaccante, autogol, calcio di rigore, cartellino giallo, cartellino rosso, centrocampista, champions league, doppietta, fuorigioco,
    para un rigore, portiere, sbaglia un rigore, su rigore, terzino, tripletta`),
  pl: words(`
    bramkarz, bramkarza, bramkarzem, bramkę, czerwoną kartkę, dwie bramki, gola, hat-trick, hit kolejki, karnego, liga mistrzów,
    ligi mistrzów, mecz towarzyski, napastnik, napastnika, pomocnika, remisem, rzut karny, rzutu karnego, spalony, strzelił gola,
    żółtą kartkę`),
  uk: words(`
    автогол, воротар, воротаря, гол, гола, голи, голів, жовту картку, забив, забила, ліга чемпіонів, ліги чемпіонів, нападник, нападника,
    пенальті, півзахисник, товариський матч, унічию, хет-трик, червону картку, шайба, шайбу`),
  ru: words(`
    автогол, вничью, вратарь, вратаря, гол, гола, голов, голы, забил, забила, красную карточку, лига чемпионов, лиги чемпионов,
    нападающего, нападающий, пенальти, полузащитник, теннисист, товарищеская встреча, товарищеский матч, футболист, хет-трик, хоккеист,
    шайба, шайбу`),
}
