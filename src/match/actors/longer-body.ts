// Bodies whose name begins as one of ours does and goes on, or is the end of another's: "Union européenne des accordéonistes", "European Council for Dance".
// Gets the match of a body's or bloc's full name and its block; tells whether the words right after it make it another's. A genitive alone
// does not: news speaks of the European Council of March, and of shutting the Union out of the talks.
import type { Span } from '../../model/page.ts'
import type { PageLanguage } from '../../model/text.ts'
import { opensSentence } from '../../text/sentence.ts'
import { BODY_BRANCHES, BODY_CAUSES, BODY_MATTERS } from '../languages/body-words.ts'
import type { LanguageRules } from '../languages/rules.ts'
import { wordAfter, wordBefore } from '../neighbours.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { anyOf, fitsWord, wordSet, wordTest } from '../word-sets.ts'

/** Does the name go on as that of a trade's, an art's or a sport's body? */
export function isLongerBody(reading: BlockReading, match: Match): boolean {
  const { rules, block } = reading
  let word = wordAfter(block.text, match.end)
  let isJoined = false
  // "Thanked the European Union for music": in a name what follows has a capital, in English.
  let isFor = false
  for (let hops = 0; hops < MOST_JOINTS && (word?.joint === 'space' || (hops > 0 && word?.joint === 'apostrophe')); hops++) {
    const { folded, start, end } = word
    if (reading.lexicon.some((one) => one.start <= start && one.end >= end)) return false
    if (JOINTS.test(folded)) {
      isJoined = true
      isFor = FOR.test(folded)
    } else if (isFor && !word.capital && rules.language === 'en') return false
    else if (isFor && fitsWord(CAUSE, folded)) return true
    else if (!wordSet(rules.definite).has(folded) && (isJoined || rules.cases || (word.capital && rules.language === 'en')))
      return isMatter(rules, folded)
    else if (!wordSet(rules.definite).has(folded)) return false
    word = wordAfter(block.text, end)
  }
  return false
}
/**
 * "The Japan-U.S. Alliance", "l’Alliance pour le progrès", "Alianza Popular": does a short name of a body ("the Alliance") belong to a longer one,
 * by a name or another capital right before it, or by whose it is after it?
 */
export function isShortOfOther({ block, rules, names }: BlockReading, { start, end }: Span): boolean {
  const before = wordBefore(block.text, start)
  const isNamed = names.some((one) => one.end < start && SPACED.test(block.text.slice(one.end, start)))
  if (
    isNamed ||
    (before?.capital && !opensSentence(block.text, before.start) && before.joint !== 'broken' && !wordSet(rules.links).has(before.folded))
  )
    return true
  const after = wordAfter(block.text, end)
  if (after === null || (after.joint !== 'space' && after.joint !== 'apostrophe')) return false
  return after.capital || OF_OR_FOR.test(after.folded)
}
const OF_OR_FOR = wordTest(/^(?:of|for|de|d|des|du|pour|por|para|per|di|dei|degli|delle|dla|na|за|для|ради)$/)

/** "ONU Turismo", "UN Women", "ONU-Frauen": a body of its own, called by the initials of ours and what it is for. */
export function isBranch({ block }: BlockReading, { end }: Span): boolean {
  const after = wordAfter(block.text, end)
  return (after?.joint === 'space' || after?.joint === 'hyphen') && after.capital && fitsWord(BRANCH, after.folded)
}
const BRANCH = anyOf(BODY_BRANCHES)

const SPACED = /^\s$/

const MATTER = anyOf(BODY_MATTERS)

function isMatter({ language }: LanguageRules, folded: string): boolean {
  return fitsWord(MATTER, folded) || (!NOT_A_TRADE.test(folded) && TRADES[language].test(folded))
}

/** May a folded small word after a body's name lead on to what makes it another's, or be that itself? */
export function leadsToMatter(rules: LanguageRules, folded: string): boolean {
  return JOINTS.test(folded) || wordSet(rules.definite).has(folded) || (rules.cases === true && isMatter(rules, folded))
}

/** "Of", an article, and the word itself. */
const MOST_JOINTS = 4

/** What joins a body to those whose it is. */
const JOINTS = wordTest(
  /^(?:of|on|for|against|contre|contra|contro|gegen|przeciwk?o?|проти|против|за|de|d|des|du|per|pour|der|fur|del|de|para|di|dei|degli|delle|della|dell|do|dla|ds|ws|для|по|з|із)$/,
)

const FOR = wordTest(/^(?:on|for|against|contre|pour|contra|para|contro|per|gegen|fur|przeciwk?o?|dla|проти|против|за)$/)
const CAUSE = anyOf(BODY_CAUSES)

/** Those who form bodies of their own, in the plural, by how the names of trades end. */
const TRADES: Readonly<Record<PageLanguage, RegExp>> = {
  en: /(?:ists|icians|makers|keepers|growers|breeders|brewers|bakers|dancers|singers|players|teachers|nurses|builders|workers|architects|judges|women|men)$/,
  fr: /(?:istes|logues|iculteurs|iciens|iciennes|danseurs|chanteurs|chasseurs|pecheurs|eleveurs|brasseurs|facteurs|producteurs|inventeurs|coiffeurs|joueurs|boulangers|bouchers|fleuristes|medecins|architectes)$/,
  de: /(?:isten|istinnen|ologen|musiker|optiker|mechaniker|bauer|bauern|zuchter|brauer|backer|tanzer|sanger|spieler|lehrer|jager|angler|handwerker|arzte|architekten|gartner|imker|winzer|wirte|schutzen)$/,
  es: /(?:istas|ologos|musicos|quimicos|opticos|icultores|ganaderos|bailarines|cantantes|pescadores|cazadores|jugadores|panaderos|peluqueros|cocineros|medicos|arquitectos|artesanos|ciclistas)$/,
  it: /(?:isti|iste|ologi|icoltori|allevatori|ballerini|cantanti|pescatori|cacciatori|giocatori|panettieri|parrucchieri|cuochi|medici|architetti|artigiani|produttori)$/,
  pl: /(?:istow|ystow|ologow|rolnikow|gornikow|muzykow|hodowcow|tancerzy|spiewakow|graczy|wedkarzy|mysliwych|piekarzy|lekarzy|architektow|kucharzy|pszczelarzy|strazakow)$/,
  uk: /(?:истів|істів|ологів|музик(?:ів|антів)|гірників|співаків|гравців|рибалок|мисливців|пекарів|лікарів|архітекторів|кухарів|пасічників|виробників)$/,
  ru: /(?:истов|ологов|музыкантов|горняков|танцоров|певцов|игроков|рыболовов|охотников|пекарей|врачей|архитекторов|поваров|пчеловодов|производителеи)$/,
}

/** Words that end as trades do and stand for those whom governments speak of. */
const NOT_A_TRADE = wordTest(
  /^(?:(?:terror|extrem|separat|national|popul|a[ck]tiv|lobby|journal|special|spezial|nacional|nazional|сепарат|терор|террор|націонал|национал|журнал|екстрем|экстрем|актив)\p{L}*|(?:peace|policy|law|trouble)(?:makers|keepers)|resiste|existes|previste|viste|visti)$/u,
)
