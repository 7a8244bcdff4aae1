// What the bench compares itself with, on the same texts and names: a loop that only reads the characters, a Unicode regular expression,
// and an Aho-Corasick package. Each takes texts and gives a number, so that no engine can leave the work out.
import AhoCorasick from 'ahocorasick'

export type Search = (texts: readonly string[]) => number

/** Adds up the units: the least that any search must do. */
export const readCharacters: Search = (texts) => {
  let sum = 0
  for (const text of texts) for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0
  return sum
}

const escaped = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/** All names as one alternation, the longer first, between word boundaries that know every script. Throws where the engine refuses it. */
export function regularExpression(names: readonly string[]): Search {
  const longestFirst = [...names].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${longestFirst.map(escaped).join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'gu')
  return (texts) => {
    let found = 0
    for (const text of texts) for (const _match of text.matchAll(pattern)) found++
    return found
  }
}

/** The package `ahocorasick`: exact letters, no word boundaries, no folding; less than we do. */
export function ahoCorasick(names: readonly string[]): Search {
  const automaton = new AhoCorasick([...names])
  return (texts) => {
    let found = 0
    for (const text of texts) found += automaton.search(text).length
    return found
  }
}
