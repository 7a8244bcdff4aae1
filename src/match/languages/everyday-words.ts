// Words of everyday matters, by language: sport, animals, kitchens, shops, stages, quizzes, toys. Where they are all that a sentence tells of,
// the surname, capital or office in it is somebody else's or a thing's. Only words that the news of politics has little use for; what such a
// word is worth beside one of politics, actors/passage.ts decides. Nouns of languages with cases in their first form.
import type { PageLanguage } from '../../model/text.ts'
import { decline, type EndingRule, rule } from './declension.ts'
import { nouns as polishSingular } from './pl-endings.ts'
import { nouns as russianSingular } from './ru-endings.ts'
import { words } from './rules.ts'
import { nouns as ukrainianSingular } from './uk-endings.ts'

/** Names of bodies and places are declined in the singular; a kitchen has more than one pie. */
const withPlurals = (singular: (list: string) => string[], plurals: readonly EndingRule[]) => (list: string) => [
  ...singular(list),
  ...words(list).flatMap((word) => decline(word, plurals)),
]
const polish = withPlurals(polishSingular, [
  rule('(?<=[kg])a', 'i - om ami ach'),
  rule('a', 'y - om ami ach'),
  rule('(?<=[kg])', 'i ów om ami ach'),
  rule('(?<=[szcj])', 'e y om ami ach'),
  rule('(?<=[bdfhlłmnprtw])', 'y ów om ami ach'),
])
const ukrainian = withPlurals(ukrainianSingular, [
  rule('а', 'и - ам ами ах'),
  rule('я', 'і й ям ями ях'),
  rule('ь', 'і ів ям ями ях'),
  rule('(?<=[бвгґджзклмнпрстфхцчшщ])', 'и ів ам ами ах'),
])
const russian = withPlurals(russianSingular, [
  rule('(?<=[гкхжчшщ])а', 'и - ам ами ах'),
  rule('а', 'ы - ам ами ах'),
  rule('ь', 'и ей ям ями ях'),
  rule('(?<=[гкхжчшщ])', 'и ов ам ами ах'),
  rule('(?<=[бвдзлмнпрстфц])', 'ы ов ам ами ах'),
])

