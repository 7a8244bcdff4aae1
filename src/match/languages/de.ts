// German: genitive -s, adjectives of origin with endings, compounds joined by hyphens ("US-Präsident"); every noun has a capital.
import { GERMAN_GIVEN_NAMES } from './de-given-names.ts'
import { GERMAN_MEETINGS } from './de-meetings.ts'
import { type LanguageRules, words } from './rules.ts'

/** Genitive: -s, or an apostrophe (outside the span) after s, ß, x, z. */
function genitive(name: string): string[] {
  return /[sßxz]$/i.test(name) ? [name] : [name, `${name}s`]
}

/** Endings of an adjective of origin (französisch), or of the name of a people (Franzose, Russe). */
function origin(word: string): string[] {
  if (/isch$/.test(word) || /sch$/.test(word)) return ['', 'e', 'en', 'er', 'es', 'em'].map((ending) => word + ending)
  if (/e$/.test(word)) return [word, `${word}n`]
  return [word, `${word}s`, `${word}n`, `${word}in`, `${word}innen`]
}

function nouns(list: string): string[] {
  return words(list).flatMap((word) => (/[szx]$/.test(word) ? [word] : [word, `${word}s`]))
}

/** Adjectives that are not the name and an ending. */
const CITY_ADJECTIVES: Record<string, readonly string[]> = {
  'Den Haag': ['Haager'],
  Rom: ['römische', 'römischen', 'römischer', 'römisches', 'römischem'],
}

/** All forms of the adjectives in a list, and the list itself: a form that somebody forgot should end no phrase. */
function adjectives(list: string): string[] {
  return [
    ...new Set(words(list).flatMap((word) => [word, ...(STEM.test(word) ? ENDINGS.map((ending) => word.replace(STEM, ending)) : [])])),
  ]
}
const STEM = /(?<=.{3})(?:e|en|er|es|em)$/
const ENDINGS = ['e', 'en', 'er', 'es', 'em']

/** "Außenminister", and "Bundesaußenminister": who is of a federation has it before his post. */
function federal(list: string): string[] {
  return nouns(list).flatMap((noun) => [noun, `bundes${noun}`])
}

/** Who leads a state, whatever the post is called there. */
const LEADERS = words('machthaber, machthabers, staatslenker, herrscher')

