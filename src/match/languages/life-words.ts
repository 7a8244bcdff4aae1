// What goes on in a town and is no government's: who lives there, what stands there, what befalls it, what goes from there to the next. By these words
// a capital of which little else is told is a place (actors/town-life.ts). Asked on pages of every language. Words are folded and in the order of the
// alphabet; "*" stands for any letters (anyOf() in word-sets.ts).
import { type WordsByLanguage, words } from './rules.ts'

/** Who lives in a town: what they feel is no government’s. */
export const DWELLERS: WordsByLanguage = {
  en: words(`
    citizens, commuters, families, inhabitants, locals, motorists, neighbors, neighbours, pensioners, residents, tenants, tourists, visitors`),
  fr: words('automobilistes, citadins, familles, habitants, locataires, riverains, touristes, visiteurs, voisins'),
  de: words(`
    anwohner, anwohnern, autofahrer, bewohner, bewohnern, einwohner, einwohnern, familien, mieter, mietern, nachbarn, rentner, touristen`),
  es: words('ciudadanos, conductores, familias, habitantes, inquilinos, turistas, vecinos, visitantes'),
  it: words('abitanti, automobilisti, cittadini, famiglie, inquilini, residenti, turisti, visitatori'),
  pl: words('kierowc*, lokator*, mieszkanc*, rodzin*, sasiad*, turyst*'),
  uk: words('водіі*, жител*, мешкан*, містян*, родин*, сусід*, турист*'),
  ru: words('водител*, горожан*, жильц*, жител*, семеи, семьи, сосед*, турист*'),
}

/** What else a town is open to. */
export const OPEN_TO: WordsByLanguage = {
  en: words('public, tourism, trade, traffic'),
  fr: words('circulation, public, tourisme, visite, visites'),
}

/** What goes, or lies, between two towns. */
export const WAYS: WordsByLanguage = {
  en: words(`
    bus, buses, coach, ferry, flight, flights, highway, kilometers, kilometres, miles, motorway, plane, planes, rail, railway, road,
    route, train, trains`),
  fr: words('autocar, autoroute, avion, avions, bus, ferroviaire, ferry, kilometres, route, train, trains, trajet, vol, vols'),
  de: words(`
    *flug, *fluge, *zug, *zuge, autobahn, bahn, bahnstrecke, bus, busse, fahre, flieger, kilometer, landstraße, maschine, strecke, zugverkehr`),
  es: words(`
    autobus, autobuses, autopista, avion, aviones, carretera, ferri, ferrocarril, ferroviaria, kilometros, trayecto, tren, trenes, vuelo,
    vuelos`),
  it: words('aereo, autobus, autostrada, chilometri, ferrovia, ferroviaria, pullman, strada, traghetto, tratta, treni, treno, voli, volo'),
  pl: words('autobus*, autostrad*, kilometr*, kolej*, lot, lotu, loty, pociag*, samolot*, tras*'),
  uk: words('автобус*, дорог*, електричк*, залізниц*, кілометр*, літак*, маршрут*, поізд*, потяг*, реис*, траса, трасі, шлях'),
  ru: words('автобус*, дорог*, километр*, маршрут*, поезд*, реис*, самолет*, трасса, трассе, трассы, электричк*'),
}

