// Two people who had a meeting by themselves: "Trump and Zelensky held a meeting in The Hague", beside the summit that was there. Gets a reference and
// who is marked in its block; adds the two to those who met. Which table of the record they may have sat at alone, sidelines.ts tells.
import { foldText } from '../../text/fold.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { HAD_ONE } from '../languages/held-words.ts'
import type { MentionsByBlock } from '../mentions-by-block.ts'
import { wordBefore } from '../neighbours.ts'
import { plain } from '../plain-text.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import { tellsAnyOf, wordSet, wordTest } from '../word-sets.ts'
import type { MeetingReference } from './meeting-reference.ts'

/** The only two people of the sentence before a phrase that names nobody, joined by "and", with a verb that has the meeting for its object. */
export function takeTwoWhoHeld(reference: MeetingReference, mentions: MentionsByBlock, gazetteer: Gazetteer): void {
  const { reading, actors, levels, subjects, bodies, owners, hosts, nounMatch, noun, definite, newer } = reference
  if (!nounMatch || definite || newer || noun === 'summit' || noun === 'call') return
  if (actors.length + levels.length + subjects.length + bodies.length + owners.length + hosts.length > 0) return
  const { text } = reading.block
  const sentence = sentenceRound(reading, nounMatch)
  const people = mentions
    .in(reading.block.index)
    .filter((one) => one.entity?.startsWith('person/') && one.start >= sentence.start && one.start < sentence.end)
  const two = [...new Set(people.map((one) => one.entity))]
  if (two.length !== 2 || people.some((one) => one.start > nounMatch.start)) return
  const [first, last] = two.map((id) => people.filter((one) => one.entity === id))
  if (!first || !last || !HAD.test(foldText(plain(text, sentence.start, nounMatch.start))) || isLedTo(reference)) return
  const from = Math.min(first.at(-1)?.end ?? 0, last.at(-1)?.end ?? 0)
  const to = Math.max(first[0]?.start ?? 0, last[0]?.start ?? 0)
  const between = foldText(plain(text, from, to)).split(/[^\p{L}]+/u)
  if (!between.some((word) => wordSet(reading.rules.and).has(word))) return
  for (const id of two) if (id) reference.actors.push(gazetteer.entityNumber(id))
}
const HAD = tellsAnyOf(HAD_ONE)

/** "Fuhren zu einem Treffen": does a preposition lead to the noun, so that it is no object of the verb? */
function isLedTo({ reading, nounMatch, indefinite }: MeetingReference): boolean {
  const { block, rules } = reading
  const before = nounMatch ? wordBefore(block.text, nounMatch.start) : null
  const isArticle = before !== null && indefinite && wordSet(rules.indefinite).has(before.folded)
  const word = isArticle ? wordBefore(block.text, before.start) : before
  return word !== null && (LEADS.test(word.folded) || wordSet(rules.locative).has(word.folded))
}
const LEADS = wordTest(
  /^(?:after|at|before|during|for|of|to|apres|avant|de|lors|pour|beim?|nach|vor|z(?:u|um|ur)|antes|del?|durante|para|tras|dopo|per|prima|do|dla|po|podczas|przed|do|для|до|перед|під|після|для|после)$/,
)
