// Limits of what crosses between page and worker. Apart from the schemas, so that the content script can use them without zod.

/** A message carries at most this many UTF-16 units of page text: 2.8 million in one block the page for 0.3 s, pieces of this size for 1 ms. */
export const MAX_TEXT_PER_MESSAGE = 65_536
