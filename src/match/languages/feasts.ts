// What each language calls Christmas, in every form that stands in running text, and the words that put a day before or after it ("talks before
// Christmas", "консультации перед Рождеством"). Easter is not listed: it moves, and a reader would have to look it up as well.
import type { PageLanguage } from '../../model/text.ts'
import { anyOf } from '../word-sets.ts'
import { words } from './rules.ts'

/** Of a name of two words the one that is only Christmas's. */
export const CHRISTMAS: Readonly<Record<PageLanguage, readonly string[]>> = {
  en: words('christmas, xmas'),
  fr: words('noël'),
  de: words('weihnachten'),
  es: words('navidad, navidades, nochebuena'),
  it: words('natale'),
  pl: words('narodzenie, narodzenia, narodzeniu, narodzeniem'),
  uk: words('різдво, різдва, різдвом, різдву'),
  ru: words('рождество, рождества, рождеством, рождеству'),
}

/** Words before it, in any language; folded. */
export const BEFORE_FEAST = anyOf({
  en: words('before, pre'),
  fr: words('avant'),
  de: words('vor'),
  es: words('antes, previa, previas, previo, previos'),
  it: words('prima'),
  pl: words('przed'),
  uk: words('перед, до'),
  ru: words('перед, до'),
})
export const AFTER_FEAST = anyOf({
  en: words('after, post'),
  fr: words('apres'),
  de: words('nach'),
  es: words('tras, despues'),
  it: words('dopo'),
  pl: words('po'),
  uk: words('після'),
  ru: words('после'),
})

/** Words between such a word and the feast, folded: "antes de la Navidad", "przed Bożym Narodzeniem", "перед самым Рождеством". */
export const FEAST_LINK = anyOf({
  en: words('the'),
  es: words('de, la, las, a'),
  fr: words('la, les'),
  it: words('di, del'),
  pl: words('bozym, bozego, samym'),
  uk: words('самим'),
  ru: words('самым, самого'),
})
