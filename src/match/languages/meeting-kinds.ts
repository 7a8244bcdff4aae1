// The words beside a meeting's noun that a reader takes for part of its name: before it those that say which of several it was, or of what kind:
// its number, how it was called and held, how long it took ("the second Paris meeting"); after it those whose sides it had. Marked with it by
// meetings/whole-phrase.ts. Words are folded and in the order of the alphabet; "*" stands for any letters (anyOf() in word-sets.ts).
import { type WordsByLanguage, words } from './rules.ts'

/** One word each, in every form in which it stands before the noun. */
export const MEETING_KINDS: WordsByLanguage = {
  en: words(`
    bilateral, crisis, direct, eighth, emergency, extraordinary, fifth, first, fourth, hybrid,
    informal, last, latest, lengthy, marathon, next, ordinary, planning, previous, quadrilateral, recovery, regular, scheduled, second,
    separate, seventh, sixth, special, technical, third, trilateral, unscheduled, video, virtual`),
  fr: words(`
    bref, brefs, breve, breves, cinquieme, dernier, derniere, dernieres, derniers, deuxieme, huitieme, longs, longue, longues, nouveau,
    nouveaux, nouvel, nouvelle, nouvelles, precedent, precedente, premier, premiere, premieres, premiers, prochain, prochaine,
    prochaines, prochains, quatrieme, second, seconde, secondes, seconds, septieme, sixieme, troisieme`),
  de: words(`
    achte*, bilaterale*, direkte*, dreitagige*, dritte*, erste*, funfte*, gemeinsame*, hybride*, informelle*, kurze*, kurzfristige*,
    lange*, letzte*, mehrstundige*, nachste*, neue*, regulare*, sechste*, siebte*, stundenlange*, trilaterale*, vierte*, virtuelle*,
    vorige*, zweitagige*, zweite*`),
  es: words(`
    breve, breves, cuarta, cuartas, cuarto, larga, largas, largos, nueva, nuevas, nuevo, nuevos, octava, octavo, primer, primera,
    primeras, primeros, proxima, proximas, proximo, proximos, quinta, quinto, segunda, segundas, segundo, segundos, septima, septimo,
    sexta, sexto, tercer, tercera, terceras, tercero, ultima, ultimas, ultimo, ultimos`),
  it: words(`
    breve, brevi, lunga, lunghe, lunghi, lungo, nuova, nuove, nuovi, nuovo, ottavo, prima, prime, primi, primo, prossima, prossime,
    prossimi, prossimo, quarta, quarto, quinta, quinto, seconda, seconde, secondi, secondo, sesta, sesto, settima, settimo, terza, terze,
    terzi, terzo, ultima, ultime, ultimi, ultimo`),
  pl: words(`
    *godzinn*, bezposredni*, czwart*, drug*, dwudniow*, dwustronn*, hybrydow*, kolejn*, kryzysow*, nadzwyczajn*, najblizsz*,
    nieformaln*, now*, ostatni*, piat*, pierwsz*, poprzedni*, robocz*, siodm*, szost*, techniczn*, trojstronn*, trzeci*, trzydniow*,
    wirtualn*, zdaln*`),
  uk: words(`
    віртуальн*, восьм*, гібридн*, дводенн*, двосторонн*, друг*, екстрен*, надзвичаин*, наиближч*, наступн*, неформальн*, нов*, онлаин*,
    останн*, перш*, позачергов*, попередн*, прям*, сьом*, технічн*, трет*, триденн*, тристоронн*, чергов*, четверт*, шост*`),
  ru: words(`
    ближаиш*, виртуальн*, внеочередн*, втора*, второ*, втору*, вторые, вторых, гибридн*, двусторонн*, двухдневн*, неформальн*, нов*,
    очередн*, перв*, последн*, предыдущ*, прям*, седьм*, следующ*, техническ*, трет*, трехдневн*, трехсторонн*, четверт*, чрезвычаин*,
    шеста*, шесто*, шесту*, экстренн*`),
}

/** One of several meetings of the same sides, counted ("the second round of talks"), in every form. */
export const ROUND_WORDS: WordsByLanguage = {
  en: words('cycle, round, session'),
  fr: words('cycle, round, serie, session, tour, volet'),
  de: words('runde'),
  es: words('ciclo, ronda, serie, sesion, tanda'),
  it: words('ciclo, giro, round, sessione, tornata'),
  pl: words('rund*, seri*, sesj*, tur, tura, ture, tury, turze'),
  uk: words('раунд*, серіі, серію, серія, сесі*, тур, тури, турі, туром, туру'),
  ru: words('раунд*, серии, серию, серия, сесси*, тур, тура, туре, туром, туру'),
}

/** The same in one word with what the rounds are of. */
export const TALK_ROUNDS: WordsByLanguage = { de: words('gesprachsrunde, verhandlungsrunde') }

