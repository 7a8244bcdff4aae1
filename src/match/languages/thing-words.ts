// What bears the names of states, capitals and offices, by language: streets, hotels, clubs, hamlets, pubs, animals; and what only looks so. Asked
// on pages of every language, so that what two languages share stands where one has it, or in both. Words are folded and in the order of the
// alphabet; "*" stands for any letters (anyOf() and phraseOf() in word-sets.ts).
import { type WordsByLanguage, words } from './rules.ts'

/**
 * Ways, hotels and clubs, those who keep them, and ships: the name may follow with "of" between ("rue de France"). In English a bar has its
 * name before it, which named-after.ts knows.
 */
export const BEARERS: WordsByLanguage = {
  en: words(`
    bar, barmaid, barman, bartender, brand, cafe, camping, cinema, club, dynamo, fc, hms, hostel, hotel, landlady, landlord, miss,
    motel, mr, mrs, ms, mv, pub, restaurant, rms, ss, theater, theatre, uss`),
  fr: words('bar, brasserie, cafe, camping, cinema, dynamo, encre, hameau, hotel, marque, passage, restaurant, salle, theatre'),
  de: words(`
    dorf, dynamo, frau, gasthaus, herr, hotel, kellner, kellnerin, kneipe, kutter, mahre, marke, restaurant, segler, stammtisch, stute,
    theater, wirt, wirtin`),
  es: words('aldea, bar, camping, cine, club, hotel, marca, pasaje, pedania, real, senora, tabernero, teatro'),
  it: words(`
    amaro, bar, borgo, cantina, corso, hosteria, hotel, inchiostro, largo, marca, oste, osteria, pizzeria, teatro, trattoria, via`),
  pl: words(`
    barmana, barmanka, baru, barze, hali, hotel, hotelu, kawiarni, kawiarnia, kemping, kempingu, kina, kinem, kinie, kinu, klubie,
    knajpa, knajpie, lokalu, marka, marki, pan, pani, pubie, restauracja, restauracji, sali, salka, wies, wsi`),
  uk: words(`
    барі, бармен, готел*, динамо, кав ярн*, кафе, кемпінг*, марки, отел*, ресторан*, села, селі, село, селу, театр*, хутор*,
    шинкар, шинкаря`),
  ru: words(`
    баре, бармен, деревн*, динамо, кафе, кемпинг*, марки, отел*, ресторан*, села, селе, село, селу, театр*, трактирщик, хутор*`),
}

/** Streets and squares, which bear the names of bodies too ("Place des Nations unies", "NATO Avenue"). */
export const STREETS: WordsByLanguage = {
  en: words('avenue, boulevard, plaza, roundabout, square, street'),
  fr: words('allee, allees, avenue, boulevard, esplanade, impasse, place, pont, promenade, quai, rue, square'),
  de: words('platz, strasse, straße, ufer'),
  es: words('avenida, calle, glorieta, paseo, plaza, rotonda'),
  it: words('piazza, piazzale, viale, vicolo'),
  pl: words('alei, aleja, aleje, bulwar*, plac, placu, ronda, rondem, rondo, rondzie, skwer*, ulica, ulice, ulicy'),
  uk: words('бульвар*, вулиц*, площ*, проспект*, сквер*'),
  ru: words('бульвар*, переулок*, площад*, проспект*, сквер*, улиц*, шоссе'),
}

