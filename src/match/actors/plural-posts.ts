// Post nouns that look the same for one and for several, and mean several who hold it: "die Verteidigungsminister aus Deutschland", "przywódcy
// Ameryki i Rosji". Gets a block's reading and the phrase; several are nobody.
import { endsAt } from '../matches-beside.ts'
import { wordBefore } from '../neighbours.ts'
import { KIND, PATTERN_CLASS } from '../pattern.ts'
import { plain } from '../plain-text.ts'
import type { BlockReading } from '../read-block.ts'
import { isBaseForm } from './base-form.ts'
import type { PostPhrase } from './posts.ts'

/**
 * Does the phrase name several? German masculine nouns are the same in the plural; the article tells, or there is none. Where a genitive is like a
 * plural, two states tell, joined or in a row ("przywódcy Polski, Niemiec i Danii").
 */
export function isPlural(reading: BlockReading, phrase: PostPhrase): boolean {
  if (reading.rules.cases && isOfTwo(reading, phrase)) return true
  if (reading.rules.language !== 'de') return false
  const noun = plain(reading.block.text, phrase.start, phrase.end)
  if (ONE_WOMAN.test(noun)) return false
  const before = wordBefore(reading.block.text, phrase.start)
  // "The meeting of the defence ministers in Brussels": after a noun of meeting it is many who met.
  const met = before?.folded === 'der' ? wordBefore(reading.block.text, before.start) : null
  if (met && endsAt(reading, PATTERN_CLASS.MEETING_NOUN, met.end)) return true
  return before !== null && before.joint === 'space' && /^(?:die|drei|vier|funf|beiden|alle|mehrere|europaischen)$/.test(before.folded)
}

/** Does another state in the same case follow the one whose post it is? */
function isOfTwo({ block, names, gazetteer }: BlockReading, { end, body }: PostPhrase): boolean {
  if (body === null || gazetteer === null || gazetteer.kindOf(body) !== 'state') return false
  return names.some(
    (one) =>
      one.start > end &&
      gazetteer.kindOf(one.target) === 'state' &&
      AND.test(block.text.slice(end, one.start)) &&
      (one.nameKind === KIND.ACRONYM || !isBaseForm(block.text, one, gazetteer)),
  )
}
/** Whosever she is: "die Ministerpräsidentin Italiens", "die Außenbeauftragte der EU". */
const ONE_WOMAN = /(?:(?<!Berl|Dubl)in(?:nen)?|beauftragte)(?!\p{L})/u
const AND = /^(?:,\s|\s(?:i|oraz|і|й|та|и)\s)$/
