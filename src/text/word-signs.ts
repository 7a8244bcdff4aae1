// Is there a letter or a digit in a text, of any script? Asked on every page that is read, mostly of texts whose first unit tells.

/** Letters and digits of the scripts that most pages are in. */
const COMMON = /[0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0400-\u0481\u048a-\u052f]/
/** Neither of those, nor the usual signs and spaces, among which Unicode has no letter or digit. */
const UNCOMMON = /[^\0-\x7f\xa0\xab\xbb\u2000-\u206f]/
/** All that Unicode has. A text until it is needed: patterns are checked when a browser gets the script, and this one costs as much as all others. */
const ANY = '[\\p{L}\\p{N}]'
let any: RegExp | null = null

function hasAny(text: string): boolean {
  any ??= new RegExp(ANY, 'u')
  return any.test(text)
}

export function hasWordSign(text: string): boolean {
  return COMMON.test(text) || (UNCOMMON.test(text) && hasAny(text))
}
