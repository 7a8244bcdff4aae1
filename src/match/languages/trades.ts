// Trades and sports that nobody of a record of politics had before, by language and beside the `otherRoles` of each: "coach Merz" is another's.
// Asked on pages of every language, so that what two languages share stands where one has it, or in both. Words are folded and in the order
// of the alphabet, masculine and feminine written out; "*" stands for any letters (anyOf() in word-sets.ts).
import { type WordsByLanguage, words } from './rules.ts'

export const TRADES: WordsByLanguage = {
  en: words(`
    actress, analyst, apprentice, archaeologist, astronaut, astronomer, ballerina, barber, bartender, batsman, beautician, botanist, bowler,
    boxer, brewer, bricklayer, burglar, cartoonist, cellist, climber, cobbler, cyclist, dancer, dressmaker, electrician, firefighter,
    fisherman, fishmonger, flanker, florist, footballer, fullback, gamekeeper, gardener, geologist, greengrocer, grocer, gymnast,
    hairdresser, illustrator, innkeeper, jeweller, librarian, lifeguard, linebacker, locksmith, magician, mechanic, midwife, milkman,
    milliner, mountaineer, nurse, optician, paramedic, pensioner, pharmacist, physiotherapist, plasterer, postman, potter, publican, pupil,
    rookie, rower, schoolboy, schoolgirl, seamstress, shepherd, shoemaker, shopkeeper, skater, skier, smallholder, songwriter, sprinter,
    stylist, surfer, swimmer, tailor, trawlerman, trumpeter, undergraduate, undertaker, verger, waiter, waitress, weaver, welder, wrestler,
    zookeeper, zoologist`),
  fr: words(`
    accordeoniste, actrice, ailier, ailiere, alpiniste, ambulancier, ambulanciere, analyste, antiquaire, apiculteur, apicultrice,
    archeologue, architecte, aubergiste, basketteur, basketteuse, batteur, berger, bergere, bibliothecaire, bijoutier, bijoutiere,
    biologiste, boxeur, boxeuse, brocanteur, carreleur, caviste, charcutier, charcutiere, cheminot, chocolatier, chocolatiere, coiffeur,
    coiffeuse, collegien, collegienne, cordonnier, cordonniere, coureur, coureuse, couturier, couturiere, couvreur, cycliste,
    danseur, danseuse, dentiste, ebeniste, ecolier, ecoliere, electricien, electricienne, epicier, epiciere, factrice, fleuriste, forgeron,
    fromager, fromagere, garagiste, geologue, gerant, gerante, guitariste, handballeur, handballeuse, horticulteur, horticultrice,
    infirmier, infirmiere, jardinier, jardiniere, judoka, luthier, lyceen, lyceenne, macon, magicien, magicienne, maraicher, maraichere,
    marin, mecanicien, meunier, meuniere, nageur, nageuse, notaire, opticien, opticienne, patissier, patissiere, paysagiste, pecheur,
    pharmacien, pharmacienne, poissonnier, poissonniere, pompier, potier, potiere, rameur, rameuse, retraite, retraitee, rugbyman,
    serrurier, serruriere, serveur, serveuse, skieur, skieuse, surfeur, surfeuse, talonneur, tapissier, tapissiere, tisserand, tisserande,
    veterinaire, vigneron, vigneronne, violoniste, viticulteur, viticultrice`),
  de: words(`
    analyst, analystin, archaologe, archaologin, bassist, bassistin, bestatter, biathlet, biathletin, bibliothekar, bibliothekarin, biologe,
    biologin, boxerin, brieftrager, cellistin, dachdecker, elektriker, elektrikerin, feuerwehrmann, fischer, fischerin, floristin, geiger,
    geigerin, geologe, glaser, hausarzt, hausarztin, hebamme, hotelier, inhaber, inhaberin, installateur, juwelier, kegler, kellnerin,
    klempner, krankenschwester, laufer, lauferin, lehrling, libero, maurer, mechaniker, mechanikerin, optiker, optikerin, physiotherapeut,
    physiotherapeutin, radprofi, rentner, rentnerin, ringer, ruderer, sanitater, sanitaterin, schafer, schaferin, schauspielerin, schneider,
    schneiderin, schuler, schulerin, schuster, schwimmer, schwimmerin, skispringer, studienrat, studienratin, tanzer, tanzerin, tierarzt,
    tierarztin, tierpfleger, tierpflegerin, tischler, tischlerin, torjager, trompeter, turner, turnerin, winzer, winzerin, zauberer,
    zimmermann`),
  es: words(`
    acordeonista, actriz, alfarera, alfarero, alumna, alumno, analista, apicultor, apicultora, ariete, arqueologa, arqueologo, arquera,
    arquero, bailaor, bailaora, bailarin, bailarina, baterista, bedel, bibliotecaria, bibliotecario, biologa, biologo, bombera, bombero,
    boxeador, boxeadora, camarera, camarero, camionera, camionero, cantaor, cantaora, cerrajera, cerrajero, ciclista, conserje, costurera,
    duena, dueno, ebanista, electricista, enfermera, enfermero, esquiador, esquiadora, fisioterapeuta, florista, futbolista, geologa,
    geologo, granjera, granjero, guardameta, hortelana, hortelano, hostelera, hostelero, jardinera, jardinero, joyera, joyero, jubilada,
    jubilado, maquinista, marinero, mecanica, mecanico, mediocampista, nadador, nadadora, optica, optico, pastelera, pastelero, payasa,
    payaso, peluquera, peluquero, pescadera, pescadero, pescador, pescadora, quiosquera, quiosquero, remera, remero, repostera, repostero,
    sastre, tapicera, tapicero, taxista, tendera, tendero, violinista, viticultor, viticultora, zapatera, zapatero`),
  it: words(`
    albergatore, albergatrice, alunna, alunno, analista, apicoltore, archeologa, archeologo, architetto, attrice, ballerina, ballerino,
    barista, batterista, bidella, bidello, calciatore, calciatrice, calzolaio, cameriera, cameriere, camionista, capotreno, centravanti,
    cestista, contadina, contadino, edicolante, elettricista, fabbro, farmacista, ferroviere, fioraia, fioraio, fisarmonicista,
    fruttivendola, fruttivendolo, gelataio, geometra, giardiniera, giardiniere, gioielliere, imbianchino, infermiera, infermiere, liutaia,
    liutaio, macchinista, marinaio, meccanico, mezzala, muratore, notaio, nuotatore, nuotatrice, oculista, ortolana, ortolano, ostetrica,
    ottico, pagliaccio, pallavolista, parrucchiera, parrucchiere, pasticciera, pasticciere, pediatra, pensionata, pensionato, pescatore,
    pescivendola, pescivendolo, pompiere, postina, postino, pugile, ragioniere, ristoratore, ristoratrice, rugbista, salumiere, sarta,
    sarto, sciatore, sciatrice, studente, studentessa, studenti, tappezziere, tassista, tennista, vasaio, veterinaria, veterinario,
    viticoltore`),
  pl: words(`
    akordeonist*, aktork*, analityk*, archeolog*, bibliotekar*, biegacz*, bokser*, brydzyst*, cukierniczka, cukierniczki, cukiernik,
    cukiernika, cukiernikiem, cukiernikowi, elektryk*, emeryt*, fryzjer*, gitarzyst*, harcerk*, harcerz*, hokeist*, kasjer*, kelner*,
    kierowc*, kolarz*, koszykark*, koszykarz*, krawca, krawiec, lekkoatlet*, lesnik, lesnika, lesnikiem, lesnikowi, licealist*, listonosz*,
    lutni*, marynarz*, maszynist*, mechanik*, murarz*, narciarz*, ogrodnik*, perkusist*, pielegniar*, pilkark*, pilkarz*, plywacz*,
    portier*, rybak*, rzezni*, siatkark*, siatkarz*, skrzypaczk*, skrzypek, skrzypka, slusarz*, spawacz*, szachist*, szewc*, taksowkarz*,
    tancerk*, tancerz*, tenisist*, tokarz*, uczen, uczennic*, uczni*, wedkarz*, weterynarz*, wioslarz*, zapasni*`),
  uk: words(`
    агроном*, акордеоніст*, актрис*, аналітик*, аптекар*, археолог*, балерин*, барабанщик*, бармен*, біолог*, боксер*, ветеринар*, водіи,
    водію, водія, геолог*, гітарист*, гончар*, двірник*, десятикласник*, доярк*, електрик*, зварник*, зварювальник*, зоотехнік*, касир*,
    комбаинер*, кондитер*, кравець, кравця, кравч*, лижни*, листонош*, лісник*, маляр*, матрос*, машиніст*, медсестр*, механік*, офіціант*,
    пасічник*, пастух*, пенсіонер*, перукар*, плавець, плавця, плавчин*, продавець, продавця, рибалк*, рятувальни*, садівник*, скрипал*,
    слюсар*, столяр*, стоматолог*, танцюрист*, тенісист*, тесл*, токар*, тракторист*, фокусник*, футболіст*, хлібороб*, хокеіст*, чабан*,
    шахіст*, шахтар*, школяр*, ювелір*`),
  ru: words(`
    агроном*, аккордеонист*, актрис*, аналитик*, аптекар*, археолог*, архитектор*, балерин*, барабанщик*, бармен*, биолог*, боксер*,
    велогонщик*, ветеринар*, водител*, геолог*, гитарист*, гончар*, дворник*, десятиклассник*, доярк*, зоотехник*, каменщик*, кассир*,
    комбаинер*, кондитер*, кузнец, кузнеца, лесник*, лыжни*, маляр*, матрос*, машинист*, медсестр*, механик*, нотариус*, официант*,
    парикмахер*, пасечник*, пастух*, пенсионер*, пианист*, пловец, пловца, пловчих*, плотник*, почтальон*, продавец, продавца, продавщиц*,
    пчеловод*, рыбак*, садовник*, сварщик*, скрипач*, слесар*, спасател*, столяр*, стоматолог*, танцор*, токар*, тракторист*, фокусник*,
    футболист*, хоккеист*, чабан*, шахматист*, шахтер*, школьник*, школьниц*, электрик*, ювелир*`),
}
