// Two people who had a meeting by themselves: "Trump and Zelensky held a meeting in The Hague", beside the summit that was there. Gets a reference and
// who is marked in its block; adds the two to those who met. Which table of the record they may have sat at alone, sidelines.ts tells.
import { foldText } from '../../text/fold.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { BEFORE_A_NOUN, HAD_ONE } from '../languages/held-words.ts'
import type { MentionsByBlock } from '../mentions-by-block.ts'
import { wordBefore } from '../neighbours.ts'
import { plain } from '../plain-text.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import { anyOf, fitsWord, tellsAnyOf, wordSet } from '../word-sets.ts'
import type { MeetingReference } from './meeting-reference.ts'

/** The only two people of the sentence before a phrase that names nobody, joined by "and", with a verb that has the meeting for its object. */
export function takeTwoWhoHeld(reference: MeetingReference, mentions: MentionsByBlock, gazetteer: Gazetteer): void {
  const { reading, actors, levels, subjects, bodies, owners, hosts, nounMatch, noun, definite, newer } = reference
  if (!nounMatch || definite || newer || noun === 'summit' || noun === 'call') return
  if (actors.length + levels.length + subjects.length + bodies.length + owners.length + hosts.length > 0) return
  const { text } = reading.block
  const sentence = sentenceRound(reading, nounMatch)
  const people = mentions.peopleIn(reading.block.index, sentence)
  const [one, other, ...more] = new Set(people.map(({ entity }) => entity))
  if (!one || !other || more.length > 0 || people.some(({ start }) => start > nounMatch.start)) return
  if (!HAD.test(foldText(plain(text, sentence.start, nounMatch.start))) || isLedTo(reference)) return
  // From the last time that the first is named before the second.
  const second = people.find(({ entity }) => entity === other)?.start ?? 0
  const first = people.findLast(({ entity, start }) => entity === one && start < second)?.end ?? 0
  const between = foldText(plain(text, first, second)).split(/[^\p{L}]+/u)
  if (!between.some((word) => wordSet(reading.rules.and).has(word))) return
  for (const id of [one, other]) reference.actors.push(gazetteer.entityNumber(id))
}
const HAD = tellsAnyOf(HAD_ONE)

/** "Fuhren zu einem Treffen": does a preposition lead to the noun, so that it is no object of the verb? */
function isLedTo({ reading, nounMatch, indefinite }: MeetingReference): boolean {
  const { block, rules } = reading
  const before = nounMatch ? wordBefore(block.text, nounMatch.start) : null
  const isArticle = before !== null && indefinite && wordSet(rules.indefinite).has(before.folded)
  const word = isArticle ? wordBefore(block.text, before.start) : before
  return word !== null && (fitsWord(LEADS, word.folded) || wordSet(rules.locative).has(word.folded))
}
const LEADS = anyOf(BEFORE_A_NOUN)
