// Roles that nobody of a record of politics has, beside a name: "coach Merz", "Pedro Sánchez, the baker". They make it somebody else's.
import { wordAfter, wordBefore } from '../neighbours.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { fitsWord, wordSet } from '../word-sets.ts'

/** The role right before a name, or after it and a comma as all that is said of it; null where there is none. */
export function otherRoleBeside(reading: BlockReading, match: Match): string | null {
  const { text } = reading.block
  const { otherRoles, indefinite, definite } = reading.rules
  const before = wordBefore(text, match.start)
  if (before?.joint === 'space' && (isRole(otherRoles, before.folded) || fitsWord(FIRMS, before.folded))) return before.text
  if (before !== null && wordSet(reading.rules.titles).has(before.folded)) {
    // "Le boulanger, M. Costa".
    const role = wordBefore(text, before.start)
    if (role !== null && /^,?\s$/.test(text.slice(role.end, before.start)) && isRole(otherRoles, role.folded)) return role.text
  }
  const first = wordAfter(text, match.end)
  if (first?.joint !== 'broken' || !/^\s?,\s/.test(text.slice(match.end, match.end + 3))) return null
  const isOne = wordSet(indefinite).has(first.folded) || wordSet(definite).has(first.folded) || fitsWord(THEIRS, first.folded)
  const role = isOne ? wordAfter(text, first.end) : first
  if (!role || !isRole(otherRoles, role.folded)) return null
  // "Brandt, mayor of Marenga Orlova and…": without an article and with more to come it is the next of a list.
  return isOne || /^\s?[,.;)]/.test(text.slice(role.end, role.end + 2)) ? role.text : null
}
function isRole(otherRoles: RegExp, folded: string): boolean {
  return fitsWord(otherRoles, folded) || fitsWord(ANIMALS, folded)
}
/** What makes shirts, ships and coffee under somebody's name, in all languages; "brand" is said of people too. */
const FIRMS =
  /^(?:supplier|manufacturer|ausruster|ausrusters|firma|\p{L}*hersteller|\p{L}*herstellers|equipementier|fabricant|azienda|fabricante|producent\p{L}*|firm[ay]|firmie|фірм[аиуі]|фирм[аыуе]|виробник\p{L}*|производител\p{L}*)$/u

/** Animals that zoos, farms and neighbours name ("die Giraffe Meloni", "козёл Трамп"), in all languages; none that politics speaks of (hawk, bear, duck). */
const ANIMALS =
  /^(?:donkeys?|goats?|cows?|horse|mare|parrot|tortoise|giraffe|hamster|tomcat|kitten|puppy|ane|anesse|chevre|chat|chatte|chien|chienne|vache|jument|poney|perroquet|girafe|ziege|ziegenbock|kuh|esel|eselin|kater|katze|hund|hundin|dackel|stute|wallach|papagei|schildkrote|burr[oa]|cabra|vaca|perr[oa]|gat[oa]|yegua|caballo|loro|tortuga|jirafa|asin[oa]|capr[ao]|mucca|cane|cagnolin[oa]|gatt[oa]|cavall[oa]|pappagallo|giraffa|mule|mulet|mulo|mula|maultier|kon|konia|koza|kozy|kozio[lł]|kozla|krow[ay]|kot|kota|kotka|kotki|pies|psa|suczka|klacz|osiol|osla|zyraf[ay]|коз[аиуі]|козел|козла|цап|цапа|коров[аиуі]|кіт|кота|кішк[аиу]|пес|пса|ослик|осел|осла|віслюк\p{L}*|жираф\p{L}*|кінь|коня|конь|папуг\p{L}*|кот|кошк[аиу]|попуга\p{L}*|лошад[ьи]|кобыл[аыу])$/u

/** "Merz, their pianist": whose they are, in the languages that put it before the noun. */
const THEIRS =
  /^(?:his|her|its|our|their|son|sa|leur|notre|sein|seine|ihr|ihre|unser|unsere|su|nuestr[oa]|suo|sua|jego|jej|ich|його|їх|її|его|ее|их)$/u
