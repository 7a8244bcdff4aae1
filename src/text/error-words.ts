// What was thrown, in words: anything may be thrown, and a reader or the other side of a request is told one sentence.

/** The error's own message; of anything else its text. Empty where an error has no message. */
export function errorWords(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
