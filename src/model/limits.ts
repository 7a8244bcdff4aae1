// How long texts of the record may be. Apart from the schemas, so that the guard of cards in pages has them without zod; what the interface says
// of them in words, a test of its messages holds equal.

/** Characters of a text in our own words: gists, notes, descriptions. More pushes the positions off a card. */
export const LONGEST_OWN_TEXT = 200

/** Words of a quotation: what quoting a source allows, and a card has room for. */
export const MOST_QUOTED_WORDS = 25

/** Has a quotation no more words than may be quoted? */
export const isQuotable = (text: string): boolean => text.split(/\s+/).length <= MOST_QUOTED_WORDS