export const german: LanguageRules = {
  language: 'de',
  inflectPersonWord: genitive,
  inflectName: genitive,
  inflectPlace: (name) => [...genitive(name), `${name.replace(/e$/, '')}er`, ...(CITY_ADJECTIVES[name] ?? [])],
  inflectDemonym: origin,
  posts: {
    president: [
      ...words(
        'kreml-chef, kreml-herrscher, kreml-machthaber, kremlchef, kremlchefs, kremlherrscher, kremlherrschers, kremlherr, kremlherrn, hausherr im weißen haus, herr im kreml, chef im kreml',
      ),
      ...LEADERS,
      ...nouns('staatspräsident, staatschef, staatsoberhaupt'),
      ...['präsident', 'präsidenten', 'präsidentin'].flatMap((noun) => [noun, `bundes${noun}`]),
      'staatspräsidenten',
    ],
    'prime-minister': [
      ...LEADERS,
      ...[
        ...nouns('premierminister, ministerpräsident, regierungschef, premier, regierungschefin, premierministerin, ministerpräsidentin'),
        'ministerpräsidenten',
      ],
    ],
    chancellor: [...LEADERS, ...federal('kanzler, kanzlerin')],
    'vice-president': words('vizepräsident, vizepräsidenten, vize-präsident'),
    'secretary-general': nouns('generalsekretär, generalsekretärin, chef'),
    'commission-president': words('kommissionspräsidentin, kommissionschefin'),
    'council-president': words('ratspräsident, ratspräsidenten, ratschef'),
    'foreign-minister': [...federal('außenminister, außenministerin'), ...nouns('chefdiplomat')],
    'defence-minister': [...federal('verteidigungsminister, verteidigungsministerin'), ...nouns('armeeminister, pentagon-chef')],
    'finance-minister': federal('finanzminister, finanzministerin'),
    'interior-minister': federal('innenminister, innenministerin'),
    'foreign-policy-chief': words(
      'außenbeauftragte, außenbeauftragten, chefdiplomatin, hohe vertreterin, hohen vertreterin, hohe vertreterin für außenpolitik',
    ),
    'chief-of-defence': nouns('generalstabschef, generalinspekteur, armeechef'),
    'national-security-adviser': nouns('sicherheitsberater'),
    'special-envoy': words('sondergesandter, sondergesandte, sondergesandten, sonderbeauftragter, sonderbeauftragte'),
    spokesperson: nouns('sprecher, sprecherin'),
    'presidential-spokesperson': nouns('sprecher, kremlsprecher, präsidialsprecher'),
    'foreign-ministry-spokesperson': nouns('außenamtssprecherin, sprecherin des außenministeriums, außenamtssprecher'),
    'chief-of-staff': nouns('stabschef, kanzleichef, präsidialamtschef'),
    minister: federal('minister, ministerin'),
    'party-leader': [...LEADERS, ...nouns('parteichef, staatenlenker')],
  },
  postStateAfter: false,
  ...GERMAN_MEETINGS,
  weekdays: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'].map((day) => [
    day,
    `${day}s`,
    `${day}abend`,
    `${day}nachmittag`,
    `${day}morgen`,
    ...(day === 'samstag' ? ['sonnabend'] : []),
  ]),
  days: { vorgestern: -2, gestern: -1, gestrige: -1, gestrigen: -1, heute: 0, heutige: 0, heutigen: 0, morgen: 1, morgige: 1, morgigen: 1 },
  months: [
    ['januar', 'jänner'],
    ['februar'],
    ['märz'],
    ['april'],
    ['mai'],
    ['juni'],
    ['juli'],
    ['august'],
    ['september'],
    ['oktober'],
    ['november'],
    ['dezember'],
  ],
  relative: {
    letzte: -1,
    letzten: -1,
    letzter: -1,
    letztes: -1,
    vergangene: -1,
    vergangenen: -1,
    vergangener: -1,
    vorige: -1,
    vorigen: -1,
    diese: 0,
    dieser: 0,
    diesen: 0,
    dieses: 0,
    nachste: 1,
    nachsten: 1,
    nachster: 1,
    kommende: 1,
    kommenden: 1,
    kommender: 1,
  },
  seasons: [
    ['frühjahr', 'frühling', 'frühjahrs', 'frühlings'],
    ['sommer', 'sommers'],
    ['herbst', 'herbstes'],
    ['winter', 'winters'],
  ],
  later: {
    numbers: [
      ['ein', 'einen', 'eine', 'einem', 'einer'],
      ['zwei'],
      ['drei'],
      ['vier'],
      ['fünf'],
      ['sechs'],
      ['sieben'],
      ['acht'],
      ['neun'],
      ['zehn'],
    ],
    day: words('tag, tage, tagen'),
    week: words('woche, wochen'),
    month: words('monat, monate, monaten'),
    later: words('später, danach, darauf'),
    earlier: words('zuvor, früher, vorher, vor'),
    after: words('nach, vor'),
    ago: words('vor'),
    next: words('anderntags, am folgetag, tags darauf, am nächsten tag, am folgenden tag, am tag darauf, am tag danach'),
    eve: words('am vortag, vom vortag, tags zuvor'),
    agoFirst: true,
  },
  newer: words('neue, neuen, neues, neuer, neuerliche, neuerlichen, erneute, erneuten'),
  units: { week: ['woche'], month: ['monat', 'monats'], year: ['jahr', 'jahres'], weekend: ['wochenende', 'wochenendes'] },
  remote: words('virtuell, virtuelle, virtuellen, virtuelles, virtueller, online, telefonisch, digitale, digitalen, video, videoformat'),
  definite: words(
    'der, die, das, den, dem, des, dieser, diese, dieses, diesem, diesen, beim, zum, zur, vom, am, im, sein, seine, seinem, seinen, seiner, seines, ihr, ihre, ihrem, ihren, ihrer, ihres',
  ),
  indefinite: words('ein, eine, einem, einen, einer, eines, kein, keine, jede, jedes'),
  links: words(
    'in, im, am, an, bei, der, die, das, den, dem, des, von, vom, mit, zwischen, und, auf, über, um, zur, zum, unter, für, aus, an, beteiligung, teilnahme',
  ),
  and: words('und'),
  locative: words('in, im, bei, an, beim, am'),
  calm: adjectives(`kollegen, amtskollegen, amtskollege, wieder, unterstützerstaaten, unterstützerländer, beratern, berater, partner, partnern, partnerländer, verbündete, unterstützer, schwarze, meer, europäern, europäer, hier, beide, stunden, mitgliedstaaten, mitgliedsstaaten, staats, europa, europas, seiten, amerikas, delegation, unterhändlern, vertretern, vertreter, seite, mehrerer, mehrere, mehreren, zahlreicher, einiger, hybride, hybriden, hybrides, außerordentliches, sogenannte, sogenannten, sogenannter, sogenanntes, so, genannten, zwei, drei, vier, fünf, sechs, sieben, acht, zehn, dreißig, gut, knapp, beim, hochrangig, hochrangige, hochrangigen, hochrangiges, geschlossen, geschlossene, informelle, informellen, informelles, außerordentliche, außerordentlichen, wichtige, wichtigen, entscheidende, entscheidenden, großes, große, großen, historische, historischen, seltene, seltenen, neue, neuen, erneute, erneuten, jüngste, jüngsten, letzte, letzten, erste, ersten, erstes, zweite, zweiten, dritte, dritten, vierte, vierten, fünfte, fünften, sechste, sechsten, siebte, siebten, achte, achten,
    internationale, internationalen, internationales, europäische, europäischen, europäisches, europäischer, westliche, westlichen, westlicher, verbündeten, transatlantische, militärische, militärischen, diplomatische, diplomatischen, politische, politischen, bilaterale, bilateralen, trilaterale, multilaterale, vorbereitende, geplante, geplanten, abgehaltene, abgehaltenen, anberaumte, anberaumten, begonnene, begonnenen, einberufene, einberufenen, geführte, geführten, laufende, laufenden, stattfindende, stattfindenden, stattgefundene, stattgefundenen, vermittelte, vermittelten, direkte, direkten, indirekte, vertrauliche, vertraulichen,
    koalition, willigen, unterstützer, unterstützerländer, staaten, länder, ländern, staaten, ukraine, frieden, friedens, sicherheit, sicherheitsgarantien, tür, türen, verschlossenen, geschlossenen, hinter, gemeinsame, gemeinsamen, abend, nachmittag, vormittag, morgen, früheren, vorigen, vergangenen, eintägige, eintägigen, rund, mehr, als, etwa, 30`),
  several: words('hinter, verschlossenen, türen, unter, augen, zwei, drei, vier, mehrere, einige, beide, beiden, viele'),
  first: words('erste, ersten, erstes, erster, frühere, früheren, früheres'),
  second: words('zweite, zweiten, zweites, zweiter'),
  foreign: words(
    'jährliche, jährlichen, jährliches, alljährliche, alljährlichen, klima, klimagipfel, ki, haushalt, handels, aufsichtsrat, kabinetts, presse, pressekonferenz, fußball, partei, betriebsrat, energie, auto, autogipfel, stahl, stahlgipfel, bildungs, kirchen, tarif, budget, impf, migrations, wohnungs, wirtschafts, rentner, industrie, chemie, finanz',
  ),
  hypothetical: words(
    'mögliches, mögliche, möglichen, möglicher, etwaiges, etwaigen, eventuelles, denkbares, potenzielles, künftiges, künftigen',
  ),
  meetingVerbs: words(
    'trafen, treffen, trifft, kamen, kommen, zusammen, zusammengekommen, getroffen, tagten, tagen, berieten, beraten, versammelten, versammeln, zusammenkommen',
  ),
  officeCompounds: /^kreml[a-z]/iu,
  titles: words(
    'herr, frau, sir, general, admiral, präsident, präsidentin, premierminister, premier, kanzler, bundeskanzler, außenminister, verteidigungsminister, minister, ministerpräsident, generalsekretär, staatschef, regierungschef, chef, chefin, papst, könig, sprecher, dr, prof, oberst, kremlchef, kremlsprecher, machthaber',
  ),
  otherRoles:
    /^(?:(?:[a-z]+)?(?:trainer|trainerin|torwart|torhuter|torhuterin|keeper|sturmer|sturmerin|verteidiger|mittelfeldspieler|linksaussen|schiedsrichter|schiedsrichterin|spielfuhrer|mannschaftskapitan|burgermeister|burgermeisterin|ortsvorsteher|ortsvorsteherin|landrat|landratin|pfarrer|pfarrerin|regisseur|regisseurin|sanger|sangerin|gitarrist|schlagzeuger|wirt|wirtin|landwirt|backer|backermeister|metzger|metzgermeister|lehrer|lehrerin|schulleiter|schulleiterin|rektor|rektorin|nachbar|nachbarin|bildhauer|maler|malerin|schriftsteller|schriftstellerin|dirigent|hausmeister|jager|forster|schutzenkonig|richter|richterin|staatsanwalt|staatsanwaltin|rechtsanwalt|rechtsanwaltin|fahrlehrer|kantor|kantorin|kuster|organist|organistin|schatzmeister|schatzmeisterin|kassenwart|intendant|intendantin|kurator|kuratorin|geschaftsfuhrer|geschaftsfuhrerin|vorstandschef|vorstandschefin|firmenchef|firmenchefin|aufsichtsratschef|vertriebschef|betriebsrat|betriebsratin|stadtrat|stadtratin|gemeinderat|gemeinderatin|wehrleiter|chorleiter|chorleiterin|filialleiter|marktleiter|architekt|architektin|pianist|pianistin|tenor|apotheker|apothekerin|zahnarzt|zahnarztin|notar|notarin|schmied|imker|imkerin|schreiner|schreinerin|[a-z]+(?:wart|verkaufer|fahrer|gartner|friseur|kellner|koch)(?:in)?|werksleiter|einkaufsleiter|vertriebsleiter|betriebsleiter))$/,
  givenNames: GERMAN_GIVEN_NAMES,
  openers: words(
    'aber, und, oder, denn, doch, auch, als, wenn, weil, da, dass, ob, wie, was, wer, wo, warum, nach, vor, seit, mit, ohne, für, gegen, durch, bei, von, zu, in, im, am, an, auf, über, unter, zwischen, trotz, laut, während, der, die, das, ein, eine, sein, seine, ihr, ihre, nun, jetzt, heute, gestern, morgen, nur, sogar, selbst, so, dann, danach, zuvor, zudem, dabei, damit, statt, neben, nicht, noch, schon, ja, nein, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, dafür, dagegen, deshalb, deswegen, darum, trotzdem, allerdings, jedoch, bald, wieder, vielleicht, hier, dort, seitdem, inzwischen, mittlerweile, vorerst, bisher, künftig, offenbar, tatsächlich, immerhin, außerdem, stattdessen, darauf, daraufhin, hingegen, ferner, schließlich, zugleich, gleichzeitig, derzeit, zuletzt, anschließend, später, früher, dadurch, daher, demnach, womöglich, wohl, zumindest, letztlich, endlich, plötzlich, freilich, zwar, ohnehin',
  ),
  verbSecond: true,
  metonym: {
    comes: {
      from: /^aus$/,
      verbs: /^(?:kam|kamen|kommt|kommen|hie(?:ss|ß)|hei(?:ss|ß)t|verlautet|verlautete|klingt|klang)$/,
      says: /^(?:verlautet|verlautete)$/,
      heard: /(?:heißt|hieß|verlautet|verlautete|hört\sman|hörte\sman)\s(?:\p{Ll}+\s){0,2}$/u,
    },
    town: /^(?:\p{L}*burgermeister(?:in|s)?|\p{L}*senat(?:s|or|orin|oren|sverwaltung)?|\p{L}*bezirk(?:e|en|s|samt)?|abgeordnetenhaus(?:es)?|gemeinde|ortsteil|dorf|weiler|kommune|stadtteil|bundesland|land|landes|stadtrat|stadt|texas|idaho|bvg|nahverkehr|einwohner|touristen|brandenburg|hauptstadt|fc|hertha|union|dynamo|spartak)$/u,
    townVerbs:
      /^(?:schwitzt|dauert|dauerte|friert|feiert|tanzt|leuchtet|liegt|heisst|wachst|glanzt|jubelt|gewinnt|verliert|siegt|lockt|boomt|schlaft|erwacht|singt|zittert|regnet|besiegt|lacht|lebt|atmet|bekommt|kriegt|empfangt|kostet|gehort|verlor|gewann)$/u,
    statecraft:
      /^(?:lehn|weiger|weist|wies|wirf|warf|warn|besteh|besta?nd|forder|verlang|verurteil|droh|drang|versprech|versprich|protest|verhandl|sanktion|\p{L}*zoll|zolle|veto|annekt|einmarsch|anerkenn|unterstutz|vorschl|schlug|schlagt|reagier|antwort|kundig|erklart|dementier|bestreit|waffen|truppen|rakete|\p{L}*krieg|frieden|spannung|vertrag|diplomat|regierung|\p{L}*minister|botschaft|verbundet|angriff|\p{L}*garantie|zugestandnis|druck|gesandt|atom|militar|position|signal|zustimm|zusag|beharr|pocht|erwart|plan|besorg|skeptisch|zoger|schweig|schmoll|murrt|zurnt|tobt|polter|dialog|gegenmass)/u,
    politics:
      /(?:^|\p{L})(?:arger|verdruss|unmut|geduld|arger|erleichterung|angebot|bedarf|bedurfnis|rolle|antwort|reaktion|haltung|position|unterstutzung|ruckendeckung|hilfe|druck|vorschlag|forderung|garantie|zusage|signal|botschaft|zustimmung|ultimatum|drohung|kritik|beziehung|verhaltnis|segen|nein|ja|veto|bedingung|einwand|einwande|wunsch|erwartung|wille|waffenlieferung|papier|skepsis|zogern|schweigen)(?:en|e|n|s|es)?$|^(?:friedens)?plan(?:e|s)?$/u,
    onlyWhere: {
      von: /^(?:stadtplan|karte|ansichtskarte|foto|fotos|modell|gast|gaste|gasten|besucher|besuchern|bewohner|bewohnern|strassen|umland|himmel|norden|suden|osten|westen|skyline|bild|bilder|bildern|bahnhof|rand|rande)$/,
    },
    politicsLinks: words('aus, an, von, auf, mit, nach, für, zu, gegenüber'),
    verbForm:
      /^(?!(?:mit|seit|nicht|jetzt|statt|laut|dort|oft|fast|selbst|erst|zuletzt|samt|sonst|gut|weit|recht|heute|heut|bereits|statte|stadt|welt|macht|nacht|zeit)$).{2,}(?:t|te)$/,
    verbs:
      words(`hat, habe, hatte, haben, will, wolle, wollte, wollen, kann, könne, könnte, muss, müsse, soll, solle, sollte, sagt, sagte, erklärte, erklärt, lehnt, lehnte, fordert, forderte, verlangt, verlangte, weigert, besteht, bestand, warnt, warnte, wirft, warf, hofft, hoffte, fürchtet, befürchtet, sucht, akzeptiert, schlägt, schlug, unterstützt, unterstützte, kündigte,
      bestätigte, betonte, droht, drohte, verspricht, versprach, widersprach, bot, schwieg, entschied, beschloss, unterschrieb, berief, verschob, empfahl, bestritt, verwies, sieht, bleibt, blieb, setzt, setzte, drängt, drängte, wies, weist, reagierte, reagiert, wird, werde, würde, wurde aufgefordert, sei bereit, ist bereit, zeigt, zeigte, plant, plante, erwartet, erwartete, macht, machte, hält, hielt, stimmt, stimmte, spricht, verhandelt, gibt, gab, nennt, nannte, dementierte, möchte, ließ, lässt, beharrt, pocht, signalisierte, wäre, dürfe, darf, dürfte, sei, kümmere, komme, halte, stehe, gehe, sehe, liefere, zahle, entscheide, zögere, schweige, schmollt, zögert, nehme, gebe, bleibe, brauche, suche, fordere, verlange, drohe, bestehe, plane, unterstütze, rechne, warte, setze, mache`),
    partners: words(
      'weshalb, warum, wieso, falls, obwohl, solange, sofern, sodass, damit, nachdem, bevor, indem, sobald, da, zwischen, ohne, gegen, von, mit, für, dass, und, drängen, gab, gibt, gäbe, gewährt, gewährte, druck auf, aus sicht, überzeugen, unterstützen, wenn, weil, ob, sowie, als, hilfe für, angebot an, während, forderungen, vorschlag, einverständnis',
    ),
    places: words('in, nach, aus, bei, um, über, nahe, vor, durch, richtung, bis, ab, im, an, gen, zentrum, innenstadt'),
    placeNouns: words(
      'region, gebiet, flughafen, hauptbahnhof, bahnhof, innenstadt, zentrum, mitte, stadt, er, bürgermeister, straße, museum, hotel, mauer',
    ),
  },
}
