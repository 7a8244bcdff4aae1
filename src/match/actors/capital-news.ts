// What comes from a capital: an answer, silence or scorn make it a government, a train does not. Gets the capital with the words beside it; gives
// the words that make it one, or null.
import { REACTIONS } from '../languages/reactions.ts'
import { type Neighbour, wordAfter } from '../neighbours.ts'
import { plain } from '../plain-text.ts'
import { anyOf, fitsWord } from '../word-sets.ts'
import type { Capital, Verdict } from './capital.ts'
import { opensClause } from './capital-voices.ts'

/** "Aus Moskau kam die Drohung", "Da Mosca un'alzata di spalle", "De Moscou, aucune réponse", "…, heißt es nun aus Berlin". */
export function newsRule({ reading, match, spaced, after }: Capital): Verdict {
  const { comes, politics, statecraft } = reading.rules.metonym
  if (!comes || !spaced || !comes.from.test(spaced.folded)) return null
  const { text } = reading.block
  if (comes.heard?.test(plain(text, spaced.start - LONGEST_SAYING, spaced.start))) return spaced.text
  if (after === null || (after.joint !== 'space' && !(after.joint === 'broken' && /^,\s/.test(text.slice(match.end, match.end + 2)))))
    return null
  const isTold = after.joint === 'space' && comes.verbs.test(after.folded)
  if (isTold && comes.says?.test(after.folded)) return spaced.text
  // Without a verb only at the head of its clause, and nothing but what is heard will do.
  if (!isTold && !opensClause(text, spaced.start)) return null
  let word: Neighbour | null = isTold ? wordAfter(text, after.end) : after
  for (
    let hops = 0;
    hops < NEWS_REACH && word !== null && (word === after || word.joint === 'space' || word.joint === 'apostrophe');
    hops++
  ) {
    if (fitsWord(REACTION, word.folded) || (isTold && (politics?.test(word.folded) || statecraft.test(word.folded)))) return spaced.text
    word = wordAfter(text, word.end)
  }
  return null
}
/** Words between "came" and what came: an article and two adjectives. */
const NEWS_REACH = 4
/** Characters before "from" that hold a verb of saying and two small words. */
const LONGEST_SAYING = 30
const REACTION = anyOf(REACTIONS)