export const EVERYDAY_WORDS: Readonly<Record<PageLanguage, readonly string[]>> = {
  en: words(`kick-off, playoff, playoffs, derby, regatta, midfield, offside, semi-final, semifinal, quarter-final, referee, racecourse, gelding, filly, mare, paddock, relegation, cup tie, bowls, darts, snooker, billiards, cricket, rugby, handball, basketball, hockey, netball, swimmer, sprinter, batsman, bowler, wicketkeeper, goalkeeping, dressing room, away win, home win, extra time, clean sheet, trainer, transfer window, loan spell,
    dog, dogs, puppy, puppies, kitten, terrier, spaniel, labrador, collie, goat, goats, donkey, pony, ponies, ewe, ewes, heifer, rooster, cockerel, tortoise, hamster, budgerigar, parrot, bull, calf, calves, piglet, sheepdog, beehive, beekeeper, breeder, kennel, aviary, gerbil, peacock, stallion, foal,
    recipe, recipes, oven, tablespoon, butter, stuffing, gravy, bakery, baker, butcher, sausage, sausages, marmalade, cake, cakes, tart, pastry, pudding, jam, brewery, ale, cider, beer, chutney, pancakes, soup, dessert, chef, sandwich, sandwiches, pie, pies,
    shopkeeper, greengrocer, grocer, florist, barber, hairdresser, plumber, upholsterer, landlord, landlady, cobbler, ironmonger, tobacconist, antiques, takeaway, chip shop, tea room, tearoom, launderette, garden centre, allotment, allotments,
    novel, novelist, choir, choirs, organist, soprano, tenor, oratorio, watercolour, watercolours, collage, collages, sculptor, retrospective, puppet, puppets, puppeteer, panto, pantomime, matinee, cinema, orchestra, quartet, concerto, sonata, playwright, farce, sitcom, catwalk, couture, fashion, tailor, painter, exhibition, ballet, jazz, guitarist, drummer, album, poems, poet, folk club, musical, opera,
    quiz, quizzes, crossword, anagram, raffle, tombola, bingo, horoscope, last week's answers, word search, jigsaw, board game, chess club, chess,
    parish, vicar, churchwarden, scouts, playground, jumble sale, flea market, village hall, village green, caravan, campsite, narrowboat, canal, lock-keeper, bowling green, bus stop, lamp post, lamppost, lollipop lady, caretaker, headteacher, classroom, pupil, pupils, homework, school play, car park, knitting, quilting, marrows, pumpkin, pumpkins, tulip, tulips, dahlia, dahlias, roses, ,
    icebreaker, steamer, tugboat, paddle steamer, lifeboat, trawler, dinghy, yacht, model railway, model ship, lego, sandcastle, toy, toys, doll, dolls, jersey, perfume, lipstick, second-hand, lost and found, bicycle, bicycles, mower, lawnmower`),
  fr: words(`championnat, ligue 1, ligue 2, derby, régate, hors jeu, demi-finale, demi-finales, quart de finale, hippodrome, jockey, pouliche, hongre, jument, relégation, handball, basket, rugby, hockey, cyclisme, nageur, buteur, buteuse, pétanque, boules, échecs, vestiaire, mercato, deuxième ligne, talonneur, demi de mêlée, ailière, match nul, prolongations, deuxième division, maillot,
    chien, chiens, chienne, chiot, chat, chats, chatte, chaton, chèvre, chèvres, âne, ânesse, poney, poule, poules, coq, taureau, veau, brebis, moutons, ruche, apiculteur, éleveur, chenil, perroquet, tortue, lapin, lapins, king-charles, labrador, caniche, cheval, vache, vaches,
    recette, recettes, cuillère, beurre, farine, boulangerie, boulanger, boulangère, boucher, bouchère, boucherie, charcutier, saucisse, saucisses, confiture, gâteau, gâteaux, tarte, tartes, galette, brasserie, bière, fromage, fromager, soupe, dessert, crêpe, crêpes, pâtisserie, pâtissier, cuisinier, cuisinière, moutarde,
    épicier, épicerie, fleuriste, coiffeur, coiffeuse, plombier, serrurier, cordonnier, quincaillerie, buraliste, kiosque, brocante, vide-grenier, garagiste, vélos, vendeuse, vendeur, camping, guinguette, bistrot, potager, jardin partagé,
    romancier, romancière, chorale, organiste, soprano, ténor, aquarelle, aquarelles, collage, collages, sculpteur, rétrospective, marionnette, marionnettes, marionnettiste, cinéma, orchestre, quatuor, concerto, dramaturge, vaudeville, haute couture, défilé, couturier, peintre, exposition, ballet, guitariste, batteur, poète, comédie, théâtre, sortie dvd, opérette,
    quiz, mots croisés, mots fléchés, anagramme, devinette, loto, tombola, kermesse, horoscope, réponses de la semaine, jeu de société, puzzle, rébus,
    paroisse, curé, scouts, fête foraine, salle des fêtes, cour de récréation, instituteur, institutrice, caravane, péniche, écluse, éclusier, arrêt de bus, tricot, citrouille, tulipe, tulipes, rosier, roses,
    brise-glace, remorqueur, chalutier, voilier, maquette, maquettes, lego, château de sable, jouet, jouets, poupée, poupées, parfum, petites annonces, objets trouvés, vélo, tondeuse, autobus`),
  de: words(`bundesliga, oberliga, regionalliga, zweite liga, derby, regatta, abseits, halbfinale, viertelfinale, schiedsrichter, rennbahn, jockey, stute, wallach, fohlen, abstieg aus, handball, basketball, eishockey, hockey, rugby, kegeln, kegler, kegelbahn, schach, schachklub, schachclub, schwimmer, torschütze, trainer, trainerin, mannschaft, elfmeterschießen, spieltag, heimspiel, auswärtsspiel, rückrunde, hinrunde, vereinsheim, sportplatz, turnhalle, ablöse, pokalspiel, mittelfeld,
    hund, hunde, hündin, welpe, welpen, dackel, kater, katze, katzen, ziege, ziegen, ziegenbock, esel, eselin, pony, ponys, henne, hühner, hahn, stier, bulle, kalb, kälber, schaf, schafe, imker, imkerin, bienen, züchter, zuchtverein, taubenzüchter, brieftauben, tierheim, tierpark, zoo, papagei, schildkröte, hamster, kaninchen, pferd, pferde, kuh, kühe,
    rezept, rezepte, backofen, esslöffel, butter, mehl, bäckerei, bäcker, bäckerin, metzger, metzgerei, fleischer, wurst, bratwurst, würstchen, marmelade, kuchen, torte, torten, plätzchen, stollen, glühwein, brauerei, bier, käse, suppe, konditorei, konditor, senf, knödel, nachtisch, koch, köchin, speisekarte,
    krämer, gemüsehändler, florist, friseur, friseurin, klempner, schuster, sattler, schreiner, tischler, dachdecker, wirt, wirtin, gastwirt, kneipe, stammtisch, trödel, flohmarkt, kiosk, imbiss, eisdiele, gärtnerei, schrebergarten, kleingarten, autohaus, werkstatt, baumarkt,
    roman, romane, schriftsteller, chor, chöre, organist, orgel, sopran, tenor, oratorium, aquarell, aquarelle, collage, collagen, bildhauer, retrospektive, kuratorin, kurator, marionette, marionetten, puppenspieler, puppentheater, kasper, kino, orchester, quartett, dramatiker, schwank, lustspiel, laufsteg, mode, modenschau, schneider, schneiderin, maler, malerin, ausstellung, ballett, gitarrist, schlagzeuger, dichter, komödie, theater, theatergruppe, laienspiel, operette, museum, museumspädagogin,
    quiz, kreuzworträtsel, rätsel, anagramm, tombola, bingo, lösungen der, brettspiel, skat, schulfest, spielplatz, pfarrer, pfadfinder, kirchengemeinde, gemeindehaus, dorffest, schützenfest, schützenverein, feuerwehrfest, kirmes, schulchor, hausmeister, klassenzimmer, hausaufgaben, wohnwagen, campingplatz, schleuse, bushaltestelle, parkplatz, stricken, kürbis, tulpe, tulpen, rosensorte, freibad,
    eisbrecher, schlepper, dampfer, kutter, segelboot, ausflugsschiff, modellbahn, modelleisenbahn, lego, legosteinen, legosteine, sandburg, spielzeug, puppe, puppen, parfüm, kleinanzeigen, fundbüro, fahrrad, fahrräder, rasenmäher, kinderwagen`),
  es: words(`liga, jornada liguera, derbi, regata, fuera de juego, semifinal, semifinales, cuartos de final, hipódromo, yóquey, potra, yegua, descenso a, balonmano, baloncesto, rugby, hockey, ciclismo, nadador, goleador, goleadora, petanca, ajedrez, vestuario, pretemporada, segunda división, tercera división, empate a, prórroga, fichaje, equipo juvenil, entrenador, entrenadora, césped, encierro, torero, novillero, corrida, toros,
    perro, perros, perra, cachorro, gato, gata, gatito, cabra, cabras, burro, burra, poni, gallina, gallinas, gallo, toro, ternero, oveja, ovejas, colmena, apicultor, ganadero, perrera, loro, tortuga, conejo, conejos, caballo, caballos, vaca, vacas, mula,
    receta, recetas, horno, cucharada, mantequilla, harina, panadería, panadero, panadera, feria del pan, carnicero, carnicería, charcutería, salchicha, mermelada, pastel, pasteles, tarta, tartas, roscón, turrón, cerveza, cervecería, queso, sopa, postre, pastelería, pastelero, cocinero, cocinera, paella, tortilla, churros,
    tendero, tendera, frutero, frutería, florista, peluquero, peluquería, fontanero, zapatero, ferretería, quiosco, estanco, mercadillo, taller mecánico, camping, chiringuito, mesón, taberna, tabernero, huerto,
    novelista, organista, soprano, tenor, acuarela, acuarelas, collage, escultor, retrospectiva, títere, títeres, titiritero, cine, orquesta, cuarteto, concierto, dramaturgo, sainete, zarzuela, pasarela, sastre, pintor, pintora, ballet, guitarrista, poeta, comedia, teatro, comparsa, chirigota, murga, charanga, cortometraje, cortos, largometraje,
    concurso de, crucigrama, sopa de letras, anagrama, adivinanza, rifa, tómbola, bingo, horóscopo, juego de mesa, rompecabezas, peña, verbena, romería, fiestas patronales, cofradía,
    parroquia, párroco, boy scouts, patio del colegio, alumno, alumnos, alumna, maestra, conserje, caravana, esclusa, parada de autobús, ganchillo, calabaza, tulipán, tulipanes, rosal, rosas,
    rompehielos, remolcador, velero, barca, maqueta, maquetas, lego, castillo de arena, juguete, juguetes, muñeca, muñecas, perfume, anuncios por palabras, objetos perdidos, bicicleta, bicicletas`),
  it: words(`campionato, serie a, serie b, serie c, derby, regata, semifinale, semifinali, quarti di finale, ippodromo, fantino, puledra, cavalla, retrocessione, pallamano, pallacanestro, basket, rugby, hockey, ciclismo, ciclista, nuotatore, bocce, bocciofila, scacchi, spogliatoio, calciomercato, seconda divisione, pareggio, supplementari, allenatore, allenatrice, panchina, palio, ,
    cane, cani, cagnolino, cagna, cucciolo, cuccioli, gatto, gatta, gatti, gattino, capra, capre, asino, asina, pony, gallina, galline, gallo, toro, vitello, pecora, pecore, alveare, apicoltore, allevatore, canile, pappagallo, tartaruga, coniglio, conigli, cavallo, cavalli, mucca, mucche,
    ricetta, ricette, cucchiaio, burro, farina, panificio, fornaio, panettiere, macellaio, macelleria, salsiccia, salsicce, marmellata, torta, torte, panettone, birra, birrificio, formaggio, zuppa, minestra, pasticceria, pasticciere, cuoco, cuoca, sagra, polenta, tortellini, osteria, pizzeria, pizzaiolo, gelateria,
    fruttivendolo, fioraio, fiorista, barbiere, parrucchiere, parrucchiera, idraulico, calzolaio, ferramenta, edicola, edicolante, tabaccaio, mercatino, carrozziere, bottega, bottegaio, campeggio, bagnino, orto,
    romanziere, organista, soprano, tenore, acquerello, acquerelli, collage, scultore, retrospettiva, burattino, burattini, burattinaio, marionette, cinema, orchestra, quartetto, concerto, drammaturgo, passerella, sarto, sartoria, pittore, pittrice, balletto, chitarrista, batterista, poeta, commedia, teatro, filodrammatica, cortometraggio, banda musicale,
    quiz, cruciverba, parole crociate, anagramma, indovinello, tombola, lotteria, oroscopo, gioco da tavolo, rompicapo,
    parrocchia, parroco, oratorio, boy scout, cortile, scolaresca, alunno, alunni, alunna, maestra, maestro, bidello, liceo, roulotte, uncinetto, zucca, zucche, tulipano, tulipani, rose,
    rompighiaccio, rimorchiatore, peschereccio, barca a vela, modellino, modellini, lego, mattoncini, castello di sabbia, giocattolo, giocattoli, bambola, bambole, profumo, vendesi, oggetti smarriti, bicicletta, biciclette, tagliaerba`),
  pl: [
    ...polish(
      'ekstraklasa, derby, regaty, półfinał, ćwierćfinał, dżokej, klacz, piłkarz, siatkówka, siatkarz, koszykówka, hokej, hokeista, rugby, kolarz, pływak, szachy, szachista, trener, trenerka, szatnia, boisko, kibic, mecz, turniej, pies, suka, szczeniak, kot, kotka, koza, kozioł, osioł, kucyk, kura, kogut, cielę, owca, pasieka, pszczelarz, hodowca, gołąb, papuga, żółw, królik, koń, krowa, przepis, piekarnik, łyżka, masło, piekarnia, piekarz, rzeźnik, kiełbasa, dżem, ciasto, pierniki, browar, piwo, zupa, deser, cukiernia, cukiernik, kucharz, kucharka, pieróg, sklepikarz, warzywniak, kwiaciarnia, fryzjer, fryzjerka, hydraulik, szewc, stolarz, karczmarz, kiosk, bazar, działkowiec, powieść, powieściopisarz, chór, organista, sopran, tenor, akwarela, kolaż, rzeźbiarz, retrospektywa, kukiełka, lalka, lalkarz, kino, orkiestra, kwartet, dramaturg, farsa, krawiec, krawcowa, malarz, malarka, wystawa, balet, gitarzysta, perkusista, poeta, komedia, teatr, spektakl, kabaret, quiz, krzyżówka, anagram, horoskop, łamigłówka, parafia, proboszcz, wikary, harcerz, festyn, odpust, remiza, przedszkole, nauczycielka, woźny, kemping, śluza, przystanek, dynia, tulipan, lodołamacz, holownik, kuter, żaglówka, zamek z piasku, zabawka, perfumy, rower, kosiarka, szyld, kawiarnia, restauracja',
    ),
    ...words(
      'gołębi, sprzedam, ogłoszenia drobne, rzeczy znalezione, klocków lego, lego, psa, psem, psy, kotek, kozła, osła, pierogi, regat',
    ),
  ],
  uk: [
    ...ukrainian(
      'дербі, регата, півфінал, чвертьфінал, іподром, жокей, кобила, футболіст, волейбол, баскетбол, хокей, хокеїст, регбі, велогонщик, плавець, шахи, шахіст, тренер, роздягальня, стадіон, уболівальник, матч, турнір, пес, собака, цуценя, кіт, кішка, кошеня, коза, цап, віслюк, поні, курка, півень, теля, вівця, пасіка, бджоляр, пасічник, папуга, черепаха, кролик, кінь, корова, рецепт, духовка, масло, пекарня, пекар, м’ясник, ковбаса, варення, торт, пиріг, печиво, тісто, броварня, пиво, суп, борщ, десерт, кондитер, кухар, кухарка, вареник, крамар, крамниця, крамничка, квітникар, перукар, сантехнік, швець, шинок, кіоск, ярмарок, хор, органіст, сопрано, тенор, акварель, колаж, скульптор, лялька, кіно, кінотеатр, оркестр, квартет, драматург, кравець, художник, художниця, виставка, балет, гітарист, поет, комедія, театр, вистава, вікторина, кросворд, анаграма, гороскоп, ребус, парафія, гурток, садочок, школяр, вчителька, учителька, зупинка, гарбуз, тюльпан, троянда, криголам, буксир, яхта, макет, іграшка, парфуми, велосипед, вивіска, кав’ярня, музейник, пластилін',
    ),
    ...words('лего, ліпити, продам, бюро знахідок, котя, пирога, пироги, пирогів, віслюка, пса, псом'),
  ],
  ru: [
    ...russian(
      'дерби, регата, полуфинал, четвертьфинал, ипподром, жокей, кобыла, футболист, волейбол, баскетбол, хоккей, регби, велогонщик, пловец, шахматист, тренер, раздевалка, стадион, болельщик, матч, турнир, пёс, собака, щенок, кот, кошка, котёнок, коза, козёл, осёл, пони, курица, петух, телёнок, овца, пасека, пчеловод, попугай, черепаха, кролик, лошадь, корова, рецепт, духовка, масло, пекарня, пекарь, мясник, колбаса, варенье, торт, пирог, печенье, тесто, пивоварня, пиво, суп, борщ, десерт, кондитер, повар, пельмень, лавочник, цветочник, парикмахер, сантехник, сапожник, трактир, киоск, ярмарка, хор, органист, сопрано, тенор, акварель, коллаж, скульптор, кукла, кино, кинотеатр, оркестр, квартет, драматург, портной, художник, художница, выставка, балет, гитарист, поэт, комедия, театр, спектакль, викторина, кроссворд, анаграмма, гороскоп, ребус, кружок, школьник, учительница, тыква, тюльпан, ледокол, буксир, яхта, игрушка, велосипед, вывеска, кафе, пластилин',
    ),
    ...words('шахматы, шахматам, шахматах, лего, лепить, продам, бюро находок, пса, псом, козла, осла, котята, щенка, щенки'),
  ],
}
