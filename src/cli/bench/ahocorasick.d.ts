// What the bench uses of the package `ahocorasick`, which brings no types.
declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(keywords: string[])
    /** Ends of matches, each with all keywords that end there. */
    search(text: string): [number, string[]][]
  }
}
