// What other news has meetings in the same cities: tariffs, the climate, Gaza, Iran, China. By language: in a sentence with such a word, a place
// alone does not make "the talks in London" ours of some weeks ago (meetings/others-meetings.ts). Words are folded and in the order of the
// alphabet; "*" stands for any letters (word-sets.ts).
import { type WordsByLanguage, words } from './rules.ts'

export const OTHER_STORIES: WordsByLanguage = {
  en: words('china, chinese, climate, gaza, hamas, iran, iranian, iranians, israel, israeli, tariff, tariffs, trade'),
  fr: words(`
    chine, chinois, chinoise, climat, climatique, commerciale, commerciales, commerciaux, douane, douaniers, gaza, hamas, iran, iranien*, israel,
    israelien*, taxes`),
  de: words('*zolle, *zollen, chin*, gaza*, hamas*, handels*, iran*, israel*, klima*, zoll*'),
  es: words('arancel*, chin*, clima, climatic*, comercial*, gaza, hamas, iran*, israel*'),
  it: words('cina, cinese, cinesi, clima, climatic*, commercial*, dazi, gaza, hamas, iran*, israel*'),
  pl: words('chin*, cla, clach, clami, hamas*, handl*, iran*, izrael*, klimat*'),
  uk: words('газі, газою, ізраіл*, іран*, кита*, клімат*, мита, митами, митна, митних, митні, мито, митом, торг*, хамас*'),
  ru: words('израил*, иран*, кита*, климат*, пошлин*, торг*, хамас*'),
}
