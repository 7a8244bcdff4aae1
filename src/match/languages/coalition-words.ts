// What coalitions are formed for, by language: the words of the record's own cause, those of other matters, and those that lead to either. "A coalition
// of the willing" is anybody's; what its sentence tells of says whose (actors/whose-coalition.ts). Words are folded and in
// the order of the alphabet; "*" stands for any letters (word-sets.ts).
import { type WordsByLanguage, words } from './rules.ts'

/** Whose war it is about: what is told of these is told of ours. */
export const PARTIES_TO_WAR: WordsByLanguage = {
  en: words('*ukrain*, crimea*, donbas*, kiev*, kremlin*, kyiv*, lavrov*, moscow*, odesa, odessa, peskov*, putin*, russia*, zelensk*'),
  fr: words('*ukrain*, crimee, donbas*, kiev*, kremlin, kyiv, lavrov, moscou, odessa, peskov, poutine, russe, russes, russie, zelensk*'),
  de: words(
    '*kiew*, *kreml*, *moskau*, *putin*, *russisch*, *russland*, *selenskyj*, *ukrain*, donbas*, krim, kyjiw*, lawrow*, peskow*, russen',
  ),
  es: words(
    '*ucrania*, crimea, donbas, kiev, kremlin, kyiv, lavrov, moscu, odesa, peskov, putin, rusa, rusas, rusia, ruso, rusos, zelensk*',
  ),
  it: words(
    '*ucrain*, cremlino, crimea, donbas*, kiev, kyiv, lavrov, mosca, odessa, peskov, putin, russa, russe, russi, russia, russo, zelensk*',
  ),
  pl: words('*ukrain*, donbas*, kijow*, kreml*, krym*, lawrow*, moskw*, pieskow*, putin*, rosj*, rosyjsk*, zelensk*'),
  uk: words('*украін*, зеленськ*, киев*, києв*, киів*, кремл*, крим*, лавров*, москв*, пескова, пєсков*, путін*, росі*, рф'),
  ru: words('*украин*, донбас*, зеленск*, киев*, кремл*, крым*, лавров*, москв*, песков*, путин*, росси*, рф'),
}

/** What ours is to do, and with what: told of other wars too. */
export const MEANS_OF_WAR: WordsByLanguage = {
  en: words(`
    aggression, airspace, armies, arms, army, boots, ceasefire, defence, defense, deploy*, deterrence, drones, forces, generals, guarantee,
    guarantees, headquarters, invasion, militaries, military, minesweepers, missile, missiles, naval, navy, peacekeep*, reassurance, sanctions,
    soldier, soldiers, troop, troops, truce, war, weapons`),
  fr: words(`
    aerien, agression, armee, armees, armes, cessez, contingent, defense, dissuasion, drones, garanties, generaux, guerre, maintien, militaire*,
    missiles, naval*, reassurance, sanctions, soldat, soldats, treve, troupes`),
  de: words(`
    *armee*, *krieg*, *militar*, *rakete*, *soldat*, *streitkraft*, *truppe*, *waffen*, abschreckung, drohnen, frieden*, garantie*,
    generale, luftraum*, marine*, maritim*, rustung*, sanktionen, verteidigung*`),
  es: words(`
    aereo, agresion, armas, contingente, defensa, despliegue, disuasion, drones, ejercito*, fuego, fuerzas, garantias, guerra, militar*, misiles,
    naval*, sanciones, soldado*, tregua, tropas`),
  it: words(`
    aereo, aggressione, armi, contingente, deterrenza, difesa, droni, esercit*, forze, fuoco, garanzie, guerra, militar*, missili, naval*,
    sanzioni, soldat*, tregua, truppe`),
  pl: words(`
    agresj*, armi*, bron*, dowodztw*, dron*, general*, gwarancj*, morsk*, obron*, odstrasz*, pokojow*, rakiet*, rozejm*, sankcj*, wojn*, wojsk*,
    zawieszen*, zbrojn*, zolnierz*`),
  uk: words(`
    агресі*, армі*, безпек*, віин*, віиськ*, гарант*, генерал*, дрон*, збро*, контингент*, миротвор*, морськ*, оборон*, перемир*,
    припинен*, ракет*, санкці*, сил, сили, солдат*, стримуван*, штаб*`),
  ru: words(`
    агресс*, арми*, безопасност*, воен*, воин*, гарант*, генерал*, дрон*, контингент*, миротвор*, морск*, оборон*, оружи*, перемири*, прекращен*,
    ракет*, санкци*, сдерживан*, солдат*, штаб*`),
}

