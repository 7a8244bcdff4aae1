// Buildings and grounds that meetings are held in, by language: what stands before the name of a place and says only what it is ("at a military base
// in Anchorage", "nella residenza di Mar-a-Lago"). Asked on pages of every language, so that what two languages share stands where one has it, or in
// both. Words are folded and in the order of the alphabet; "*" stands for any letters (anyOf() in word-sets.ts).
import { type WordsByLanguage, words } from './rules.ts'

export const VENUES: WordsByLanguage = {
  en: words(`
    airbase, airport, base, building, castle, center, centre, chancellery, club, complex, consulate, embassy, estate, golf,
    headquarters, home, hotel, house, hq, manor, mansion, office, offices, palace, ranch, residence, resort, venue, villa`),
  fr: words(`
    aeroport, ambassade, base, batiment, bureau, chancellerie, chateau, club, complexe, consulat, domaine, hotel, manoir, palais,
    propriete, qg, quartier, residence, siege, villa`),
  de: words(`
    *anwesen, *basis, *flughafen, *gebaude, *hauptquartier, *haus, *hotel, *klub, *palais, *palast, *residenz, *schloss, *stutzpunkt,
    *villa, *zentrum, amtssitz, botschaft, club, konsulat, landsitz, sitz`),
  es: words(`
    aeropuerto, base, cancilleria, castillo, centro, club, complejo, consulado, cuartel, edificio, embajada, finca, hotel, mansion,
    oficinas, palacio, residencia, sede, villa`),
  it: words(`
    aeroporto, albergo, ambasciata, base, cancelleria, castello, centro, club, complesso, consolato, edificio, hotel, palazzo,
    quartier, residenza, resort, sede, tenuta, villa`),
  pl: words(`
    ambasad*, baz*, budynk*, centrum, hotel*, kancelari*, klub*, kompleks*, konsula*, kuror*, kwater*, lotnisk*, osrod*, palac*,
    posiadlosc*, rezydencj*, siedzib*, urzed*, willa, wille, willi, zamk*`),
  uk: words(`
    аеропорт*, баз*, будинк*, будівл*, віллі, готел*, замк*, канцеляр*, клуб*, комплекс*, консульств*, курорт*, маєтк*, палац*,
    посольств*, приміщен*, резиденці*, центр*, штаб*`),
  ru: words(`
    авиабаз*, аэропорт*, баз*, вилле, гостиниц*, двор*, замк*, здани*, канцеляр*, клуб*, комплекс*, консульств*, курорт*, отел*, офис*,
    поместь*, посольств*, резиденци*, усадьб*, центр*, штаб*`),
}

/** Of these, with what goes with them, those that may be left off a name: "Elmendorf-Richardson" for the base, "Çırağan" for the palace. */
export const PALACES_AND_BASES: WordsByLanguage = {
  en: words('air, base, congress, joint, military, palace'),
  fr: words('aerienne, base, congres, interarmees, palais'),
  de: words('kongresszentrum, luftwaffenstutzpunkt, militarbasis, palast, schloss'),
  es: words('aerea, base, congresos, conjunta, palacio'),
  it: words('aerea, base, congiunta, congressi, palazzo'),
  pl: words('baza, kongresowe, lotnicza, palac'),
  uk: words('авіабаза, база, конгрес центр, об єднана, палац'),
  ru: words('авиабаза, база, дворец, конгресс центр, объединенная'),
}

/** Which part of a town, or how near to it: they lead on to its name as a building does ("in central London", "in der Nähe von Paris"). */
export const NEARBY: WordsByLanguage = {
  en: words('central, close, downtown, heart, near, outskirts, suburb, suburbs'),
  fr: words('banlieue, centre, coeur, environs, peripherie, pres, proximite'),
  de: words('herzen, innenstadt, nahe, stadtzentrum, umgebung, unweit, vorort, zentrum'),
  es: words('afueras, alrededores, centro, cerca, cercanias, corazon'),
  it: words('centro, cuore, dintorni, periferia, pressi, vicino'),
  pl: words('centrum, niedaleko, nieopodal, obrzez*, okolic*, poblizu, przedmiesci*, sercu'),
  uk: words('біля, неподалік, околиц*, передмісті, поблизу, серці, центрі'),
  ru: words('близ, вблизи, недалеко, окрестност*, пригород*, сердце, центре'),
}

/** What a region is, before its name ("in the US state of Alaska", "w hrabstwie Kent"). */
export const REGIONS: WordsByLanguage = {
  en: words('county, emirate, province, state'),
  fr: words('comte, emirat, etat, province'),
  de: words('bundesstaat, emirat, grafschaft, provinz'),
  es: words('condado, emirato, estado, provincia'),
  it: words('contea, emirato, provincia, stato'),
  pl: words('emiracie, hrabstwa, hrabstwie, prowincji, stanie, stanu'),
  uk: words('графстві, еміраті, провінціі, штаті'),
  ru: words('графстве, провинции, штате, эмирате'),
}

/** Prepositions before a building that say where, and elsewhere say something else. */
export const AT_A_VENUE: WordsByLanguage = {
  en: words('at, close, in, inside, on'),
  fr: words('a, au, aux, dans, en, pres, sur'),
  de: words('am, an, auf, im, in, nahe, unweit'),
  es: words('cerca, en'),
  it: words('a, al, all, alla, in, nel, nell, nella, presso, sulla, vicino'),
  pl: words('na, niedaleko, nieopodal, w, we'),
  uk: words('біля, в, на, неподалік, поблизу, у'),
  ru: words('близ, в, вблизи, во, на, недалеко'),
}

/** Waters that a town or a palace is told to lie on. */
export const WATERS: WordsByLanguage = {
  en: words('atlantic, baltic, bosphorus, bosporus, danube, potomac, seine, spree, thames'),
  fr: words('atlantique, bosphore, danube, potomac, seine, tamise'),
  de: words('atlantik, bosporus, donau, ostsee, seine, spree, themse'),
  es: words('atlantico, bosforo, danubio, potomac, sena, tamesis'),
  it: words('atlantico, bosforo, danubio, potomac, senna, tamigi'),
  pl: words('atlantyk*, bosfor*, dunaj*, sekwan*, tamiz*'),
  uk: words('атлантич*, босфор*, дуна*, сен*, темз*'),
  ru: words('атлантич*, босфор*, дуна*, сен*, темз*'),
}

/** Buildings of which each has an owner: a meeting in one that no list knows is another ("la riunione nella residenza di …"). */
export const RESIDENCES: WordsByLanguage = {
  en: words('castle, embass*, hotel*, residence*, villa'),
  fr: words('ambassade*, chateau, hotel*, residence*, villa'),
  de: words('botschaft*, hotel*, residenz*, schloss*, villa'),
  es: words('castillo, embajad*, hotel*, residencia*, villa'),
  it: words('ambasciat*, castello, hotel*, residenz*, villa'),
  pl: words('ambasad*, hotel*, rezydencj*, zamek, zamku'),
  uk: words('готел*, посольств*, резиденц*'),
  ru: words('отел*, посольств*, резиденц*'),
}

/** Rooms of a house, with their names round them. */
export const ROOMS: WordsByLanguage = {
  en: words('hall, library, office, room'),
  fr: words('salle, salon'),
  de: words('*saal, *zimmer, office'),
  es: words('biblioteca, despacho, sala, salon'),
  it: words('sala, salone, studio'),
  pl: words('gabine*, sali, salonie'),
  uk: words('залі, кабінет*'),
  ru: words('зале, кабинет*'),
}