/** Shops, schools and stations: the name follows right away; with "of" between, these may be any ("la escuela de Ucrania"). */
export const NAMED: WordsByLanguage = {
  en: words('hotel, motel, radio'),
  fr: words(`
    arret, bistro, bistrot, boucherie, boulangerie, clinique, creperie, discotheque, ecole, gymnase, hotel, lotissement, patisserie,
    pharmacie, pressing, residence, stade, tabac`),
  de: words(`
    apotheke, backerei, bahnhof, blaskapelle, brauerei, diskothek, druckerei, garage, gasthof, gaststatte, gaststube, grill,
    haltestelle, hof, imbiss, kapelle, kaserne, kino, klinik, klub, kolonie, lokal, motel, pension, reinigung, sc, schanke, siedlung,
    spielothek, sv, tanzsaal, tanzschule, tsv, verlag, vfb, vfl, wirtshaus`),
  es: words(`
    academia, atletico, autoescuela, barrio, bodega, botilleria, cf, clinica, colegio, conjunto, deportes, edificio, escuela, esquina,
    estacion, estanco, farmacia, ferreteria, gasolinera, gimnasio, hotel, instituto, kiosco, meson, orquesta, panaderia, parada,
    peluqueria, pena, poblacion, quiosco, rayo, residencial, restaurante, sala, taberna, tienda, urbanizacion`),
  it: words(`
    agriturismo, autofficina, bagno, banda, bistrot, condominio, discoteca, farmacia, fermata, galleria, hotel, lido, locale,
    palazzina, palestra, panificio, pensione, quartiere, rione, ristorante, sala, scuola, stabilimento, stadio, stazione`),
  pl: words(`
    apteka, blok, browar, browarem, browaru, browarze, druzyna, druzynie, druzyny, hala, hotelik, hurtowni, hurtownia,
    kamienica, kamienicy, kino, klub, klubem, klubu, kuter, lokal, motel, motelu, okret, osiedla, osiedle, osiedlu, pensjonacie,
    pensjonat, pensjonatu, piekarni, piekarnia, prom, promie, promu, przystanek, przystanku, remizie, salon, salonie, salonu, sklep,
    sklepie, sklepu, stadion, stadionie, stadionu, statek, statku, swietlica, swietlicy, szkola, szkole, zajazd, zajazdu, zajezdzie,
    zespol, zespole, zespolem, zespolu`),
  uk: words(`
    ансамбль, аптека, база, будинок, велосипед, група, гурт, залі, зупинка, кінотеатр, кінотеатрі, кінотеатру, клуб, клубі,
    клубу, команда, команди, команду, корабель, лазня, лаинер, магазин, магазині, магазину, мотель, мотоцикл, паб, пансіонат, паром,
    пекарня, перукарня, пивоварня, пором, салон, санаторіи, санаторію, стадіон, станція, судно, табір, теплохід, теплоході, трактор,
    турбаза`),
  ru: words(`
    ансамбль, аптека, база, баня, велосипед, группа, зале, кинотеатр, кинотеатра, кинотеатре, клуб, клуба, клубе, команда, команду,
    команды, корабль, лагерь, лаинер, ледокол, магазин, магазина, магазине, мотель, мотоцикл, остановка, паб, пансионат,
    парикмахерская, паром, пекарня, пивоварня, салон, санатории, санатория, стадион, станция, судно, теплоход, теплоходе, трактор,
    турбаза`),
}

/** What is told behind a name with a comma: that it is a hamlet's, a pub's or a dog's. */
export const THINGS: WordsByLanguage = {
  en: words(`
    ballroom, band, bistro, bistrot, brasserie, cat, chip shop, cinema, cow, dog, donkey, farmhouse, goat, guesthouse, hamlet, horse,
    hotel, inn, laundrette, nightclub, nursery, parrot, pub, restaurant*, suburb, tavern, tearoom, tearooms, village`),
  fr: words(`
    auberge, bistro, bistrot, boite, brasserie, camping, chevre, chien, chienne, cinema, discotheque, gite, guinguette, hameau, hotel,
    jument, restaurant*, salle, snack, supermarch*, surnom*, vache`),
  de: words(`
    *cafe, *gasthaus, *hotel, *kneipe, *lokal, bootshaus, brauerei, campingplatz, diskothek, dorf, gaststatte,
    hospiz, hund, hundin, katze, kuh, ortsteil, restaurant*, sparkasse, stute, weiler, ziege`),
  es: words(`
    aldea, bodega, cabra, camping, caserio, chiringuito, discoteca, gata, gato, hostal, hotel, merendero, pedania, pena, perra, perro,
    restaurant*, supermercado, taberna, vaca, yegua`),
  it: words(`
    agriturismo, albergo, asina, borgo, cagna, cagnetta, campeggio, capra, cavalla, centro commerciale, contrada, discoteca, frazione,
    hotel, localita, mucca, osteria, pizzeria, pub, ristorante, supermercato, trattoria`),
  pl: words(`
    bar, blok, czyli, dyskoteka, gospoda, gospody, hotel, karczma, kawiarnia, klacz, koza, krowa, pensjonat*, przysiolek, pub,
    restauracja, suka, wies, wioska, zajazd`),
  uk: words(`
    бар, вулиц*, готель, гурт, ідальн*, кафе, кінотеатр, кішка, коза, корова, паб, пансіонат*, ресторан, садиб*, селище, село, собака,
    сторожк*, хутір`),
  ru: words(`
    бар, гостиница, деревня, кафе, кинотеатр, коза, корова, кошка, отель, паб, пансионат*, поселок, ресторан, село, собака, столов*,
    сторожк*, улиц*, хутор`),
}

