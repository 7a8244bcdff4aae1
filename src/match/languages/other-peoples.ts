// Peoples of states that the record does not have, as Romance languages put them after a post ("el presidente argentino", "le premier
// ministre israélien"). By stems, since each language has its endings; only asked of the word right after a post without a state.

const STEMS = `
  afgan afghan alger andorr angol argelin argentin armen armeni azerbai azerbaid azeri bangla boliv bosn botswan cambod
  camboy cameroun camerun catar chilen chilien cilen colomb congol costaric costarr cubain cuban dominic ecuador ecuat
  egip egipci egizi egyptien emirat equator eritre ethiop etiop filipin filipp gabon ghan giordan guatemal guyan haiti
  hondur hongkong indones irach irak iran iraqu iraqui israel ivoir jemen jordan kazaj kazak kazakh kenian keniot kenyan
  kirghi kirgu kosov koweit kuwait liban libanais libanes libic libio libyen macedon malai malais malay malgach malien
  maltais maltes marfil marocain marocch marroqui messican mexicain mexican moldav moldov mongol mozamb namib nepal
  nicarag nigerian nigerien nigerin omani ougand ouzbek pakist palestin panam paragu paraguay peruan peruvi peruvien
  philipp qatar ruand rwand salvador senegal serb singap siria sirian sirio somal soudan sudafric sudan syrien tagik
  tailand taiwan tanzan tayik thai thailand tunec tunes tunis turcmen turkmen ugand urugu uzbec uzbek venezol venezuel
  vietnam yemen yemeni zambi zimbab`
const PEOPLE = new RegExp(
  `^(?:sud)?(?:${STEMS.trim().split(/\s+/).join('|')})(?:i?(?:an|en|enn|ien|ienn|in|es|ais|esc|iot)?[oaeisn]{0,3})$`,
  'u',
)

/** Is this folded word an adjective of a people that is not in the record? */
export function otherPeople(folded: string): boolean {
  return PEOPLE.test(folded)
}
