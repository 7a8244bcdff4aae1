// Is there a letter or a digit in a text, of any script? Asked on every page that is read, mostly of texts whose first unit tells.

/** Letters and digits of the scripts that most pages are in. */
const COMMON = /[0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0400-\u0481\u048a-\u052f]/
/** Neither of those, nor the usual signs and spaces, among which Unicode has no letter or digit. */
const UNCOMMON = /[^\0-\x7f\xa0\xab\xbb\u2000-\u206f]/
/** All that Unicode has: making this pattern takes longer than reading a short article, so that it is used where it must be. */
const ANY = /[\p{L}\p{N}]/u

export function hasWordSign(text: string): boolean {
  return COMMON.test(text) || (UNCOMMON.test(text) && ANY.test(text))
}
