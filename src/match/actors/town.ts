// A capital's name as a town's: its mayor, its boroughs, the Paris of Texas. What is told of the town is no act of a government.
// Gets a block's reading and the match of a capital; the words are in the language rules. Says nothing of the page as a whole.
import { afterPossessive, wordAfter, wordBefore } from '../neighbours.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { fitsWord, wordSet } from '../word-sets.ts'

/** Does a word right beside the capital tell of the town ("the mayor of Kyiv", "Berlins Senat", "Paris, Texas")? */
export function tellsOfTown(reading: BlockReading, match: Match): boolean {
  const { text } = reading.block
  const { town } = reading.rules.metonym
  let word = wordBefore(text, match.start)
  for (let hops = 0; hops < BESIDE && word && word.joint !== 'broken' && word.joint !== 'dot'; hops++) {
    if (fitsWord(town, word.folded)) return true
    word = wordBefore(text, word.start)
  }
  let end = afterPossessive(text, match.end)
  for (let hops = 0; hops < BESIDE; hops++) {
    const next = wordAfter(text, end)
    // Nearly all words are parted by one space.
    if (next === null || !(isSpace(text, end, next.start) || WITHIN.test(text.slice(end, next.start)))) return false
    if (fitsWord(town, next.folded)) return true
    end = next.end
  }
  return false
}
/** Is the capital itself called a town by the word before it, with a small word between at most ("Prezydent Warszawy", "the mayor of Kyiv")? */
export function isOwnedByTown(reading: BlockReading, match: Match): boolean {
  const { text } = reading.block
  const before = wordBefore(text, match.start)
  if (before?.joint !== 'space') return false
  const { town } = reading.rules.metonym
  if (fitsWord(town, before.folded)) return true
  // Where nouns have cases the owner follows at once: "relacje stolic z Moskwą" are with it.
  const two = !reading.rules.cases && wordSet(reading.rules.links).has(before.folded) ? wordBefore(text, before.start) : null
  return two?.joint === 'space' && fitsWord(town, two.folded)
}

/** "the mayor of Kyiv", "Paris city council": a small word lies between at most. */
const BESIDE = 2
function isSpace(text: string, from: number, to: number): boolean {
  return to - from === 1 && text.charCodeAt(from) === 0x20
}
/** What may lie between a town and the words that tell of it. */
const WITHIN = /^,?[\s\u00a0(-]{1,2}$/