/** Those who are many, though nobody is named: allies, supporters, so many countries. Forms that follow a genitive, "with" or a count. */
export const MANY_SIDES: WordsByLanguage = {
  en: words('allies, backers, countries, europeans, nations, partners, states, supporters'),
  fr: words('allies, etats, europeens, nations, partenaires, pays, soutiens'),
  de: words(
    '*unterstutzer, *unterstutzern, europaer, europaern, lander, landern, partner, partnern, staaten, verbundete, verbundeten, verbundeter',
  ),
  es: words('aliados, estados, europeos, naciones, paises, socios'),
  it: words('alleati, europei, nazioni, paesi, partner, sostenitori, stati'),
  pl: words('europejczykow, krajami, krajow, panstw, panstwami, partnerami, partnerow, sojusznikami, sojusznikow'),
  uk: words('держав, державами, европеиців, краін, краінами, партнерами, партнерів, союзниками, союзників'),
  ru: words('государств, государствами, европеицев, партнерами, партнеров, союзниками, союзников, стран, странами'),
}

/** How many these are, by a word. */
export const MANY_COUNTS: WordsByLanguage = {
  en: words('dozen, dozens, eighteen, eleven, fifteen, fifty, forty, ten, thirty, twelve, twenty'),
  fr: words(
    'cinquantaine, cinquante, dix, dizaine, douzaine, quarantaine, quarante, quinzaine, quinze, trentaine, trente, vingt, vingtaine',
  ),
  de: words('*funfzig, *vierzig, *zwanzig, dreißig, dutzend, elf, funfzehn, zehn, zwolf'),
  es: words('centenar, cincuenta, cuarenta, decena, diez, docena, quince, treinta, treintena, veinte, veintena'),
  it: words('cinquanta, cinquantina, decina, dieci, dodici, dozzina, quaranta, quarantina, quindici, trenta, trentina, venti, ventina'),
  pl: words('*dziescia, *dziestu, *nastu, dziesieciu, kilkudziesieciu, piecdziesieciu'),
  uk: words('*дцяти, десяти, кількадесяти, сорока'),
  ru: words('*дцати, десяти, пятидесяти, сорока'),
}

/** How many they are, or how long they sat, about: the words before a number, and small numbers. */
export const ABOUT_COUNTS: WordsByLanguage = {
  en: words(
    'about, almost, an, around, barely, close, dozens, five, four, just, less, more, nearly, one, only, over, roughly, six, some, three, two, under, well',
  ),
  fr: words('cinq, deux, environ, moins, plus, pres, quatre, quelque, quelques, six, trois, une'),
  de: words('etwa, fast, gut, knapp, mehr, nahezu, rund, uber, ungefahr'),
  es: words('alrededor, apenas, aproximadamente, casi, cerca, cinco, cuatro, dos, mas, menos, poco, tres, unas, unos'),
  it: words('appena, cinque, circa, due, meno, oltre, piu, quasi, quattro, tre'),
  pl: words('blisko, niemal, niespelna, ok, okolo, ponad, prawie, przeszlo'),
  uk: words('близько, маиже, понад'),
  ru: words('более, около, почти, свыше'),
}

/** Those who come for somebody: whose envoy they are did not come ("with Trump's envoys Witkoff and Kushner"), in every form. */
export const ENVOYS: WordsByLanguage = {
  en: words(
    'adviser, advisers, aide, aides, ambassador, emissaries, emissary, envoy, envoys, negotiator, negotiators, representative, representatives, team, teams',
  ),
  fr: words(
    'conseiller, conseillers, emissaire, emissaires, envoye, envoyes, equipe, equipes, negociateur, negociateurs, representant, representants',
  ),
  de: words(
    'abgesandte*, berater*, emissar*, gesandte*, sonderbeauftragte*, sondergesandte*, team, teams, unterhandler*, verhandlungsteam, verhandlungsteams, vertreter*',
  ),
  es: words(
    'asesor, asesores, emisario, emisarios, enviado, enviados, equipo, equipos, negociador, negociadores, representante, representantes',
  ),
  it: words(
    'consigliere, consiglieri, emissari, emissario, inviati, inviato, negoziatore, negoziatori, rappresentante, rappresentanti, squadra, squadre, team',
  ),
  pl: words('doradc*, ekip*, emisariusz*, negocjator*, przedstawiciel*, wyslannik*, zespol*'),
  uk: words(
    'команда, команди, команді, командою, команду, переговорник*, посланник*, посланц*, представник*, радник*, спецпосланник*, спецпосланц*, спецпредставник*',
  ),
  ru: words(
    'команда, команде, командои, команду, команды, переговорщик*, посланник*, представител*, советник*, спецпосланник*, спецпредставител*',
  ),
}

/** Who they are that an adjective of origin names ("talks with the American side"), in every form. */
export const MEETING_SIDES: WordsByLanguage = {
  en: words('delegates, delegation, delegations, envoys, negotiators, officials, side, sides, team, teams'),
  de: words('delegation, delegationen, seite, seiten, unterhandler, unterhandlern'),
  pl: words('delegacj*, negocjator*, stron*, wyslannik*'),
  uk: words('делегаці*, переговорник*, сторон*'),
  ru: words('делегаци*, переговорщик*, сторон*'),
}
