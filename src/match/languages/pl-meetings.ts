// Polish nouns of meetings and of those who meet, by level: every form that stands in running text. The rest of the language is in pl.ts.
import { type LanguageRules, stems, words } from './rules.ts'

export const POLISH_MEETINGS: Pick<LanguageRules, 'meetingNouns' | 'levels'> = {
  meetingNouns: {
    summit: [
      ...words('g7, rada europejska, rady europejskiej, radzie europejskiej, radę europejską'),
      ...stems('szczyt, miniszczyt, mini-szczyt, euroszczyt: - u owi em y ów ach\nszczy, miniszczy, mini-szczy: cie'),
    ],
    meeting: [
      ...stems(
        `obrad: y - om ach ami
        spotkani, posiedzeni, zebrani: e a u em
        rund, narad: a y ę ą
        rundz, naradz: ie
        konferencj, sesj: a i ę ą
        zjazd: - u em owi
        ramstein: - u owi em ie`,
      ),
      'zjeździe',
      ...words('grupa kontaktowa, grupy kontaktowej, grupie kontaktowej, grupę kontaktową, grupą kontaktową'),
    ],
    talks: [
      ...stems(
        `dyskusj, negocjacj, konsultacj, pertraktacj: e i om ami ach
        rozm: owy ów owom owami owach
        rokowa: nia ń niach niom niami`,
      ),
      ...stems('tur: a y ze ę ą').flatMap((round) => [`${round} rozmów`, `${round} negocjacji`, `${round} rokowań`]),
    ],
    call: [
      ...words('rozmowa telefoniczna, rozmowy telefonicznej, rozmowę telefoniczną, rozmową telefoniczną, połączenie'),
      ...stems(
        `wideorozmow, wideonarad: a y ie ę ą
        wideokonferencj, telekonferencj: a i ę ą
        wideoszczyt: - u em
        wideoszczy: cie
        wideonaradz: ie
        wideospotkani, telespotkani: e a u em`,
      ),
    ],
  },
  levels: {
    ministers: stems('ministr: ów owie ami om ach\nministerialn: e ego ym y ych'),
    leaders: [
      ...stems('przywódc: y ów om ami ach\nlider: zy ów om ami ach\nprezydent: ów om ami ach\npremier: ów ami'),
      ...stems('szef: ów owie ami om').flatMap((heads) => [`${heads} państw i rządów`, `${heads} państw`, `${heads} rządów`]),
    ],
    'foreign ministers': [
      ...stems('ministr: ów owie ami om').map((ministers) => `${ministers} spraw zagranicznych`),
      ...stems('szef: ów owie ami om').flatMap((heads) => [`${heads} dyplomacji`, `${heads} msz`]),
    ],
    'defence ministers': [
      ...stems('ministr: ów owie ami om').flatMap((ministers) => [`${ministers} obrony`, `${ministers} obrony narodowej`]),
      ...stems('szef: ów owie ami om').flatMap((heads) => [`${heads} resortów obrony`, `${heads} mon`]),
    ],
    'military chiefs': [
      ...stems('szef: ów owie ami om').flatMap((heads) =>
        ['obrony', 'sił zbrojnych', 'sztabów', 'sztabów generalnych', 'armii'].map((of) => `${heads} ${of}`),
      ),
      ...stems('dowódc: ów y ami om').flatMap((heads) => [heads, `${heads} wojskowi`, `${heads} wojskowych`, `${heads} armii`]),
      ...words(
        'planistów wojskowych, wojskowych planistów, wojskowymi planistami, naczelnych dowódców, wojskowych, wojskowymi, generałów, generałami, przywódców wojskowych',
      ),
    ],
    'national security advisers': stems('doradc: ów y ami om').flatMap((advisers) =>
      ['do spraw bezpieczeństwa', 'do spraw bezpieczeństwa narodowego', 'ds. bezpieczeństwa narodowego', 'ds. bezpieczeństwa'].map(
        (of) => `${advisers} ${of}`,
      ),
    ),
    delegations: words('delegacji, delegacje, delegacjami, negocjatorów, negocjatorzy, negocjatorami'),
  },
}
