// What stands inside a meeting's phrase and says nothing of it: a party or an age in brackets after a name, a shortened "so-called", a palace's name.
// Gets text and an offset; gives where the phrase goes on. The words of the phrase are phrase-right.ts's.

/** The offset after such an aside where one stands right there; `at` itself where none does. */
export function afterAside(text: string, at: number): number {
  // Most words of a phrase are followed by a space and a small letter that none of these begins with.
  if (!OPENS.test(text.slice(at + 1, at + 2))) return at
  ASIDE.lastIndex = at
  return ASIDE.test(text) ? ASIDE.lastIndex : at
}
const OPENS = /[(tsт"“«„PpДдПп]/
/** '"coalition"' in quotation marks, "palazzo Ciragan", "(CDU)", "(70)", "tzw.", "sog.", "т. зв.". Sticky: only right where the phrase has come to. */
const ASIDE =
  /\s(?:["“«„](?:coalition|koalicj\p{L}+|коаліці\p{L}+|коалици\p{L}+|coalición|coalizione|koalition)["”»“]|(?:[Pp]alace|[Pp]alais|[Pp]alacio|[Pp]alazzo|[Pp]ałac\p{L}{1,3}|[Пп]алац\p{L}{1,2}|[Дд]ворц[еа])(?:\s\p{Lu}[\p{L}-]+){1,2}(?=[\s,.;:)])|\((?:\p{Lu}[\p{L}/-]{1,9}|\d{2})\)|(?:tzw|tzn|sog|т\.\s?(?:зв|н))\.)(?=\s\S)/uy

/** The offset after a word or two in quotation marks that say how it was; `at` itself where none stand there. */
export function afterQuality(text: string, at: number): number {
  if (!QUOTES.test(text.slice(at + 1, at + 2))) return at
  QUALITY.lastIndex = at
  return QUALITY.test(text) ? QUALITY.lastIndex : at
}
const QUOTES = /["“«„]/
/** Small letters, hyphens and characters that are not seen. Sticky. */
const QUALITY =
  /\s["“«„]\s?\p{Ll}[\p{Ll}\u00ad\u200b-\u200d\u2060-]+(?:\s\p{Ll}[\p{Ll}\u00ad\u200b-\u200d\u2060-]+){0,2}\s?["”»“](?=\s\p{Ll})/uy
