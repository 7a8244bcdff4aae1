// Who goes to talks: "Lavrov flies to Riyadh for talks with the United States" names one side in the phrase, and the other as its subject. Gets a
// reference and who is marked in its block; adds the traveller to those who met. Where they met, fitting-meetings.ts tells.
import { foldWord } from '../../text/fold.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { TRAVELS } from '../languages/travel-words.ts'
import type { MentionsByBlock } from '../mentions-by-block.ts'
import { wordAfter } from '../neighbours.ts'
import { plain, plainBefore } from '../plain-text.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import { anyOf, fitsWord } from '../word-sets.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { TOGETHER_WITH } from './phrase-links.ts'

/** The first person of the sentence, who does not stand for the state that the phrase names: the other side, where the sentence says that somebody goes there. */
export function takeTraveller(reference: MeetingReference, mentions: MentionsByBlock, gazetteer: Gazetteer): void {
  const { reading, actors, start, end, subjects, bodies, owners, hosts, placesAndDays, noun } = reference
  const [state] = actors
  if (state === undefined || actors.length > 1 || gazetteer.kindOf(state) !== 'state' || noun === 'summit' || noun === 'call') return
  if (subjects.length + bodies.length + owners.length + hosts.length + placesAndDays > 0 || reference.indefinite) return
  const { text } = reading.block
  if (!FOR.test(plainBefore(text, start, FOR_REACH)) || !TOGETHER_WITH.test(plain(text, start, end))) return
  const sentence = sentenceRound(reading, { start, end })
  // In German the verb may come last.
  const verbsUntil = reading.rules.language === 'de' ? sentence.end : start
  const [traveller] = mentions.peopleIn(reading.block.index, { start: sentence.start, end: start })
  if (!traveller || !tellsOfTravel(text, traveller.end, verbsUntil)) return
  const person = gazetteer.entityNumber(traveller.entity)
  reference.actors.push(person)
  reference.otherSide = true
}
const FOR = /(?<!\p{L})(?:for|zu|pour|para|per|na|на|для)\s(?:(?:des|unas|dei|delle)\s)?$/iu
/** Units of the longest such words. */
const FOR_REACH = 12

function tellsOfTravel(text: string, from: number, to: number): boolean {
  for (let word = wordAfter(text, from); word && word.end <= to; word = wordAfter(text, word.end))
    if (fitsWord(TRAVEL, foldWord(text, word.start, word.end))) return true
  return false
}
const TRAVEL = anyOf(TRAVELS)
