// Polish: names, posts and adjectives decline; "Trumpem", "Macronowi", "Zełenskiego", "w Paryżu", "wtorkowe spotkanie".
import { decline } from './declension.ts'
import { ADJECTIVES, adjectives, HEADS_OF_OFFICES, LEADERS, nouns, PEOPLE, polishForms, polishOrigin, polishPlace } from './pl-endings.ts'
import { POLISH_MEETINGS } from './pl-meetings.ts'
import { type LanguageRules, words } from './rules.ts'

export const polish: LanguageRules = {
  language: 'pl',
  inflectPersonWord: (word, gender) => decline(word, PEOPLE, gender),
  inflectName: polishForms,
  inflectPlace: polishPlace,
  inflectDemonym: polishOrigin,
  posts: {
    president: [...LEADERS, ...HEADS_OF_OFFICES, ...nouns('prezydent, szef państwa, głowa państwa'), 'prezydencie', 'prezydentów'],
    'prime-minister': [...LEADERS, ...nouns('premier, szef rządu, szefowa rządu, prezes rady ministrów'), 'premierka'],
    chancellor: [...LEADERS, ...nouns('kanclerz')],
    'vice-president': nouns('wiceprezydent'),
    'secretary-general': nouns('sekretarz generalny, szef').concat(
      words('sekretarza generalnego, sekretarzowi generalnemu, sekretarzem generalnym'),
    ),
    'commission-president': words(
      'przewodnicząca komisji europejskiej, przewodniczącej komisji europejskiej, przewodniczącą komisji europejskiej, szefowa komisji europejskiej, szefowej komisji europejskiej, szefowa ke',
    ),
    'council-president': words('przewodniczący rady europejskiej, przewodniczącego rady europejskiej'),
    'foreign-minister': [
      ...nouns('minister spraw zagranicznych, szef dyplomacji, szefowa dyplomacji, szef msz, szefowa msz, sekretarz stanu'),
      'ministra spraw zagranicznych',
      'ministrem spraw zagranicznych',
      'ministrowi spraw zagranicznych',
    ],
    'defence-minister': [
      ...nouns(
        'minister obrony, szef mon, szefowa mon, szef resortu obrony, minister obrony narodowej, sekretarz obrony, minister sił zbrojnych, szef pentagonu',
      ),
      'ministra obrony',
      'ministrem obrony',
      'ministrowi obrony',
      'ministra sił zbrojnych',
    ],
    'foreign-policy-chief': words(
      'szefowa unijnej dyplomacji, szefowej unijnej dyplomacji, wysoka przedstawicielka, wysokiej przedstawicielki, wysoką przedstawicielką, wysoką przedstawicielkę, wysoki przedstawiciel, szefową unijnej dyplomacji',
    ),
    'chief-of-defence': nouns('szef sztabu generalnego, szef sztabu, dowódca'),
    'special-envoy': nouns('specjalny wysłannik, wysłannik').concat(words('specjalnego wysłannika, specjalnym wysłannikiem')),
    spokesperson: nouns('rzecznik, rzeczniczka'),
    'presidential-spokesperson': nouns('rzecznik, rzecznik kremla'),
    'foreign-ministry-spokesperson': nouns(
      'rzeczniczka msz, rzecznik msz, rzeczniczka ministerstwa spraw zagranicznych, rzecznik ministerstwa spraw zagranicznych',
    ),
    'finance-minister': words('minister finansów, ministra finansów, ministrem finansów, sekretarz skarbu, sekretarza skarbu'),
    minister: [...nouns('minister, ministra'), 'ministra', 'ministrem', 'ministrowi'],
    'party-leader': LEADERS,
  },
  postStateAfter: true,
  ...POLISH_MEETINGS,
  weekdays: [
    ['poniedziałek', 'poniedziałku', ...decline('poniedziałkowy', ADJECTIVES)],
    ['wtorek', 'wtorku', ...decline('wtorkowy', ADJECTIVES)],
    ['środa', 'środę', 'środy', 'środzie', ...decline('środowy', ADJECTIVES)],
    ['czwartek', 'czwartku', ...decline('czwartkowy', ADJECTIVES)],
    ['piątek', 'piątku', ...decline('piątkowy', ADJECTIVES)],
    [
      'sobota',
      'sobotę',
      'soboty',
      'sobocie',
      'sobotni',
      'sobotnie',
      'sobotniego',
      'sobotniemu',
      'sobotnim',
      'sobotniej',
      'sobotnia',
      'sobotnią',
      'sobotnich',
    ],
    ['niedziela', 'niedzielę', 'niedzieli', ...decline('niedzielny', ADJECTIVES)],
  ],
  days: {
    wczoraj: -1,
    przedwczoraj: -2,
    dziś: 0,
    dzisiaj: 0,
    jutro: 1,
    pojutrze: 2,
    ...Object.fromEntries(decline('wczorajszy', ADJECTIVES).map((form) => [form, -1])),
    ...Object.fromEntries(decline('dzisiejszy', ADJECTIVES).map((form) => [form, 0])),
    ...Object.fromEntries(decline('jutrzejszy', ADJECTIVES).map((form) => [form, 1])),
  },
  months: [
    ['styczeń', 'stycznia', 'styczniu', ...decline('styczniowy', ADJECTIVES)],
    ['luty', 'lutego', 'lutym', ...decline('lutowy', ADJECTIVES)],
    ['marzec', 'marca', 'marcu', ...decline('marcowy', ADJECTIVES)],
    ['kwiecień', 'kwietnia', 'kwietniu', ...decline('kwietniowy', ADJECTIVES)],
    ['maj', 'maja', 'maju', ...decline('majowy', ADJECTIVES)],
    ['czerwiec', 'czerwca', 'czerwcu', ...decline('czerwcowy', ADJECTIVES)],
    ['lipiec', 'lipca', 'lipcu', ...decline('lipcowy', ADJECTIVES)],
    ['sierpień', 'sierpnia', 'sierpniu', ...decline('sierpniowy', ADJECTIVES)],
    ['wrzesień', 'września', 'wrześniu', ...decline('wrześniowy', ADJECTIVES)],
    ['październik', 'października', 'październiku', ...decline('październikowy', ADJECTIVES)],
    ['listopad', 'listopada', 'listopadzie', ...decline('listopadowy', ADJECTIVES)],
    ['grudzień', 'grudnia', 'grudniu', ...decline('grudniowy', ADJECTIVES)],
  ],
  relative: {
    ...Object.fromEntries(adjectives('ubiegły, zeszły, ostatni, poprzedni, miniony').map((form) => [form, -1 as const])),
    ...Object.fromEntries(words('ten, tym, tego, tę, tej, bieżącym').map((form) => [form, 0 as const])),
    ...Object.fromEntries(adjectives('przyszły, najbliższy, następny').map((form) => [form, 1 as const])),
  },
  seasons: [
    ['wiosna', 'wiosny', 'wiosnę', 'wiosną', 'wiosenny', 'wiosennego', 'wiosennym'],
    ['lato', 'latem', 'letni', 'letniego', 'letnim'],
    ['jesień', 'jesieni', 'jesienią', 'jesienny', 'jesiennego', 'jesiennym'],
    ['zima', 'zimy', 'zimą', 'zimę', 'zimowy', 'zimowego', 'zimowym'],
  ],
  later: {
    numbers: [['jeden'], ['dwa'], ['trzy'], ['cztery'], ['pięć'], ['sześć'], ['siedem'], ['osiem'], ['dziewięć'], ['dziesięć']],
    day: words('dzień, dni'),
    week: words('tydzień, tygodnie, tygodni'),
    month: words('miesiąc, miesiące, miesięcy'),
    later: words('później, potem'),
    earlier: words('wcześniej, przed'),
    after: words('po, przed'),
    ago: words('temu'),
    next: words('następnego dnia, nazajutrz'),
    eve: words('poprzedniego dnia'),
  },
  newer: words('nowy, nowe, nowego, nowym, nowa, nowej, nową, kolejne, kolejny, kolejnego, kolejnym, kolejna, kolejnej, kolejną'),
  units: {
    week: ['tydzień', 'tygodnia', 'tygodniu'],
    month: ['miesiąc', 'miesiąca', 'miesiącu'],
    year: ['rok', 'roku'],
    weekend: ['weekend', 'weekendu', 'weekendzie', 'weekendowe', 'weekendowych'],
  },
  remote: [...adjectives('wirtualny, zdalny, telefoniczny'), ...words('zdalnie, online, wideokonferencji, wirtualnie')],
  definite: words(
    'ten, ta, to, tego, tej, temu, tym, tę, tą, te, tych, tymi, tamten, tamtego, tamtym, tamtej, tamto, ów, owo, swój, swoje, swoją, swoim, swojej, swojego, swojemu, swoich, swoimi, ich',
  ),
  indefinite: [...adjectives('inny, kolejny, każdy'), ...words('jakiś, jakieś, jakąś, żaden, żadne, żadnego')],
  links: words(
    'w, we, u, na, o, przez, z, ze, i, oraz, do, dla, między, pomiędzy, przy, od, po, dotyczące, dotyczących, dotyczący, poświęcone, poświęcony, poświęconego, poświęconemu, poświęconym, poświęcona, poświęconej, poświęconą, poświęconych, zwołane, zorganizowane, udziałem, s, dniu',
  ),
  and: words('i, oraz'),
  locative: words('w, we, na, pod'),
  calm: [
    ...words(
      'oczy, cztery, sam, drzwiami, kolegami, kolegów, odpowiednikami, urzędników, ponownie, znów, znowu, gronie, wspierających, doradców, doradcami, odbudowy, odbudowie, czarnym, morzu, tu, tutaj, europejczykami, europejczyków, pospiesznie, naprędce, godzin, członkowskich, kilkoma, wieloma, przedstawicielami, przedstawicieli, przedstawiciele, urzędnikami, wysłannikami, zespołów, europy, europą, stron, kilkugodzinny, kilkugodzinne, kilkugodzinnych, pięciogodzinne, delegacją, delegacji, delegacjami, stroną, strony, kilkunastu, kilkudziesięciu, kilku, licznych, niektórych, wielu, światowych, szefów, grupy, europejskich, tzw, tak, zwanej, zwany, zwana, zwanych, zwanym, zwaną',
    ),
    ...words('dwóch, trzech, czterech, pięciu, sześciu, siedmiu, ośmiu, pięć'),
    ...adjectives(
      'pilny, kryzysowy, nadzwyczajny, nieformalny, zamknięty, ważny, kluczowy, przełomowy, duży, wielki, historyczny, rzadki, nowy, ostatni, pierwszy, drugi, trzeci, międzynarodowy, europejski, zachodni, sojuszniczy, wojskowy, dyplomatyczny, polityczny, dwustronny, trójstronny, wielostronny, przygotowawczy, planowany, bezpośredni, pośredni, pokojowy, wspólny, poranny, wieczorny, wcześniejszy, techniczny, roboczy, ekspercki, krótki, długi, osobny, szeroki, poszerzony, wąski, trudny, konstruktywny, oficjalny, obecny, nadchodzący, zeszłoroczny, dwudniowy, trzydniowy, jednodniowy, wielogodzinny, kilkugodzinny, czwarty, piąty',
    ),
    ...words(
      'wysokiego, szczebla, szczeblu, najwyższego, drzwiami, zamkniętymi, za, pokoju, pokój, bezpieczeństwa, gwarancji, gwarancje, rozejmu, zawieszenia, broni, ukrainy, obrony, koalicji, chętnych, państw, krajów, kraju, ponad, około, 30, sojuszników, partnerów, miniony, minionego, ostatnie',
    ),
  ],
  several: words('dwa, dwie, dwóch, trzy, trzech, cztery, kilka, kilku, oba, obu, obie, wiele'),
  first: adjectives('pierwszy'),
  second: adjectives('drugi'),
  foreign: [
    ...words('doroczny, doroczna, doroczne, dorocznej, dorocznego, coroczny, corocznej, corocznego'),
    ...adjectives(
      'klimatyczny, budżetowy, handlowy, prasowy, piłkarski, parlamentarny, związkowy, energetyczny, filmowy, gospodarczy, cyfrowy, koalicyjny',
    ),
    ...words(
      'klimatu, klimat, ai, inteligencji, sztucznej, budżetu, handlu, rady, nadzorczej, akcjonariuszy, rządu, klubu, cop30, cop, mody, sejmu, rodziców, mieszkańców, partii, ligi',
    ),
  ],
  hypothetical: [...adjectives('ewentualny, hipotetyczny, potencjalny'), ...words('możliwe, możliwy, możliwego, możliwym, przyszłe')],
  meetingVerbs: words(
    'spotkali, spotykali, spotykają, spotkają, spotkał, spotka, zebrali, zbiorą, zbierają, zjechali, zgromadzili, naradzali, obradowali, obradują, spotkanie',
  ),
  titles: words(
    'pan, pani, sir, generał, generała, admirał, prezydent, prezydenta, prezydentem, prezydentowi, premier, premiera, premierem, kanclerz, kanclerza, kanclerzem, minister, ministra, ministrem, sekretarz, szef, szefa, szefem, przywódca, przywódcy, lider, rzecznik, papież, król, senator, wicepremier, wicepremiera, wicepremierem, wicepremierowi',
  ),
  otherRoles:
    /^(?:trener\p{L}*|bramkarz\p{L}*|napastnik\p{L}*|obronc\p{L}*|sedzi\p{L}*|kapitan\p{L}*|burmistrz\p{L}*|wojt\p{L}*|soltys\p{L}*|radn(?:y|a|ego|ej)|starost\p{L}*|piosenkar\p{L}*|piekarz\p{L}*|rolnik\p{L}*|nauczyciel\p{L}*|dyrygent\p{L}*|proboszcz\p{L}*|sasiad\p{L}*|rzezbiarz\p{L}*|malarz\p{L}*|pisarz\p{L}*|poet\p{L}*|kucharz\p{L}*|ksiadz|ksiedza|ksiedzu|druh\p{L}*|strazak\p{L}*|hydraulik\p{L}*|organist\p{L}*|dziekan\p{L}*|kowal\p{L}*|aptekarz\p{L}*|architek\p{L}*|pianist\p{L}*|tenor\p{L}*|notariusz\p{L}*|dentyst\p{L}*|pszczelarz\p{L}*|stolarz\p{L}*)$/u,
  openers: words(
    'najpierw, rok, tydzień, miesiąc, ale, a, i, oraz, lub, czy, gdy, kiedy, jak, że, bo, ponieważ, choć, po, przed, od, do, dla, przez, z, ze, bez, według, w, we, na, pod, nad, między, przeciw, mimo, o, u, co, kto, gdzie, dlaczego, także, również, jednak, tymczasem, teraz, dziś, dzisiaj, wczoraj, jutro, tam, tutaj, wtedy, wieczorem, rano, znowu, pamiętacie, potem, następnie, nawet, tylko, już, nie, tak, poniedziałek, wtorek, środa, czwartek, piątek, sobota, niedziela, wideo, analiza, ponadto, zdaniem, jeśli, natomiast, anty, pro, sam, sama, samego, samej, samemu, ten, tego, tamten, on, jego, jej, ich, to, oto, więc, zatem, zamiast, oprócz, wśród, wobec, podobno, być może, oczywiście, wreszcie, jeszcze, zaś, albo, nim, zanim, podczas, dzięki, później, wcześniej, też, lecz, ani, tu, dopiero, może, zarówno, dalej, ostatecznie, obok, skoro, podobnie, wprawdzie, niebawem, wkrótce, zresztą, ponownie, początkowo, zarazem, przeto, toteż, niegdyś, ilekroć, prócz, dawniej, odtąd, stąd, wówczas, nazajutrz, przedtem, rzekomo, ponoć, zapewne, owszem, niemniej, aczkolwiek, jakkolwiek, chociaż, gdyby, jeżeli, dotychczas, dotąd, niespodziewanie, nagle, nocą, gdyż, dlatego, wszak, przecież, niech, czyżby, kiedyś, zawsze, nigdy, odkąd, dopóki, właśnie',
  ),
  cases: true,
  metonym: {
    comes: { from: /^z$/, verbs: /^(?:nadesz\p{L}+|nadchodz\p{L}+|przysz\p{L}+|plyn\p{L}+|slychac)$/u },
    town: /^(?:burmistrz\p{L}*|prezydent(?:a|owi|em)?|rad[ay]|miast\p{L}*|ratusz\p{L}*|dzielnic\p{L}*|gmin\p{L}*|wies|wsi|wsia|mieszkanc\p{L}*|stolic\p{L}*|metro|osiedl\p{L}*|solectw\p{L}*|soltys\p{L}*|turyst\p{L}*|texas|teksas\p{L}*|st|klub\p{L}*|legi\p{L}*|hert[ahyiea]+|dynamo|spartak\p{L}*)$/u,
    townVerbs:
      /^(?:zegna|trwala?|wita|powitala?|swietuje|zagrala?|wygrywa|wygrala?|przegrala?|rozwija|inwestuje|tanczy|spi|zasypia|budzi|goscila?|gosci|pokonala?|marznie|oddycha|zachwyca|kwitnie|pachnie|poradzila)$/u,
    statecraft:
      /^(?:odrzuc|odma|odmo|oskarz|ostrze|grozi|groz|zad[a]|domaga|nalega|nacisk|potepi|potwierdz|zaprzecz|obiec|protest|negocj|sankcj|cla$|cel$|odwet|wet[oa]|aneks|najazd|inwazj|uzna|sprzeciw|propon|propoz|odpow|reag|zareag|oswiadcz|deklar|rozejm|zawiesz|wojsk|bron|rakiet|napiec|traktat|dyplom|rzad|minist|ambasad|sojusz|wojn|pokoj|atak|agresj|gwaranc|ustepst|wyslann|jadrow|zgod|zgadz|wspar|wspier|popier|popar|zapewni|stanowisk|sygnal|porozum|milcz|wyklucz|akcept)/u,
    politics:
      /^(?:domaga|naloz|naklad|narzuc|zadaj|zada$|zadano|nacisk|pomoc|sankcj|wspar|popar|dostaw|presj|wplyw|zadan|wymag|apel|pretensj|stosun|relacj|zaufani|oferta|oferte|ofert|stron|wymog|zalez|ruch|pilk|decyzj|odpowiedz|rozmow|kontakt|poroz|wezwa|zwroc|warunk)/,
    politicsLinks: words('na, do, od, po, dla, wobec, o'),
    with: words('z, ze, przed'),
    withForm: /(?:em|ą)$/u,
    placeStems:
      /^(?:centr|ulic|plac|mieszka|okolic|przedmiesc|lotnisk|dworz|dworc|metro|muze|hotel|restaurac|burmistrz|mer$|mera$|polnoc|polud|wschod|zachod|opus[zc]|odwiedz|bombard|ostrzel|ostrzal|atakow|zaatakow|zajel|zajal|zdoby|obron|obleg|szturm|mija|mina|wojewod|miast|stolic|lot$|lotu|pociag|tras|klub|legi|mieszk|okupac|zwiedz|pokocha|pogod|dzieln|km|kilometr|widok|wyzwol|bitw)/u,
    wordBetween: true,
    verbForm: /.{2,}(?:szla|szedl|al|il|yl|ala|ila|yla|uje|aje|ywa|acza|adza|asza|iera|ierze)$/,
    verbs: words(
      'mówi, mówią, zgodzi, wolałby, wolałyby, milczy, czeka, ma, chce, chciał, chciała, chciałby, może, mógłby, musi, powinien, powinna, powiedział, oświadczył, oświadczyła, oświadcza, odrzuca, odrzucił, odrzuciła, żąda, żądał, żądała, odmawia, odmówił, oskarża, oskarżył, oskarżyła, twierdzi, twierdził, ostrzega, ostrzegł, ostrzegła, liczy, obawia, akceptuje, proponuje, zaproponował, zaproponowała, popiera, zapowiedział, zapowiedziała, potwierdził, potwierdziła, szuka, grozi, obiecuje, uważa, nadal, pozostaje, odpowiada, odpowiedział, odpowiedziała, potępił, zaprzecza, planuje, nalega, domaga, nie, jest, będzie, była, był, zgodził, zgodziła, zgadza, wyklucza, oczekuje, deklaruje, zapewnia, wciąż, musiałby, stawia, podkreśla, naciska, przekazał, przekazała, gotowa, gotów, reaguje, zareagował, przyjmuje, przyjął, ogłosił, ogłosiła, naciskał',
    ),
    onlyWhere: { przez: /^(?:tras[aey]|drog\p{L}+|lotu?|przejazd\p{L}*|podroz\p{L}*|tranzyt\p{L}*|rejs\p{L}*)$/u },
    partners: words(
      'między, pomiędzy, bez, przeciw, przeciwko, przez, z, że, dla, według, wobec, i, a, ani, lub, gdy, jeśli, czy, nacisk na, presję na, presja na, naciski na, wsparcie dla, poparcie dla, pomoc dla, żądania, żądań, stanowisko, zgody, bo, aby, żeby, wspierać, przekonać',
    ),
    places: words(
      'w, we, do, na, od, spod, pod, koło, obok, nieopodal, wokół, przez centrum, centrum, okolice, z, ze, nad, opuścił, odwiedził, mieszkańcy, ulice, ulicach, o',
    ),
    placeNouns: words('region, lotnisko, metro, centrum, okolice, śródmieście'),
  },
}
