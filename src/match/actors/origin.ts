// Where somebody is from, as it is told right after a name: "Duda z Radomia", "Песков, сварщик из Орла". Those of the record are told by their
// posts; who is told by a town that is none of theirs is somebody else. Gets a block's reading and where the name ends; decides about no mention.
import type { PageLanguage } from '../../model/text.ts'
import { isOurs } from '../matches-beside.ts'
import { type Neighbour, wordAfter } from '../neighbours.ts'
import type { BlockReading } from '../read-block.ts'
import { fitsWord, wordTest } from '../word-sets.ts'

/** Does a town or a street that is no name of ours follow, with a preposition and a comma at most before it? */
export function isFromElsewhere(reading: BlockReading, end: number): boolean {
  const { text } = reading.block
  const from = wordAfter(text, end)
  if (from === null || from.capital || !/^,?\s$/.test(text.slice(end, from.start)) || !fitsWord(OF[reading.rules.language], from.folded))
    return false
  return isTown(reading, wordAfter(text, from.end))
}

/** Prepositions of where one is from; in Polish "z" is "with" too, which a gentleman's title before the name rules out. */
const OF: Readonly<Record<PageLanguage, RegExp>> = {
  en: /^(?:of|from)$/,
  fr: /^(?:de|d)$/,
  de: /^(?:aus)$/,
  es: /^(?:de)$/,
  it: /^(?:di|da)$/,
  pl: /^(?:z|ze)$/,
  uk: /^(?:з|із|зі)$/,
  ru: /^(?:из)$/,
}

/**
 * Is a name followed by a comma, one to three words and a town that is none of ours ("Песков, сварщик из Орла", "Vance, a clerk from Dayton")?
 * Members of parliaments are told by their towns too.
 */
export function originTold(reading: BlockReading, end: number): boolean {
  const { text } = reading.block
  if (!mayTellOrigin(text, end)) return false
  let word = wordAfter(text, end)
  for (let hops = 0; hops < MOST_WORDS && word !== null && (hops === 0 || word.joint === 'space'); hops++) {
    if (word.capital && reading.rules.language !== 'de') return false
    if (FOR_A_TOWN.test(word.folded)) return false
    const from = wordAfter(text, word.end)
    if (from?.joint === 'space' && FROM.test(from.folded) && isTown(reading, wordAfter(text, from.end))) return true
    word = from
  }
  return false
}
/** Asked of every surname with a comma. */
export function mayTellOrigin(text: string, end: number): boolean {
  return text[end] === ',' && ORIGIN.test(text.slice(end, end + REACH))
}
const ORIGIN = /^,(?:\s+[^\s.,;:]+){1,3}\s+(?:from|aus|z|ze|з|із|зі|из)\s\p{Lu}/u
const FROM = wordTest(/^(?:from|aus|z|ze|з|із|зі|из)$/)
const REACH = 60
/** An article, an adjective and a noun. */
const MOST_WORDS = 3
const FOR_A_TOWN =
  /senator|republican|democrat|lawmaker|congress|deput|member|politi|polity|diplom|abgeordnet|posel|minist|кандидат|candidat|kandyd|envoy|leader|lider|chef|депутат|сенатор|нардеп|посол|политик|політик|диплом|экс|екс|лидер|лідер|former|dawn|byl|бывш|колишн/

function isTown(reading: BlockReading, place: Neighbour | null): boolean {
  return place?.joint === 'space' && place.capital && !isOurs(reading, place) && !INITIALS.test(place.text)
}
const INITIALS = /^\p{Lu}+$/u
