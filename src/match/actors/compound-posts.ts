// German writes an office and its head as one word ("Kremlchef", "Kremlsprecher"): the office is found inside the post's noun.
// Gets the noun's words; gives the office's number, or −1. Says nothing of who holds the post.
import { foldText } from '../../text/fold.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { PATTERN_CLASS } from '../pattern.ts'

/** Names of one word that offices have, folded, by the record they come from: few, and asked for by few pages. */
const offices = new WeakMap<Gazetteer, ReadonlyMap<string, number>>()

/** The office whose name the compound begins with; −1 where it begins with none. */
export function officeInCompound(gazetteer: Gazetteer, noun: string): number {
  const folded = foldText(noun)
  for (const [name, office] of officeNames(gazetteer)) if (folded.length > name.length && folded.startsWith(name)) return office
  return -1
}

function officeNames(gazetteer: Gazetteer): ReadonlyMap<string, number> {
  const known = offices.get(gazetteer)
  if (known) return known
  const made = new Map<string, number>()
  for (let pattern = 0; pattern < gazetteer.patternTarget.length; pattern++) {
    const target = gazetteer.patternTarget[pattern] as number
    if (((gazetteer.patternMeta[pattern] as number) & CLASS_BITS) !== PATTERN_CLASS.NAME || gazetteer.kindOf(target) !== 'office') continue
    const name = foldText(gazetteer.string(gazetteer.patternName[pattern] as number))
    if (name.length >= SHORTEST && !name.includes(' ')) made.set(name, target)
  }
  offices.set(gazetteer, made)
  return made
}
/** Where packMeta keeps a pattern's class. */
const CLASS_BITS = 15
/** A shorter beginning is chance. */
const SHORTEST = 4