/** The same by saying that it is called so. "*" alone stands for any word. */
export const CALLED_SO: WordsByLanguage = {
  en: words('as locals call, as they call, as we call'),
  de: words('so heiss*, so heiß*, so nenn*'),
  es: words('asi llama*, asi se llama*, como llama*, que asi llama*, que asi se llama*'),
  it: words('come chiama*, come la, come lo, cosi chiam*, cosi dett*, cosi la chiam*, cosi lo chiam*, cosi nominat*'),
  pl: words(`
    tak go mow*, tak go nazyw*, tak go zw*, tak ja mow*, tak ja nazyw*, tak ja zw*, tak mow*, tak nazyw*, tak sie mow*, tak sie nazyw*,
    tak sie zw*, tak u nas, tak zw*`),
  uk: words('так * зв*, так * наз*, так зв*, так наз*, так у нас'),
  ru: words('так * зв*, так * наз*, так зв*, так наз*, так у нас'),
}

/**
 * Nouns for what is told about a state by its bare name ("il dossier Ucraina", "côté France"), adverbs, and words like "except": right before
 * a name where others would be what bears it.
 */
export const NO_BEARERS: WordsByLanguage = {
  fr: words(`
    *ment, ainsi, allie, candidat, cas, compris, conflit, cote, crise, dont, dossier, effet, ennemi, equipe, facteur, format, front, geant,
    guerre, hormis, inclus, incluse, leur, membre, notre, outre, paix, partenaire, plan, puis, question, rival, sauf, soit, special, style,
    theme, version, voire, voisin, votre`),
  es: words(`
    *mente, aliado, candidato, caso, conflicto, crisis, durante, efecto, enemigo, especial, exmiembro, factor, gigante, mediante, miembro,
    plan, rival, salvo, seleccion, socio, team, tema, tipo, vecino, version`),
  it: words(`
    *mente, *mento, agli, alle, alleato, asse, attraverso, candidato, capitolo, caso, cioe, circa, compresa, comprese, compresi, compreso,
    conflitto, crisi, dagli, dalle, degli, delle, dentro, durante, eccetto, effetto, egli, emergenza, fattore, formato, fronte, fuori,
    gigante, guerra, inclusa, inclusi, incluso, intanto, invece, malgrado, mediante, membro, nazionale, negli, nelle, nemico, nodo, nonche,
    oltre, ossia, ovvero, pace, partner, piano, presso, quegli, quelle, questione, quindi, salvo, sopra, sotto, speciale, squadra,
    stile, sugli, sulle, team, tema, tipo, tranne, versione, verso, versus, vicino`),
}

/** Nouns that an English name stands before ("the France bakery"). */
export const ENGLISH_THINGS: WordsByLanguage = {
  en: words(`
    bakeries, bakery, cafe, cafes, cinema, geese, goose, hotel, inn, lobster, lobsters, maple, maples, motel, nightclub, nut, nuts,
    pub, pubs, restaurant, restaurants, shopping, spruce, tavern, vulture, vultures`),
}

/** What follows the name of a town in America ("Denmark, Wisconsin"). */
export const US_STATES: WordsByLanguage = {
  en: words(`
    alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, idaho, illinois, indiana, iowa, kansas,
    kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, ohio,
    oklahoma, oregon, pennsylvania, tennessee, texas, utah, vermont, wisconsin, wyoming`),
}

/** What is made or spelt after a body's standard, and names the alphabet or the strap, not the body ("Nato phonetic alphabet", "bracelet Otan"). */
export const STANDARDS: WordsByLanguage = {
  en: words('alphabet, alphabets, phonetic, strap, straps'),
  fr: words('alphabet, bracelet, bracelets, phonetique'),
  de: words('*alphabet, *armband, *armbander, *armbandern, band, buchstabiertafel, draht, shop, stacheldraht, uhrband'),
  es: words('alfabeto, correa, correas, fonetico'),
  it: words('alfabeto, cinturini, cinturino, fonetico'),
  pl: words('alfabecie, alfabet, alfabetem, alfabetu, fonetyczn*, paski, paskiem, paskow, pasku'),
  uk: words('абетк*, алфавіт*, ремінець, ремінц*, фонетичн*'),
  ru: words('алфавит*, ремешк*, ремешок, фонетическ*'),
}

/** Feminine nouns that open a sentence with "Polska" before them as its adjective; those whose ending tells are not among them. */
export const POLISH_NOUNS: WordsByLanguage = {
  pl: words(`
    ambasada, armia, branza, bron, droga, druzyna, energetyka, firma, flaga, gielda, gospodarka, granica, inicjatywa, kadra, klasa,
    kolej, kuchnia, lewica, liga, marka, marynarka, mlodziez, muzyka, nauka, obrona, odpowiedz, opinia, pamiec, pilka, poczta, polityka,
    polonia, pomoc, prasa, prawica, premiera, prezydentka, rada, rodzina, rola, scena, siec, sluzba, spolka, sprawa, stolica, straz,
    strona, szkola, tarcza, walka, waluta, wies, wladza, wodka, wojna, zegluga, ziemia`),
}
