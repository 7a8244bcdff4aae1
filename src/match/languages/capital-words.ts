// How a capital is told of: what only a government has, who moves it, and what a town becomes or is struck by. Asked on pages of every language.
// Words are folded and in the order of the alphabet; "*" stands for any letters (anyOf() in word-sets.ts).
import { type WordsByLanguage, words } from './rules.ts'

/** What only a government has, before "of" and a capital: terms, a delegation, its patience; none that a town has too. */
export const ASPECTS: WordsByLanguage = {
  en: words(`
    abilities, ability, aims, ambitions, appetite, aspirations, aversion, backers, calculations, calculus, capability, capacities, capacity,
    concerns, concession, delegates, delegation, demands, determination, diplomacy, diplomat, diplomats, emissaries, emissary, envoys,
    gesture, goodwill, hostility, independence, integrity, intentions, intransigence, maximalism, negotiators, obstinacy, overtures,
    priorities, priority, provocation, provocations, readiness, refusal, representatives, resolve, rhetoric, sovereignty,
    stances, stubbornness, supporters, terms, tone, unwillingness, voice, willingness, wishes`),
  fr: words(`
    allies, ambitions, appetit, calculs, capacite, capacites, conditions, delegation, delegations, determination, diplomates, diplomatie,
    disposition, emissaires, exigences, geste, gestes, hostilite, independance, integrite, intention, intentions, interets, intransigeance,
    negociateurs, objectifs, obstination, partisans, priorite, priorites, provocations, representants, revendications, rhetorique, soutiens,
    souverainete, ton, voix`),
  de: words(`
    absage, absicht, absichten, alliierte, alliierten, ambitionen, bereitschaft, delegation, delegationen, diplomatie, dringlichkeit,
    entgegenkommen, fahigkeit, fahigkeiten, gegner, gegnern, geste, gesten, haltung, integritat, interessen, kalkul, kurswechsel,
    misstrauen, partner, partnern, prioritat, prioritaten, provokation, provokationen, rhetorik, souveranitat, ton, tonfall, unabhangigkeit,
    unterhandler, unterstutzer, unterstutzern, verbundete, verbundeten, verbundeter, verhandler, verhandlungsdelegation, verhandlungsfuhrer,
    vermittler, vermittlung, vertreter, vertretern, verzicht, vorgehen, ziele, zielen, zugestandnis, zugestandnisse, zugestandnissen,
    zusagen, zustimmung`),
  es: words(`
    ambiciones, apetito, capacidad, capacidades, delegacion, delegaciones, determinacion, diplomacia, diplomaticos, disposicion, emisarios,
    exigencias, gesto, gestos, hostilidad, independencia, integridad, intencion, intenciones, intereses, intransigencia, negociadores,
    objetivos, obstinacion, prioridades, provocacion, provocaciones, representantes, retorica, soberania, termino, terminos, tono,
    valedores, voz`),
  it: words(`
    ambizioni, calcoli, capacita, delegazione, delegazioni, determinazione, diplomatici, diplomazia, emissari, gesti, gesto, indipendenza,
    integrita, intenzione, intenzioni, interessi, intransigenza, negoziatori, obiettivi, ostilita, priorita, provocazione, provocazioni,
    rappresentanti, retorica, sostenitori, sovranita, termini, tono, voce`),
}