/** What befalls a town, is in it or goes on there: weather, streets, matches, feasts. A sentence that has one tells of the town, unless more than a small sign says that its government acts. */
export const TOWN_LIFE: WordsByLanguage = {
  en: words(`
    avenue, avenues, bakery, balcony, boulevard, bridge, cafe, canal, carnival, cathedral, christmas, church, churches, circus, club, concert,
    downtown, easter, exhibition, fans, fashion, festival, flood, flooding, floods, football, fountain, galleries, gallery, garden, gardens,
    heatwave, hotel, hoteliers, housing, library, marathon, market, mayor, metro, monument, museum, museums, nightlife, opera, orchestra,
    park, parks, pavement, pub, pubs, rent, rents, restaurant, restaurants, school, schools, shops, skyline, skyscraper, smog,
    snow, snowfall, stadium, station, storm, street, streets, suburb, suburbs, subway, supermarket, theatre, thunderstorm, traffic, tram,
    trams, tube, underground, walls, weather, zoo`),
  fr: words(`
    avenue, banlieue, boulangerie, boulevard, cafe, canicule, carnaval, cathedrale, chaleur, circulation, cirque, commerces, concert, ecoles,
    eglise, exposition, festival, football, gare, hotel, hoteliers, inondations, jardin, jardins, loyers, maire, mairie, marathon, marche,
    meteo, metro, monument, musee, musees, neige, noel, opera, orage, orchestre, parc, patinoire, peripherique, pont, pub, quartier,
    quartiers, restaurant, restaurants, rue, rues, salon, stade, tempete, theatre, tramway, trottoir, trottoirs, voirie`),
  de: words(`
    *museum, *theater, adventskalender, ausstellung, backerei, bahnhof, balkon, burgermeister, eisbahnen, festival, flohmarkt, fußball,
    galerie, garten, hitze, hitzewelle, hochwasser, hotel, hoteliers, hotels, innenstadt, kalte, karneval, kino, kirche, kirchen, kneipen,
    konzert, marathon, mieten, modestadt, museen, oper, orchester, park, parks, radweg, regen, restaurant, restaurants, ringstraße, schnee,
    schulen, spielplatz, staatsoper, stadion, stadtebund, stadtrat, stadtteil, straße, straßen, straßenbahn, sturm, supermarkt,
    unwetter, verkehr, weihnachten, weihnachtsmarkt, wetter, zirkus, zoo`),
  es: words(`
    alcalde, autopista, avenida, ayuntamiento, bares, barrio, barrios, calle, calles, calor, carnaval, catedral, colegios, concierto,
    exposicion, festival, futbol, hotel, hoteleros, hoteles, iglesia, inundaciones, jardines, lluvia, maraton, mercado, metro, moda, museo,
    museos, navidad, nieve, opera, orquesta, panaderia, parque, parques, puente, restaurante, restaurantes, salon, supermercado, teatro,
    tempestad, temporal, tormenta, trafico, tranvia, zoo`),
  it: words(`
    albergatori, alberghi, albergo, alluvione, bar, calcio, caldo, carnevale, cattedrale, chiesa, concerto, esposizione, festival, giardini,
    giardino, hotel, maratona, mercato, meteo, metropolitana, moda, mostra, musei, museo, natale, neve, opera, orchestra, panificio, parchi,
    parco, piazza, pioggia, ponte, quartiere, quartieri, ristorante, ristoranti, scuole, sindaco, stadio, strada, strade, supermercato,
    teatro, tempesta, temporale, traffico, tram, zoo`),
  pl: words(`
    *park, burmistrz*, burza, burzy, festiwal*, hotel*, jarmark*, katedr*, koncert*, kosciol, lotnisk*, maraton*, metrze, mieszkani*, moda,
    mody, most, mostu, muze*, opera, opery, operze, pilkarz*, pogod*, powodzi*, prad, pradu, restaurac*, snieg*, stadion*, swieta, szkol*,
    teatr*, tramwaj*, ulic*, upal*, wystaw*, zoo`),
  uk: words(`
    бурі, буря, виставк*, вулиц*, готел*, злив*, зоопарк*, концерт*, ліс, магазин*, марафон*, метро, мода, моди, музе*, опера, опери, парк*,
    погод*, ресторан*, сніг*, собор, спек*, стадіон*, театр*, трамва*, фестивал*, футбол*, церкв*, школ*, ярмар*`),
  ru: words(`
    бури, буря, выставк*, гостиниц*, жара, жары, зоопарк*, концерт*, лес, ливн*, магазин*, марафон*, метро, мода, моды, музе*, опера, оперы,
    отел*, парк*, погод*, ресторан*, снег*, собор, стадион*, театр*, трамва*, улиц*, фестивал*, футбол*, церкв*, школ*, ярмар*`),
}

/** What a town is left without. */
export const POWERLESS: WordsByLanguage = {
  en: words('without electricity, without heating, without light, without power, without water'),
  fr: words('sans chauffage, sans courant, sans eau, sans electricite'),
  de: words('ohne heizung, ohne strom, ohne wasser'),
  es: words('sin agua, sin calefaccion, sin electricidad, sin luz'),
  it: words('senza acqua, senza corrente, senza elettricita, senza luce, senza riscaldamento'),
  pl: words('bez ogrzewania, bez pradu, bez wody'),
  uk: words('без води, без електрики, без опалення, без світла, без струму'),
  ru: words('без воды, без отопления, без света, без электричества'),
}

/**
 * What is told of a town in a headline behind its name and a colon: who was hurt, held or marched there. Words and phrases; none that is said of
 * talks and truces too ("to be held", "12 March", "cessez-le-feu").
 */
export const INCIDENTS: WordsByLanguage = {
  en: words(`
    arrest, arrested, arrests, blast, blaze, crash, dead, demonstrate, demonstrators, died, dies, explosion, firefighters, gunman,
    held after, held over, hurt, injured, jailed, killed, kills, marchers, on fire, police, power cut, power outage, protesters, protests,
    rally, robbery, shooting, shot, stabbed, stabbing, stolen, thousands, wounded`),
  fr: words(`
    accident, agression, arrestation, arrestations, arrete, arretes, blesse, blesses, coupure, deces, defilent, en feu, explosion,
    fusillade, incendie, interpelles, manifestants, manifestation, manifestent, milliers, mort, morts, police, pompiers, tue, tuee, tues, vol`),
  de: words(`
    brand, demonstranten, demonstrieren, explosion, festgenommen, festnahmen, feuer, messerangriff, mord, polizei, protestieren, schießerei,
    stromausfall, tausende, tote, toter, unfall, verletzt, verletzte, verletzter`),
  es: words(`
    accidente, apagon, asesinado, bomberos, detenido, detenidos, explosion, herida, heridas, herido, heridos, incendio, manifestacion, manifestantes,
    miles, muere, mueren, muerta, muerto, muertos, policia, protestan, tiroteo`),
  it: words(`
    accoltellato, arrestati, arrestato, arresti, corteo, esplosione, feriti, ferito, incendio, incidente, manifestanti, manifestazione,
    migliaia, morti, morto, muore, omicidio, polizia, rapina, rogo, sparatoria, ucciso`),
  pl: words(`
    aresztowa*, demonstrac*, eksplozj*, manifestac*, napad*, nozownik*, policj*, pozar*, protestuj*, ranny*, strzelanin*, tysiace,
    wybuch*, wypad*, zabit*, zatrzyman*, zgina*, zgine*`),
  uk: words(`
    аварі*, арешт*, вбит*, вибух*, заворушенн*, загину*, затрима*, мітинг*, пограбуванн*, пожеж*, поліці*, поранен*, протест*, стрілянин*,
    тисячі, убит*`),
  ru: words('авари*, арест*, взрыв*, задержа*, митинг*, ограблени*, погиб*, пожар*, полици*, протест*, ранен*, стрельб*, тысячи, убит*'),
}
