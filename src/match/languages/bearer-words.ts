// What bears names and stands right before them, by language: families and shops that have a surname, streets that honour one, papers, films.
// Asked on pages of every language, so that what two languages share stands where one has it, or in both. Words are folded and in the order
// of the alphabet; "*" stands for any letters (anyOf() in word-sets.ts).
import { type WordsByLanguage, words } from './rules.ts'

/** Words for several of one name, and those by which a family calls its old; "brother" is one of them. */
export const FAMILY: WordsByLanguage = {
  en: words('auntie, grandad, grandma, granny'),
  fr: words('epoux, famille, freres, mamie, nee, papy, soeurs, tante, tonton'),
  de: words('eheleute, ehepaar, familie, familien, geb, geborene, geborener, gebruder, geschwister, oma, opa, tante, uroma'),
  es: words('abuela, abuelo, familia, hermanas, hermanitos, hermanos'),
  it: words('coniugi, famiglia, fratelli, nata, nonna, nonno, sorelle'),
  pl: words(`
    babcia, babcie, babcii, braci, bracia, ciocia, dziadek, dziadka, dziadkiem, dziadkowi, panstwo, rodzina, rodzine, rodzinie, rodziny,
    siostr, wujek, wujka`),
  uk: words(`
    бабусе*, бабусі*, бабусю*, бабуся*, братам, братами, брати, братів, дядько, дядя, подружж*, родин*, сестер, сестри, тітка, уроджен*`),
  ru: words(`
    бабусе*, бабусю*, бабуся*, бабушк*, братьев, братья, братьям, братьями, дедушк*, дядя, семеи*, семье, семьи, семью, семья, сестры,
    супругам, супруги, супругов, тетя, урожденн*`),
}

/** What an English surname right before it is a family's or a maker's of ("the Healey brothers", "Macron shirts"); none is a verb's form too. */
export const FAMILIES_AND_MAKES: WordsByLanguage = {
  en: words('brothers, cars, engines, family, guitars, jerseys, motorcycles, pianos, shirts, siblings, sisters, tractors, twins, yachts'),
}

/** What has its keeper's name after it: shops, inns, schools, teams, shirts. */
export const SHOPS: WordsByLanguage = {
  fr: words(`
    bistrot, boucherie, boulangerie, brasserie, charcuterie, clinique, college, garage, gymnase, lycee, maillot, maillots, patisserie,
    pharmacie`),
  de: words(`
    apotheke, autohaus, backerei, fahrschule, fleischerei, gartnerei, gasthaus, gasthof, kanzlei, kickers, konditorei, metzgerei, praxis,
    schreinerei, spedition, tischlerei, trikot, trikots, weingut`),
  es: words(`
    bodega, bodegas, camiseta, camisetas, carniceria, colegio, farmacia, ferreteria, murga, panaderia, restaurante, talleres, transportes`),
  it: words('farmacia, gelateria, maglia, maglie, officina, osteria, panificio, pizzeria, ristorante, scuola, trattoria'),
  pl: words('cukierni*, hurtowni*, koszulk*, piekarni*, restauracj*, sklep, sklepu'),
  uk: words('аптек*, кафе, магазин*, пекарн*, ресторан*, футболк*'),
  ru: words('аптек*, кафе, магазин*, пекарн*, ресторан*, футболк*'),
}

/** Streets, theatres, ships and schools that bear somebody's name, and the word that says so; none that is a verb or a preposition elsewhere. */
export const NAMED_FOR: WordsByLanguage = {
  en: words('avenue, boulevard, ferry, foundation, hospital, museum, theater, theatre, trawler'),
  fr: words(`
    allee, avenue, boulevard, cargo, college, fondation, hopital, impasse, lycee, musee, paquebot, quai, rue, stade, theatre,
    universite`),
  de: words('barkasse, dampfer, frachter, hospital, krankenhaus, museum, stadion*, stiftung, strasse, straße, theater, universitat'),
  es: words('avenida, calle, colegio, estadio, fundacion, hospital, instituto, museo, paseo, plaza, teatro, universidad'),
  it: words('fondazione, istituto, liceo, museo, ospedale, piazza, stadio, teatro, traghetto, universita, viale, vicolo'),
  pl: words('aleja, aleji, imienia, muzeum, stadion*, statek, statku, szpital*, teatr*, ulica, ulice, ulicy, uniwersytet*'),
  uk: words('бульвар*, вулиц*, імені, музе*, пароплав*, площ*, проспект*, стадіон*, театр*, теплохід*, університет*'),
  ru: words('бульвар*, имени, музе*, пароход*, площ*, проспект*, стадион*, театр*, теплоход*, улиц*, университет*'),
}