/** Verbs whose object is a government and no town, right before a capital (in Spanish with "a"): to deter, to press, to sway. */
export const SWAYED: WordsByLanguage = {
  en: words(`
    alienate, alienating, antagonise, antagonize, coax, coaxing, compel, compelled, compelling, contain, containing, corner, cornered,
    dissuade, dissuaded, dissuading, embarrass, embolden, emboldened, emboldening, exhort, exhorted, goad, infuriate, infuriated, lobbied,
    lobby, lobbying, nudge, nudged, nudging, outmanoeuvre, prod, prodded, prodding, rein, restrain, restraining, shame, snub, snubbed,
    spur, sway, swayed, swaying, weaken, weakening`),
  fr: words(`
    affaiblir, amadouer, braquer, brusquer, conforter, contenir, contraignant, contraindre, contraint, convaincant, convaincu, dissuadant,
    dissuader, enhardir, flatter, forcant, forcer, harceler, incitant, inciter, influencer, irriter, isoler, lesiner, menager, obligeant,
    obliger, persuader, pousse, prier, provoquer, punir, rassurant, rassurer, sanctionner`),
  es: words(`
    aislar, animar, apaciguar, apremiar, castigar, contener, convence, convencio, debilitar, disuade, disuadio, disuadir, empujar, empujo,
    exhortar, exhorto, forzar, forzo, incitar, influir, instar, insto, irritar, obligar, obligo, persuadio, persuadir, presiona,
    presionar, presiono, provocar, sancionar, tranquilizar`),
  it: words(`
    ammansire, ammonire, blandire, compiacere, contenere, costretto, costringere, dissuadere, fermare, forzare, frenare, indebolire,
    indotto, indurre, influenzare, irritare, isolare, istigare, persuadere, provocare, punire, rassicurare, sanzionare, sollecitare,
    spronare`),
}

/** To become, and to turn into: what a town becomes is a scene. */
export const BECOMES: WordsByLanguage = {
  en: words('became, become, becomes, becoming, transformed, turned, turns'),
  fr: words('change, devenait, devenu, devenue, devient, devint, mue, muee, transformait, transforme, transformee'),
  de: words('geworden, mausert, verwandelt, verwandelte, wandelt, wird, wurde'),
  es: words('convertia, convertida, convertido, convierte, convirtio, transforma, transformado, transformo, vuelve'),
  it: words('divenne, diventa, diventata, diventato, divenuta, divenuto, diviene, trasforma, trasformata, trasformato, trasformo'),
  pl: words('staje, stal, stala, staly, zamienia, zamienil, zamienila, zmienia, zmienil, zmienila'),
  uk: words('перетворився, перетворилась, перетворилася, перетворюється, став, стає, стала, стало'),
  ru: words('превратилась, превратился, превращается, стал, стала, становится'),
}

/** What a town is while others meet in it, in whatever case. */
export const SCENES: WordsByLanguage = {
  en: words('capital, center, centre, epicenter, epicentre, hub, scene, setting, stage, theatre, venue'),
  fr: words('capitale, centre, coeur, epicentre, lieu, scene, theatre'),
  de: words('buhne, drehscheibe, epizentrum, hauptstadt, mittelpunkt, nabel, ort, schauplatz, treffpunkt, zentrum'),
  es: words('capital, centro, epicentro, escenario, sede'),
  it: words('capitale, centro, crocevia, cuore, epicentro, palcoscenico, scenario, sede, teatro'),
  pl: words('arena, arene, centrum, epicentrum, miejsce, miejscem, scena, scene, sceny, stolica, stolice'),
  uk: words('арена, ареною, арену, епіцентр*, місце, місцем, столицею, столицю, столиця, сцена, сценою, центр, центром, центру'),
  ru: words('арена, аренои, арену, место, местом, столица, столицеи, столицу, сцена, сценои, центр, центра, центром, эпицентр*'),
}