/** What other coalitions are formed for: the matters of home, and other wars. */
export const OTHER_CAUSES: WordsByLanguage = {
  en: words(`
    afghan*, ai, asylum, baghdad, banks, biodiversity, bush, carbon, cartel*, chips, climate, cloud, cocoa, competitiveness, courts, deport*,
    digital, drug*, emissions, energy, forests, fossil, gaza, haiti*, health, hormuz, hospitals, housing, houthi*, immigration, internet, iraq*,
    libraries, libya*, markets, migrant*, migration, mosul, nuclear, oceans, palestin*, plastic, plastics, pollution, pupils, reactors,
    renewables, rents, saddam, sahel, savings, school, schools, smartphones, smugglers, somali*, syria*, taiwan, taliban, tariff*, tax,
    taxes, teachers, trade, traffickers, universities, vaccin*, venezuel*, whaling, wto, yemen*`),
  fr: words(`
    afghan*, asile, biodiversite, bush, carbone, cartels, chomage, climat, climatique*, cloud, donnees, drogue*, ecoles, emissions,
    energie, epargne, expuls*, forets, gaspillage, gaza, haiti, hormuz, ia, immigration, irak*, libye, logement*, marches, migrants,
    migrations, migratoire*, narcotrafic, nucleaire, numerique*, oceans, ormuz, palestin*, plastique*, pollution, reacteurs, saddam, sahel,
    sante, syrie, taiwan, talibans, taxe, taxes, vaccins, venezuela, yemen`),
  de: words(`
    *abschieb*, *asyl*, *bildung*, *cloud*, *drogen*, *energie*, *flucht*, *kartell*, *klima*, *markt*, *migra*, *schulden*, *schule*, *sparer*,
    *umwelt*, *wohnung*, *zoll*, afghanistan*, artenschutz, bagdad, bush*, digital*, emissionen, freihandel*, gaza*, gesundheit*,
    haiti, handel, hormus, impf*, irak*, jemen, kernkraft, ki, libyen, palastina*, plastik*, regenwald*, ruckfuhrung*, saddam, sahel, steuer,
    syrien*, taiwan*, taliban, venezuela*, wald*, wto`),
  es: words(`
    afgan*, aranceles, asilo, biodiversidad, bosques, bush, carbono, carteles, clima, climatic*, colegios, comercio, datos, digital*, droga*,
    emisiones, energetic*, energia, escuelas, expuls*, fiscal*, gaza, haiti, hospitales, ia, inmigra*, irak, iraq, iraqui*, libia, mercados,
    migra*, narco*, nube, nuclear*, oceanos, ormuz, palestin*, plastic*, reactores, redes, sadam, sahel, sanidad, siria, taiwan,
    taliban*, tasa, tasas, vacunas, venezuela, viviend*, yemen`),
  it: words(`
    afghan*, asilo, biodiversita, bush, carbonio, clima, climatic*, cloud, commerci*, dati, dazi, digital*, droga, emissioni, energetic*,
    energia, espuls*, fiscal*, foreste, gaza, haiti, hormuz, ia, immigra*, iracheno, iraq, libia, mercati, mercato, migra*, narco*, nucleare,
    oceani, palestin*, plastica, reattori, rimpatri*, saddam, sahel, sanita, scuol*, siria, social, sprechi, spreco, taiwan, talebani, tasse,
    tax, vaccini, venezuela, yemen`),
  pl: words(`
    afgan*, atom*, azyl*, bush*, chmur*, cla, cyfrow*, deportac*, emisj*, energ*, gaz*, haiti*, iracki*, irak*, jemen*, kartel*, klimat*, libi*,
    mieszkan*, migrac*, migrant*, narkot*, ormuz, palestyn*, podat*, reaktor*, saddam*, sahel*, syri*, szczepion*, szkol*, tajwan*, talib*,
    uchodzc*, wegl*, wenezuel*, zdrow*`),
  uk: words(`
    азіл*, атом*, афган*, буш*, венесуел*, вуглец*, газі, газою, гаіті, депорт*, енерг*, ємен*, житл*, зв язк*, ірак*, картел*, клімат*,
    лівіі, мигран*, мігра*, нарко*, ормуз*, палестин*, податк*, притул*, реактор*, саддам*, сиріі, соцмереж*, таиван*,
    талібан*, торгівл*, хмар*, цифров*, школ*`),
  ru: words(`
    атом*, афган*, беженц*, буш*, венесуэл*, газа, газе, газы, гаити, депорт*, жиль*, иемен*, ирак*, картел*, климат*, ливии, мигра*, нарко*,
    облак*, ормуз*, палестин*, пошлин*, реактор*, саддам*, сахел*, сирии, соцсет*, таиван*, талибан*, торговл*, убежищ*, углерод*,
    цифров*, школ*, энерг*`),
}

/** Right after the coalition, before what it is for. */
export const PURPOSE_LINKS: WordsByLanguage = {
  en: words('against, among, for'),
  fr: words('contre, parmi, pour'),
  de: words('beim, fur, gegen, unter, zum, zur'),
  es: words('contra, entre, para, por'),
  it: words('contro, per, sugli, sui, sul, sulla, sulle, tra'),
  pl: words('do, ds, na, przeciw, przeciwko, wsrod'),
  uk: words('для, з, задля, заради, із, проти, серед, щодо'),
  ru: words('для, из, по, против, ради, среди'),
}

/** One or two words before it, of one that is wished for or still to be made. */
export const SOUGHT: WordsByLanguage = {
  en: words('assembl*, build, building, form, formed, forming, gather*, need, needs, seek*, want, wants'),
  fr: words('batir, construi*, creer, former'),
  de: words('brauchen, braucht'),
  es: words('busca*, crear, formar'),
  it: words('cerca*, creare, formare, serve'),
  pl: words('buduj*, chca, chce, montuj*, organiz*, potrzeb*, powol*, powstaje, stworz*, szuka*, tworz*, utworz*, zbudow*'),
  uk: words('будує, зібрати, організ*, потребує, потрібн*, створ*, сформ*, утвор*, хоче, хочуть, шука*'),
  ru: words('ищ*, нужн*, образ*, организ*, собрать, созда*, сформ*, формир*, хотят, хочет'),
}

/** Before one that is compared with ours, or its own. */
export const ANOTHER: WordsByLanguage = {
  en: words('another, other, similar'),
  fr: words('autre, pareille'),
  de: words('ahnliche*, andere*'),
  es: words('otra'),
  it: words('altra'),
  pl: words('inn*, podobn*'),
  uk: words('інш*, подібн*'),
  ru: words('другая, другои, другую, иная, инои, подобн*'),
}