/** Papers and stations: with a capital, these and a state's name are one name ("Courrier de Russie", "Голос України"). */
export const PRESS: WordsByLanguage = {
  en: words('echo, gazette, herald, tribune, voice'),
  fr: words('courrier, echo, gazette, tribune, voix'),
  de: words('echo, kurier, stimme'),
  es: words('correo, gaceta'),
  it: words('corriere, gazzetta, voce'),
  pl: words('gazeta, glos, kurier'),
  uk: words('вісник, газета, голос, пошта, радіо'),
  ru: words('вестник, газета, голос, почта, радио'),
}

/** Films, books, plays, songs and shows. */
export const WORKS: WordsByLanguage = {
  en: words(`
    album, book, comedy, exhibition, farce, film, films, movie, movies, musical, novel, opera, play, serie, series, sitcom, song,
    thriller`),
  fr: words(`
    album, chanson, comedie, exposition, farce, film, films, livre, opera, operette, piece, roman, romans, serie, series, sitcom, thriller,
    thrillers`),
  de: words(`
    album, ausstellung, buch, film, komodie, krimi, krimis, lied, musical, opera, operette, roman, romans, serie, spielfilm, spielfilms,
    stuck, theaterstuck, thriller`),
  es: words('cancion, comedia, exposicion, libro, novela, obra, opera, pelicula, serie, series, thriller'),
  it: words('canzone, commedia, film, giallo, libro, mostra, opera, romanzo, serie, thriller'),
  pl: words(`
    album, dramat*, film, filmem, filmie, filmu, komedi*, ksiazk*, musical, piosenk*, powiesc*, serial*, spektakl*, sztuk*, thriller,
    thrillera, wystaw*`),
  uk: words(`
    альбом*, вистав*, драм*, книг*, книз*, комеді*, мюзикл*, опера, опери, оперу, пісн*, роман*, серіал*, стрічк*, стрічц*, трилер*,
    фільм*`),
  ru: words(`
    альбом*, выставк*, драм*, картин*, книг*, комеди*, мюзикл*, опера, оперу, оперы, песн*, пьес*, роман*, сериал*, спектакл*, триллер*,
    фильм*`),
}

/** Races and cups: with a capital, these and a state's name are one name ("Giro d'Italia", "Кубок України"); a tour of a state is a journey. */
export const CONTESTS: WordsByLanguage = {
  en: words('cup, open, prix, tour'),
  fr: words('amicale, coupe, entente, etoile, olympique, prix, racing, sporting, tour'),
  es: words('copa, deportivo, premio, racing, sporting, vuelta'),
  it: words('coppa, giro, polisportiva, premio, sporting, virtus'),
  pl: words('puchar, pucharu'),
  uk: words('кубка, кубку, кубок'),
  ru: words('кубка, кубке, кубок'),
}

/** Parties, charities and societies, which have their names in quotation marks. */
export const SOCIETIES: WordsByLanguage = {
  en: words('association, charity, fund, movement, party'),
  fr: words('association, collectif, fonds, mouvement, parti'),
  de: words('bewegung, initiative, partei, stiftung, verein'),
  es: words('asociacion, fundacion, movimiento, partido, plataforma'),
  it: words('associazione, fondazione, movimento, onlus, partito'),
  pl: words('fundacj*, partia, partii, ruch, ruchu, stowarzyszeni*'),
  uk: words('асоціаці*, організаці*, парті*, рух, руху, фонд*'),
  ru: words('ассоциаци*, движени*, организаци*, парти*, фонд*'),
}

/** What English says behind a possessive that it is: "Nato's, the barber in Hague Street". */
export const SHOPS_TOLD: WordsByLanguage = {
  en: words(`
    baker, bakers, bakery, bar, barber, barbers, bistro, butcher, butchers, cafe, chippy, club, deli, diner, florist, florists, garage,
    greengrocer, greengrocers, hairdresser, hairdressers, hotel, nightclub, pizzeria, pub, restaurant, salon, shop, store, tailor,
    tailors, takeaway`),
}