/** What is fired at a town, and the firing of it. */
export const WEAPONS: WordsByLanguage = {
  en: words(`
    airstrike*, artillery, assault, assaults, attack, attacks, barrage, bomb*, drone, drones, missile, missiles,
    offensive, raid, raids, rocket, rockets, shelling, strike, strikes`),
  fr: words(`
    assaut, assauts, attaque, attaques, bombardement*, bombes, drones, frappe, frappes, missile, missiles, obus, offensive, offensives,
    raid, raids, roquettes, tir, tirs`),
  de: words(`
    angriff*, artillerie, bomben, drohne, drohnen, drohnenangriff*, geschosse, granaten, luftangriff*, marschflugkorper*, offensive,
    rakete, raketen, raketenangriff*, shahed*, vorstoß`),
  es: words('artilleria, asalto, ataque, ataques, bombardeo*, bombas, cohetes, dron, drones, misil, misiles, ofensiva, proyectiles'),
  it: words('assalto, attacchi, attacco, bombardament*, bombe, drone, droni, missile, missili, offensiva, raid, razzi'),
  pl: words('atak, ataki, atakiem, atakow, ataku, bomb, bomby, dron*, natarci*, ofensyw*, ostrzal*, pocisk*, rakiet*, szahed*'),
  uk: words('атак*, безпілотник*, бомб*, дрон*, наступ*, обстріл*, ракет*, удар*, шахед*'),
  ru: words('атак*, беспилотник*, бомб*, дрон*, наступлени*, обстрел*, ракет*, удар*, шахед*'),
}

/** Who acts beside a capital, behind an "and": its partners, other authorities. */
export const ALLIED: WordsByLanguage = {
  en: words('allied, allies, authorities, capitals, governments, partners'),
  fr: words('allies, autorites, capitales, gouvernements, partenaires'),
  de: words('bundnispartner, hauptstadte, partner, regierungen, verbundete, verbundeten'),
  es: words('aliados, autoridades, capitales, gobiernos, socios'),
  it: words('alleati, autorita, capitali, governi, partner'),
  pl: words('partnerzy, rzady, sojusznicy, stolice, wladze'),
  uk: words('партнери, союзники, столиці, уряди'),
  ru: words('власти, партнеры, правительства, союзники, столицы'),
}

/** A line between two capitals on which governments speak: an axis, a channel. */
export const LINES: WordsByLanguage = {
  en: words('axis, channel'),
  fr: words('axe'),
  de: words('achse'),
  es: words('eje'),
  it: words('asse'),
  pl: words('linii, os, osi'),
  uk: words('вісь, лініі, осі'),
  ru: words('линии, оси, ось'),
}

/** Prepositions that join a capital to the noun before it, whose the verb behind it then is. */
export const JOINERS: WordsByLanguage = {
  en: words('against, between, by, for, from, of, on, to, toward, towards, with, without'),
  fr: words('avec, contre, d, de, entre, envers, par, sans, sur'),
  de: words('gegen, gegenuber, mit, ohne, von, zwischen'),
  es: words('con, contra, de, entre, hacia, sin, sobre'),
  it: words('con, contro, di, fra, senza, su, tra, verso'),
}

/** Another of a town's name, or the same once more. */
export const ANOTHER: WordsByLanguage = {
  en: words('another'),
  fr: words('autre'),
  de: words('andere, anderen, anderes'),
  es: words('otra, otro'),
  it: words('altra, altro'),
  pl: words('drugi, drugiego, drugim, innego, inny, innym'),
  uk: words('другии, другого, другому, інакшии, іншии, іншого, іншому'),
  ru: words('другого, другои, другом, инои'),
}

/** What an office lets be known, and by whom: statements, spokesmen, pages. Of words with a hyphen the part beside the office. */
export const OFFICE_WORDS: WordsByLanguage = {
  en: words('aides, official, officials, readout, spokesman, spokesperson, spokeswoman, statement, website'),
  fr: words('communique, conseiller, conseillers, site'),
  de: words('erklarung, mitteilung, sprecher*, website'),
  es: words('asesor, asesores, comunicado, portavoz, web'),
  it: words('comunicato, nota, portavoce, sito'),
  pl: words('komunika*, oswiadczeni*, rzeczni*, stron*, urzednik*'),
  uk: words('заяв*, канал*, повідомлен*, пресслужб*, речни*, саит*'),
  ru: words('заявлен*, канал*, саит*, служб*, сообщени*'),
}
