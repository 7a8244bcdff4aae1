// The words beside a meeting's noun that a reader takes for part of its name: before it those that say which of several it was, or of what kind:
// its number, how it was called and held, how long it took ("the second Paris meeting"); after it those whose sides it had. Marked with it by
// meetings/whole-phrase.ts. Words are folded and in the order of the alphabet; "*" stands for any letters (anyOf() in word-sets.ts).
import { type WordsByLanguage, words } from './rules.ts'

/** One word each, in every form in which it stands before the noun. */
export const MEETING_KINDS: WordsByLanguage = {
  en: words(`
    crisis, direct, eighth, emergency, extraordinary, fifth, first, fourth, informal, planning, recovery, second, seventh, sixth, special, third,
    trilateral, video, virtual`),
  fr: words('cinquieme, deuxieme, huitieme, premier, premiere, quatrieme, second, seconde, septieme, sixieme, troisieme'),
  de: words(`
    achte*, direkte*, dreitagige*, dritte*, erste*, funfte*, informelle*, sechste*, siebte*, trilaterale*, vierte*, virtuelle*, zweitagige*,
    zweite*`),
  es: words(
    'cuarta, cuarto, octava, octavo, primer, primera, quinta, quinto, segunda, segundo, septima, septimo, sexta, sexto, tercer, tercera',
  ),
  it: words('ottavo, prima, primo, quarta, quarto, quinta, quinto, seconda, secondo, sesta, sesto, settima, settimo, terza, terzo'),
  pl: words(`
    bezposredni*, czwart*, drug*, dwudniow*, kryzysow*, nadzwyczajn*, nieformaln*, piat*, pierwsz*, siodm*, szost*, trojstronn*, trzeci*,
    trzydniow*, wirtualn*`),
  uk: words(`
    віртуальн*, восьм*, дводенн*, друг*, екстрен*, надзвичаин*, неформальн*, перш*, прям*, сьом*, трет*, триденн*, тристоронн*, четверт*,
    шост*`),
  ru: words(`
    виртуальн*, втора*, второ*, втору*, вторые, вторых, двухдневн*, неформальн*, перв*, прям*, седьм*, трет*, трехдневн*, трехсторонн*, четверт*,
    чрезвычаин*, шеста*, шесто*, шесту*, экстренн*`),
}

/** Who they are that an adjective of origin names ("talks with the American side"), in every form. */
export const MEETING_SIDES: WordsByLanguage = {
  en: words('delegation, delegations, envoys, negotiators, officials, side, sides, team, teams'),
  de: words('delegation, delegationen, seite, seiten, unterhandler, unterhandlern'),
  pl: words('delegacj*, negocjator*, stron*, wyslannik*'),
  uk: words('делегаці*, переговорник*, сторон*'),
  ru: words('делегаци*, переговорщик*, сторон*'),
}
